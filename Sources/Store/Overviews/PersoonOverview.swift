import Casework
import GRDB

/// By what a person is recognised when somebody is entered again.
struct PersoonOverview: Hashable {
  var id: String
  var versie: Int
  var gewist: Bool
  var vouwnaam: String?
  var geboortedatum: String?
  var insz: String?
  /// Of the address that was recorded last.
  var postcode: String?
}

extension PersoonOverview {
  init(_ fold: PersoonFold) {
    let persoon = fold.persoon
    id = persoon.id.text
    versie = fold.versie
    gewist = fold.erased
    vouwnaam =
      fold.erased ? nil : SearchKeys.foldedName(naam: persoon.naam, voornaam: persoon.voornaam)
    geboortedatum = fold.erased ? nil : persoon.geboortedatum.iso
    insz = persoon.insz?.digits
    postcode = fold.erased ? nil : persoon.adressen.last?.postcode.text
  }

  static func read(_ id: String, in db: Database) throws -> PersoonOverview? {
    try Row.fetchOne(
      try db.cachedStatement(sql: "SELECT * FROM persoon WHERE id = ?"), arguments: [id]
    ).map {
      PersoonOverview(
        id: $0["id"], versie: $0["versie"], gewist: $0["gewist"], vouwnaam: $0["vouwnaam"],
        geboortedatum: $0["geboortedatum"], insz: $0["insz"],
        postcode: $0["postcode"])
    }
  }

  func write(in db: Database) throws {
    let statement = try db.cachedStatement(
      sql: """
        INSERT INTO persoon (id, versie, gewist, vouwnaam, geboortedatum, insz, postcode)
        VALUES (?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (id) DO UPDATE SET versie = excluded.versie, gewist = excluded.gewist,
          vouwnaam = excluded.vouwnaam, geboortedatum = excluded.geboortedatum,
          insz = excluded.insz, postcode = excluded.postcode
        """)
    try statement.execute(arguments: [id, versie, gewist, vouwnaam, geboortedatum, insz, postcode])
  }
}
