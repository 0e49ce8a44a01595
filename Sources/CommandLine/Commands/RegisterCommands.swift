import ArgumentParser
import Casework
import Questionnaire
import Store

struct RegisterGroup: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "register", abstract: "Het register nakijken of herbouwen.",
    subcommands: [RegisterControleren.self, RegisterHerbouwen.self])
}

/// Opens no register in the ordinary way: that would make or renew what is to be checked.
struct RegisterControleren: AnsweringCommand {
  static let configuration = CommandConfiguration(
    commandName: "controleren",
    abstract: "Bewijs dat het journaal heel is en de overzichten kloppen.")

  @OptionGroup var options: RegisterOptions
  @OptionGroup var output: OutputOptions

  func answer() throws -> Reply {
    // The lists are those of the rules in force, also when others are tried.
    let place = try Workplace(door: options.door, proefmap: options.proefmap)
    let found = try Inspection(ofRegisterAt: options.path, regels: place.shipped)
    guard found.differences.isEmpty else { throw Failure.differences(found.differences.map(\.zin)) }
    let remarks = found.remark.map { [$0.zin] } ?? []
    let proof =
      found.remark == .olderSchema
      ? "Het journaal is heel." : "Het journaal is heel en de overzichten kloppen."
    return Reply(
      json: .members(
        ("in_orde", .bool(true)), ("verschillen", .array([])),
        ("opmerkingen", .array(remarks.map(JSONValue.string)))),
      text: [proof] + remarks)
  }
}

struct RegisterHerbouwen: RegisterCommand {
  static let configuration = CommandConfiguration(
    commandName: "herbouwen", abstract: "Maak de overzichten opnieuw uit het journaal.")

  @OptionGroup var options: RegisterOptions
  @OptionGroup var output: OutputOptions

  func reply(_ register: Register, _ place: Workplace) throws -> Reply {
    var count = 0
    let work = StoppableWork("Herbouwen", of: "personen en dossiers", isShown: !output.json)
    try work.run { progress in
      try register.rebuild { done, total in
        count = total
        try progress(done, total)
      }
    }
    return Reply(
      json: .members(("herbouwd", .integer(count))),
      text: ["De overzichten zijn opnieuw gemaakt uit het journaal."])
  }
}
