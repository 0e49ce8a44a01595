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
  /// The line of the journal by which the site recorded it; nil for a figure that was shipped.
  package let nr: Int?
  /// The base year that it was published in, when it was converted.
  package let omgerekendVan: Int?

  package init(
    maand: Maand, basisjaar: Int, honderdsten: Int, bron: Bron, nr: Int? = nil,
    omgerekendVan: Int? = nil
  ) {
    self.maand = maand
    self.basisjaar = basisjaar
    self.honderdsten = honderdsten
    self.bron = bron
    self.nr = nr
    self.omgerekendVan = omgerekendVan
  }
}

/// The health index per month; figures of one base year are only compared with one another.
package struct Gezondheidsindex: Sendable {
  private let perBase: [Int: [Maand: Indexcijfer]]
  private let lastMonth: [Int: Maand]
  private let replaced: [Int: [Maand: [Indexcijfer]]]

  /// A later figure of the same month and base replaces an earlier one, which stays to be seen.
  package init(_ cijfers: [Indexcijfer]) {
    var perBase: [Int: [Maand: Indexcijfer]] = [:]
    var replaced: [Int: [Maand: [Indexcijfer]]] = [:]
    for cijfer in cijfers {
      if let old = perBase[cijfer.basisjaar]?[cijfer.maand] {
        replaced[cijfer.basisjaar, default: [:]][cijfer.maand, default: []].append(old)
      }
      perBase[cijfer.basisjaar, default: [:]][cijfer.maand] = cijfer
    }
    self.perBase = perBase
    self.replaced = replaced
    lastMonth = perBase.compactMapValues { $0.keys.max() }
  }

  /// The base years that there are figures in, the oldest first.
  package var basisjaren: [Int] { perBase.keys.sorted() }

  /// The figures of one base year that count today, month by month.
  package func cijfers(basisjaar: Int) -> [Indexcijfer] {
    (perBase[basisjaar] ?? [:]).values.sorted { $0.maand < $1.maand }
  }

  /// What was published for that month before it was corrected, oldest first.
  package func vervangen(_ maand: Maand, basisjaar: Int) -> [Indexcijfer] {
    replaced[basisjaar]?[maand] ?? []
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

  /// The first and the last month of a base year; nil when it has no figures.
  package func reikwijdte(basisjaar: Int) -> ClosedRange<Maand>? {
    guard let first = perBase[basisjaar]?.keys.min(), let last = lastMonth[basisjaar] else {
      return nil
    }
    return first...last
  }
}
