import GRDB

extension Database {
  /// Lets `body` hold up to 64 MiB of pages.
  ///
  /// With little, an import of 100,000 dossiers writes most pages again and again. What is not
  /// touched takes no memory.
  func withRoom<Result>(_ body: () throws -> Result) throws -> Result {
    let usual = try Int.fetchOne(self, sql: "PRAGMA cache_size") ?? -2_048
    try execute(sql: "PRAGMA cache_size = -65536")
    defer { try? execute(sql: "PRAGMA cache_size = \(usual)") }
    return try body()
  }
}

extension Register {
  /// Makes all overviews anew from the journal.
  ///
  /// `progress` gets how many streams are done, and how many there are; what it throws stops the
  /// work, and the overviews stay as they were.
  package func rebuild(progress: ((Int, Int) throws -> Void)? = nil) throws(StoreError) {
    do {
      try write { db in
        try db.withRoom { try Overviews.rebuild(in: db, try rules(in: db), progress: progress) }
      }
    } catch {
      throw StoreError(error)
    }
  }
}
