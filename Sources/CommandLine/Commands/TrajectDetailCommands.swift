import ArgumentParser
import Casework
import Store

struct TrajectFaseEinde: StepCommand {
  static let configuration = CommandConfiguration(
    commandName: "fase-einde", abstract: "Beëindig één fase in het vrije regime.")

  @OptionGroup var options: RegisterOptions
  @OptionGroup var output: OutputOptions
  @Argument(help: "Het dossiernummer.") var nummer: String
  @Option(help: "De fase die eindigt.") var fase: Fase
  @Option(help: "De laatste dag van de fase.") var datum: String

  func command(_ place: Workplace) throws -> Command {
    .endPhase(Faseslot(fase: fase, tot: try Typed.date(datum, place)))
  }
}

struct TrajectVrijstelling: StepCommand {
  static let configuration = CommandConfiguration(
    commandName: "vrijstelling",
    abstract: "Registreer dat de werkgever de werknemer vrijstelt van prestaties.")

  @OptionGroup var options: RegisterOptions
  @OptionGroup var output: OutputOptions
  @Argument(help: "Het dossiernummer.") var nummer: String
  @Option(help: "De dag waarop het geregeld is.") var datum: String
  @Option(parsing: .unconditional) var nota: String?

  func command(_ place: Workplace) throws -> Command {
    .arrangeRelease(
      Prestatievrijstelling(datum: try Typed.date(datum, place), nota: Typed.text(nota)))
  }
}

struct TrajectVergoedingBeoordelen: StepCommand {
  static let configuration = CommandConfiguration(
    commandName: "vergoeding-beoordelen",
    abstract: "Leg vast of een vergoeding die te beoordelen is, verschuldigd is of vervalt.")

  @OptionGroup var options: RegisterOptions
  @OptionGroup var output: OutputOptions
  @Argument(help: "Het dossiernummer.") var nummer: String
  @Option(help: "De fase.") var fase: Fase
  @Option(help: "De hoeveelste keer van die fase, in volgorde van invoer.") var keer = 1
  @Option(help: "verschuldigd of vervallen.") var uitkomst: Vergoedingsoordeel.Uitkomst
  @Option(help: "De dag vanaf wanneer dat zo is.") var datum: String
  @Option(parsing: .unconditional, help: "Waarom.") var reden: String

  func command(_ place: Workplace) throws -> Command {
    .judgeFee(
      Vergoedingsoordeel(
        fase: fase, keer: keer, uitkomst: uitkomst, datum: try Typed.date(datum, place),
        reden: reden))
  }
}
