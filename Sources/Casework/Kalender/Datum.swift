/// A calendar day without a time zone.
///
/// Day numbers count from 1 January 1970 (day 0) in the proleptic Gregorian calendar, so that
/// differences are plain subtraction. Two conventions that must not be mixed:
///
/// - a *term* of n months ends the day before the same day n months later, see ``lastDay(ofTermOf:)``;
/// - an *age* of n years is reached on the same day n years later, see ``sameDay(yearsLater:)``.
package struct Datum: Hashable, Comparable, Sendable {
  /// Days since 1 January 1970; negative before.
  package let dayNumber: Int

  package init(dayNumber: Int) {
    self.dayNumber = dayNumber
  }

  /// Makes the day, or nothing when it does not exist (30 February) or lies outside 1800–9999.
  package init?(year: Int, month: Int, day: Int) {
    guard (1800...9999).contains(year), (1...12).contains(month), day >= 1,
      day <= Datum.daysIn(month: month, year: year)
    else { return nil }
    dayNumber = Datum.dayNumber(year: year, month: month, day: day)
  }

  /// Reads `YYYY-MM-DD`, exactly ten ASCII characters; nothing else.
  package init?(iso text: some StringProtocol) {
    let bytes = Array(text.utf8)
    guard bytes.count == 10, bytes[4] == 0x2D, bytes[7] == 0x2D,
      let year = Datum.number(bytes[0..<4]), let month = Datum.number(bytes[5..<7]),
      let day = Datum.number(bytes[8..<10])
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  package static func < (left: Datum, right: Datum) -> Bool { left.dayNumber < right.dayNumber }

  package var year: Int { civil.year }
  package var month: Int { civil.month }
  package var day: Int { civil.day }

  /// 1 is Monday, 7 is Sunday.
  package var weekday: Int { (dayNumber + 3).modulo(7) + 1 }

  /// The month that this day lies in.
  package var maand: Maand {
    let parts = civil
    return Maand(year: parts.year, month: parts.month)
  }

  package func adding(days: Int) -> Datum { Datum(dayNumber: dayNumber + days) }

  /// Days from `other` to this day; positive when this day is later.
  package func days(since other: Datum) -> Int { dayNumber - other.dayNumber }

  /// The same day of the month `months` later; in a shorter month the last day of that month.
  package func sameDay(monthsLater months: Int) -> Datum {
    let parts = civil
    let index = parts.year * 12 + parts.month - 1 + months
    let year = index.floorDivided(by: 12)
    let month = index.modulo(12) + 1
    let day = min(parts.day, Datum.daysIn(month: month, year: year))
    return Datum(dayNumber: Datum.dayNumber(year: year, month: month, day: day))
  }

  /// The same day `years` later; 29 February becomes 28 February in a common year.
  package func sameDay(yearsLater years: Int) -> Datum { sameDay(monthsLater: 12 * years) }

  /// Whole years since an earlier day: an age.
  package func years(since earlier: Datum) -> Int {
    let years = year - earlier.year
    return self >= earlier.sameDay(yearsLater: years) ? years : years - 1
  }

  /// The last day of a term of `months` months whose first day this is.
  ///
  /// The day before the same day `months` later; where that day does not exist, the last day of
  /// that month. By analogy with Ger.W. art. 54 (van de zoveelste tot de dag vóór de zoveelste).
  package func lastDay(ofTermOf months: Int) -> Datum {
    let anniversary = sameDay(monthsLater: months)
    return anniversary.day == day ? anniversary.adding(days: -1) : anniversary
  }
}

extension Datum {
  /// `YYYY-MM-DD`.
  package var iso: String {
    let parts = civil
    return "\(parts.year.padded(4))-\(parts.month.padded(2))-\(parts.day.padded(2))"
  }

  /// `DD/MM/YYYY`, as shown on screen.
  package var shown: String {
    let parts = civil
    return "\(parts.day.padded(2))/\(parts.month.padded(2))/\(parts.year.padded(4))"
  }

  /// Reads `YYYY-MM-DD` or `DD/MM/YYYY` (one or two digits for day and month).
  package init?(entered text: some StringProtocol) {
    if let day = Datum(iso: text) {
      self = day
      return
    }
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 3, (1...2).contains(parts[0].utf8.count),
      (1...2).contains(parts[1].utf8.count), parts[2].utf8.count == 4,
      let day = Datum.number(Array(parts[0].utf8)[...]),
      let month = Datum.number(Array(parts[1].utf8)[...]),
      let year = Datum.number(Array(parts[2].utf8)[...])
    else { return nil }
    self.init(year: year, month: month, day: day)
  }
}

extension Datum {
  static func isLeap(_ year: Int) -> Bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
  }

  static func daysIn(month: Int, year: Int) -> Int {
    switch month {
    case 2: isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
    var value = 0
    for digit in digits {
      guard (0x30...0x39).contains(digit) else { return nil }
      value = value * 10 + Int(digit - 0x30)
    }
    return digits.isEmpty ? nil : value
  }

  /// Days since 1970-01-01, counting years from March so that the leap day comes last.
  private static func dayNumber(year: Int, month: Int, day: Int) -> Int {
    let shiftedYear = month <= 2 ? year - 1 : year
    let era = shiftedYear.floorDivided(by: 400)
    let yearOfEra = shiftedYear - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }

  private var civil: (year: Int, month: Int, day: Int) {
    let shifted = dayNumber + 719_468
    let era = shifted.floorDivided(by: 146_097)
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return (year, month, day)
  }
}

extension Int {
  func modulo(_ divisor: Int) -> Int {
    let rest = self % divisor
    return rest < 0 ? rest + divisor : rest
  }

  func floorDivided(by divisor: Int) -> Int { (self - modulo(divisor)) / divisor }

  /// Decimal digits, with zeros in front up to `width`.
  package func padded(_ width: Int) -> String {
    let digits = String(self)
    return String(repeating: "0", count: Swift.max(0, width - digits.utf8.count)) + digits
  }
}
