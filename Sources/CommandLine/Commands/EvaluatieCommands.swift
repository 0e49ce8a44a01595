import ArgumentParser
import Casework
import Store

struct EvaluatieGroup: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "evaluatie", abstract: "De driehoeksevaluatie: aanvragen, plannen, gesprek.",
    subcommands: [
      EvaluatieAanvragen.self, EvaluatiePlannen.self, EvaluatieGesprek.self,
      EvaluatieNietDoorgegaan.self, EvaluatieStandpunt.self, EvaluatieBeraad.self,
      EvaluatieTaak.self, EvaluatieTaakKlaar.self,
    ])
}

struct EvaluatieAanvragen: StepCommand {
  static let configuration = CommandConfiguration(
    commandName: "aanvragen", abstract: "Vraag een evaluatie aan.")

  @OptionGroup var options: RegisterOptions
  @OptionGroup var output: OutputOptions
  @Argument(help: "Het dossiernummer.") var nummer: String
  @Option(help: "werknemer, werkgever, vijf-jaar, zittende-werknemers of vdab.")
  var aanleiding: Aanleiding
  @Option var datum: String
  @Flag(help: "Er is een attest van gewijzigde medische redenen.") var attest = false

  func command(_ place: Workplace) throws -> Command {
    .requestEvaluation(
      Aanvraag(aanleiding: aanleiding, datum: try Typed.date(datum, place), attest: attest))
  }
}

struct EvaluatiePlannen: RegisterCommand {
  static let configuration = CommandConfiguration(
    commandName: "plannen", abstract: "Plan het gesprek, of verplaats het.")

  @OptionGroup var options: RegisterOptions
  @OptionGroup var output: OutputOptions
  @Argument(help: "Het dossiernummer.") var nummer: String
  @Option var datum: String
  @Option(help: "Bijvoorbeeld 14:00.") var uur: String
  @Option(parsing: .unconditional) var plaats: String?
  @Option(parsing: .unconditional) var contact: String?
  @Option(parsing: .unconditional, help: "Waarom het gesprek verplaatst wordt.") var reden: String?
  @Option(help: "Op wiens vraag: werknemer, werkgever, evaluator of andere.") var doorWie: Partij?

  /// A talk that is moved stays where it was, with the same contact, unless it is said otherwise.
  func reply(_ register: Register, _ place: Workplace) throws -> Reply {
    guard let time = Tijdstip(uur) else { throw Refusal(.uurVorm(uur)) }
    let dossier = try register.known(nummer).dossier
    let moved = dossier.lopendeEvaluatie?.openPlanning
    let planning = Planning(
      datum: try Typed.date(datum, place), uur: time,
      plaats: plaats == nil ? moved?.plaats : Typed.line(plaats),
      contact: contact == nil ? moved?.contact : Typed.line(contact), reden: Typed.text(reden),
      doorWie: doorWie)
    return Reply(
      try register.perform(
        .planConversation(planning), on: nummer, expecting: dossier.versie, as: place.author))
  }
}

struct EvaluatieGesprek: StepCommand {
  static let configuration = CommandConfiguration(
    commandName: "gesprek", abstract: "Registreer het gesprek met de drie partijen.")

  @OptionGroup var options: RegisterOptions
  @OptionGroup var output: OutputOptions
  @Argument(help: "Het dossiernummer.") var nummer: String
  @Option var datum: String
  @Option(
    parsing: .unconditional, help: "De naam van de evaluator; verplicht, behalve met --afwijking.")
  var evaluator: String?
  @Option(
    parsing: .unconditionalSingleValue,
    help: ArgumentHelp(
      "\"Naam, functie\" van wie voor de werkgever aan tafel zat; mag meermaals, verplicht "
        + "behalve met --afwijking."))
  var werkgever: [String] = []
  @Flag(help: "De werknemer was aanwezig; verplicht, behalve met --afwijking.")
  var werknemerAanwezig = false
  @Option(parsing: .unconditional) var plaats: String?
  @Option(parsing: .unconditional, help: "De naam van de tolk, als er een bij was.")
  var tolk: String?
  @Option(parsing: .unconditional, help: "De naam van de vertrouwenspersoon, als er een bij was.")
  var vertrouwenspersoon: String?
  @Option(help: "Of het besluit werd teruggelezen: ja of nee.") var teruggelezen: JaNee?
  @Option(parsing: .unconditional, help: "Waarom het tegen een regel in toch zo ging.")
  var afwijking: String?

  func command(_ place: Workplace) throws -> Command {
    .holdConversation(
      HoldConversation(
        gesprek: Gesprek(
          datum: try Typed.date(datum, place, .verleden), evaluator: Typed.line(evaluator) ?? "",
          werkgever: werkgever.compactMap { Typed.line($0) },
          werknemerAanwezig: werknemerAanwezig, plaats: Typed.line(plaats),
          tolk: Typed.line(tolk), vertrouwenspersoon: Typed.line(vertrouwenspersoon),
          teruggelezen: teruggelezen.map { $0 == .ja }),
        afwijking: Typed.text(afwijking)))
  }
}
