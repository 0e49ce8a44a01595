/// The form that somebody is in: which one, and of which dossier.
package struct Place: Hashable, Sendable {
  /// Empty for a form that is of no dossier yet.
  package var nummer: String
  /// The code of a form, or ``questionnaire``.
  package var form: String
  /// What of the dossier the form is about, where there are several.
  package var subject: String?

  static let questionnaire = "vragenlijst"
  private static let unit: Character = "\u{1F}"

  package init(nummer: String, form: String, subject: String? = nil) {
    self.nummer = nummer
    self.form = form
    self.subject = subject
  }

  /// Reads what ``text`` wrote.
  package init?(_ text: String) {
    let parts = text.split(separator: Self.unit, omittingEmptySubsequences: false)
    guard (2...3).contains(parts.count) else { return nil }
    self.init(
      nummer: String(parts[0]), form: String(parts[1]),
      subject: parts.count == 3 ? String(parts[2]) : nil)
  }

  package var text: String {
    ([nummer, form] + (subject.map { [$0] } ?? [])).joined(separator: String(Self.unit))
  }

  var kind: FormKind? { FormKind(rawValue: form) }

  /// `CMW-0290, Vragenlijst`.
  var name: String {
    let title = form == Self.questionnaire ? "Vragenlijst" : kind?.title
    return [nummer, title ?? ""].filter { !$0.isEmpty }.joined(separator: ", ")
  }
}
