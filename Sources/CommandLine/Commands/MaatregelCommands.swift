import ArgumentParser
import Casework
import Questionnaire
import Store

struct MaatregelGroup: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "maatregel", abstract: "Algemene maatregelen, voor veel dossiers tegelijk.",
    subcommands: [MaatregelLijst.self, MaatregelToepassen.self, MaatregelBeeindigen.self])
}

/// Reads only the rules; needs no register, but takes the same options as every subcommand.
struct MaatregelLijst: AnsweringCommand {
  static let configuration = CommandConfiguration(
    commandName: "lijst", abstract: "De algemene maatregelen.")

  @OptionGroup var options: RegisterOptions
  @OptionGroup var output: OutputOptions

  func answer() throws -> Reply {
    let all = try Workplace(door: options.door, proefmap: options.proefmap).regels.maatregelen
    return Reply(
      json: .array(all.map(\.json)),
      text: all.map {
        let end = $0.tot.map { "tot en met \($0.shown)" } ?? "einde open"
        return
          "\($0.id)  vanaf \($0.vanaf.shown), \(end): \($0.omschrijving) (bron: \($0.bron.titel))"
      })
  }
}

struct MaatregelToepassen: MeasureCommand {
  static let configuration = CommandConfiguration(
    commandName: "toepassen",
    abstract: "Toon wat een maatregel in elk dossier zou doen; met --uitvoeren: doe het.")

  @OptionGroup var options: RegisterOptions
  @OptionGroup var output: OutputOptions
  @Argument(help: "De maatregel, zie maatregel lijst.") var maatregel: String
  @Option(help: "De laatste dag van de maatregel, als die intussen bekend is.") var tot: String?
  @Flag(help: "Toon alleen; dat is ook zonder deze vlag zo.") var voorbeeld = false
  @Flag(help: "Voer uit, voor alle dossiers tegelijk.") var uitvoeren = false

  func change(_ measure: Maatregel, _ place: Workplace) throws -> MeasureChange {
    var measure = measure
    if let last = try Typed.date(tot, place) as Datum? {
      guard last >= measure.vanaf else { throw Refusal(.totVoorVan) }
      measure.tot = last
    }
    return MeasureChange(
      measure: measure, command: .applyMeasure(measure), gevolg: { $0.gevolg(of: measure) })
  }
}

struct MaatregelBeeindigen: MeasureCommand {
  static let configuration = CommandConfiguration(
    commandName: "beeindigen",
    abstract: "Toon welke trajecten hervatten als een maatregel eindigt; met --uitvoeren: doe het.")

  @OptionGroup var options: RegisterOptions
  @OptionGroup var output: OutputOptions
  @Argument(help: "De maatregel, zie maatregel lijst.") var maatregel: String
  @Option(help: "De eerste dag die weer meetelt.") var datum: String
  @Flag(help: "Toon alleen; dat is ook zonder deze vlag zo.") var voorbeeld = false
  @Flag(help: "Voer uit, voor alle dossiers tegelijk.") var uitvoeren = false

  func change(_ measure: Maatregel, _ place: Workplace) throws -> MeasureChange {
    let day = try Typed.date(datum, place) as Datum
    return MeasureChange(
      measure: measure, command: .endMeasure(measure, op: day),
      gevolg: { $0.gevolg(ofEnding: measure, on: day) })
  }
}

/// What is to happen in every dossier where a trajectory runs.
struct MeasureChange {
  let measure: Maatregel
  let command: Command
  let gevolg: (Dossier) -> Maatregelgevolg
}

/// A subcommand for many dossiers: a preview, or all of it in one transaction.
protocol MeasureCommand: RegisterCommand {
  var maatregel: String { get }
  var voorbeeld: Bool { get }
  var uitvoeren: Bool { get }
  func change(_ measure: Maatregel, _ place: Workplace) throws -> MeasureChange
}

extension MeasureCommand {
  func validate() throws {
    if voorbeeld && uitvoeren {
      throw ValidationError("Kies --voorbeeld of --uitvoeren, niet allebei.")
    }
  }

  func reply(_ register: Register, _ place: Workplace) throws -> Reply {
    guard let measure = place.regels.maatregel(maatregel) else {
      throw Refusal(.onbekendeMaatregel(maatregel))
    }
    let change = try change(measure, place)
    let lines =
      uitvoeren
      ? try carriedOut(change, register, place)
      : try register.numbersWithTrajectory().compactMap { nummer in
        try register.file(nummer).map { change.line(of: $0.dossier, place.regels) }
      }
    let touched = lines.filter(\.isTouched).count
    return Reply(
      json: .members(
        ("maatregel", .string(maatregel)), ("uitgevoerd", .bool(uitvoeren)),
        ("dossiers", .array(lines.map(\.json))), ("geraakt", .integer(touched)),
        ("overgeslagen", .integer(lines.count - touched))),
      text: lines.map(\.line) + [
        "\(touched) geraakt, \(lines.count - touched) overgeslagen"
          + (uitvoeren
            ? "." : ". Dit is een voorbeeld; met --uitvoeren gebeurt het.")
      ])
  }

  private func carriedOut(
    _ change: MeasureChange, _ register: Register, _ place: Workplace
  ) throws -> [Maatregelregel] {
    try register.batch(as: place.author) { batch in
      // Within the transaction: a trajectory that began a moment ago must not be missed.
      try batch.numbersWithTrajectory().compactMap { nummer in
        guard let dossier = try batch.file(nummer)?.dossier else { return nil }
        let line = change.line(of: dossier, place.regels)
        if line.isTouched { try batch.perform(change.command, on: nummer) }
        return line
      }
    }
  }
}

extension MeasureChange {
  fileprivate func line(of dossier: Dossier, _ regels: Regelboek) -> Maatregelregel {
    dossier.regel(gevolg(dossier), measure, regels)
  }
}

extension Maatregelregel {
  fileprivate var isTouched: Bool {
    if case .overgeslagen = gevolg { false } else { true }
  }
}
