import ArgumentParser
import Foundation
import Store

/// The options of every subcommand that uses the register.
struct RegisterOptions: ParsableArguments {
  @Option(help: "Het bestand van het register.", completion: .file(extensions: ["sqlite"]))
  var register: String?

  @Option(help: "Wie dit doet, zoals het in het journaal komt.")
  var door: String?

  @Option(
    name: .customLong("regels"),
    help: "Probeer de regels uit deze map uit, zonder iets te bewaren.", completion: .directory)
  var proefmap: String?

  /// `--register`, else `DOORSTROOM_REGISTER`, else the user's own data folder.
  var path: String {
    let environment = ProcessInfo.processInfo.environment
    if let register { return register }
    if let given = environment["DOORSTROOM_REGISTER"], !given.isEmpty { return given }
    let data: String
    if let home = environment["XDG_DATA_HOME"], home.hasPrefix("/") {
      data = home
    } else if let home = environment["HOME"], home.hasPrefix("/") {
      // Not NSHomeDirectory(): on Linux that reads the password file and not HOME.
      data = home + "/.local/share"
    } else {
      data = NSHomeDirectory() + "/.local/share"
    }
    return data + "/doorstroom/register.sqlite"
  }
}

/// What a subcommand prints: one JSON value, or sentences.
struct OutputOptions: ParsableArguments {
  @Flag(help: "Schrijf precies een JSON-waarde op de standaarduitvoer.")
  var json = false
}
