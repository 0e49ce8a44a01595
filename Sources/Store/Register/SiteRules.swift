import Casework
import Digest
import Foundation
import GRDB
import Synchronization

/// The rules that a register is worked with: the shipped ones, with what the site laid over them
/// in the journal, and, when trying, with those of a trial in their place.
///
/// Another process may lay down something at any moment, so every transaction asks anew; that costs
/// one look at the journal while nothing changed.
final class SiteRules: Sendable {
  private struct Known: Sendable {
    var versions: [Int]
    var regels: Regelboek
  }

  let trial: Proefregels?
  let shipped: Regelboek
  private let known: Mutex<Known>

  init(shipped: Regelboek, trial: Proefregels?) {
    self.shipped = shipped
    self.trial = trial
    known = Mutex(
      Known(versions: [0, 0], regels: trial.map { shipped.replaced(by: $0) } ?? shipped))
  }

  /// As they were when the register was last read or written.
  var latest: Regelboek { known.withLock(\.regels) }

  /// As they are within this transaction.
  func current(in db: Database) throws -> Regelboek {
    let versions = try SiteRules.versions(in: db)
    if let regels = known.withLock({ $0.versions == versions ? $0.regels : nil }) { return regels }
    let regels = try load(in: db)
    known.withLock { $0 = Known(versions: versions, regels: regels) }
    return regels
  }

  /// Made anew from the journal; to be used within a transaction that itself adds to the rules.
  func load(in db: Database) throws -> Regelboek {
    let site = try SiteRules.effective(shipped, in: db)
    return trial.map { site.replaced(by: $0) } ?? site
  }

  /// The shipped rules with everything that the site laid over them.
  ///
  /// While the site laid down nothing the digest is that of the shipped rules; then it also covers
  /// the lines of the journal that tell what the site did.
  static func effective(_ shipped: Regelboek, in db: Database) throws -> Regelboek {
    let own = try lines(in: db).compactMap { line in line.event.map { EigenRegel(nr: line.nr, $0) }
    }
    guard !own.isEmpty else { return shipped }
    let hashes = try Row.fetchAll(
      db, sql: "SELECT hash FROM journal WHERE stroom IN (?, ?) ORDER BY nr",
      arguments: StatementArguments(streams.map(\.text)))
    var bytes = Array(shipped.digest.utf8)
    for row in hashes { bytes += [UInt8](row["hash"] as Data) }
    return shipped.overlaid(with: own, digest: SHA256.hex(SHA256.hash(bytes)))
  }

  /// What the site laid down, in the order of the journal.
  static func lines(in db: Database) throws -> [StreamLine<RegelGebeurtenis>] {
    try streams.flatMap { try StreamLine<RegelGebeurtenis>.all(of: $0, in: db) }
      .sorted { $0.nr < $1.nr }
  }

  private static let streams = Stroom.Regelstroom.allCases.map(Stroom.regels)

  private static func versions(in db: Database) throws -> [Int] {
    let statement = try db.cachedStatement(
      sql: """
        SELECT coalesce((SELECT max(versie) FROM journal WHERE stroom = ?), 0) AS waarden,
          coalesce((SELECT max(versie) FROM journal WHERE stroom = ?), 0) AS figures
        """)
    let row = try Row.fetchOne(statement, arguments: StatementArguments(streams.map(\.text)))
    return [row?["waarden"] ?? 0, row?["figures"] ?? 0]
  }
}
