/// Suspended days as a set: periods that overlap or touch are one, so that no day counts twice.
package struct Opschortingsdagen: Hashable, Sendable {
  package struct Periode: Hashable, Sendable {
    package var van: Datum
    /// The first day after it; nil when it has no end yet.
    package var hervat: Datum?
  }

  /// Ascending, with at least one counting day in between; only the last one can be open.
  package let perioden: [Periode]

  package static let geen = Opschortingsdagen([])

  package init(_ opschortingen: [Opschorting]) {
    var merged: [Periode] = []
    for next in opschortingen.sorted(by: { $0.van < $1.van }) where next.dagen != 0 {
      guard let last = merged.last, last.hervat.map({ next.van <= $0 }) ?? true else {
        merged.append(Periode(van: next.van, hervat: next.hervat))
        continue
      }
      // An open period swallows whatever follows.
      guard let old = last.hervat else { continue }
      merged[merged.count - 1].hervat = next.hervat.map { max(old, $0) }
    }
    perioden = merged
  }

  /// The last day of a term once its suspended days are put behind it.
  package struct Verschuiving: Hashable, Sendable {
    /// As far as it is known: days of a period that is still open are not in it yet.
    package var uiterlijk: Datum
    package var dagen: Int
    /// The first suspended day of the open period in the term; nil when all of it is known.
    package var sinds: Datum?
  }

  /// Moves the end of a term of calendar days.
  ///
  /// A day counts where it lies in the term, from `first` on and through its moving end; not after
  /// `through`, the day on which what had the term was over. So the end is the day on which as many
  /// days have counted as the term has.
  package func verschoven(_ last: Datum, from first: Datum, through: Datum? = nil)
    -> Verschuiving
  {
    var moved = Verschuiving(uiterlijk: last, dagen: 0, sinds: nil)
    for period in perioden {
      let start = max(period.van, first)
      guard start <= moved.uiterlijk, through.map({ start <= $0 }) ?? true else { continue }
      let cut = through.map { $0.adding(days: 1) }
      guard let end = [period.hervat, cut].compactMap({ $0 }).min() else {
        moved.sinds = start
        break
      }
      let days = max(0, end.days(since: start))
      moved.dagen += days
      moved.uiterlijk = moved.uiterlijk.adding(days: days)
    }
    return moved
  }
}
