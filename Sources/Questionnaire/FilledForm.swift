/// Everything that was filled in: the answers, why some are not there, and the worker's remarks.
package struct FilledForm: Equatable, Sendable {
  package var response: Response
  package var notes: ItemNotes {
    get { response.notes }
    set { response.notes = newValue }
  }

  package init(response: Response, notes: ItemNotes = ItemNotes()) {
    self.response = response
    if notes != ItemNotes() { self.notes = notes }
  }

  /// Reads a FHIR R4 QuestionnaireResponse with its notes.
  package init(json: JSONValue) throws(ResponseReadFault) {
    self.init(response: try Response(json: json))
  }

  /// Reads what stands in a journal or a draft; nothing when it cannot be read.
  package init?(text: String) {
    guard let json = try? JSONValue(parsing: text), let read = try? FilledForm(json: json) else {
      return nil
    }
    self = read
  }

  package static func == (left: FilledForm, right: FilledForm) -> Bool {
    left.response == right.response && left.notes == right.notes
  }

  /// A copy without what is confidential has no remarks or absences of such items either, and what
  /// is handed in has none of items that are hidden.
  package func json(
    form: Form, status: ResponseStatus, authored: String? = nil, withoutConfidential: Bool = false
  ) -> JSONValue {
    response.json(
      form: form, status: status, authored: authored, withoutConfidential: withoutConfidential)
  }

  /// What is kept of answers from elsewhere: see ``Response/stripped(cleaning:)``.
  package func stripped(cleaning clean: (String) -> String) -> FilledForm {
    FilledForm(response: response.stripped(cleaning: clean), notes: notes.cleaned(by: clean))
  }

  /// The required questions without an answer, each once; one that says why there is none has been
  /// answered.
  package func missing(_ form: Form) -> [String] {
    var seen: Set<String> = []
    return missingSpots(form, FormState(form: form, response: response)).map(\.linkId).filter {
      seen.insert($0).inserted
    }
  }

  /// The same in every instance; a group is not missing once it says anywhere why not.
  package func missingSpots(_ form: Form, _ state: FormState) -> [Spot] {
    guard !state.missingSpots.isEmpty else { return [] }
    let absent = response.absentSpots
    guard !absent.isEmpty else { return state.missingSpots }
    return state.missingSpots.filter { spot in
      guard let item = form.item(spot.linkId), item.kind == .group else {
        return response.absence(at: spot) == nil
      }
      let (inside, level) = (Set(item.withDescendants.map(\.linkId)), item.depth)
      return !absent.contains {
        inside.contains($0.linkId) && $0.path(count: level) == spot.path(count: level)
      }
    }
  }

  /// Whether there is an answer, or the word why there is none.
  package func isFilled(_ spot: Spot) -> Bool {
    !response[spot].isEmpty || response.absence(at: spot) != nil
  }

  package func isFilled(_ linkId: String) -> Bool { isFilled(Spot(linkId)) }
}

extension FilledForm {
  /// What was filled in for one item, to compare and to take over.
  package struct Given: Equatable, Sendable {
    package var answers: [Answer]
    package var absence: Absence?
    package var remark: String?

    var isEmpty: Bool { answers.isEmpty && absence == nil && remark == nil }
  }

  /// An answer takes away the word why there is none.
  package subscript(spot: Spot) -> Given {
    get {
      Given(
        answers: response[spot], absence: response.absence(at: spot),
        remark: response.remark(at: spot))
    }
    set {
      if response[spot] != newValue.answers { response[spot] = newValue.answers }
      response.note(newValue.answers.isEmpty ? newValue.absence : nil, at: spot)
      response.note(newValue.remark, at: spot)
    }
  }

  package subscript(linkId: String) -> Given {
    get { self[Spot(linkId)] }
    set { self[Spot(linkId)] = newValue }
  }

  /// What was filled in on another version of the form, on this one.
  ///
  /// An answer goes along to a question with the same linkId where it fits; `lost` are the others.
  package func carried(to form: Form) -> (filled: FilledForm, lost: [Spot]) {
    var carried = FilledForm(response: Response(questionnaire: form.canonical))
    var lost: [Spot] = []
    for spot in response.answeredSpots {
      var trial = Response(questionnaire: form.canonical)
      trial[spot] = response[spot]
      if trial.validate(against: form).isEmpty {
        carried.response[spot] = response[spot]
      } else {
        lost.append(spot)
      }
    }
    let notes = notes
    for (spot, absence) in notes.absences where form.item(spot.linkId)?.kind.isQuestion == true {
      carried.response.note(absence, at: spot)
    }
    for spot in notes.remarks.keys.sorted() {
      if form.item(spot.linkId) != nil {
        carried.response.note(notes.remarks[spot], at: spot)
      } else if !lost.contains(spot) {
        lost.append(spot)
      }
    }
    return (carried, lost)
  }
}

extension Response {
  /// Where it says why there is no answer.
  var absentSpots: [Spot] { entries.compactMap { $1.absence == nil ? nil : $0 } }

  /// Where anything is filled in.
  var filledSpots: [Spot] {
    entries.compactMap { spot, entry in
      entry.answers.isEmpty && entry.absence == nil && entry.remark == nil ? nil : spot
    }
  }
}
