import ArgumentParser
import Casework
import Store

struct BeslissingGroup: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "beslissing", abstract: "De beslissing nemen of herzien.",
    subcommands: [BeslissingNemen.self, BeslissingHerzien.self])
}

/// What a decision says; the same for taking and revising one.
struct DecisionOptions: ParsableArguments {
  @Option(
    help:
      "doorstroomklaar, wop-gewijzigd, wop-ongewijzigd, wop-minimum, orientatie-cmw of geen-doorstroom."
  )
  var uitkomst: Uitkomst
  @Option(parsing: .unconditional, help: "Waarom, voor deze persoon; verplicht.")
  var motivering: String?
  @Option(parsing: .unconditional, help: "Wat de werkgever naast de uitkomst te lezen krijgt.")
  var mededelingWerkgever: String?
  @Option var datum: String
  @Option(
    help:
      "De waarde van het nieuwe WOP, bijvoorbeeld \"55 midden\"; verplicht bij wop-gewijzigd.")
  var wop: String?
  @Option(help: "De eerste dag van het nieuwe WOP.") var wopVan: String?

  func decision(_ place: Workplace) throws -> TakeDecision {
    TakeDecision(
      uitkomst: uitkomst, motivering: Typed.text(motivering) ?? "",
      mededelingWerkgever: Typed.text(mededelingWerkgever), datum: try Typed.date(datum, place),
      wop: try Typed.line(wop).map { text throws(Refusal) in try WOP(text) },
      wopVan: try Typed.date(wopVan, place))
  }
}

struct BeslissingNemen: StepCommand {
  static let configuration = CommandConfiguration(
    commandName: "nemen", abstract: "Neem de beslissing; daarna is ze enkel nog te herzien.")

  @OptionGroup var options: RegisterOptions
  @OptionGroup var output: OutputOptions
  @Argument(help: "Het dossiernummer.") var nummer: String
  @OptionGroup var beslissing: DecisionOptions

  func command(_ place: Workplace) throws -> Command {
    .takeDecision(try beslissing.decision(place))
  }
}

struct BeslissingHerzien: StepCommand {
  static let configuration = CommandConfiguration(
    commandName: "herzien", abstract: "Herzie een genomen beslissing, met motivering.")

  @OptionGroup var options: RegisterOptions
  @OptionGroup var output: OutputOptions
  @Argument(help: "Het dossiernummer.") var nummer: String
  @OptionGroup var beslissing: DecisionOptions

  func command(_ place: Workplace) throws -> Command {
    .reviseDecision(try beslissing.decision(place))
  }
}
