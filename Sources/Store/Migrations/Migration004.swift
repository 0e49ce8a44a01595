import GRDB

extension Migrations {
  /// A line of the work list can give way to another one on a day that is known beforehand.
  static func addWorkEnd(_ db: Database) throws {
    try db.execute(sql: "ALTER TABLE werkregel ADD COLUMN tot INTEGER")
  }
}
