/// Which year a day without a year belongs to, and which week a day of the week.
package enum Dagrichting: Hashable, Sendable {
  /// The day nearest to today; of two as near, the later one. A day of the week is the coming one.
  case dichtstbij
  /// The last such day that is not after today: for what can only have happened.
  case verleden
}

extension Datum {
  /// Reads a day as people write it in Belgium; `today` fills in what they leave out.
  ///
  /// `15/03/2026`, `15-3-26`, `15/3`, `15 maart`, `15 mrt 2026`, `vandaag`, `morgen`, `overmorgen`,
  /// `gisteren`, `eergisteren`, `+2w`, `-10d`, `+1m`, `-1j`, `ma` or `maandag`, `2026-03-15`. Capitals
  /// and blanks at the ends do not count. Nil for a day that does not exist.
  package init?(
    entered text: some StringProtocol, today: Datum, towards richting: Dagrichting = .dichtstbij
  ) {
    let typed = text.trimmed.lowercased()
    guard typed.utf8.count <= 30 else { return nil }
    let day =
      Datum(entered: typed) ?? Datum.word(typed, today) ?? Datum.step(typed, today)
      ?? Datum.weekday(typed, today, richting) ?? Datum.parts(typed, today, richting)
    guard let day else { return nil }
    self = day
  }

  private static func word(_ text: String, _ today: Datum) -> Datum? {
    let days = ["eergisteren": -2, "gisteren": -1, "vandaag": 0, "morgen": 1, "overmorgen": 2]
    return days[text].map { today.adding(days: $0) }
  }

  /// `+2w`: so many days, weeks, months or years from today.
  private static func step(_ text: String, _ today: Datum) -> Datum? {
    guard let sign = text.first, sign == "+" || sign == "-", let unit = text.last else {
      return nil
    }
    let digits = text.dropFirst().dropLast().trimmed
    guard (1...4).contains(digits.utf8.count), let count = natural(digits) else { return nil }
    let number = sign == "-" ? -count : count
    let day: Datum
    switch unit {
    case "d": day = today.adding(days: number)
    case "w": day = today.adding(days: 7 * number)
    case "m": day = today.sameDay(monthsLater: number)
    case "j": day = today.sameDay(yearsLater: number)
    default: return nil
    }
    // Only days that can also be written in full.
    return Datum(year: day.year, month: day.month, day: day.day)
  }

  private static func weekday(_ text: String, _ today: Datum, _ richting: Dagrichting) -> Datum? {
    let names = Datum.weekdagen
    guard let index = names.firstIndex(where: { $0 == text || $0.prefix(2) == text }) else {
      return nil
    }
    let ahead = (index + 1 - today.weekday).modulo(7)
    return today.adding(days: richting == .verleden && ahead > 0 ? ahead - 7 : ahead)
  }

  /// Day, month and perhaps a year, with `/`, `-`, `.` or blanks between them.
  private static func parts(_ text: String, _ today: Datum, _ richting: Dagrichting) -> Datum? {
    let parts = text.split { "/-. ".contains($0) }
    guard (2...3).contains(parts.count), parts[0].utf8.count <= 2, let day = natural(parts[0]),
      let month = month(parts[1])
    else { return nil }
    guard parts.count == 3 else { return undated(day, month, today, richting) }
    guard let year = natural(parts[2]) else { return nil }
    switch parts[2].utf8.count {
    case 4: return Datum(year: year, month: month, day: day)
    case 2:
      let full = Datum(year: 2000 + year, month: month, day: day)
      guard richting == .verleden, full.map({ $0 > today }) ?? true else { return full }
      return Datum(year: 1900 + year, month: month, day: day)
    default: return nil
    }
  }

  private static func month(_ text: Substring) -> Int? {
    if let number = natural(text), text.utf8.count <= 2 { return number }
    if text == "mrt" { return 3 }
    guard text.utf8.count >= 3 else { return nil }
    return Datum.maanden.firstIndex { $0.hasPrefix(text) }.map { $0 + 1 }
  }

  /// The year is the one that brings the day where the field looks; 29 February waits for its year.
  private static func undated(
    _ day: Int, _ month: Int, _ today: Datum, _ richting: Dagrichting
  ) -> Datum? {
    let years = (today.year - 8)...(today.year + 8)
    let days = years.compactMap { Datum(year: $0, month: month, day: day) }
    if richting == .verleden { return days.last { $0 <= today } }
    return days.reversed().min {
      $0.days(since: today).magnitude < $1.days(since: today).magnitude
    }
  }

  private static func natural(_ digits: some StringProtocol) -> Int? {
    !digits.isEmpty && digits.utf8.allSatisfy { (0x30...0x39).contains($0) } ? Int(digits) : nil
  }
}

extension Datum {
  static let weekdagen = [
    "maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag",
  ]
  static let maanden = [
    "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september",
    "oktober", "november", "december",
  ]

  /// `zondag 15 maart 2026`: with the day of the week, so that a slip shows.
  package var voluit: String {
    "\(Datum.weekdagen[weekday - 1]) \(day) \(Datum.maanden[month - 1]) \(year)"
  }
}
