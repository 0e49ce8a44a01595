import ArgumentParser
import Casework
import Store

struct TrajectGroup: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "traject", abstract: "Het doorstroomtraject: verwijzen, fasen, stages, uren.",
    subcommands: [
      TrajectVerwijzen.self, TrajectStarten.self, TrajectFase.self, TrajectStage.self,
      TrajectUren.self, TrajectBeeindigen.self,
      TrajectOpschorten.self, TrajectHervatten.self, TrajectVrijstellen.self,
      TrajectFaseEinde.self, TrajectVrijstelling.self, TrajectVergoedingBeoordelen.self,
    ])
}

struct TrajectVerwijzen: StepCommand {
  static let configuration = CommandConfiguration(
    commandName: "verwijzen", abstract: "Verwijs naar een gemandateerde dienstverlener.")

  @OptionGroup var options: RegisterOptions
  @OptionGroup var output: OutputOptions
  @Argument(help: "Het dossiernummer.") var nummer: String
  @Option(help: "Het projectnummer, zie mandaten.") var mandaat: String
  @Option var datum: String
  @Flag(help: "De werknemer groeit door binnen de eigen onderneming.") var intern = false

  func command(_ place: Workplace) throws -> Command {
    .referTrajectory(
      mandaat: mandaat, op: try Typed.date(datum, place), soort: intern ? .intern : .extern)
  }
}

struct TrajectStarten: StepCommand {
  static let configuration = CommandConfiguration(
    commandName: "starten", abstract: "Registreer de start, met het voortraject.")

  @OptionGroup var options: RegisterOptions
  @OptionGroup var output: OutputOptions
  @Argument(help: "Het dossiernummer.") var nummer: String
  @Option var datum: String

  func command(_ place: Workplace) throws -> Command {
    .startTrajectory(op: try Typed.date(datum, place))
  }
}

struct TrajectFase: StepCommand {
  static let configuration = CommandConfiguration(
    commandName: "fase", abstract: "Ga naar een volgende fase.")

  @OptionGroup var options: RegisterOptions
  @OptionGroup var output: OutputOptions
  @Argument(help: "Het dossiernummer.") var nummer: String
  @Option(help: "jobmatching, stage of nazorg; in het vrije regime ook voortraject.")
  var fase: Fase
  @Option(help: "De eerste dag van de fase.") var datum: String
  @Option(help: "De laatste dag van de vorige fase; anders de dag ervoor.") var vorigeTot: String?
  @Option(parsing: .unconditional, help: "Waarom een fase overgeslagen wordt; dan verplicht.")
  var overgeslagen: String?
  @Flag(help: "Wat loopt, loopt ernaast verder; enkel in het vrije regime.") var naast = false

  func command(_ place: Workplace) throws -> Command {
    .changePhase(
      ChangePhase(
        fase: fase, op: try Typed.date(datum, place), vorigeTot: try Typed.date(vorigeTot, place),
        overgeslagen: Typed.line(overgeslagen), naast: naast))
  }
}

struct TrajectStage: StepCommand {
  static let configuration = CommandConfiguration(
    commandName: "stage", abstract: "Registreer een stage op een reguliere werkvloer.")

  @OptionGroup var options: RegisterOptions
  @OptionGroup var output: OutputOptions
  @Argument(help: "Het dossiernummer.") var nummer: String
  @Option(parsing: .unconditional) var bedrijf: String
  @Option var van: String
  @Option var tot: String?
  @Option var ondernemingsnummer: String?
  @Option(help: "Versie en code, bijvoorbeeld 2025:56.") var nace: String?
  @Option var postcode: String?
  @Flag(help: "De stage hoort bij een proeftuin.") var proeftuin = false
  @Option(help: "Het nummer van de vestigingseenheid.") var vestiging: String?

  func command(_ place: Workplace) throws -> Command {
    .registerStage(
      Stage(
        bedrijf: SafeTextFilter.line(bedrijf), van: try Typed.date(van, place),
        tot: try Typed.date(tot, place),
        ondernemingsnummer: try ondernemingsnummer.map { text throws(Refusal) in
          try Ondernemingsnummer(text)
        }, nace: try Typed.nace(nace),
        postcode: try postcode.map { text throws(Refusal) in try Postcode(text) },
        proeftuin: proeftuin, vestiging: try Typed.establishment(vestiging)))
  }
}

struct TrajectUren: StepCommand {
  static let configuration = CommandConfiguration(
    commandName: "uren", abstract: "Registreer uren begeleiding.")

  @OptionGroup var options: RegisterOptions
  @OptionGroup var output: OutputOptions
  @Argument(help: "Het dossiernummer.") var nummer: String
  @Option(parsing: .unconditional, help: "Bijvoorbeeld 7,5 of 7u30.") var uren: String
  @Option var datum: String
  @Option(parsing: .unconditional) var nota: String?

  func command(_ place: Workplace) throws -> Command {
    guard let hours = Uren(entered: uren) else { throw Refusal(.urenVorm(uren)) }
    return .registerHours(
      Prestatie(uren: hours, datum: try Typed.date(datum, place, .verleden), nota: Typed.text(nota))
    )
  }
}

struct TrajectBeeindigen: StepCommand {
  static let configuration = CommandConfiguration(
    commandName: "beeindigen", abstract: "Beëindig het traject.")

  @OptionGroup var options: RegisterOptions
  @OptionGroup var output: OutputOptions
  @Argument(help: "Het dossiernummer.") var nummer: String
  @Option var datum: String
  @Option(help: "tewerkstelling, geen-tewerkstelling of stopgezet.")
  var resultaat: Trajectresultaat
  @Option(
    help: ArgumentHelp(
      "Waarom het vroeger eindigt: "
        + Trajectoorzaak.allCases.map(\.rawValue).joined(separator: ", ") + "."))
  var oorzaak: Trajectoorzaak?
  @Option(parsing: .unconditional, help: "Waarom het traject eindigt; verplicht.")
  var reden: String?

  func command(_ place: Workplace) throws -> Command {
    .endTrajectory(
      Trajecteinde(
        datum: try Typed.date(datum, place), resultaat: resultaat, reden: Typed.text(reden) ?? "",
        oorzaak: oorzaak))
  }
}
