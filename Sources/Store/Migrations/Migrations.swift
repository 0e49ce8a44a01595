import GRDB

/// Every change of the schema, in order; only ever added to, each its own transaction.
enum Migrations {
  static let migrator: DatabaseMigrator = {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("001-journaal", migrate: createJournal)
    migrator.registerMigration("002-overzichten", migrate: createOverviews)
    migrator.registerMigration("003-concepten", migrate: createDrafts)
    migrator.registerMigration("004-werkregel-tot", migrate: addWorkEnd)
    migrator.registerMigration("005-afrekening", migrate: createMandateOverview)
    migrator.registerMigration("006-afspraken", migrate: numberWork)
    migrator.registerMigration("007-lijsten", migrate: addListKeys)
    return migrator
  }()

  /// Marks the file as ours ("Dstr"), so that another program's file is refused, not changed.
  static let applicationID = 0x4473_7472
}
