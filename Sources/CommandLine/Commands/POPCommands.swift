import ArgumentParser
import Casework
import Questionnaire
import Store

struct POPGroup: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "pop", abstract: "Persoonlijke ontwikkelingsplannen.",
    subcommands: [
      POPRegistreren.self, POPIndienen.self, POPActie.self, POPVergelijken.self,
    ])
}

struct POPRegistreren: StepCommand {
  static let configuration = CommandConfiguration(
    commandName: "registreren", abstract: "Registreer een POP; eerdere blijven bewaard.")

  @OptionGroup var options: RegisterOptions
  @OptionGroup var output: OutputOptions
  @Argument(help: "Het dossiernummer.") var nummer: String
  @Option(help: "De dag van de POP.") var datum: String
  @Option(parsing: .unconditional) var opsteller: String?
  @Option(help: "De dag waarop de POP in het vertrouwelijk luik kwam.") var ingediendOp: String?
  @Option(parsing: .unconditionalSingleValue, help: "Een verbeteractie; mag meermaals.")
  var actie: [String] = []
  @Option(help: "Een JSON-bestand met competenties en acties.", completion: .file())
  var bestand: String?

  func command(_ place: Workplace) throws -> Command {
    let file = try bestand.map { try POPFile(path: $0) }
    return .registerPOP(
      POP(
        datum: try Typed.date(datum, place, .verleden),
        opsteller: Typed.line(opsteller) ?? file?.opsteller,
        ingediendOp: try Typed.date(ingediendOp, place, .verleden),
        acties: actie.compactMap { Typed.line($0) } + (file?.acties ?? []),
        competenties: file?.competenties ?? Competenties()))
  }
}

/// A POP as a file: competences now and to come, and improvement actions, as lists of texts.
struct POPFile {
  var opsteller: String?
  var acties: [String]
  var competenties: Competenties

  private static let lists = [
    "generiek_huidig", "generiek_toekomstig", "technisch_huidig", "technisch_toekomstig",
  ]

  /// The four lists may stand under `competenties` or at the top; unknown members are refused.
  init(path: String) throws(Failure) {
    let json = try InputFile.json(at: path)
    guard let members = json.asMembers else {
      throw POPFile.fault(path, "Een POP is een JSON-object.")
    }
    let known = Set(POPFile.lists + ["opsteller", "acties", "competenties", "datum"])
    for member in members where !known.contains(member.name) {
      throw POPFile.fault(path, "\"\(member.name)\" is onbekend in een POP.")
    }
    let source = json["competenties"] ?? json
    func list(_ name: String, in value: JSONValue) throws(Failure) -> [String] {
      guard let found = value[name] else { return [] }
      guard let texts = found.asArray?.map(\.asString), !texts.contains(nil) else {
        throw POPFile.fault(path, "\"\(name)\" is een lijst van teksten.")
      }
      return texts.compactMap { Typed.line($0) }
    }
    opsteller = Typed.line(json["opsteller"]?.asString)
    acties = try list("acties", in: json)
    competenties = Competenties(
      generiekHuidig: try list(POPFile.lists[0], in: source),
      generiekToekomstig: try list(POPFile.lists[1], in: source),
      technischHuidig: try list(POPFile.lists[2], in: source),
      technischToekomstig: try list(POPFile.lists[3], in: source))
  }

  private static func fault(_ path: String, _ reason: String) -> Failure {
    .input(file: path, faults: [InputFault(line: nil, column: nil, reason: reason)])
  }
}
