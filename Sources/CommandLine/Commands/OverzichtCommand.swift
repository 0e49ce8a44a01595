import ArgumentParser
import Casework
import Questionnaire
import Store

struct OverzichtCommand: RegisterCommand {
  static let configuration = CommandConfiguration(
    commandName: "overzicht",
    abstract:
      "Het register in cijfers: te doen per stap, trajecten per fase, dossiers per provincie.")

  @OptionGroup var options: RegisterOptions
  @OptionGroup var output: OutputOptions

  func reply(_ register: Register, _ place: Workplace) throws -> Reply {
    let overview = try register.overview(on: place.vandaag)
    return Reply(json: overview.json, text: overview.text)
  }
}

extension Overzicht {
  fileprivate var json: JSONValue {
    .members(
      (
        "stappen",
        .array(
          stappen.map {
            .members(
              ("stap", .string($0.stap.rawValue)), ("te_laat", .integer($0.teLaat)),
              ("vandaag", .integer($0.vandaag)), ("binnen_een_week", .integer($0.week)),
              ("later", .integer($0.later)))
          })
      ),
      (
        "trajecten",
        .array(
          fasen.map {
            .members(("stand", .string($0.stand.rawValue)), ("aantal", .integer($0.aantal)))
          })
      ),
      (
        "provincies",
        .array(
          provincies.map {
            .members(
              ("provincie", .optional($0.provincie?.rawValue)), ("dossiers", .integer($0.aantal)))
          })
      ),
      ("open_dossiers", .integer(open)))
  }

  fileprivate var text: [String] {
    let steps = stappen.map {
      "\($0.stap.naam): \($0.teLaat) te laat, \($0.vandaag) vandaag, "
        + "\($0.week) binnen een week, \($0.later) later"
    }
    let phases = fasen.map { "traject \($0.stand.naam): \($0.aantal)" }
    let provinces = provincies.map {
      "\($0.provincie?.rawValue ?? "provincie niet bekend"): \($0.aantal)"
    }
    return steps + phases + provinces + ["open dossiers: \(open)"]
  }
}
