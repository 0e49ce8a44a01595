import ArgumentParser
import Casework
import Import
import Questionnaire
import Store

struct ImporterenGroup: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "importeren", abstract: "Lees gegevens in uit een bestand.",
    subcommands: [ImporterenDossiers.self])
}

struct ImporterenDossiers: RegisterCommand {
  static let configuration = CommandConfiguration(
    commandName: "dossiers",
    abstract: "Open dossiers uit een CSV-bestand: alles, of bij een fout niets.",
    discussion: """
      De eerste regel noemt de kolommen, met ; of , ertussen:
      \(DossierColumn.allCases.map(\.rawValue).joined(separator: ";"))
      Datums als JJJJ-MM-DD of DD/MM/JJJJ; insz, wop en laatste_pop mogen leeg zijn.
      """)

  static let beginsRegister = true

  @OptionGroup var options: RegisterOptions
  @OptionGroup var output: OutputOptions
  @Argument(help: "Het CSV-bestand, in UTF-8.", completion: .file(extensions: ["csv"]))
  var bestand: String
  @Flag(help: "Laat kolommen die niet gekend zijn weg.") var negeerKolommen = false
  @Flag(help: "Lees de goede regels in; de andere komen in NAAM.geweigerd.csv, naast NAAM.csv.")
  var slaOver = false

  func reply(_ register: Register, _ place: Workplace) throws -> Reply {
    let bytes = try InputFile.bytes(at: bestand)
    // Under a thousand lines it is over before anybody reads a bar.
    let work = StoppableWork("Inlezen", isShown: !output.json, atLeast: 1_000)
    var refusedFile: PendingFile?
    let result: ImportResult
    do {
      result = try work.run { progress in
        try DossierImport(
          ignoresUnknownColumns: negeerKolommen, skipsRefused: slaOver
        ).run(
          bytes, into: register, as: place.author, newPersoon: PersoonID.random,
          progress: progress,
          beforeRecording: { result in
            guard !result.refused.isEmpty else { return }
            refusedFile = try writeRefused(result)
          })
      }
    } catch {
      refusedFile?.discard()
      throw failure(error)
    }
    let refused = try refusedFile.map(placeRefused)
    if slaOver, refused == nil { RefusedFile.remove(for: bestand, after: result) }
    if !output.json { say(result, refused) }
    return Reply(json: json(result, refused), text: text(result))
  }

  private var refusedPath: String { RefusedFile.path(for: bestand) }

  private func writeRefused(_ result: ImportResult) throws(Failure) -> PendingFile {
    do {
      return try PendingFile(RefusedFile.text(result), for: refusedPath)
    } catch {
      throw .file("\(refusedPath): dit bestand kan niet geschreven worden. Niets ingelezen.")
    }
  }

  /// The name that it got: an earlier one that somebody mended keeps its own.
  private func placeRefused(_ file: PendingFile) throws -> String {
    do {
      return try RefusedFile.place(file, for: bestand)
    } catch {
      throw Failure.file(
        "\(refusedPath): dit bestand kan niet geschreven worden. De goede regels zijn ingelezen; "
          + "start opnieuw om de geweigerde te zien.")
    }
  }

  private func failure(_ error: any Error) -> any Error {
    guard let faults = (error as? LineFaults)?.faults else { return error }
    return Failure.input(
      file: bestand,
      faults: faults.map { InputFault(line: $0.line, column: $0.column, reason: $0.reason) })
  }
}

extension ImporterenDossiers {
  private func json(_ result: ImportResult, _ refused: String?) -> JSONValue {
    .members(
      ("bestand", .string(bestand)), ("regels", .integer(result.lines)),
      ("toegevoegd", .integer(result.added)), ("al_bekend", .integer(result.known)),
      ("geweigerd", .integer(result.refused.count)),
      ("geweigerd_bestand", .optional(refused)),
      (
        "waarschuwingen",
        .array(
          result.warnings.map { warning in
            .members(
              ("code", .string(warning.code)), ("zin", .string(warning.sentence)),
              ("bron", .string(warning.bron.titel)),
              ("aantal", .integer(warning.lines.count)))
          } + refusedWarning(result, refused))
      ))
  }

  private func refusedWarning(_ result: ImportResult, _ refused: String?) -> [JSONValue] {
    guard let refused else { return [] }
    return [
      .members(
        ("code", .string("regels-geweigerd")), ("zin", .string(refusedSentence(result, refused))),
        ("bron", .string(Bron.register.titel)), ("aantal", .integer(result.refused.count)))
    ]
  }

  private func refusedSentence(_ result: ImportResult, _ refused: String) -> String {
    let count = result.refused.count
    let found =
      "\(count) \(count == 1 ? "regel is" : "regels zijn") geweigerd; "
      + "u vindt ze met de reden in \(refused)."
    guard refused != refusedPath else { return found }
    return found + " \(refusedPath) bestond al en blijft zoals het is."
  }

  private func text(_ result: ImportResult) -> [String] {
    let summary =
      "\(bestand): \(result.lines) \(result.lines == 1 ? "regel" : "regels"), "
      + "toegevoegd: \(result.added), al bekend: \(result.known), "
      + "geweigerd: \(result.refused.count)."
    let isOld = result.lines > 0 && result.known == result.lines
    return [summary] + (isOld ? ["Alles was al bekend. Er is niets toegevoegd."] : [])
  }

  private func say(_ result: ImportResult, _ refused: String?) {
    for warning in result.warnings {
      StandardError.say("Let op: \(warning.sentence) (bron: \(warning.bron.titel))")
    }
    if let refused { StandardError.say("Let op: \(refusedSentence(result, refused))") }
  }
}
