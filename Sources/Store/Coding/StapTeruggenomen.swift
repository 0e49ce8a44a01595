import Casework

struct StapTeruggenomen: EventCode {
  struct Feiten: Codable, Sendable {
    /// The version of the dossier that the step made, which no longer counts.
    let stap: Int
  }

  static let soort = "stap-teruggenomen"
  let feiten: Feiten
  let inhoud: NoContents?

  func event() throws -> Gebeurtenis? { .stapTeruggenomen(stap: feiten.stap) }
}

extension StapTeruggenomen {
  init(stap: Int) { self.init(feiten: Feiten(stap: stap), inhoud: nil) }
}
