import ArgumentParser
import Casework
import Demo
import Foundation
import Questionnaire
import Store

/// A register with invented dossiers: to look around in, or as a file to measure with.
struct DemoCommand: ScreenCommand {
  static let configuration = CommandConfiguration(
    commandName: "demo",
    abstract: "Kijk rond in een wegwerpregister met verzonnen dossiers.",
    discussion: "Uw eigen register blijft ongemoeid, ook met --register.")

  @OptionGroup var options: RegisterOptions
  @OptionGroup var look: ScreenOptions
  @OptionGroup var output: OutputOptions
  @Option(help: "Hoeveel dossiers, van 1 tot \(DemoRegister.most).") var dossiers = 200
  @Option(help: "Maak alleen het register, in dit bestand.", completion: .file())
  var maak: String?

  func validate() throws {
    guard (1...DemoRegister.most).contains(dossiers) else {
      throw ValidationError("--dossiers is een getal van 1 tot \(DemoRegister.most).")
    }
    if output.json, maak == nil { throw ValidationError("--json gaat alleen samen met --maak.") }
  }

  var saysJSON: Bool { output.json }

  func show() throws {
    let place = try Workplace(door: options.door, proefmap: options.proefmap)
    guard place.trial == nil else { throw Refusal(.proefregels) }
    if let maak { try make(at: maak, place) } else { try show(place) }
  }

  private func show(_ place: Workplace) throws {
    let folder = try ThrowawayFolder()
    defer { folder.remove() }
    StandardError.say(
      "Dit is een wegwerpregister met verzonnen dossiers; het verdwijnt als u sluit. "
        + "Uw eigen register blijft ongemoeid.")
    let register = try filled(at: folder.path + "/register.sqlite", place)
    try Session(register: register, place: place, look: look, isThrowaway: true).run()
  }

  private func make(at path: String, _ place: Workplace) throws {
    // Also a link that leads nowhere is something that stands there.
    let isTaken = (try? FileManager.default.attributesOfItem(atPath: path)) != nil
    guard !isTaken else { throw Failure.taken(path) }
    _ = try filled(at: path, place)
    if output.json {
      StandardOutput.say(
        JSONValue.members(
          ("bestand", .string(path)), ("dossiers", .integer(dossiers))
        ))
    } else {
      StandardError.say("Alles hierin is verzonnen; uw eigen register blijft ongemoeid.")
      StandardOutput.say(
        "\(path): \(dossiers) \(dossiers == 1 ? "dossier" : "dossiers") gemaakt.")
    }
  }

  /// Makes a register there and fills it; when that fails, nothing is left of it.
  private func filled(at path: String, _ place: Workplace) throws -> Register {
    let bar = ProgressBar("Demo maken", isShown: !output.json && dossiers >= 1_000)
    defer { bar.end() }
    let interruption = Interruption()
    defer { interruption.end() }
    do {
      let register = try Register.open(path: path, regels: place.shipped)
      // Only a file that we made ourselves may be filled, or taken away again.
      guard register.isNew else { throw Failure.taken(path) }
      var isWhole = false
      defer {
        if !isWhole { for suffix in ["", "-wal", "-shm"] { unlink(path + suffix) } }
      }
      try DemoRegister.fill(
        register, count: dossiers, form: place.form, as: place.author
      ) { done, total in
        if let signal = interruption.signal { throw SignalExit(signal: signal) }
        bar.show(done, of: total)
      }
      isWhole = true
      return register
    } catch let error as DemoError {
      throw Failure.configuration(error.zin)
    }
  }
}
