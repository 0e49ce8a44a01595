extension Datum {
  /// Easter Sunday of a year in the Gregorian calendar, by the algorithm of Butcher and Meeus.
  ///
  /// Nil outside the years that a date can be written in.
  static func pasen(_ year: Int) -> Datum? {
    let golden = year % 19
    let century = year / 100
    let ofCentury = year % 100
    let skipped = (century + 8) / 25
    let moon = (19 * golden + century - century / 4 - (century - skipped + 1) / 3 + 15) % 30
    let week = (32 + 2 * (century % 4) + 2 * (ofCentury / 4) - moon - ofCentury % 4) % 7
    let correction = (golden + 11 * moon + 22 * week) / 451
    let days = moon + week - 7 * correction + 114
    return Datum(year: year, month: days / 31, day: days % 31 + 1)
  }

  /// One of the ten legal holidays; those that fall on a Sunday by nature are not named.
  ///
  /// Feestdagenwet of 4 January 1974; the days are listed in KB of 18 April 1974, art. 1.
  package var isWettelijkeFeestdag: Bool {
    switch (month, day) {
    case (1, 1), (5, 1), (7, 21), (8, 15), (11, 1), (11, 11), (12, 25): return true
    default: break
    }
    guard let easter = Datum.pasen(year) else { return false }
    // Easter Monday, Ascension Day, Whit Monday.
    return [1, 39, 50].contains(days(since: easter))
  }

  /// Neither a Saturday, nor a Sunday, nor a legal holiday.
  package var isWerkdag: Bool { weekday <= 5 && !isWettelijkeFeestdag }

  /// This day when it is a working day, else the first one after it.
  package var eerstvolgendeWerkdag: Datum {
    var day = self
    while !day.isWerkdag { day = day.adding(days: 1) }
    return day
  }
}
