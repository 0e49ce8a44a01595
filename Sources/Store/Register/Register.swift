import Casework
import Foundation
import GRDB

/// The register: a journal of everything that happened, and lists derived from it.
///
/// Every call is one short transaction; many processes may have the same register open.
package final class Register: Sendable {
  package let path: String
  /// This call made the register.
  package let isNew: Bool
  let siteRules: SiteRules
  let queue: DatabaseQueue
  let salt: Salt
  let identity: RegisterFile.Identity
  /// What tells one register from another: no two begin with the same line.
  ///
  /// Nil while it is empty.
  let seal: Data?
  /// The index of the write-ahead log that belongs to it, once there is one.
  let log: RegisterFile.Identity?

  /// Opens a register, brings its schema up to date, and rebuilds the overviews when the rules or
  /// the program changed since they were made.
  ///
  /// Makes the folder (mode 700) and the file (mode 600) on first use.
  ///
  /// `progress` gets how far renewing the overviews is, when they must be.
  ///
  /// - Throws: ``StoreError``; `.absent` when there is no register and none may be made, `.stranded`
  ///   when only its write-ahead log is left, `.newer` when a newer program wrote it.
  package static func open(
    path: String, regels: Regelboek, createIfMissing: Bool = true,
    salt: @escaping Salt = systemSalt, progress: ((Int, Int) throws -> Void)? = nil
  ) throws(StoreError) -> Register {
    do {
      var isNew = false
      if RegisterFile.identity(path) == nil {
        if let log = RegisterFile.strandedLog(path) { throw StoreError(.stranded, log) }
        guard createIfMissing else { throw StoreError(.absent, path) }
        isNew = try create(path, regels)
      }
      let register = try Register(path: path, isNew: isNew, regels: regels, trial: nil, salt: salt)
      try register.bringUpToDate(progress: progress)
      return register
    } catch {
      let known = StoreError(error)
      // Of a file that is read, the log was laid over what it belongs to.
      guard known.kind == .corrupt, let log = RegisterFile.strandedLog(path) else { throw known }
      throw StoreError(.mixed, log)
    }
  }

  /// Opens a register only to look at it under the rules of a trial; the file stays as it is.
  ///
  /// - Throws: ``StoreError``; also `.older` when its schema is that of an older version, which
  ///   only opening it in the ordinary way brings up to date.
  package static func open(path: String, regels: Regelboek, trial: Proefregels)
    throws(StoreError) -> Register
  {
    do {
      guard RegisterFile.identity(path) != nil else { throw StoreError(.absent, path) }
      let register = try Register(
        path: path, isNew: false, regels: regels, trial: trial, salt: systemSalt)
      guard try register.queue.read(hasCurrentSchema) else { throw StoreError(.older, path) }
      _ = try register.queue.read(register.rules)
      return register
    } catch {
      throw StoreError(error)
    }
  }

  private init(
    path: String, isNew: Bool, regels: Regelboek, trial: Proefregels?, salt: @escaping Salt
  ) throws {
    self.path = path
    self.isNew = isNew
    self.salt = salt
    siteRules = SiteRules(shipped: regels, trial: trial)
    var configuration = Register.configuration
    configuration.readonly = trial != nil
    if trial == nil { RegisterFile.openLog(beside: path) }
    queue = try DatabaseQueue(path: path, configuration: configuration)
    guard let identity = RegisterFile.identity(path) else { throw StoreError(.gone, path) }
    self.identity = identity
    // There is no journal yet in a file that is something else; opening says so later.
    seal = try? queue.read {
      try Data.fetchOne($0, sql: "SELECT hash FROM journal WHERE nr = 1")
    }
    log = RegisterFile.identity(path + "-shm")
  }

  /// How many seconds to wait for whoever is writing.
  static let patience = 20

  static var configuration: Configuration {
    var configuration = Configuration()
    configuration.foreignKeysEnabled = true
    // The largest import writes for some ten seconds; whoever comes in between waits for it.
    configuration.busyMode = .timeout(TimeInterval(patience))
    configuration.prepareDatabase { db in
      // 2 MiB of pages hold what a session looks at, and are full in a register of any size: the
      // system keeps the rest of the file at hand.
      try db.execute(
        sql: """
          PRAGMA synchronous = FULL; PRAGMA secure_delete = ON; PRAGMA cache_size = -2048
          """)
    }
    return configuration
  }

  private static func create(_ path: String, _ regels: Regelboek) throws -> Bool {
    let newborn = try RegisterFile.makeNewborn(beside: path)
    do {
      let queue = try DatabaseQueue(path: newborn, configuration: configuration)
      try useWriteAheadLog(queue)
      try Migrations.migrator.migrate(queue)
      try queue.write { try Stamp.write(Stamp.text(regels), in: $0) }
      try queue.close()
    } catch {
      RegisterFile.discard(newborn)
      throw error
    }
    return try RegisterFile.place(newborn, at: path)
  }

  private static func useWriteAheadLog(_ queue: DatabaseQueue) throws {
    try queue.writeWithoutTransaction { try $0.execute(sql: "PRAGMA journal_mode = WAL") }
  }

  private func bringUpToDate(progress: ((Int, Int) throws -> Void)?) throws {
    let migrator = Migrations.migrator
    let (isComplete, mode) = try queue.read { db in
      (try Register.hasCurrentSchema(db), try String.fetchOne(db, sql: "PRAGMA journal_mode"))
    }
    // A register that was copied out of a back-up may have lost its write-ahead log.
    if mode != "wal" { try Register.useWriteAheadLog(queue) }
    if !isComplete {
      do {
        try migrator.migrate(queue)
      } catch {
        // Another process may have made the same step while this one waited.
        guard try queue.read(migrator.hasCompletedMigrations) else { throw error }
      }
    }
    func isCurrent(_ db: Database) throws -> Bool {
      try Stamp.read(in: db) == Stamp.text(rules(in: db))
    }
    guard try !queue.read(isCurrent) else { return }
    try queue.writeWithoutTransaction { db in
      try db.inTransaction(.immediate) {
        // Another process may have done it while this one waited.
        if try !isCurrent(db) {
          try db.withRoom {
            try Overviews.renew(
              in: db, try rules(in: db), madeWith: try Stamp.read(in: db), progress: progress)
          }
        }
        return .commit
      }
    }
  }
}

