import Casework

/// Who records something, on which day they look at the rules, and the real moment of recording.
package struct Author: Hashable, Sendable {
  package var door: String
  /// Today in Brussels; what lies after it is the future.
  package var vandaag: Datum
  package var moment: Moment

  package init(door: String, vandaag: Datum, moment: Moment) {
    self.door = door
    self.vandaag = vandaag
    self.moment = moment
  }
}
