/// A day of the calendar of the arithmetic, which counts day after day as on paper.
///
/// It shares nothing with `Datum` on purpose: where the two disagree, a law case fails.
package struct Kalenderdag: Hashable, Sendable {
  let jaar: Int
  let maand: Int
  let dag: Int

  init?(jaar: Int, maand: Int, dag: Int) {
    guard (1800...9999).contains(jaar), (1...12).contains(maand), dag >= 1,
      dag <= Kalenderdag.length(of: maand, in: jaar)
    else { return nil }
    self.jaar = jaar
    self.maand = maand
    self.dag = dag
  }

  /// Reads `2026-01-31`.
  init?(_ text: some StringProtocol) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.map(\.utf8.count) == [4, 2, 2],
      parts.allSatisfy({ $0.utf8.allSatisfy { (0x30...0x39) ~= $0 } }),
      let jaar = Int(parts[0]), let maand = Int(parts[1]), let dag = Int(parts[2])
    else { return nil }
    self.init(jaar: jaar, maand: maand, dag: dag)
  }

  private static let lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

  static func length(of maand: Int, in jaar: Int) -> Int {
    // Every fourth year, but of the hundreds only every fourth.
    let counted = jaar % 100 == 0 ? jaar / 100 : jaar
    return maand == 2 && counted % 4 == 0 ? 29 : lengths[maand - 1]
  }

  /// The next day; nil after the last day that this calendar knows.
  var next: Kalenderdag? {
    Kalenderdag(jaar: jaar, maand: maand, dag: dag + 1)
      ?? Kalenderdag(jaar: jaar, maand: maand + 1, dag: 1)
      ?? Kalenderdag(jaar: jaar + 1, maand: 1, dag: 1)
  }

  var previous: Kalenderdag? {
    if dag > 1 { return Kalenderdag(jaar: jaar, maand: maand, dag: dag - 1) }
    let (year, month) = maand > 1 ? (jaar, maand - 1) : (jaar - 1, 12)
    return Kalenderdag(jaar: year, maand: month, dag: Kalenderdag.length(of: month, in: year))
  }

  func isBefore(_ other: Kalenderdag) -> Bool {
    (jaar, maand, dag) < (other.jaar, other.maand, other.dag)
  }

  var text: String {
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return "\(jaar)-\(two(maand))-\(two(dag))"
  }
}

extension Kalenderdag {
  /// No arithmetic about people reaches further; a slip of the pen does not keep us counting.
  private static let limit = 60_000

  func moved(days: Int) throws(ArithmeticFault) -> Kalenderdag {
    guard abs(days) <= Kalenderdag.limit else { throw .tooLarge }
    var day = self
    for _ in 0..<abs(days) {
      guard let neighbour = days > 0 ? day.next : day.previous else { throw .tooLarge }
      day = neighbour
    }
    return day
  }

  /// The same day so many months further; where it does not exist, the last day of that month.
  func moved(months: Int) throws(ArithmeticFault) -> Kalenderdag {
    let (year, month) = try monthAway(months)
    var wanted = dag
    while wanted > 28 {
      if let day = Kalenderdag(jaar: year, maand: month, dag: wanted) { return day }
      wanted -= 1
    }
    guard let day = Kalenderdag(jaar: year, maand: month, dag: wanted) else { throw .tooLarge }
    return day
  }

  /// The last day of a term of so many months that begins today.
  ///
  /// Counted forward: it ends on the day before one that bears this number in the last month, or,
  /// where that month is too short, before the first of the month after it.
  func lastDay(ofMonths months: Int) throws(ArithmeticFault) -> Kalenderdag {
    guard months >= 1 else { throw .noTerm }
    let (year, month) = try monthAway(months)
    var day = self
    while true {
      guard let following = day.next else { throw .tooLarge }
      let isThere = following.jaar == year && following.maand == month && following.dag == dag
      let isPast = (following.jaar, following.maand) > (year, month)
      if isThere || isPast { return day }
      day = following
    }
  }

  /// Days from this one through `last`, both counted.
  func days(through last: Kalenderdag) throws(ArithmeticFault) -> Int {
    guard !last.isBefore(self) else { throw .endBeforeStart }
    return try days(to: last) + 1
  }

  /// Days from this one to `other`; negative when it lies before.
  func days(to other: Kalenderdag) throws(ArithmeticFault) -> Int {
    let (first, last) = isBefore(other) ? (self, other) : (other, self)
    var day = first
    var count = 0
    while day != last {
      guard let following = day.next, count < Kalenderdag.limit else { throw .tooLarge }
      day = following
      count += 1
    }
    return isBefore(other) ? count : -count
  }

  private func monthAway(_ months: Int) throws(ArithmeticFault) -> (Int, Int) {
    guard abs(months) <= 1200 else { throw .tooLarge }
    var (year, month) = (jaar, maand)
    for _ in 0..<abs(months) {
      month += months > 0 ? 1 : -1
      if month == 13 { (year, month) = (year + 1, 1) }
      if month == 0 { (year, month) = (year - 1, 12) }
    }
    return (year, month)
  }
}
