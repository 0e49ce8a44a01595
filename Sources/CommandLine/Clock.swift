import Casework
import Foundation
import Store

/// The one place where the program looks at a clock.
enum Clock {
  /// The calendar day in Brussels, whatever the zone of the machine.
  static func today() -> Datum {
    let parts = brussels.dateComponents([.year, .month, .day], from: Date())
    let today = Datum(year: parts.year ?? 0, month: parts.month ?? 0, day: parts.day ?? 0)
    return today ?? Datum(dayNumber: Int(Date().timeIntervalSince1970 / 86_400))
  }

  static func now() -> Moment { Moment(Date()) }

  /// `21/11/2026 14:32`, local time, for the journal.
  static func local(_ moment: Moment) -> String {
    let parts = brussels.dateComponents(
      [.year, .month, .day, .hour, .minute], from: moment.date)
    let day = [parts.day, parts.month].map { ($0 ?? 0).padded(2) }.joined(separator: "/")
    let time = [parts.hour, parts.minute].map { ($0 ?? 0).padded(2) }.joined(separator: ":")
    return "\(day)/\(parts.year ?? 0) \(time)"
  }

  /// `14:32:07`, local time.
  static func localTime(_ moment: Moment) -> String {
    let parts = brussels.dateComponents([.hour, .minute, .second], from: moment.date)
    return [parts.hour, parts.minute, parts.second].map { ($0 ?? 0).padded(2) }
      .joined(separator: ":")
  }

  private static let brussels: Calendar = {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = TimeZone(identifier: "Europe/Brussels") ?? .current
    return calendar
  }()
}

extension Moment {
  init(_ date: Date) {
    self.init(milliseconds: Int((date.timeIntervalSince1970 * 1000).rounded(.down)))
  }

  var date: Date { Date(timeIntervalSince1970: Double(milliseconds) / 1000) }
}
