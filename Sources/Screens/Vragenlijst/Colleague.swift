/// Somebody else who has the same questionnaire open, or left answers in it that are not recorded.
package struct Colleague: Hashable, Sendable {
  package var door: String
  /// Since when it is open there, in local time; nil when it is no longer open.
  package var sinds: String?
  /// When something was last kept, in local time; nil when nothing was.
  package var bewaard: String?
  /// What is kept, to read along.
  package var ontwerp: String?
  /// For how many minutes nothing was heard of the window in which it is open.
  package var stil: Int
  /// It is the same person, in another window.
  package var isZelf: Bool

  package init(
    door: String, sinds: String?, bewaard: String?, ontwerp: String?, stil: Int = 0,
    isZelf: Bool = false
  ) {
    self.stil = stil
    self.isZelf = isZelf
    self.door = door
    self.sinds = sinds
    self.bewaard = bewaard
    self.ontwerp = ontwerp
  }

  /// Who, and since when.
  var sentence: String {
    if let sinds {
      let silence = stil < 2 ? "" : " (al \(stil) min. niets meer gehoord)"
      return isZelf
        ? "U zit hier ook in een ander venster, sinds \(sinds)\(silence)."
        : "Ook hier: \(door), sinds \(sinds)\(silence)."
    }
    return "\(door) liet antwoorden staan\(bewaard.map { " op \($0)" } ?? "")."
  }
}
