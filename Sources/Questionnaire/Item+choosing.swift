extension Item {
  /// The answers after `answer` was chosen beside those given, or taken back when it was among them.
  ///
  /// One answer takes the place of another where only one may be given; an exclusive option goes
  /// with no other, whichever of the two was chosen last.
  package func choosing(_ answer: Answer, among given: [Answer]) -> [Answer] {
    let others = given.filter { $0.matches(answer) != true }
    guard others.count == given.count else { return isMultipleChoice ? others : [] }
    guard isMultipleChoice, option(for: answer)?.isExclusive != true else { return [answer] }
    return others.filter { option(for: $0)?.isExclusive != true } + [answer]
  }
}
