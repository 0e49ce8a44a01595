extension Response {
  /// Everything that does not fit the form, in the order of the form; then unknown linkIds.
  ///
  /// Says nothing of missing answers: see ``FormState/missing``. Looks at hidden questions too.
  package func validate(against form: Form) -> [ResponseFault] {
    var faults: [ResponseFault] = []
    if questionnaire != form.canonical {
      faults.append(ResponseFault(linkId: "", reason: .otherForm(canonical: questionnaire)))
    }
    let all = Occurrences(form: form, response: self).all
    faults += all.flatMap { form.flat[$0.index].faults(in: $0.answers, at: $0.spot) }
    return faults + structureFaults(form)
  }

  /// Answers that have no place in the form.
  package func structureFaults(_ form: Form) -> [ResponseFault] {
    var faults: [ResponseFault] = []
    for spot in spots {
      guard let entry = entries[spot], !entry.answers.isEmpty || entry.origin != nil else {
        continue
      }
      func report(_ reason: ResponseFault.Reason) {
        faults.append(ResponseFault(linkId: spot.linkId, path: spot.path, reason: reason))
      }
      guard let index = form.indexes[spot.linkId] else {
        if !entry.answers.isEmpty || !(entry.origin == nil) { report(.unknownItem) }
        continue
      }
      let item = form.flat[index]
      if let origin = entry.origin, origin.parent != item.parent {
        report(.wrongPlace)
      } else if !item.repeats, item.kind == .group,
        spot.number(at: form.chain(to: index).count - 1) > 0
      {
        report(.severalInstances)
      } else if item.kind != .group, spot.path.count >= form.chain(to: index).count {
        report(.severalInstances)
      }
    }
    return faults
  }
}

extension Item {
  /// What is wrong with the answers to this item in one place.
  func faults(in answers: [Answer], at spot: Spot) -> [ResponseFault] {
    guard !answers.isEmpty else { return [] }
    var reasons: [ResponseFault.Reason] = []
    if !kind.isQuestion {
      reasons = [.notAQuestion]
    } else {
      if answers.count > 1 && !repeats {
        reasons.append(.severalAnswers)
      } else {
        reasons += countFaults(answers.count)
      }
      if answers.count > 1, answers.contains(where: { option(for: $0)?.isExclusive == true }) {
        reasons.append(.exclusiveOption)
      }
      reasons += answers.compactMap { fault(in: $0) }
    }
    return reasons.map { ResponseFault(linkId: linkId, path: spot.path, reason: $0) }
  }

  /// What is wrong with the number of answers or instances; none at all is never too few.
  func countFaults(_ count: Int) -> [ResponseFault.Reason] {
    guard count > 0 else { return [] }
    if let least = limits.minOccurs, count < least { return [.tooFew(limit: least)] }
    if let most = limits.maxOccurs, count > most { return [.tooMany(limit: most)] }
    return []
  }

  /// What is wrong with an answer to this question; nothing when it fits.
  func fault(in answer: Answer) -> ResponseFault.Reason? {
    guard accepts(answer) else { return .wrongType(expected: kind) }
    if let fault = Item.malformed(answer) { return .answer(fault) }
    if let fault = limitFault(answer) { return .answer(fault) }
    let isFree = options.isEmpty || kind == .openChoice
    guard isFree || option(for: answer) != nil else { return .answer(.notAnOption) }
    return nil
  }

  func option(for answer: Answer) -> AnswerOption? {
    options.first { $0.value.matches(answer) == true }
  }

  private func accepts(_ answer: Answer) -> Bool {
    switch (kind, answer) {
    case (.boolean, .boolean), (.integer, .integer), (.decimal, .decimal), (.decimal, .integer),
      (.date, .date), (.dateTime, .dateTime), (.time, .time), (.string, .string), (.text, .string),
      (.url, .uri), (.quantity, .quantity), (.openChoice, .coding), (.openChoice, .string),
      (.choice, .coding):
      true
    case (.quantity, .unsupported("Quantity", _)), (.attachment, .unsupported("Attachment", _)),
      (.reference, .unsupported("Reference", _)):
      true
    case (.choice, _), (.openChoice, _): option(for: answer) != nil
    default: false
    }
  }

  private static func malformed(_ answer: Answer) -> AnswerFault? {
    switch answer {
    case .boolean, .string, .coding, .unsupported: nil
    case .integer(let number): Int32(exactly: number) == nil ? .integerTooLarge : nil
    case .decimal(let digits), .quantity(let digits, _):
      JSONNumber.isWellFormed(digits) ? nil : .notADecimal
    case .date(let text): IsoText.isDate(text) ? nil : .notADate
    case .dateTime(let text): IsoText.isDateTime(text) ? nil : .notADateTime
    case .time(let text): IsoText.isTime(text) ? nil : .notATime
    case .uri(let text): isUrl(text) ? nil : .notAUrl
    }
  }

  static func isUrl(_ text: String) -> Bool {
    !text.contains(where: \.isWhitespace) && text.contains(":") && !text.hasPrefix(":")
  }
}
