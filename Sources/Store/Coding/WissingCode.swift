/// That the contents of a line were erased, and why.
struct Wissing: Hashable, Sendable {
  /// The line whose contents are gone.
  let nr: Int
  let reden: String
}

struct InhoudGewist: EventCode {
  struct Feiten: Codable, Sendable {
    let nr: Int
  }

  struct Inhoud: Contents {
    let reden: String
    static var erased: Inhoud { Inhoud(reden: erasedText) }
  }

  static let soort = "inhoud-gewist"
  let feiten: Feiten
  let inhoud: Inhoud?

  func event() throws -> Wissing? { Wissing(nr: feiten.nr, reden: try contents().reden) }
}

extension InhoudGewist {
  init(_ wissing: Wissing) {
    feiten = Feiten(nr: wissing.nr)
    inhoud = Inhoud(reden: wissing.reden)
  }
}
