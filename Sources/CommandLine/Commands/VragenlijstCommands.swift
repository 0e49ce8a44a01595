import ArgumentParser
import Casework
import Questionnaire
import Store

struct VragenlijstGroup: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "vragenlijst", abstract: "De vragenlijst: invullen, tonen, indienen, export.",
    subcommands: [
      VragenlijstBeantwoorden.self, VragenlijstIndienen.self, VragenlijstFormulier.self,
      VragenlijstExport.self,
      VragenlijstControleren.self, VragenlijstLijst.self, VragenlijstInvullen.self,
      VragenlijstTonen.self,
      VragenlijstVergelijken.self, VragenlijstSamenvatting.self, VragenlijstMarkeren.self,
      VragenlijstNotitie.self,
    ])
}

struct VragenlijstBeantwoorden: StepCommand {
  static let configuration = CommandConfiguration(
    commandName: "beantwoorden", abstract: "Lees antwoorden uit een QuestionnaireResponse.")

  @OptionGroup var options: RegisterOptions
  @OptionGroup var output: OutputOptions
  @Argument(help: "Het dossiernummer.") var nummer: String
  @Option(help: "Een QuestionnaireResponse (FHIR R4).", completion: .file()) var bestand: String

  func command(_ place: Workplace) throws -> Command {
    let json = try InputFile.json(at: bestand)
    let read: FilledForm
    do throws(ResponseReadFault) {
      read = try FilledForm(json: json)
    } catch {
      throw fault("\(error.path): \(error.sentence)")
    }
    let filled = read.stripped(cleaning: SafeTextFilter.text)
    let faults =
      filled.response.validate(against: place.form)
      + read.response.structureFaults(place.form).filter { $0.reason == .wrongPlace }
    guard faults.isEmpty else {
      throw Failure.input(
        file: bestand,
        faults: faults.map {
          InputFault(
            line: nil, column: $0.linkId.isEmpty ? nil : $0.linkId, reason: $0.sentence)
        })
    }
    let kept = filled.json(form: place.form, status: .inProgress).compact
    return .answerQuestionnaire(formulier: place.form.canonical, antwoorden: kept)
  }

  private func fault(_ reason: String) -> Failure {
    .input(file: bestand, faults: [InputFault(line: nil, column: nil, reason: reason)])
  }
}

struct VragenlijstIndienen: RegisterCommand {
  static let configuration = CommandConfiguration(
    commandName: "indienen", abstract: "Dien de vragenlijst in, na overleg met de werknemer.")

  @OptionGroup var options: RegisterOptions
  @OptionGroup var output: OutputOptions
  @Argument(help: "Het dossiernummer.") var nummer: String
  @Option(help: "De dag waarop ze met de werknemer overlegd is; verplicht.") var overlegdOp: String?

  /// What is missing follows from the answers as they are read here, so that it holds only as long
  /// as nobody changes them.
  func reply(_ register: Register, _ place: Workplace) throws -> Reply {
    let dossier = try register.known(nummer).dossier
    let place = try place.reading(dossier.lopendeEvaluatie?.vragenlijst)
    let filled = try dossier.lopendeEvaluatie?.vragenlijst.map { try $0.filled }
    let command = Command.handInQuestionnaire(
      HandIn(
        overlegdOp: try Typed.date(overlegdOp, place, .verleden),
        ontbrekend: filled?.missing(place.form).map { place.form.item($0)?.text ?? $0 } ?? []))
    return Reply(
      try register.perform(command, on: nummer, expecting: dossier.versie, as: place.author))
  }
}

struct VragenlijstFormulier: RegisterCommand {
  static let configuration = CommandConfiguration(
    commandName: "formulier", abstract: "De vragenlijst die in gebruik is (FHIR Questionnaire).")

  @OptionGroup var options: RegisterOptions
  @OptionGroup var output: OutputOptions
  @Argument(help: "Het dossiernummer.") var nummer: String

  func reply(_ register: Register, _ place: Workplace) throws -> Reply {
    let dossier = try register.known(nummer).dossier
    let isRunning = dossier.lopendeEvaluatie != nil
    let place = try place.reading(isRunning ? nil : dossier.evaluatie?.vragenlijst)
    return Reply(json: place.form.source, text: [place.form.source.pretty])
  }
}

struct VragenlijstExport: RegisterCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "De antwoorden als QuestionnaireResponse (FHIR R4).")

  @OptionGroup var options: RegisterOptions
  @OptionGroup var output: OutputOptions
  @Argument(help: "Het dossiernummer.") var nummer: String
  @Flag(help: "Laat weg wat de vragenlijst als vertrouwelijk aanduidt: voor een kopie.")
  var zonderVertrouwelijk = false

  func reply(_ register: Register, _ place: Workplace) throws -> Reply {
    let dossier = try register.known(nummer).dossier
    guard let list = dossier.evaluatie?.vragenlijst else { throw Refusal(.geenAntwoorden) }
    let place = try place.reading(list)
    let json = try list.filled.stripped(cleaning: SafeTextFilter.text).json(
      form: place.form, status: list.status, authored: list.ingediendOp?.iso,
      withoutConfidential: zonderVertrouwelijk)
    return Reply(json: json, text: [json.pretty])
  }
}

extension Vragenlijst {
  /// Answers that were handed in before and again after a change are amended.
  fileprivate var status: ResponseStatus {
    ingediendOp == nil ? .inProgress : eerderIngediend ? .amended : .completed
  }

  /// The answers, read from the text in the journal.
  var filled: FilledForm {
    get throws {
      do {
        return try FilledForm(json: JSONValue(parsing: antwoorden))
      } catch {
        throw Refusal(.antwoordenOngeldig("de bewaarde antwoorden zijn niet leesbaar"))
      }
    }
  }
}
