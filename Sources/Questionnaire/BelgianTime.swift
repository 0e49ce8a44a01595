/// What the clock in Belgium is ahead of UTC, by the rule that holds since 1996.
///
/// FHIR wants a zone with every time of day. Whoever types one means the clock on the wall, and
/// this target has no other clock to ask.
enum BelgianTime {
  /// `+01:00`, or `+02:00` from the last Sunday of March until the last one of October.
  static func zone(_ date: String, _ time: String) -> String {
    guard let month = Int(date.dropFirst(5).prefix(2)), let day = Int(date.suffix(2)),
      let year = Int(date.prefix(4)), let hour = Int(time.prefix(2))
    else { return "+01:00" }
    let isSummer =
      switch month {
      case 3:
        day > lastSunday(year, 3) || day == lastSunday(year, 3) && hour >= 2
      case 4...9: true
      // The hour that comes twice is taken as the second of the two.
      case 10:
        day < lastSunday(year, 10) || day == lastSunday(year, 10) && hour < 2
      default: false
      }
    return isSummer ? "+02:00" : "+01:00"
  }

  private static func lastSunday(_ year: Int, _ month: Int) -> Int {
    31 - weekday(year, month, 31)
  }

  /// 0 for a Sunday; `month` from March on.
  private static func weekday(_ year: Int, _ month: Int, _ day: Int) -> Int {
    (year + year / 4 - year / 100 + year / 400 + (13 * (month + 1)) / 5 + day + 6) % 7
  }
}
