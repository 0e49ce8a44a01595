import Canvas

/// One key and what it does, or why it does not now.
///
/// Footer, help and the line that says "why not" are all made from it.
package struct Binding<Action: Hashable & Sendable>: Hashable, Sendable {
  let keys: [Key]
  let action: Action
  /// One word or two, for the footer.
  let label: String
  /// What it does, for the help.
  let description: String
  /// Why it cannot be done now; nil when it can.
  private(set) var unavailable: Belet?
  /// Whether the footer has it; help has it always.
  let inFooter: Bool

  init(
    _ keys: Key..., action: Action, label: String, description: String,
    unavailable: Belet? = nil, inFooter: Bool = true
  ) {
    self.keys = keys
    self.action = action
    self.label = label
    self.description = description
    self.unavailable = unavailable
    self.inFooter = inFooter
  }

  /// With a reason that no rule gives.
  @_disfavoredOverload
  init(
    _ keys: Key..., action: Action, label: String, description: String, unavailable: String?,
    inFooter: Bool = true
  ) {
    self.keys = keys
    self.action = action
    self.label = label
    self.description = description
    self.unavailable = unavailable.map { Belet($0) }
    self.inFooter = inFooter
  }

  /// The same, read on the dossier itself.
  var inDossier: Binding {
    var binding = self
    binding.unavailable = unavailable?.inDossier
    return binding
  }

  var keyNames: String { keys.map(\.name).joined(separator: " ") }
  var helpLine: HelpLine {
    HelpLine(
      keys: keyNames, text: description, label: label, bound: keys, belet: unavailable,
      errand: Errand(place: .here, keys: Array(keys.prefix(1))))
  }
  var footerKey: FooterKey { FooterKey(key: keys.first?.name ?? "", label: label) }
}

/// A line of the help screen or the palette.
package struct HelpLine: Hashable, Sendable {
  var keys: String
  var text: String
  /// The word of the footer: what it is called for short.
  var label = ""
  /// On which screen, where it is another one.
  var place = ""
  /// The keys themselves, on the screen that has them.
  var bound: [Key] = []
  var belet: Belet?
  /// Under which head of the list of keys it stands, where its screen says so; see ``group``.
  var given: HelpGroup?
  /// How it is done when it is chosen here.
  var errand: Errand?

  var unavailable: String? { belet?.zin }
  /// What it is found by, as it is compared with what is typed.
  var searched: String { PlainText.fold("\(text) \(label) \(place)") }
}

/// A key in the footer.
struct FooterKey: Hashable, Sendable {
  var key: String
  var label: String

  var width: Int { TextWidth.cells(key) + (label.isEmpty ? 0 : 1 + TextWidth.cells(label)) }
}

extension FooterKey {
  /// The number keys of a list, as far as it goes; none where there is nothing to choose among.
  init?(choosingAmong count: Int) {
    guard count > 1 else { return nil }
    self.init(key: "1-\(min(9, count))", label: "kiezen")
  }
}

extension Sequence {
  /// The binding for a key; nil when the key means nothing here.
  func binding<Action>(for key: Key) -> Binding<Action>? where Element == Binding<Action> {
    first { $0.keys.contains(key) }
  }

  /// What works now and belongs in the footer.
  func footer<Action>() -> [FooterKey] where Element == Binding<Action> {
    filter { $0.inFooter && $0.unavailable == nil }.map(\.footerKey)
  }
}
