import GRDB

extension Register {
  /// Proves that the file is sound, that nothing in the journal was changed, and that the lists
  /// show what follows from it; empty when all is well.
  package func check() throws(StoreError) -> [Difference] {
    try read { db in
      let file = try String.fetchAll(db, sql: "PRAGMA quick_check").filter { $0 != "ok" }
      return try file.map { Difference(.bestand, "Het bestand is beschadigd: \($0).") }
        + ChainCheck.differences(in: db) + OverviewCheck.differences(in: db, regels)
    }
  }
}
