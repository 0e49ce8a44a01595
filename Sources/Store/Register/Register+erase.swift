import Casework
import GRDB

extension Register {
  /// Erases the contents of a line and their salt for ever, and records that this was done.
  ///
  /// The line itself stays, with its codes and dates, so that the chain still holds.
  ///
  /// - Throws: ``RegisterError`` when no reason is given, or when there is nothing to erase.
  package func erase(journalNumber nr: Int, reason: String, as author: Author)
    throws(RegisterError)
  {
    guard !reason.isBlank else { throw .refused(Refusal(.geenReden)) }
    do {
      try write { db in
        let regels = try rules(in: db)
        try checkStamp(db, regels)
        let name = try String.fetchOne(
          db,
          sql: "SELECT stroom FROM journal JOIN inhoud USING (nr) WHERE nr = ?",
          arguments: [nr])
        guard let name, let stroom = Stroom(name) else {
          throw StoreError(.other, "journaalregel \(nr) heeft geen inhoud om te wissen")
        }
        for line in try Register.erasedTogether(nr, of: stroom, in: db) {
          try db.execute(sql: "DELETE FROM inhoud WHERE nr = ?", arguments: [line])
          try record(Wissing(nr: line, reden: reason), regels, as: author, in: db)
        }
        try refresh(stroom, regels, in: db)
      }
    } catch {
      throw RegisterError(error)
    }
    forgetOldPages()
  }

  /// The line, and those that say the same of a person: who is erased in the registration may not
  /// stay in its corrections, nor come back out of it when only a correction goes.
  private static func erasedTogether(_ nr: Int, of stroom: Stroom, in db: Database) throws -> [Int]
  {
    guard case .persoon(let id) = stroom else { return [nr] }
    let naming = [PersoonGeregistreerd.soort, PersoonVerbeterd.soort]
    let lines = try Int.fetchAll(
      db,
      sql: """
        SELECT nr FROM journal JOIN inhoud USING (nr)
        WHERE (stroom = :persoon AND soort IN (:een, :ander))
          OR (soort = :verbetering
            AND stroom IN (SELECT :dossiers || nummer FROM dossier WHERE persoon = :id))
        ORDER BY nr
        """,
      arguments: [
        "persoon": stroom.text, "een": naming[0], "ander": naming[1],
        "verbetering": GegevensVerbeterd.soort, "dossiers": Stroom.dossiers, "id": id.text,
      ])
    let kind = try String.fetchOne(
      db, sql: "SELECT soort FROM journal WHERE nr = ?", arguments: [nr])
    return kind.map(naming.contains) == true ? lines : [nr]
  }

  /// Empties the write-ahead log, which still holds the pages as they were.
  ///
  /// While somebody else reads, it cannot be emptied; then the last one to close it does so.
  private func forgetOldPages() {
    _ = try? queue.writeWithoutTransaction { try $0.checkpoint(.truncate) }
  }

  private func record(
    _ wissing: Wissing, _ regels: Regelboek, as author: Author, in db: Database
  ) throws {
    let last = try Int.fetchOne(
      db, sql: "SELECT max(versie) FROM journal WHERE stroom = ?",
      arguments: [Stroom.register.text])
    try Journal(db, salt: salt).append(
      wissing, to: .register, versie: (last ?? 0) + 1, regels: regels.digest, as: author)
  }

  /// Writes anew what the lists show of a stream, and drops the drafts of its dossiers: erased
  /// words must not stay there.
  private func refresh(_ stroom: Stroom, _ regels: Regelboek, in db: Database) throws {
    switch stroom {
    case .dossier(let nummer): try refresh([nummer], regels, in: db)
    case .persoon(let id):
      guard let fold = try PersoonFold.load(id, in: db) else { return }
      try PersoonOverview(fold).write(in: db)
      try refresh(
        String.fetchAll(
          db, sql: "SELECT nummer FROM dossier WHERE persoon = ?", arguments: [id.text]), regels,
        in: db)
    case .register, .regels, .afrekening: break
    }
  }

  private func refresh(_ nummers: [String], _ regels: Regelboek, in db: Database) throws {
    for nummer in nummers {
      // What is still being typed may say again what was erased.
      try Draft.dropAll(of: nummer, in: db)
      guard let (file, fold) = try DossierFile.load(nummer, in: db) else { continue }
      try DossierOverview(file.dossier, fold, regels).write(in: db)
    }
  }
}
