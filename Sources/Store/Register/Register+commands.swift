import Casework
import GRDB

extension Register {
  /// Opens a dossier; `newPersoon` names the person when it is not known yet.
  package func open(_ command: OpenDossier, newPersoon: PersoonID, as author: Author)
    throws(RegisterError) -> Receipt
  {
    do {
      return try batch(as: author) { try $0.open(command, newPersoon: newPersoon) }
    } catch {
      throw RegisterError(error)
    }
  }

  /// Loads the dossier, decides the command and records what follows, in one transaction.
  ///
  /// `versie` is the version that the user was looking at; nil accepts whichever it is.
  ///
  /// - Throws: ``RegisterError``; an unknown number is a refusal.
  package func perform(
    _ command: Command, on nummer: String, expecting versie: Int? = nil, as author: Author
  ) throws(RegisterError) -> Receipt {
    do {
      return try batch(as: author) { try $0.perform(command, on: nummer, expecting: versie) }
    } catch {
      throw RegisterError(error)
    }
  }

  /// Records many commands in one transaction; when `body` throws, none of them.
  ///
  /// Within `body` only the batch may be used, not the register.
  package func batch<Result>(as author: Author, _ body: (Batch) throws -> Result) throws -> Result {
    do {
      try refuseNullCharacter(in: author.door)
      return try write { db in
        let regels = try rules(in: db)
        try checkStamp(db, regels)
        let batch = Batch(db, regels, author, salt: salt)
        return try db.withRoom {
          let result = try body(batch)
          try batch.finish()
          return result
        }
      }
    } catch let error as DatabaseError {
      throw StoreError(error)
    }
  }
}
