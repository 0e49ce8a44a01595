import Casework
import GRDB

/// A person as the journal tells it, with what the core does not keep.
struct PersoonFold: Hashable, Sendable {
  var persoon: Persoon
  var versie: Int
  /// The data of this person were erased.
  var erased: Bool
}

extension PersoonFold {
  init?(_ lines: [StreamLine<PersoonGebeurtenis>]) {
    guard let persoon = Persoon(lines.compactMap(\.event)) else { return nil }
    self.persoon = persoon
    versie = lines.count
    let last = lines.last { $0.soort == PersoonGeregistreerd.soort }
    erased = last?.erased ?? false
  }

  static func load(_ id: PersoonID, in db: Database) throws -> PersoonFold? {
    PersoonFold(try StreamLine<PersoonGebeurtenis>.all(of: .persoon(id), in: db))
  }
}

extension DossierFile {
  /// Folds a dossier and its person out of the journal; nil when the number is unknown.
  static func load(_ nummer: String, in db: Database) throws -> (DossierFile, PersoonFold)? {
    let lines = try StreamLine<Gebeurtenis>.all(of: .dossier(nummer), in: db)
    guard let dossier = Dossier(lines.compactMap(\.event)) else {
      if lines.isEmpty { return nil }
      throw StoreError(.corrupt, "dossier \(nummer) begint niet met zijn opening")
    }
    guard let fold = try PersoonFold.load(dossier.persoon, in: db) else {
      throw StoreError(.corrupt, "dossier \(nummer) verwijst naar een onbekende persoon")
    }
    let journaal = lines.withoutTakenBack.compactMap { line in
      line.event.map { Journaalregel(nr: line.nr, gebeurtenis: $0) }
    }
    return (DossierFile(dossier: dossier, persoon: fold.persoon, journaal: journaal), fold)
  }
}
