import ArgumentParser
import Casework
import Store

extension Partij: ExpressibleByArgument {}
extension Uitvoerder: ExpressibleByArgument {}
extension Spreker: ExpressibleByArgument {}
extension Standpuntsoort: ExpressibleByArgument {}

/// A question that may also stay without an answer.
enum JaNee: String, CaseIterable, ExpressibleByArgument {
  case ja, nee
}

struct EvaluatieNietDoorgegaan: StepCommand {
  static let configuration = CommandConfiguration(
    commandName: "niet-doorgegaan", abstract: "Registreer dat een gepland gesprek niet doorging.")

  @OptionGroup var options: RegisterOptions
  @OptionGroup var output: OutputOptions
  @Argument(help: "Het dossiernummer.") var nummer: String
  @Option(help: "De dag waarop het niet doorging of werd afgezegd.") var datum: String
  @Option(help: "werknemer, werkgever, evaluator of andere.") var wie: Partij
  @Option(parsing: .unconditional, help: "Waarom het gesprek niet doorging; verplicht.")
  var reden: String?

  func command(_ place: Workplace) throws -> Command {
    .cancelConversation(
      NietDoorgegaan(datum: try Typed.date(datum, place), wie: wie, reden: Typed.text(reden) ?? ""))
  }
}

struct EvaluatieStandpunt: StepCommand {
  static let configuration = CommandConfiguration(
    commandName: "standpunt",
    abstract: "Teken op wat iemand wil, betwijfelt, weigert of vindt, in diens eigen woorden.")

  @OptionGroup var options: RegisterOptions
  @OptionGroup var output: OutputOptions
  @Argument(help: "Het dossiernummer.") var nummer: String
  @Option(help: "werknemer, werkgever of begeleider; verplicht, behalve bij verschil.")
  var van: Spreker?
  @Option(help: "wens, twijfel, weigering, visie of verschil.") var over: Standpuntsoort
  @Option(parsing: .unconditional, help: "De eigen woorden; verplicht.") var tekst: String?
  @Option(help: "De dag waarop het gezegd werd; anders vandaag.") var datum: String?

  func command(_ place: Workplace) throws -> Command {
    .notePosition(
      Standpunt(
        datum: try Typed.date(datum, place, .verleden) ?? place.vandaag, van: van, over: over,
        tekst: Typed.text(tekst) ?? ""))
  }
}

struct EvaluatieBeraad: StepCommand {
  static let configuration = CommandConfiguration(
    commandName: "beraad",
    abstract: "Zeg waarop de beslissing wacht, of dat het wachten voorbij is.")

  @OptionGroup var options: RegisterOptions
  @OptionGroup var output: OutputOptions
  @Argument(help: "Het dossiernummer.") var nummer: String
  @Option var datum: String
  @Option(
    parsing: .unconditional, help: "Waarop de beslissing wacht; verplicht, behalve met --einde.")
  var wachtOp: String?
  @Option(help: "Tot wanneer er gewacht wordt.") var tot: String?
  @Flag(help: "Er wordt niet meer gewacht.") var einde = false

  func validate() throws {
    if einde, wachtOp != nil || tot != nil {
      throw ValidationError("--einde gaat niet samen met --wacht-op of --tot.")
    }
  }

  func command(_ place: Workplace) throws -> Command {
    let day = try Typed.date(datum, place) as Datum
    if einde { return .endDeliberation(op: day) }
    return .deliberate(
      Beraad(van: day, wachtOp: Typed.text(wachtOp) ?? "", tot: try Typed.date(tot, place)))
  }
}

struct EvaluatieTaak: StepCommand {
  static let configuration = CommandConfiguration(
    commandName: "taak", abstract: "Leg vast wie wat tegen wanneer doet.")

  @OptionGroup var options: RegisterOptions
  @OptionGroup var output: OutputOptions
  @Argument(help: "Het dossiernummer.") var nummer: String
  @Option(help: "werknemer, werkgever, evaluator, begeleider of andere.") var wie: Uitvoerder
  @Option(parsing: .unconditional, help: "Wat er moet gebeuren; verplicht.") var wat: String?
  @Option(help: "De laatste dag.") var tegen: String
  @Option(help: "De dag van de afspraak; anders vandaag.") var datum: String?

  func command(_ place: Workplace) throws -> Command {
    .agreeTask(
      Afspraak(
        op: try Typed.date(datum, place) ?? place.vandaag, wie: wie, wat: Typed.text(wat) ?? "",
        tegen: try Typed.date(tegen, place)))
  }
}

struct EvaluatieTaakKlaar: StepCommand {
  static let configuration = CommandConfiguration(
    commandName: "taak-klaar", abstract: "Registreer dat een afspraak is uitgevoerd.")

  @OptionGroup var options: RegisterOptions
  @OptionGroup var output: OutputOptions
  @Argument(help: "Het dossiernummer.") var nummer: String
  @Option(help: "Het nummer van de afspraak.") var taak: Int
  @Option var datum: String

  func command(_ place: Workplace) throws -> Command {
    .completeTask(nummer: taak, op: try Typed.date(datum, place, .verleden))
  }
}
