/// Everything that was filled in: the answers, why some are not there, and the worker's remarks.
package struct FilledForm: Equatable, Sendable {
  package var response: Response
  package var notes: ItemNotes

  package init(response: Response, notes: ItemNotes = ItemNotes()) {
    self.response = response
    self.notes = notes
  }

  /// Reads a FHIR R4 QuestionnaireResponse with its notes.
  package init(json: JSONValue) throws(ResponseReadFault) {
    self.init(response: try Response(json: json), notes: ItemNotes(json: json))
  }

  /// Reads what stands in a journal or a draft; nothing when it cannot be read.
  package init?(text: String) {
    guard let json = try? JSONValue(parsing: text), let read = try? FilledForm(json: json) else {
      return nil
    }
    self = read
  }

  /// A copy without what is confidential has no remarks or absences of such items either.
  package func json(
    form: Form, status: ResponseStatus, authored: String? = nil, withoutConfidential: Bool = false
  ) -> JSONValue {
    let json = response.json(
      form: form, status: status, authored: authored, withoutConfidential: withoutConfidential)
    var shown = status.isSubmitted ? FormState(form: form, response: response).enabled : nil
    if withoutConfidential {
      let open = form.flat.filter { !$0.isConfidential }.map(\.linkId)
      shown = Set(open).intersection(shown ?? Set(open))
    }
    return notes.written(on: json, form: form, enabled: shown)
  }

  /// What is kept of answers from elsewhere: see ``Response/stripped(cleaning:)``.
  package func stripped(cleaning clean: (String) -> String) -> FilledForm {
    FilledForm(response: response.stripped(cleaning: clean), notes: notes.cleaned(by: clean))
  }

  /// The required questions without an answer; one that says why there is none has been answered.
  package func missing(_ form: Form) -> [String] {
    FormState(form: form, response: response).missing.filter { notes.absences[$0] == nil }
  }

  /// Whether there is an answer, or the word why there is none.
  package func isFilled(_ linkId: String) -> Bool {
    !response[linkId].isEmpty || notes.absences[linkId] != nil
  }
}

extension FilledForm {
  /// What was filled in for one item, to compare and to take over.
  package struct Given: Equatable, Sendable {
    package var answers: [Answer]
    package var absence: Absence?
    package var remark: String?
  }

  /// An answer takes away the word why there is none.
  package subscript(linkId: String) -> Given {
    get {
      Given(
        answers: response[linkId], absence: notes.absences[linkId], remark: notes.remarks[linkId])
    }
    set {
      if response[linkId] != newValue.answers { response[linkId] = newValue.answers }
      notes.absences[linkId] = newValue.answers.isEmpty ? newValue.absence : nil
      notes.remarks[linkId] = newValue.remark
    }
  }

  /// Takes in what others recorded since `base`: theirs where nothing else was filled in here.
  ///
  /// Answers with items on which both said something else; here those stay as they were.
  package mutating func merge(_ theirs: FilledForm, since base: FilledForm, _ form: Form)
    -> [String]
  {
    var conflicts: [String] = []
    for item in form.flat where theirs[item.linkId] != base[item.linkId] {
      let linkId = item.linkId
      if self[linkId] == base[linkId] {
        self[linkId] = theirs[linkId]
      } else if self[linkId] != theirs[linkId] {
        conflicts.append(linkId)
      }
    }
    return conflicts
  }

  /// What was filled in on another version of the form, on this one.
  ///
  /// An answer goes along to a question with the same linkId where it fits; `lost` are the others.
  package func carried(to form: Form) -> (filled: FilledForm, lost: [String]) {
    var carried = FilledForm(response: Response(questionnaire: form.canonical))
    var lost: [String] = []
    for linkId in response.answered {
      var trial = Response(questionnaire: form.canonical)
      trial[linkId] = response[linkId]
      if trial.validate(against: form).isEmpty {
        carried.response[linkId] = response[linkId]
      } else {
        lost.append(linkId)
      }
    }
    for (linkId, absence) in notes.absences where form.item(linkId)?.kind.isQuestion == true {
      carried.notes.absences[linkId] = absence
    }
    for (linkId, remark) in notes.remarks {
      if form.item(linkId) != nil {
        carried.notes.remarks[linkId] = remark
      } else if !lost.contains(linkId) {
        lost.append(linkId)
      }
    }
    return (carried, lost)
  }
}
