import Foundation
import Testing

/// How far a dossier has come, in the order of the walk.
enum Halt: Int, CaseIterable, Comparable {
  case opened, popped, requested, planned, answered, handedIn, talked, decided, referred, started

  static func < (left: Halt, right: Halt) -> Bool { left.rawValue < right.rawValue }
}

extension Desk {
  static let motivering =
    "Jan haalt het tempo van de gewone werkvloer en wil zelf naar een job in de buurt."

  /// `dossier nieuw` with good values; `changes` gives an option another one, or none.
  static func opening(_ changes: KeyValuePairs<String, String?> = [:]) -> [String] {
    options(
      ["dossier", "nieuw"],
      [
        "nummer": nummer, "instrument": "cmw", "voornaam": "Jan", "naam": "Peeters",
        "geboortedatum": "1993-05-18", "postcode": "2000", "onderneming": "De Linde vzw",
        "ondernemingsnummer": "0887.010.362", "in-dienst": "2021-03-01", "wop": "60 hoog",
      ], changes)
  }

  /// `evaluatie gesprek` with the three parties, likewise.
  static func talk(_ changes: KeyValuePairs<String, String?> = [:], present: Bool = true)
    -> [String]
  {
    options(
      ["evaluatie", "gesprek", nummer],
      ["datum": "2026-01-20", "evaluator": "Els Claes", "werkgever": "An Maes, sociale dienst"],
      changes) + (present ? ["--werknemer-aanwezig"] : [])
  }

  /// `beslissing nemen`, likewise.
  static func decision(_ changes: KeyValuePairs<String, String?> = [:]) -> [String] {
    options(
      ["beslissing", "nemen", nummer],
      ["uitkomst": "doorstroomklaar", "motivering": motivering, "datum": "2026-01-22"], changes)
  }

  private static func options(
    _ command: [String], _ defaults: KeyValuePairs<String, String>,
    _ changes: KeyValuePairs<String, String?>
  ) -> [String] {
    var given: [(name: String, value: String?)] = defaults.map { ($0.key, $0.value) }
    for change in changes {
      given.removeAll { $0.name == change.key }
      given.append((change.key, change.value))
    }
    return command + given.flatMap { pair in pair.value.map { ["--" + pair.name, $0] } ?? [] }
  }

  static func step(_ command: String...) -> [String] {
    Array(command.prefix(2)) + [nummer] + command.dropFirst(2)
  }

  /// Takes the dossier as far as a halt; on a desk without a register as a copy of one where that
  /// was done before.
  func walk(to halt: Halt, opening: [String] = Desk.opening()) throws {
    if FileManager.default.fileExists(atPath: register) {
      for step in Halt.allCases where step <= halt { try json(command(for: step, opening)) }
    } else {
      try lay(walked(to: halt, opening))
    }
  }

  private func walked(to halt: Halt, _ opening: [String]) throws -> Prepared.Master {
    let vandaag = vandaag
    return try Prepared.master("\(halt) \(vandaag) \(opening)") { desk in
      desk.vandaag = vandaag
      if let before = Halt(rawValue: halt.rawValue - 1) {
        try desk.lay(desk.walked(to: before, opening))
      }
      try desk.json(desk.command(for: halt, opening))
    }
  }

  /// Takes one step of the walk.
  func take(_ halt: Halt) throws { try json(command(for: halt, Desk.opening())) }

  private func command(for halt: Halt, _ opening: [String]) throws -> [String] {
    switch halt {
    case .opened: opening
    case .popped:
      Self.step(
        "pop", "registreren", "--datum", "2025-06-01", "--actie", "Nederlands", "--actie",
        "heftruck")
    case .requested:
      Self.step("evaluatie", "aanvragen", "--aanleiding", "vijf-jaar", "--datum", "2025-12-01")
    case .planned:
      Self.step(
        "evaluatie", "plannen", "--datum", "2026-01-20", "--uur", "14:00", "--plaats", "refter")
    case .answered:
      Self.step("vragenlijst", "beantwoorden", "--bestand", try answers())
    case .handedIn: Self.step("vragenlijst", "indienen", "--overlegd-op", "2026-01-10")
    case .talked: Self.talk()
    case .decided: Self.decision()
    case .referred:
      Self.step("traject", "verwijzen", "--mandaat", "7882", "--datum", "2026-01-23")
    case .started: Self.step("traject", "starten", "--datum", "2026-01-26")
    }
  }

  /// A QuestionnaireResponse with every required answer, and one more in free text.
  func answers(taken: String = "Verpakken en etiketteren") throws -> String {
    let coded = [
      ("tempo.werktempo", "gelijk"), ("tempo.begeleiding", "laag"),
      ("competenties.generiek", "samenwerken"), ("wens.gewoon-werk", "ja"),
      ("werkgever.kijk", "met-hulp"), ("besluit.voorstel", "doorstroom"),
    ]
    return try response(
      ["werk.taken": ["valueString": .string(taken)], "besluit.samen": ["valueBoolean": true]],
      coded: coded)
  }

  /// A QuestionnaireResponse with these answers, each in the group that its name begins with.
  func response(_ plain: [String: JSON], coded: [(String, String)] = []) throws -> String {
    let form = try json("vragenlijst", "formulier", Self.nummer)
    let address = (form["url"]?.text ?? "") + "|" + (form["version"]?.text ?? "")
    let codes = try coded.map { id, code in
      (id, JSON.object(["valueCoding": try #require(form.coding(of: id, code))]))
    }
    let all = plain.merging(codes) { $1 }
    let groups = form["item"]?.items.compactMap { group -> JSON? in
      let items = group["item"]?.items.compactMap { item -> JSON? in
        guard let id = item["linkId"]?.text, let answer = all[id] else { return nil }
        return ["linkId": .string(id), "answer": [answer]]
      }
      guard let items, !items.isEmpty, let id = group["linkId"] else { return nil }
      return ["linkId": id, "item": .array(items)]
    }
    let value: JSON = [
      "resourceType": "QuestionnaireResponse", "questionnaire": .string(address),
      "status": "in-progress", "item": .array(groups ?? []),
    ]
    return try file("antwoorden.json", value.written)
  }
}

extension JSON {
  /// The coding that a form offers for a question.
  fileprivate func coding(of linkId: String, _ code: String) -> JSON? {
    for item in self["item"]?.items ?? [] {
      if item["linkId"]?.text == linkId {
        return item["answerOption"]?.items.compactMap { $0["valueCoding"] }
          .first { $0["code"]?.text == code }
      }
      if let found = item.coding(of: linkId, code) { return found }
    }
    return nil
  }

  /// The value as JSON text; only what these tests write.
  fileprivate var written: String {
    switch self {
    case .null: "null"
    case .bool(let bool): "\(bool)"
    case .number(let number): "\(number)"
    case .string(let text): "\"" + text.replacing("\"", with: "\\\"") + "\""
    case .array(let items): "[" + items.map(\.written).joined(separator: ",") + "]"
    case .object(let members):
      "{" + members.map { "\"\($0.key)\":\($0.value.written)" }.joined(separator: ",") + "}"
    }
  }
}
