import ArgumentParser
import Casework
import Questionnaire
import Store

/// Why a command did not do what was asked, with the exit code that scripts rely on.
enum Failure: Error {
  /// A rule forbids it, or a value is not what it claims: 65.
  case refused(Refusal)
  /// An input file is bad; every fault has its place: 65.
  case input(file: String, faults: [InputFault])
  /// The dossier changed under our feet: 65.
  case conflict
  /// The register or the file system failed: 74.
  case store(StoreError)
  /// A file could not be read or written: 74.
  case file(String)
  /// Files with rules are no good; every fault, file by file: 78.
  case rules([RuleFault])
  /// A resource or a setting is no good: 78.
  case configuration(String)
  /// The terminal cannot be used: 64.
  case terminal(String)
  /// The command line is not understood: 64.
  case usage(String)
  /// Something stands already where a file was to be made: 65.
  case taken(String)
  /// A check found differences: 65.
  case differences([String])
  /// What nobody foresaw: 74.
  case unexpected(String)

  init(_ error: RegisterError) {
    self =
      switch error {
      case .refused(let refusal): .refused(refusal)
      case .conflict: .conflict
      case .store(let error): .store(error)
      }
  }

  /// Whatever went wrong, so that every command ends with a sentence and a code of its own.
  init(wrapping error: any Error) {
    switch error {
    case let failure as Failure: self = failure
    case let refusal as Refusal: self = .refused(refusal)
    case let error as RegisterError: self.init(error)
    case let error as StoreError where error.kind == .trial: self = .refused(Refusal(.proefregels))
    case let error as StoreError: self = .store(error)
    default: self = .unexpected("\(error)")
    }
  }

  /// Tells it: to scripts on standard output, to people on standard error.
  func say(json isJSON: Bool) {
    if isJSON {
      StandardOutput.say(json)
    } else {
      for sentence in sentences { StandardError.say(sentence) }
    }
  }

  var exitCode: ExitCode {
    switch self {
    case .refused, .input, .conflict, .taken, .differences: ExitCode(65)
    case .store, .file, .unexpected: ExitCode(74)
    case .configuration, .rules: ExitCode(78)
    case .terminal, .usage: ExitCode(64)
    }
  }

  var sentences: [String] {
    switch self {
    case .refused(let refusal): ["Geweigerd: \(refusal.zin)", "Bron: \(refusal.bron)"]
    case .input(let file, let faults):
      ["\(file): \(faults.count) \(faults.count == 1 ? "fout" : "fouten"), niets ingelezen."]
        + faults.map(\.sentence)
    case .conflict: ["Het dossier is intussen gewijzigd. Bekijk het opnieuw en probeer nog eens."]
    case .store(let error): [error.zin]
    case .file(let sentence), .configuration(let sentence), .terminal(let sentence): [sentence]
    case .usage(let sentence): [sentence]
    case .taken(let path): ["\(path) bestaat al. Kies een andere naam; er is niets gewijzigd."]
    case .differences(let lines): lines
    case .rules(let faults):
      ["\(faults.count) \(faults.count == 1 ? "fout" : "fouten") in de regels."]
        + faults.map { "\($0.file): \($0.reason)" }
    case .unexpected(let error):
      ["Er ging iets mis dat niet voorzien was: \(error). Vraag raad aan de beheerder."]
    }
  }

  var json: JSONValue {
    switch self {
    case .refused(let refusal):
      .members(
        (
          "geweigerd",
          .members(
            ("code", .string(refusal.code)), ("reden", .string(refusal.zin)),
            ("bron", .string(refusal.bron)))
        ))
    case .input(let file, let faults):
      .members(("bestand", .string(file)), ("fouten", .array(faults.map(\.json))))
    case .differences(let lines): .members(("verschillen", .array(lines.map(JSONValue.string))))
    case .rules(let faults):
      .members(
        ("in_orde", .bool(false)),
        (
          "fouten",
          .array(
            faults.map { .members(("bestand", .string($0.file)), ("reden", .string($0.reason))) })
        ))
    case .conflict: error("conflict")
    case .store: error("register")
    case .file: error("bestand")
    case .taken: error("bestand-bestaat")
    case .configuration: error("instelling")
    case .terminal: error("terminal")
    case .usage: error("gebruik")
    case .unexpected: error("onverwacht")
    }
  }

  private func error(_ code: String) -> JSONValue {
    .members(
      (
        "fout",
        .members(
          ("code", .string(code)), ("reden", .string(sentences.joined(separator: " "))))
      ))
  }
}

/// A fault in an input file: where, and what.
struct InputFault: Equatable, Sendable {
  /// The physical line, from 1; nil for the file as a whole.
  var line: Int?
  var column: String?
  var reason: String

  var sentence: String {
    let place = [line.map { "regel \($0)" }, column].compactMap(\.self)
    return place.isEmpty ? reason : "\(place.joined(separator: ", ")): \(reason)"
  }

  var json: JSONValue {
    .members(
      ("regel", line.map { .number(String($0)) } ?? .null),
      ("kolom", column.map(JSONValue.string) ?? .null), ("reden", .string(reason)))
  }
}

/// What is wrong with a file with rules.
struct RuleFault: Equatable, Sendable {
  /// Its path below the folder, or where in the register.
  var file: String
  var reason: String
}
