/// A unit that goes with a number.
package struct Unit: Equatable, Sendable {
  package let system: String?
  package let code: String?
  package let display: String?

  /// As it is shown, and written when nothing else was typed.
  package var name: String { display ?? code ?? "" }
}
