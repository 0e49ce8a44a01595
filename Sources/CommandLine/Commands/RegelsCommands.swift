import ArgumentParser

struct RegelsGroup: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "regels", abstract: "De regels waarmee het programma werkt.",
    subcommands: [RegelsToetsen.self])
}