extension Register {
  /// Whether the schema is that of this program; false when it is older.
  ///
  /// - Throws: ``StoreError`` when it is newer, or the file is no register at all.
  static func hasCurrentSchema(_ db: Database) throws -> Bool {
    let id = try Int.fetchOne(db, sql: "PRAGMA application_id")
    guard id == Migrations.applicationID else {
      throw StoreError(.foreign, "het bestand is geen register van doorstroom")
    }
    guard try !Migrations.migrator.hasBeenSuperseded(db) else {
      throw StoreError(.newer, "onbekend schema")
    }
    return try Migrations.migrator.hasCompletedMigrations(db)
  }

  /// Reads within one snapshot.
  func read<Result>(_ body: (Database) throws -> Result) throws(StoreError) -> Result {
    do {
      try checkPresence()
      return try queue.read { db in
        _ = try rules(in: db)
        return try body(db)
      }
    } catch {
      throw StoreError(error)
    }
  }

  /// Writes within one transaction; whatever `body` throws, nothing of it stays.
  ///
  /// - Throws: also ``StoreError`` with `.trial` when only a trial of other rules is looked at.
  func write<Result>(_ body: (Database) throws -> Result) throws -> Result {
    guard !isTrial else { throw StoreError(.trial, path) }
    try checkPresence()
    return try queue.writeWithoutTransaction { db in
      var result: Result?
      try db.inTransaction(.immediate) {
        result = try body(db)
        return .commit
      }
      guard let result else { preconditionFailure("a committed transaction has a result") }
      return result
    }
  }

  /// Refuses to write overviews beside those of other rules or another program.
  func checkStamp(_ db: Database, _ regels: Regelboek) throws(StoreError) {
    let found: String?
    do { found = try Stamp.read(in: db) } catch { throw StoreError(error) }
    guard found == Stamp.text(regels) else {
      throw StoreError(.newer, "de overzichten zijn intussen met andere regels gemaakt")
    }
  }

  /// SQLite would go on in a file that nobody can find any more.
  private func checkPresence() throws(StoreError) {
    guard RegisterFile.identity(path) == identity else { throw StoreError(.gone, path) }
  }
}
