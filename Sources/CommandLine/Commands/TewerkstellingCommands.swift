import ArgumentParser
import Casework
import Store

struct TewerkstellingGroup: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tewerkstelling", abstract: "Wat erna kwam.",
    subcommands: [TewerkstellingRegistreren.self])
}

struct TewerkstellingRegistreren: StepCommand {
  static let configuration = CommandConfiguration(
    commandName: "registreren", abstract: "Registreer een tewerkstelling.",
    discussion: "Eindigt een job, registreer ze dan opnieuw met dezelfde begindatum, soort en "
      + "werkgever, en met --tot.")

  @OptionGroup var options: RegisterOptions
  @OptionGroup var output: OutputOptions
  @Argument(help: "Het dossiernummer.") var nummer: String
  @Option var van: String
  @Option(help: "De laatste dag van de job.") var tot: String?
  @Option(help: "nec, nec-met-wop, sec, intern of hybride.") var soort: Tewerkstellingsoort
  @Option(parsing: .unconditional) var werkgever: String?
  @Option(help: "Versie en code, bijvoorbeeld 2025:56.") var nace: String?
  @Option(help: "Het ondernemingsnummer van de werkgever.") var ondernemingsnummer: String?
  @Option(help: "Waarom de job eindigde.") var oorzaak: Eindoorzaak?
  @Option(help: "Bij hybride: procent van de werktijd in de gewone economie.") var aandeelNec: Int?

  func command(_ place: Workplace) throws -> Command {
    .registerEmployment(
      Tewerkstelling(
        van: try Typed.date(van, place), tot: try Typed.date(tot, place), soort: soort,
        werkgever: Typed.line(werkgever), nace: try Typed.nace(nace),
        ondernemingsnummer: try Typed.line(ondernemingsnummer).map { text throws(Refusal) in
          try Ondernemingsnummer(text)
        }, oorzaak: oorzaak, aandeelNEC: aandeelNec))
  }
}

extension Typed {
  /// A sector with the version of its list, as it is stored.
  static func nace(_ text: String?) throws(Refusal) -> String? {
    guard let text = line(text) else { return nil }
    return try NACE(text).text
  }

  static func establishment(_ text: String?) throws(Refusal) -> Vestigingsnummer? {
    guard let text = line(text) else { return nil }
    return try Vestigingsnummer(text)
  }
}
