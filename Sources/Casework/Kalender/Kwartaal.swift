/// A calendar quarter: the period that a statement is asked for unless somebody says otherwise.
package struct Kwartaal: Hashable, Sendable {
  package let van: Datum
  package let tot: Datum

  /// The quarter in which a day lies.
  package init(of day: Datum) {
    van = day.adding(days: 1 - day.day).sameDay(monthsLater: -((day.month - 1) % 3))
    tot = van.lastDay(ofTermOf: 3)
  }

  package var previous: Kwartaal { Kwartaal(of: van.adding(days: -1)) }
  package var next: Kwartaal { Kwartaal(of: tot.adding(days: 1)) }
}
