extension Response {
  /// Everything that does not fit the form, in the order of the form; then unknown linkIds.
  ///
  /// Says nothing of missing answers: see ``FormState/missing``.
  package func validate(against form: Form) -> [ResponseFault] {
    var faults: [ResponseFault] = []
    if questionnaire != form.canonical {
      faults.append(ResponseFault(linkId: "", reason: .otherForm(canonical: questionnaire)))
    }
    faults += form.flat.flatMap { self.faults(in: $0) }
    faults += answered.filter { form.item($0) == nil }
      .map { ResponseFault(linkId: $0, reason: .unknownItem) }
    return faults
  }

  func faults(in item: Item) -> [ResponseFault] {
    let answers = self[item.linkId]
    guard !answers.isEmpty else { return [] }
    var reasons: [ResponseFault.Reason] = []
    if !item.kind.isQuestion {
      reasons = [.notAQuestion]
    } else {
      if answers.count > 1 && !item.repeats { reasons.append(.severalAnswers) }
      reasons += answers.compactMap { item.fault(in: $0) }
    }
    return reasons.map { ResponseFault(linkId: item.linkId, reason: $0) }
  }
}

extension Item {
  /// What is wrong with an answer to this question; nothing when it fits.
  func fault(in answer: Answer) -> ResponseFault.Reason? {
    guard accepts(answer) else { return .wrongType(expected: kind) }
    if let fault = Item.malformed(answer) { return .answer(fault) }
    if let fault = lengthFault(answer) { return .answer(fault) }
    let isFree = options.isEmpty || kind == .openChoice
    guard isFree || options.contains(where: { $0.value.matches(answer) == true }) else {
      return .answer(.notAnOption)
    }
    return nil
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
    case (.choice, _), (.openChoice, _):
      options.contains { $0.value.matches(answer) == true }
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

  func lengthFault(_ answer: Answer) -> AnswerFault? {
    guard let maxLength else { return nil }
    let text: String
    switch answer {
    case .string(let string), .uri(let string): text = string
    default: return nil
    }
    let length = text.unicodeScalars.count
    return length > maxLength ? .tooLong(limit: maxLength, length: length) : nil
  }
}
