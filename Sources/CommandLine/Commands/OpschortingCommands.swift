import ArgumentParser
import Casework
import Store

struct TrajectOpschorten: StepCommand {
  static let configuration = CommandConfiguration(
    commandName: "opschorten",
    abstract: "Schort het traject op; de werknemer blijft in dienst bij de onderneming.")

  @OptionGroup var options: RegisterOptions
  @OptionGroup var output: OutputOptions
  @Argument(help: "Het dossiernummer.") var nummer: String
  @Option(help: "De eerste dag die niet meetelt.") var van: String
  @Option(
    help:
      "maatregel, gezamenlijk-verzoek, werknemer, onderneming, gastbedrijf, overmacht of andere.")
  var reden: Opschortingsreden
  @Option(parsing: .unconditional, help: "Wat er te zeggen is; geen gezondheidsgegevens.")
  var nota: String?
  @Option(help: "De eerste dag die weer meetelt, als die al bekend is.") var hervat: String?

  func command(_ place: Workplace) throws -> Command {
    .suspendTrajectory(
      Opschorting(
        van: try Typed.date(van, place), hervat: try Typed.date(hervat, place), reden: reden,
        nota: Typed.text(nota)))
  }
}

struct TrajectHervatten: StepCommand {
  static let configuration = CommandConfiguration(
    commandName: "hervatten", abstract: "Hervat een opgeschort traject.")

  @OptionGroup var options: RegisterOptions
  @OptionGroup var output: OutputOptions
  @Argument(help: "Het dossiernummer.") var nummer: String
  @Option(help: "De eerste dag die weer meetelt.") var datum: String

  func command(_ place: Workplace) throws -> Command {
    .resumeTrajectory(op: try Typed.date(datum, place))
  }
}

struct TrajectVrijstellen: StepCommand {
  static let configuration = CommandConfiguration(
    commandName: "vrijstellen",
    abstract: "Stel een traject vrij van een maatregel, op gezamenlijk verzoek.")

  @OptionGroup var options: RegisterOptions
  @OptionGroup var output: OutputOptions
  @Argument(help: "Het dossiernummer.") var nummer: String
  @Option(help: "De maatregel, zie maatregel lijst.") var maatregel: String
  @Option(help: "De eerste dag van de vrijstelling.") var datum: String
  @Flag(help: "De werknemer vraagt het; verplicht.") var werknemerVraagt = false
  @Flag(help: "De onderneming vraagt het; verplicht.") var ondernemingVraagt = false
  @Flag(help: "Het gastbedrijf vraagt het; verplicht.") var gastbedrijfVraagt = false
  @Flag(help: "Aan alle noodzakelijke voorwaarden is voldaan; verplicht.")
  var voorwaardenVervuld = false

  func command(_ place: Workplace) throws -> Command {
    .exemptTrajectory(
      ExemptTrajectory(
        maatregel: maatregel, datum: try Typed.date(datum, place), werknemerVraagt: werknemerVraagt,
        ondernemingVraagt: ondernemingVraagt, gastbedrijfVraagt: gastbedrijfVraagt,
        voorwaardenVervuld: voorwaardenVervuld))
  }
}

struct DossierVerlengen: StepCommand {
  static let configuration = CommandConfiguration(
    commandName: "verlengen",
    abstract: "Verleng een inschakelingstraject in de lokale diensteneconomie.")

  @OptionGroup var options: RegisterOptions
  @OptionGroup var output: OutputOptions
  @Argument(help: "Het dossiernummer.") var nummer: String
  @Option(help: "De nieuwe laatste dag: het einde van het latere traject.") var tot: String
  @Option(parsing: .unconditional, help: "Waarom er verlengd wordt; verplicht.") var reden: String?

  func command(_ place: Workplace) throws -> Command {
    .extendEmploymentProgramme(
      Inschakelingsverlenging(tot: try Typed.date(tot, place), reden: Typed.text(reden) ?? ""))
  }
}
