/// A health index figure: hundredths of a point, in a base year that it never loses.
package struct Indexcijfer: Hashable, Sendable {
  package let maand: Maand
  /// 2013 or 2025: the year whose mean is 100.
  ///
  /// Figures with another base are not comparable.
  package let basisjaar: Int
  /// The figure times one hundred: 136.69 is 13669.
  package let honderdsten: Int
  package let bron: Bron

  package init(maand: Maand, basisjaar: Int, honderdsten: Int, bron: Bron) {
    self.maand = maand
    self.basisjaar = basisjaar
    self.honderdsten = honderdsten
    self.bron = bron
  }
}

/// The health index per month; figures of one base year are only compared with one another.
package struct Gezondheidsindex: Sendable {
  private let perBase: [Int: [Maand: Indexcijfer]]
  private let lastMonth: [Int: Maand]

  package init(_ cijfers: [Indexcijfer]) {
    var perBase: [Int: [Maand: Indexcijfer]] = [:]
    for cijfer in cijfers { perBase[cijfer.basisjaar, default: [:]][cijfer.maand] = cijfer }
    self.perBase = perBase
    lastMonth = perBase.compactMapValues { $0.keys.max() }
  }

  /// The figure of exactly that month, if it is known.
  package func cijfer(_ maand: Maand, basisjaar: Int) -> Indexcijfer? {
    perBase[basisjaar]?[maand]
  }

  /// The figure of that month, or the last one known before it.
  package func laatstBekend(tot maand: Maand, basisjaar: Int) -> Indexcijfer? {
    guard let months = perBase[basisjaar], let last = lastMonth[basisjaar] else { return nil }
    if let exact = months[maand] { return exact }
    if maand > last { return months[last] }
    return months.keys.filter { $0 < maand }.max().flatMap { months[$0] }
  }
}
