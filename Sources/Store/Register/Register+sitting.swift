import Casework
import GRDB

extension Register {
  /// The dossiers of everybody who was hired on `day` or before, in the order of their numbers.
  ///
  /// Reads every one of them whole: a report, not a list.
  package func dossiers(hiredThrough day: Datum) throws(StoreError) -> [DossierFile] {
    try read { db in
      let numbers = try String.fetchAll(
        db,
        sql: """
          SELECT substr(stroom, ?) FROM journal
          WHERE versie = 1 AND stroom >= ? AND stroom < ? AND dag <= ? ORDER BY stroom
          """,
        arguments: [
          Stroom.dossiers.utf8.count + 1, Stroom.dossiers, Stroom.dossiers.dropLast() + "0",
          day.iso,
        ])
      return try numbers.compactMap { try DossierFile.load($0, in: db)?.0 }
    }
  }
}
