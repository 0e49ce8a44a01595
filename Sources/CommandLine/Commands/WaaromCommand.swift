import ArgumentParser
import Canvas
import Casework
import Store

struct DossierWaarom: RegisterCommand {
  static let configuration = CommandConfiguration(
    commandName: "waarom", abstract: "Waarom alles in een dossier is zoals het is.")

  @OptionGroup var options: RegisterOptions
  @OptionGroup var output: OutputOptions
  @Argument(help: "Het dossiernummer.") var nummer: String
  @Option(help: "Waarmee het onderwerp begint, bijvoorbeeld termijn of stap.pop.")
  var onderwerp: String?

  func reply(_ register: Register, _ place: Workplace) throws -> Reply {
    let file = try register.known(nummer)
    let found = file.dossier.verklaringen(
      place.regels, vandaag: place.vandaag, journaal: file.journaal, persoon: file.persoon
    ).filter { $0.onderwerp.hasPrefix(onderwerp ?? "") }
    return Reply(
      json: .array(found.map(\.json)),
      text: found.isEmpty ? ["Er is niets uit te leggen over dit onderwerp."] : sheets(found))
  }

  /// The explanations one below the other, with air between them.
  private func sheets(_ found: [Verklaring]) -> [String] {
    Array(found.map(\.text).joined(separator: [""]))
  }
}

extension Verklaring {
  /// For people: each part behind its name, at most 80 cells wide.
  fileprivate var text: [String] {
    [onderwerp] + part("uitkomst", [uitkomst]) + part("feiten", feiten.map(\.regelzin))
      + part("regel", [regel])
      + part(
        "parameters",
        parameters.flatMap { used in
          let source = used.grond.bron == bron ? "" : "; bron: \(used.grond.bron.shown)"
          return [used.zin, used.herkomst + source]
        })
      + part("bron", [bron.titel]) + part("zekerheid", [zekerheidszin])
      + part("verandert", [anders])
  }

  private func part(_ name: String, _ sentences: [String]) -> [String] {
    let indent = 14
    let lines = sentences.flatMap { TextWidth.wrap($0, to: 80 - indent).map(\.text) }
    return lines.enumerated().map { index, line in
      TextWidth.padRight(index == 0 ? "  " + name : "", to: indent) + line.trimmed
    }
  }
}

extension Bron {
  fileprivate var shown: String { zekerheid == .aanname ? "\(titel) (aanname)" : titel }
}
