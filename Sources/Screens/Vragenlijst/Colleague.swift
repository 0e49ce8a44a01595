/// Somebody else who has the same questionnaire open, or left answers in it that are not recorded.
package struct Colleague: Hashable, Sendable {
  package var door: String
  /// Since when it is open there, in local time; nil when it is no longer open.
  package var sinds: String?
  /// When something was last kept, in local time; nil when nothing was.
  package var bewaard: String?
  /// What is kept, to read along.
  package var ontwerp: String?

  package init(door: String, sinds: String?, bewaard: String?, ontwerp: String?) {
    self.door = door
    self.sinds = sinds
    self.bewaard = bewaard
    self.ontwerp = ontwerp
  }

  /// Who, and since when.
  var sentence: String {
    if let sinds { return "Ook hier: \(door), sinds \(sinds)." }
    return "\(door) liet antwoorden staan\(bewaard.map { " op \($0)" } ?? "")."
  }
}
