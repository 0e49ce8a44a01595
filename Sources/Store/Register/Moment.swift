import Casework

/// A moment in UTC to the millisecond, written as `2026-01-31T09:05:00.000Z`.
///
/// Kept apart from ``Casework/Datum``: a fact is about a day, only its recording has a moment.
package struct Moment: Hashable, Comparable, Sendable {
  /// Milliseconds since 1 January 1970, 0:00 UTC.
  package let milliseconds: Int

  package init(milliseconds: Int) { self.milliseconds = milliseconds }

  /// Reads exactly `YYYY-MM-DDTHH:MM:SS.mmmZ`; nothing else.
  package init?(iso text: some StringProtocol) {
    let bytes = Array(text.utf8)
    guard bytes.count == 24, bytes[10] == UInt8(ascii: "T"), bytes[13] == UInt8(ascii: ":"),
      bytes[16] == UInt8(ascii: ":"), bytes[19] == UInt8(ascii: "."),
      bytes[23] == UInt8(ascii: "Z"),
      let day = Datum(iso: String(decoding: bytes[..<10], as: UTF8.self)),
      let hour = Moment.number(bytes[11..<13]), hour < 24,
      let minute = Moment.number(bytes[14..<16]), minute < 60,
      let second = Moment.number(bytes[17..<19]), second < 60,
      let thousandths = Moment.number(bytes[20..<23])
    else { return nil }
    milliseconds =
      ((day.dayNumber * 24 + hour) * 60 + minute) * 60_000 + second * 1000 + thousandths
  }

  package var iso: String {
    let perDay = 86_400_000
    // Rounded down, also before 1970.
    let rest = (milliseconds % perDay + perDay) % perDay
    let day = Datum(dayNumber: (milliseconds - rest) / perDay)
    let (hour, minute) = (rest / 3_600_000, rest / 60_000 % 60)
    let (second, thousandths) = (rest / 1000 % 60, rest % 1000)
    return "\(day.iso)T\(hour.padded(2)):\(minute.padded(2)):\(second.padded(2))"
      + ".\(thousandths.padded(3))Z"
  }

  package static func < (left: Moment, right: Moment) -> Bool {
    left.milliseconds < right.milliseconds
  }

  private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
    guard digits.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    return digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }
}
