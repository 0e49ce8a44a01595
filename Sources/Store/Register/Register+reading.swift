import Casework
import GRDB

extension Register {
  /// The dossier and its person, as the journal tells them; nil when the number is unknown.
  package func file(_ nummer: String) throws(StoreError) -> DossierFile? {
    try read { try DossierFile.load(nummer, in: $0)?.0 }
  }

  /// What happened in a dossier, oldest first; empty when the number is unknown.
  package func journal(of nummer: String) throws(StoreError) -> [JournalLine] {
    try read { db in
      let lines = try StreamLine<Gebeurtenis>.all(of: .dossier(nummer), in: db)
      let takenBack = lines.takenBack
      return try lines.map { line in
        guard let moment = Moment(iso: line.opgetekend) else {
          throw StoreError(.corrupt, "journaalregel \(line.nr): opgetekend \(line.opgetekend)")
        }
        return JournalLine(
          nr: line.nr, versie: line.versie, opgetekend: moment, door: line.door,
          dag: line.dag.flatMap { Datum(iso: $0) }, soort: line.soort,
          gebeurtenis: line.erased ? nil : line.event,
          isTeruggenomen: takenBack.contains(line.versie), neemtTerug: lines.target(of: line))
      }
    }
  }
}
