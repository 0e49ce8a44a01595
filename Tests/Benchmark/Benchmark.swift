import Foundation

/// Measures, and prints one JSON object.
///
/// `Benchmark REGISTER` derives what the dossiers of a register show; `Benchmark terminal` measures
/// the screens, and the same things of other terminal programs that this machine has;
/// `Benchmark vragenlijst` measures keys in a large questionnaire.
@main
enum Benchmark {
  static func main() {
    do {
      try measure()
    } catch {
      FileHandle.standardError.write(Data("Benchmark: \(error)\n".utf8))
      exit(1)
    }
  }

  private static func measure() throws {
    let arguments = Array(CommandLine.arguments.dropFirst())
    switch arguments.first {
    case "terminal":
      let beside = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
      let program =
        arguments.dropFirst().first ?? beside.appendingPathComponent("doorstroom").path
      let table = try TerminalTable.measured(program: program)
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
      print(String(decoding: try encoder.encode(table), as: UTF8.self))
    case "vragenlijst":
      try FormBenchmark.run()
    case let register? where arguments.count == 1:
      try Derivation.measure(register: register)
    default:
      print("usage: Benchmark REGISTER | terminal [DOORSTROOM] | vragenlijst")
      exit(64)
    }
  }
}
