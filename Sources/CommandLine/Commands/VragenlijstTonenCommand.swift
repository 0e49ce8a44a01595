import ArgumentParser
import Questionnaire
import Screens

/// A form on screen, to try out before it is used; reads no register and keeps nothing.
struct VragenlijstTonen: ScreenCommand {
  static let configuration = CommandConfiguration(
    commandName: "tonen", abstract: "Bekijk een vragenlijst uit een bestand op het scherm.",
    discussion: "Er is geen dossier of register voor nodig en er wordt niets bewaard.")

  @Argument(help: "Een Questionnaire (FHIR R4).", completion: .file(extensions: ["json"]))
  var bestand: String

  @OptionGroup var look: ScreenOptions

  func show() throws {
    let file = try FormFile(at: bestand)
    guard let form = file.form else { throw file.failure }
    let place = try Workplace(door: "voorbeeld", proefmap: nil)
    try Session(
      previewing: World(
        vandaag: place.vandaag, todayIsSet: place.todayIsSet, regels: place.regels, form: form,
        door: place.door), place: place, look: look
    ).run()
  }
}
