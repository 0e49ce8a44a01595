/// A calendar month, as index figures are published.
package struct Maand: Hashable, Comparable, Sendable {
  private let index: Int

  /// Months outside 1...12 run on into the neighbouring years.
  package init(year: Int, month: Int) {
    index = year * 12 + month - 1
  }

  /// Reads `YYYY-MM`.
  package init?(iso text: some StringProtocol) {
    guard text.utf8.count == 7, let first = Datum(iso: text + "-01") else { return nil }
    self = first.maand
  }

  package var year: Int { index.floorDivided(by: 12) }
  package var month: Int { index.modulo(12) + 1 }
  package var iso: String { "\(year.padded(4))-\(month.padded(2))" }

  /// `MM/YYYY`, as shown on screen.
  package var shown: String { "\(month.padded(2))/\(year.padded(4))" }

  package func adding(months: Int) -> Maand { Maand(year: year, month: month + months) }

  package static func < (left: Maand, right: Maand) -> Bool { left.index < right.index }
}
