/// Where the cursor stands in a list with a line to search it: where the last key had its effect.
///
/// Whoever reads along on a braille line has nothing but the cursor to know what Enter will open.
enum SearchCursor: Hashable, Sendable {
  /// In what is typed.
  case field
  /// On the chosen row.
  case row

  /// Without rows there is only the field.
  func isInField(of count: Int) -> Bool { self == .field || count == 0 }
}
