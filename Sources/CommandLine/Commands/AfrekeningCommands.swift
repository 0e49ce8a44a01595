import ArgumentParser
import Casework
import Questionnaire
import Store

/// Without a subcommand it shows: `afrekening --mandaat 7882 --van … --tot …`.
struct AfrekeningGroup: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "afrekening", abstract: "De afrekening van een dienstverlener over een periode.",
    subcommands: [AfrekeningTonen.self, AfrekeningBoeken.self],
    defaultSubcommand: AfrekeningTonen.self)
}

struct AfrekeningTonen: RegisterCommand {
  static let configuration = CommandConfiguration(
    commandName: "tonen", abstract: "Toon de lijnen: geboekt, open en correcties.")

  @OptionGroup var options: RegisterOptions
  @OptionGroup var output: OutputOptions
  @Option(help: "Het projectnummer, zie mandaten.") var mandaat: String
  @Option(help: "De eerste dag van de periode.") var van: String
  @Option(help: "De laatste dag van de periode.") var tot: String

  func reply(_ register: Register, _ place: Workplace) throws -> Reply {
    let statement = try register.statement(
      of: mandaat, from: try Typed.date(van, place), to: try Typed.date(tot, place),
      on: place.vandaag)
    return Reply(
      json: statement.json, text: statement.text, warnings: statement.waarschuwingen)
  }
}

struct AfrekeningBoeken: RegisterCommand {
  static let configuration = CommandConfiguration(
    commandName: "boeken",
    abstract: "Boek de open lijnen: hun bedragen liggen daarna vast.")

  @OptionGroup var options: RegisterOptions
  @OptionGroup var output: OutputOptions
  @Option(help: "Het projectnummer, zie mandaten.") var mandaat: String
  @Option(help: "De eerste dag van de periode.") var van: String
  @Option(help: "De laatste dag van de periode.") var tot: String
  @Option(parsing: .unconditional, help: "Het nummer van de factuur of afrekening.")
  var nummer: String?
  @Flag(help: "Boek ook lijnen waarvan het indexcijfer nog niet bekend is.")
  var ookVoorlopige = false
  @Flag(help: "Boek ook lijnen van een oproep zonder bevestigde vergoedingen.")
  var ookOnbevestigde = false

  func reply(_ register: Register, _ place: Workplace) throws -> Reply {
    let receipt = try register.book(
      Boekingsvraag(
        nummer: Typed.line(nummer), ookVoorlopige: ookVoorlopige,
        ookOnbevestigde: ookOnbevestigde),
      of: mandaat, from: try Typed.date(van, place), to: try Typed.date(tot, place),
      as: place.author)
    return Reply(json: receipt.json, text: receipt.text, warnings: receipt.waarschuwingen)
  }
}
