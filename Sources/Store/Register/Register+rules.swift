import Casework
import GRDB

extension Register {
  /// The rules as they were when the register was last read or written.
  package var regels: Regelboek { siteRules.latest }

  /// Rules of a trial are looked at, so nothing may be written.
  package var isTrial: Bool { siteRules.trial != nil }

  /// The rules as they are within this transaction.
  func rules(in db: Database) throws -> Regelboek { try siteRules.current(in: db) }

  /// Lays down something about the rules, and renews the lists in the same transaction, so that
  /// nobody ever sees lists of other rules.
  ///
  /// `progress` gets how many streams are done, and how many there are.
  ///
  /// - Returns: its line in the journal.
  @discardableResult
  package func record(
    _ event: RegelGebeurtenis, as author: Author, progress: ((Int, Int) throws -> Void)? = nil
  ) throws(RegisterError) -> Int {
    do {
      try refuseNullCharacter(in: author.door, event.bron.titel)
      return try write { db in
        let before = try rules(in: db)
        try checkStamp(db, before)
        try before.decide(event, vandaag: author.vandaag)
        let last = try Int.fetchOne(
          db, sql: "SELECT max(versie) FROM journal WHERE stroom = ?",
          arguments: [event.stroom.text])
        let nr = try Journal(db, salt: salt).append(
          event, to: event.stroom, versie: (last ?? 0) + 1, regels: before.digest, as: author)
        try Overviews.renew(
          in: db, try siteRules.load(in: db), madeWith: try Stamp.read(in: db), progress: progress)
        return nr
      }
    } catch {
      throw RegisterError(error)
    }
  }

  /// What the site laid down about the rules, oldest first.
  package func ruleJournal() throws(StoreError) -> [RuleLine] {
    try read { db in
      try SiteRules.lines(in: db).compactMap { line in
        guard let moment = Moment(iso: line.opgetekend) else {
          throw StoreError(.corrupt, "journaalregel \(line.nr): opgetekend \(line.opgetekend)")
        }
        return line.event.map {
          RuleLine(
            nr: line.nr, opgetekend: moment, door: line.door, soort: line.soort,
            gebeurtenis: $0)
        }
      }
    }
  }
}

/// One line of the journal about the rules.
package struct RuleLine: Hashable, Sendable {
  package var nr: Int
  package var opgetekend: Moment
  package var door: String
  /// The code of the kind of event, such as `parameter-gezet`.
  package var soort: String
  package var gebeurtenis: RegelGebeurtenis
}
