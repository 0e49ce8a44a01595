/// How sure a value or a rule is.
package enum Zekerheid: String, Hashable, Sendable, CaseIterable {
  /// A document says so; the source names it.
  case metBron = "met-bron"
  /// No source was found: a dated, overridable supposition, and shown as such.
  case aanname
}

/// Where a value, a rule or a refusal comes from; its title is never empty.
package struct Bron: Hashable, Sendable {
  package let titel: String
  package let zekerheid: Zekerheid

  package init(_ titel: String, _ zekerheid: Zekerheid = .metBron) {
    precondition(!titel.isEmpty, "a source has a title")
    self.titel = titel
    self.zekerheid = zekerheid
  }

  /// A rule of the register itself, such as "a number is used once"; no law says so.
  package static let register = Bron("regel van dit programma")
}
