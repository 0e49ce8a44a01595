import ArgumentParser

/// Without a subcommand: the terminal application.
struct OpenCommand: ScreenCommand {
  static let configuration = CommandConfiguration(
    commandName: "open", abstract: "De werklijst in de terminal.")

  @OptionGroup var options: RegisterOptions
  @OptionGroup var look: ScreenOptions

  func show() throws {
    let place = try Workplace(door: options.door, proefmap: options.proefmap)
    let register = try place.register(at: options.path, makingNone: false)
    try Session(register: register, place: place, look: look).run()
  }
}
