import Casework

struct GesprekGevoerd: EventCode {
  struct Feiten: Codable, Sendable {
    let datum: Dag
    let werknemerAanwezig: Bool
    /// The codes of the rules that were set aside.
    let afwijkingen: [String]
  }

  struct Inhoud: Contents {
    struct Uitleg: Codable, Sendable {
      let zin: String
      let bron: String
      let reden: String
    }

    let evaluator: String
    let werkgever: [String]
    let plaats: String?
    /// One for each code in the facts, in that order.
    let afwijkingen: [Uitleg]

    static var erased: Inhoud {
      Inhoud(evaluator: erasedText, werkgever: [erasedText], plaats: nil, afwijkingen: [])
    }
  }

  static let soort = "gesprek-gevoerd"
  let feiten: Feiten
  let inhoud: Inhoud?

  func event() throws -> Gebeurtenis? {
    let contents = try contents()
    let deviations = feiten.afwijkingen.enumerated().map { index, rule in
      contents.afwijkingen.indices.contains(index)
        ? Afwijking(
          regel: rule, zin: contents.afwijkingen[index].zin,
          bron: contents.afwijkingen[index].bron, reden: contents.afwijkingen[index].reden)
        : Afwijking(regel: rule, zin: erasedText, bron: erasedText, reden: erasedText)
    }
    return .gesprekGevoerd(
      Gesprek(
        datum: feiten.datum.datum, evaluator: contents.evaluator, werkgever: contents.werkgever,
        werknemerAanwezig: feiten.werknemerAanwezig, plaats: contents.plaats,
        afwijkingen: deviations))
  }
}

extension GesprekGevoerd {
  init(_ gesprek: Gesprek) {
    feiten = Feiten(
      datum: Dag(gesprek.datum), werknemerAanwezig: gesprek.werknemerAanwezig,
      afwijkingen: gesprek.afwijkingen.map(\.regel))
    inhoud = Inhoud(
      evaluator: gesprek.evaluator, werkgever: gesprek.werkgever, plaats: gesprek.plaats,
      afwijkingen: gesprek.afwijkingen.map {
        Inhoud.Uitleg(zin: $0.zin, bron: $0.bron, reden: $0.reden)
      })
  }
}
