import ArgumentParser
import Casework
import Questionnaire
import Store

struct DossierTerugnemen: RegisterCommand {
  static let configuration = CommandConfiguration(
    commandName: "terugnemen",
    abstract: "Neem de laatste stap van een dossier terug, als u die vandaag zelf zette.")

  @OptionGroup var options: RegisterOptions
  @OptionGroup var output: OutputOptions
  @Argument(help: "Het dossiernummer.") var nummer: String

  func reply(_ register: Register, _ place: Workplace) throws -> Reply {
    let author = place.author
    let last = try register.lastStep(of: nummer, as: author)
    // On the version that was read: what came in between is not taken back unseen.
    let receipt = try register.perform(
      .takeBackStep(stap: last.stap), on: nummer, expecting: last.versie, as: author)
    return Reply(
      json: .members(
        ("dossiernummer", .string(nummer)), ("versie", .integer(receipt.versie)),
        (
          "teruggenomen",
          .members(
            ("stap", .integer(last.stap)), ("soort", .string(last.soort)),
            ("zin", .string(last.gebeurtenis.zin)))
        ), ("waarschuwingen", .array(receipt.waarschuwingen.map(\.json)))),
      text: ["\(nummer): teruggenomen: \(last.gebeurtenis.zin)"],
      warnings: receipt.waarschuwingen)
  }
}
