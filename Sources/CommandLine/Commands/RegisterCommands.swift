import ArgumentParser
import Casework
import Questionnaire
import Store

struct RegisterGroup: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "register", abstract: "Het register nakijken of herbouwen.",
    subcommands: [RegisterControleren.self, RegisterHerbouwen.self])
}

struct RegisterControleren: RegisterCommand {
  static let configuration = CommandConfiguration(
    commandName: "controleren",
    abstract: "Bewijs dat het journaal heel is en de overzichten kloppen.")

  @OptionGroup var options: RegisterOptions
  @OptionGroup var output: OutputOptions

  func answer() throws -> Reply {
    let place = try Workplace(door: options.door)
    let register: Register
    do throws(StoreError) {
      // A check makes nothing: a register that is not there cannot be read.
      register = try Register.open(path: options.path, regels: place.regels, createIfMissing: false)
    } catch {
      throw Failure.store(error)
    }
    return try reply(register, place)
  }

  func reply(_ register: Register, _ place: Workplace) throws -> Reply {
    let differences: [Difference]
    do throws(StoreError) {
      differences = try register.check()
    } catch {
      throw Failure.store(error)
    }
    guard differences.isEmpty else { throw Failure.differences(differences.map(\.zin)) }
    return Reply(
      json: .members(("in_orde", .bool(true)), ("verschillen", .array([]))),
      text: ["Het journaal is heel en de overzichten kloppen."])
  }
}

struct RegisterHerbouwen: RegisterCommand {
  static let configuration = CommandConfiguration(
    commandName: "herbouwen", abstract: "Maak de overzichten opnieuw uit het journaal.")

  @OptionGroup var options: RegisterOptions
  @OptionGroup var output: OutputOptions

  func reply(_ register: Register, _ place: Workplace) throws -> Reply {
    let bar = ProgressBar("Herbouwen", isShown: !output.json)
    var count = 0
    try register.rebuild { done, total in
      count = total
      bar.show(done, of: total)
    }
    bar.end()
    return Reply(
      json: .members(("herbouwd", .integer(count))),
      text: ["De overzichten zijn opnieuw gemaakt uit het journaal."])
  }
}
