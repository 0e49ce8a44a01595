/// The responses of one dossier side by side, question by question, oldest first.
package struct ResponseComparison: Equatable, Sendable {
  /// What became of an answer since the response before.
  package enum Change: String, Equatable, Sendable {
    case same = "gelijk"
    case other = "anders"
    case new = "nieuw"
    case gone = "weg"
  }

  /// Which way it went on a scale of which the form says what is good.
  package enum Trend: String, Equatable, Sendable {
    case better = "vooruit"
    case worse = "achteruit"
  }

  package struct Row: Equatable, Sendable {
    package let linkId: String
    package let question: String
    /// The part of the form that it stands in.
    package let part: String
    package let voices: [Voice]
    package let isConfidential: Bool
    /// One for each response; empty where there is none.
    package let answers: [String]
    fileprivate let places: [DigitSum?]
    fileprivate let scale: ScaleDirection?

    /// Between two responses.
    package func change(from old: Int, to new: Int) -> Change {
      switch (answers[old].isEmpty, answers[new].isEmpty) {
      case (true, true): .same
      case (true, false): .new
      case (false, true): .gone
      case (false, false): answers[old] == answers[new] ? .same : .other
      }
    }

    package func trend(from old: Int, to new: Int) -> Trend? {
      guard let scale, let before = places[old], let after = places[new], before != after else {
        return nil
      }
      return (before < after) == (scale == .highIsStrength) ? .better : .worse
    }
  }

  /// Questions that have an answer in any of the responses.
  package let rows: [Row]
  /// How many were left out because they are confidential.
  package let withheld: Int

  /// `others` are earlier versions of the form, to name what this one no longer asks.
  package init(
    form: Form, responses: [FilledForm], others: [Form] = [], withConfidential: Bool
  ) {
    let read = responses.map { Sheet($0, form) }
    var rows: [Row] = []
    for item in form.flat where item.kind.isQuestion && !item.isHidden {
      let spots = Set(read.flatMap { $0.spots[item.linkId] ?? [] })
      for spot in spots.sorted(by: { $0.path.lexicographicallyPrecedes($1.path) }) {
        rows.append(Row(item, spot, of: form, in: read))
      }
    }
    var seen: Set<Spot> = []
    for spot in read.flatMap(\.lost) where seen.insert(spot).inserted {
      let old = others.lazy.compactMap { $0.item(spot.linkId) }.first
      rows.append(Row(spot, old, in: read))
    }
    self.rows = rows.filter { withConfidential || !$0.isConfidential }
    withheld = rows.count - self.rows.count
  }
}

/// One response, laid on the form that all are compared on.
private struct Sheet {
  let filled: FilledForm
  let original: FilledForm
  let lost: [Spot]
  /// Where each question is shown and has something.
  var spots: [String: [Spot]] = [:]

  init(_ given: FilledForm, _ form: Form) {
    original = given
    if given.response.questionnaire == form.canonical {
      (filled, lost) = (given, [])
    } else {
      (filled, lost) = given.carried(to: form)
    }
    for occurrence in FormState(form: form, response: filled.response).occurrences
    where occurrence.isEnabled {
      let spot = occurrence.spot
      if filled[spot] != FilledForm.Given(answers: []) || !occurrence.answers.isEmpty {
        spots[spot.linkId, default: []].append(spot)
      }
    }
  }
}

extension ResponseComparison.Row {
  fileprivate init(_ item: Item, _ spot: Spot, of form: Form, in sheets: [Sheet]) {
    linkId = item.linkId
    let number = spot.path.last.map { " (\($0 + 1))" } ?? ""
    question = item.text + number
    part = form.chain(to: form.indexes[item.linkId] ?? 0).first.map { form.flat[$0].text } ?? ""
    voices = item.voices
    isConfidential = item.isConfidential
    scale = item.scale
    let shown = sheets.map { $0.spots[item.linkId]?.contains(spot) == true }
    answers = zip(sheets, shown).map { sheet, isShown in
      isShown ? sheet.filled[spot].parts(item).joined(separator: ", ") : ""
    }
    places = zip(sheets, shown).map { sheet, isShown in
      isShown ? sheet.filled.response[spot].first.flatMap { item.place(of: $0) } : nil
    }
  }

  /// What the form no longer asks.
  ///
  /// Nobody can tell any more whether it was confidential unless the earlier form is known, so that
  /// it counts as such.
  fileprivate init(_ spot: Spot, _ item: Item?, in sheets: [Sheet]) {
    linkId = spot.linkId
    question = item?.text ?? spot.linkId
    part = "Niet meer gevraagd"
    voices = item?.voices ?? []
    isConfidential = item?.isConfidential ?? true
    scale = nil
    answers = sheets.map { sheet in
      sheet.lost.contains(spot) ? sheet.original[spot].parts(item).joined(separator: ", ") : ""
    }
    places = sheets.map { _ in nil }
  }
}
