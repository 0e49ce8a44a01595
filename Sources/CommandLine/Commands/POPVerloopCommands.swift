import ArgumentParser
import Casework
import Questionnaire
import Store

struct POPIndienen: StepCommand {
  static let configuration = CommandConfiguration(
    commandName: "indienen",
    abstract: "Registreer dat de nieuwste POP in het vertrouwelijk luik kwam.")

  @OptionGroup var options: RegisterOptions
  @OptionGroup var output: OutputOptions
  @Argument(help: "Het dossiernummer.") var nummer: String
  @Option var datum: String

  func command(_ place: Workplace) throws -> Command {
    .handInPOP(op: try Typed.date(datum, place, .verleden))
  }
}

struct POPActie: StepCommand {
  static let configuration = CommandConfiguration(
    commandName: "actie", abstract: "Registreer dat een verbeteractie van de nieuwste POP klaar is."
  )

  @OptionGroup var options: RegisterOptions
  @OptionGroup var output: OutputOptions
  @Argument(help: "Het dossiernummer.") var nummer: String
  @Option(help: "Het nummer van de verbeteractie in de nieuwste POP.") var actie: Int
  @Option(help: "De dag waarop ze klaar was.") var klaar: String

  func command(_ place: Workplace) throws -> Command {
    .completePOPAction(actie: actie, op: try Typed.date(klaar, place, .verleden))
  }
}

struct POPVergelijken: RegisterCommand {
  static let configuration = CommandConfiguration(
    commandName: "vergelijken", abstract: "Leg de nieuwste POP naast de eerdere.")

  @OptionGroup var options: RegisterOptions
  @OptionGroup var output: OutputOptions
  @Argument(help: "Het dossiernummer.") var nummer: String

  func reply(_ register: Register, _ place: Workplace) throws -> Reply {
    let dossier = try register.known(nummer).dossier
    guard let newest = dossier.popsNieuwsteEerst.first else { throw Refusal(.popOntbreekt) }
    let all = dossier.popVergelijkingen
    return Reply(
      json: .members(
        ("dossiernummer", .string(dossier.nummer)), ("pop", .date(newest.datum)),
        ("vergelijkingen", .array(all.map(\.json)))),
      text: all.isEmpty
        ? ["Er is maar één POP, van \(newest.datum.shown): er is niets om mee te vergelijken."]
        : all.flatMap(\.lines))
  }
}

extension POPVergelijking {
  var json: JSONValue {
    .members(
      ("pop", .date(pop)), ("eerdere", .date(eerdere)), ("generiek", generiek.json),
      ("technisch", technisch.json),
      (
        "acties",
        .array(
          acties.map {
            .members(
              ("actie", .string($0.tekst)), ("stand", .string($0.stand.rawValue)),
              ("klaar_op", .optional($0.klaarOp)), ("nieuw", .bool($0.isNieuw)))
          })
      ))
  }

  fileprivate var lines: [String] {
    ["POP van \(pop.shown) naast die van \(eerdere.shown)"] + generiek.lines("generiek")
      + technisch.lines("technisch")
      + acties.map { "  actie, \($0.stand.naam): \($0.tekst)" }
  }
}

extension POPVergelijking.Competentiegroep {
  var json: JSONValue {
    .members(
      ("verworven", .strings(verworven)), ("nieuw", .strings(nieuw)), ("weg", .strings(weg)),
      ("nog_te_komen", .strings(nogTeKomen)), ("losgelaten", .strings(losgelaten)))
  }

  fileprivate func lines(_ kind: String) -> [String] {
    [
      ("verworven", verworven), ("nieuw", nieuw), ("weg", weg), ("nog te komen", nogTeKomen),
      ("losgelaten", losgelaten),
    ].flatMap { name, texts in texts.map { "  \(kind), \(name): \($0)" } }
  }
}
