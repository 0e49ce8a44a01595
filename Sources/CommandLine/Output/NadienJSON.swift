import Casework
import Questionnaire

extension DossierJSON {
  /// What the 24 months after closing show, and the way back.
  var opvolging: JSONValue {
    let followed = dossier.opvolging(regels, vandaag: vandaag)
    return .members(
      ("venster_van", .optional(followed.vensterVan)),
      ("venster_tot", .optional(followed.vensterTot)),
      ("doorgestroomd", .bool(followed.uitslag == .ja)),
      ("uitslag", .string(followed.uitslag.rawValue)),
      ("reden", .string(followed.reden)), ("bron", .string(followed.bron.titel)),
      ("terugkeer", dossier.terugkeer(regels, vandaag: vandaag)?.json ?? .null),
      ("sec_nec_sec", .bool(followed.secNecSec)))
  }

  /// Whether the own organisation guides; null for a mandate that is not known.
  func eigenOrganisatie(_ traject: Doorstroomtraject) -> JSONValue {
    regels.mandaat(traject.mandaat).map { .bool($0.isEigenOrganisatie(dossier.onderneming)) }
      ?? .null
  }
}

extension Terugkeermogelijkheid {
  var json: JSONValue {
    .members(
      ("stand", .string(stand.rawValue)), ("mogelijk", .bool(isMogelijk)), ("tot", .date(tot)),
      ("dagen", .integer(dagen)), ("reden", .string(reden)), ("bron", .string(bron.titel)),
      ("zekerheid", .string(bron.zekerheid.rawValue)))
  }
}

extension Mandaatpartner {
  var json: JSONValue {
    .members(("naam", .string(naam)), ("ondernemingsnummer", .optional(nummer?.digits)))
  }
}
