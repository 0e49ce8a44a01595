import ArgumentParser
import Foundation
import Questionnaire
import Rulebook

/// Checks forms from elsewhere; needs no register.
struct VragenlijstControleren: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "controleren",
    abstract: "Kijk na of dit programma een vragenlijst (FHIR R4 Questionnaire) kan gebruiken.")

  @OptionGroup var options: RegisterOptions
  @OptionGroup var output: OutputOptions
  @Argument(help: "Een of meer bestanden.", completion: .file(extensions: ["json"]))
  var bestanden: [String]

  func run() throws {
    let checks: [FormFile]
    do throws(Failure) {
      checks = try bestanden.map { path throws(Failure) in try FormFile(at: path) }
    } catch {
      error.say(json: output.json)
      throw error.exitCode
    }
    if output.json {
      StandardOutput.say(.array(checks.map(\.json)))
    } else {
      for line in checks.flatMap(\.lines) { StandardOutput.say(line) }
    }
    if checks.contains(where: { !$0.faults.isEmpty }) { throw ExitCode(65) }
  }
}

struct VragenlijstLijst: AnsweringCommand {
  static let configuration = CommandConfiguration(
    commandName: "lijst", abstract: "De vragenlijsten die dit programma kent.")

  @OptionGroup var options: RegisterOptions
  @OptionGroup var output: OutputOptions

  func answer() throws -> Reply {
    let forms = try ShippedForms.all()
    return Reply(
      json: .array(
        forms.map {
          .members(
            ("url", .string($0.url)), ("version", .string($0.version)),
            ("title", .string($0.title)), ("in_gebruik", .bool(!$0.isRetired)))
        }),
      text: forms.map { "\($0.canonical)  \($0.title)\($0.isRetired ? " (oude versie)" : "")" })
  }
}

/// Lays answers beside a form; needs no register and records nothing.
struct VragenlijstInvullen: AnsweringCommand {
  static let configuration = CommandConfiguration(
    commandName: "invullen",
    abstract: "Wat een vragenlijst met deze antwoorden toont, nog vraagt en optelt.",
    discussion: "Leest geen register en bewaart niets.")

  @OptionGroup var options: RegisterOptions
  @OptionGroup var output: OutputOptions
  @Argument(help: "Een vragenlijst (FHIR R4 Questionnaire).", completion: .file()) var bestand:
    String
  @Option(help: "Een QuestionnaireResponse (FHIR R4).", completion: .file()) var antwoorden: String

  func answer() throws -> Reply {
    let file = try FormFile(at: bestand)
    guard let form = file.form else { throw file.failure }
    let json = try InputFile.json(at: antwoorden)
    let response: Response
    do throws(ResponseReadFault) {
      response = try Response(json: json)
    } catch {
      throw Failure.input(
        file: antwoorden,
        faults: [InputFault(line: nil, column: nil, reason: error.sentence)])
    }
    if ![form.canonical, form.url, ""].contains(response.questionnaire) {
      StandardError.say(
        "Let op: deze antwoorden horen bij een andere vragenlijst: \(response.questionnaire).")
    }
    let state = FormState(form: form, response: response)
    for fault in state.unchecked { StandardError.say("Let op: \(fault.sentence)") }
    // Who says why there is no answer has answered.
    let missing = FilledForm(response: response).missing(form)
    return Reply(
      state, form, missing: missing, faults: state.invalid + response.structureFaults(form))
  }
}

extension Reply {
  fileprivate init(_ state: FormState, _ form: Form, missing: [String], faults: [ResponseFault]) {
    let enabled = form.flat.map(\.linkId).filter(state.isEnabled)
    var text = ["Getoond: \(enabled.count) van \(form.flat.count)."]
    text += missing.map { "Ontbreekt: \($0)" }
    text += faults.map { "Ongeldig: \($0.sentence)" }
    text += state.scores.map { "Score \($0.linkId): \($0.sum)" }
    self.init(
      json: .members(
        ("ingeschakeld", .strings(enabled)), ("ontbrekend", .strings(missing)),
        (
          "ongeldig",
          .array(
            faults.map {
              .members(("linkId", .string($0.linkId)), ("reden", .string($0.reden)))
            })
        ),
        ("scores", .object(state.scores.map { .init($0.linkId, .number($0.sum)) }))),
      text: text)
  }
}
