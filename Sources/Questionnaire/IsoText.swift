/// Dates and times in the ISO 8601 forms that FHIR R4 allows.
enum IsoText {
  /// Whether the text is `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, and a day that exists.
  static func isDate(_ text: some StringProtocol) -> Bool {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard (1...3).contains(parts.count), let year = number(parts[0], width: 4), year > 0 else {
      return false
    }
    guard parts.count > 1 else { return true }
    guard let month = number(parts[1], width: 2), (1...12).contains(month) else { return false }
    guard parts.count > 2 else { return true }
    guard let day = number(parts[2], width: 2) else { return false }
    return isDay(year: year, month: month, day: day)
  }

  /// Whether the text is a day with its month and year.
  static func isFullDate(_ text: some StringProtocol) -> Bool {
    text.utf8.count == 10 && isDate(text)
  }

  static func isDay(year: Int, month: Int, day: Int) -> Bool {
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    let lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    return lengths.indices.contains(month - 1) && (1...lengths[month - 1]).contains(day)
  }

  /// Whether the text is `HH:MM:SS`, with or without a fraction of a second.
  static func isTime(_ text: some StringProtocol) -> Bool {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 3, let hour = number(parts[0], width: 2), hour < 24,
      let minute = number(parts[1], width: 2), minute < 60
    else { return false }
    let second = parts[2].split(separator: ".", omittingEmptySubsequences: false)
    guard let whole = number(second[0], width: 2), whole <= 60 else { return false }
    return second.count == 1
      || second.count == 2 && number(second[1], width: second[1].utf8.count) != nil
  }

  /// Whether the text is a date, or a full date with a time and a zone.
  static func isDateTime(_ text: some StringProtocol) -> Bool {
    let parts = text.split(separator: "T", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2 else { return isDate(text) }
    guard isFullDate(parts[0]) else { return false }
    if parts[1].hasSuffix("Z") { return isTime(parts[1].dropLast()) }
    let zone = parts[1].suffix(6)
    guard zone.hasPrefix("+") || zone.hasPrefix("-") else { return false }
    return isTime(parts[1].dropLast(6)) && isTime("\(zone.dropFirst()):00")
  }

  /// The order of two dates or date-times.
  ///
  /// Moments in different zones are laid on one clock. Nothing when they have unlike precision and
  /// the shared part is equal: then the order is not known from the text.
  static func order(_ left: String, _ right: String) -> Answer.Order? {
    guard left != right else { return .same }
    let zones = (zone(left), zone(right))
    if zones.0 != zones.1, !zones.0.isEmpty, !zones.1.isEmpty {
      guard let first = instant(left), let second = instant(right) else { return nil }
      return Digits.order(first, second)
    }
    let leftBytes = left.utf8.dropLast(zones.0.utf8.count)
    let rightBytes = right.utf8.dropLast(zones.1.utf8.count)
    let shared = min(leftBytes.count, rightBytes.count)
    let (start, otherStart) = (leftBytes.prefix(shared), rightBytes.prefix(shared))
    guard !start.elementsEqual(otherStart) else { return nil }
    return start.lexicographicallyPrecedes(otherStart) ? .before : .after
  }

  /// The seconds since a fixed moment, in digits with their fraction.
  private static func instant(_ text: String) -> String? {
    let zone = self.zone(text)
    let clock = text.dropFirst(11).dropLast(zone.utf8.count).split(separator: ":")
    guard let year = number(text.prefix(4), width: 4),
      let month = number(text.dropFirst(5).prefix(2), width: 2),
      let day = number(text.dropFirst(8).prefix(2), width: 2), clock.count == 3,
      let hour = Int(clock[0]), let minute = Int(clock[1])
    else { return nil }
    let seconds = clock[2].split(separator: ".")
    guard let second = Int(seconds[0]) else { return nil }
    var offset = 0
    if zone != "Z" {
      guard let hours = Int(zone.dropFirst().prefix(2)), let minutes = Int(zone.suffix(2)) else {
        return nil
      }
      offset = (hours * 60 + minutes) * (zone.hasPrefix("-") ? -1 : 1)
    }
    // Counted from a March 1, so that a leap day is the last of its year.
    let years = month > 2 ? year : year - 1
    let days =
      years * 365 + years / 4 - years / 100 + years / 400
      + (153 * ((month + 9) % 12) + 2) / 5 + day
    let whole = ((days * 24 + hour) * 60 + minute - offset) * 60 + second
    return seconds.count > 1 ? "\(whole).\(seconds[1])" : String(whole)
  }

  /// `Z` or `+01:00`; empty for a text without a time.
  private static func zone(_ text: String) -> Substring {
    guard text.contains("T") else { return "" }
    return text.hasSuffix("Z") ? "Z" : text.suffix(6)
  }

  /// A number of exactly `width` ASCII digits.
  static func number(_ text: some StringProtocol, width: Int) -> Int? {
    guard text.utf8.count == width, text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else {
      return nil
    }
    return Int(text)
  }
}
