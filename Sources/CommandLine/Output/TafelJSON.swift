import Casework
import Questionnaire

extension Gesprekspunt {
  var json: JSONValue {
    .members(
      ("linkId", .string(vraag)), ("gemarkeerd_op", .optional(gemarkeerdOp)),
      ("besproken_op", .optional(besprokenOp)), ("notitie", .optional(notitie)))
  }
}

extension Overname {
  var json: JSONValue {
    .members(
      ("stap", .string(stap.rawValue)), ("op", .date(op)), ("door", .string(door)),
      ("actueel", .bool(isActueel)))
  }
}

extension Digest {
  func json(
    _ nummer: String, _ list: Vragenlijst, _ evaluation: Evaluatie, _ form: Form
  ) -> JSONValue {
    let points = evaluation.gesprekspunten.filter(\.isGemarkeerd).map { point in
      JSONValue.members(
        ("linkId", .string(point.vraag)), ("vraag", .optional(form.item(point.vraag)?.text)),
        ("besproken_op", .optional(point.besprokenOp)))
    }
    return .members(
      ("dossiernummer", .string(nummer)), ("formulier", .string(list.formulier)),
      ("ingediend_op", .optional(list.ingediendOp)),
      ("sterktes", .array(strengths.map(\.json))), ("noden", .array(needs.map(\.json))),
      ("verschillen", .array(contradictions.map { .array($0.map(\.json)) })),
      ("open", .array(open.map(\.json))), ("eigen_woorden", .array(remarks.map(\.json))),
      ("te_bespreken", .array(points)), ("weggelaten", .integer(withheld)))
  }
}

extension Digest.Line {
  var json: JSONValue {
    .members(
      ("linkId", .string(linkId)), ("vraag", .string(question)), ("antwoord", .string(answer)),
      ("stemmen", .strings(voices.map(\.code))), ("vertrouwelijk", .bool(isConfidential)))
  }
}

extension ResponseComparison.Row {
  /// What changed is said of the last response beside the one before.
  func json(_ count: Int) -> JSONValue {
    let change = count > 1 ? self.change(from: count - 2, to: count - 1).rawValue : nil
    let trend = count > 1 ? self.trend(from: count - 2, to: count - 1)?.rawValue : nil
    return .members(
      ("linkId", .string(linkId)), ("vraag", .string(question)), ("deel", .string(part)),
      ("antwoorden", .array(answers.map { $0.isEmpty ? .null : .string($0) })),
      ("wijziging", .optional(change)), ("richting", .optional(trend)),
      ("vertrouwelijk", .bool(isConfidential)))
  }
}

extension ResponseComparison {
  /// What changed, each with every answer; of the rest only how many there are.
  func lines(_ days: [Datum]) -> [String] {
    guard days.count > 1 else {
      return ["Er is maar één evaluatie met antwoorden: er is niets om mee te vergelijken."]
    }
    let last = days.count - 1
    let changed = rows.filter { $0.change(from: last - 1, to: last) != .same }
    var lines = changed.flatMap { row -> [String] in
      let trend = row.trend(from: last - 1, to: last).map { " (\($0.rawValue))" } ?? ""
      let answers = zip(days, row.answers).enumerated().map { number, pair in
        "  \(pair.0.shown)  \(pair.1.isEmpty ? "geen antwoord" : pair.1)"
          + (number == last ? trend : "")
      }
      return [row.question] + answers
    }
    lines.append("\(rows.count - changed.count) antwoorden bleven gelijk.")
    if withheld > 0 { lines.append("\(withheld) vertrouwelijke antwoorden niet getoond.") }
    return lines
  }
}
