import Casework
import GRDB

extension Register {
  /// The register in figures, counted from the lists: no dossier is read for it.
  package func overview(on today: Datum) throws(StoreError) -> Overzicht {
    try read { db in
      let regels = try rules(in: db)
      return Overzicht(
        stappen: isTrial ? try trialSteps(on: today, in: db) : try steps(on: today, in: db),
        fasen: try phases(in: db), provincies: try provinces(on: today, regels, in: db))
    }
  }

  private func steps(on today: Datum, in db: Database) throws -> [Overzicht.Stapregel] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT stap, \(WorklistCounts.columns)
        FROM werkregel w WHERE vanaf <= :vandaag AND (tot IS NULL OR tot > :vandaag) GROUP BY stap
        """, arguments: ["vandaag": today.dayNumber]
    ).map { row in
      let (code, counts): (String, WorklistCounts) = (row["stap"], WorklistCounts(row))
      guard let step = Stap(rawValue: code) else {
        throw StoreError(.corrupt, "werkregel stap \(code)")
      }
      return Overzicht.Stapregel(
        stap: step, teLaat: counts.teLaat, vandaag: counts.vandaag, week: counts.week,
        later: counts.later)
    }
  }

  private func trialSteps(on today: Datum, in db: Database) throws -> [Overzicht.Stapregel] {
    var steps: [Stap: Overzicht.Stapregel] = [:]
    for row in try trialWorklist(on: today, in: db) {
      steps[row.regel.stap, default: Overzicht.Stapregel(stap: row.regel.stap)]
        .add(dagen: row.regel.uiterste.days(since: today))
    }
    return Array(steps.values)
  }

  private func phases(in db: Database) throws -> [Trajectstand: Int] {
    var phases: [Trajectstand: Int] = [:]
    let rows = try Row.fetchAll(
      db, sql: "SELECT fase, count(*) AS n FROM dossier WHERE fase IS NOT NULL GROUP BY fase")
    for row in rows {
      let code: String = row["fase"]
      guard let stand = Trajectstand(rawValue: code) else {
        throw StoreError(.corrupt, "dossier fase \(code)")
      }
      phases[stand] = row["n"]
    }
    return phases
  }

  private func provinces(on today: Datum, _ regels: Regelboek, in db: Database) throws
    -> [Provincie?: Int]
  {
    var provinces: [Provincie?: Int] = [:]
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT p.postcode, count(*) AS n
        FROM dossier d CROSS JOIN persoon p ON p.id = d.persoon
        WHERE d.gesloten = 0 GROUP BY p.postcode
        """)
    for row in rows {
      let text: String? = row["postcode"]
      let code = text.flatMap { try? Postcode($0) }
      let count: Int = row["n"]
      provinces[code?.provincie(on: today, regels), default: 0] += count
    }
    return provinces
  }
}
