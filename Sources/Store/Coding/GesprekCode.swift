import Casework

struct GesprekGevoerd: EventCode {
  struct Feiten: Codable, Sendable {
    let datum: Dag
    let werknemerAanwezig: Bool
    /// The codes of the rules that were set aside.
    let afwijkingen: [String]
    /// That an interpreter or a confidant was there, whose names are among the contents.
    let metTolk: Bool?
    let metVertrouwenspersoon: Bool?
    let teruggelezen: Bool?
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
    let tolk: String?
    let vertrouwenspersoon: String?

    static var erased: Inhoud {
      Inhoud(
        evaluator: erasedText, werkgever: [erasedText], plaats: nil, afwijkingen: [], tolk: nil,
        vertrouwenspersoon: nil)
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
        tolk: contents.tolk ?? (feiten.metTolk == true ? erasedText : nil),
        vertrouwenspersoon: contents.vertrouwenspersoon
          ?? (feiten.metVertrouwenspersoon == true ? erasedText : nil),
        teruggelezen: feiten.teruggelezen, afwijkingen: deviations))
  }
}

extension GesprekGevoerd {
  init(_ gesprek: Gesprek) {
    feiten = Feiten(
      datum: Dag(gesprek.datum), werknemerAanwezig: gesprek.werknemerAanwezig,
      afwijkingen: gesprek.afwijkingen.map(\.regel), metTolk: gesprek.tolk == nil ? nil : true,
      metVertrouwenspersoon: gesprek.vertrouwenspersoon == nil ? nil : true,
      teruggelezen: gesprek.teruggelezen)
    inhoud = Inhoud(
      evaluator: gesprek.evaluator, werkgever: gesprek.werkgever, plaats: gesprek.plaats,
      afwijkingen: gesprek.afwijkingen.map {
        Inhoud.Uitleg(zin: $0.zin, bron: $0.bron, reden: $0.reden)
      }, tolk: gesprek.tolk, vertrouwenspersoon: gesprek.vertrouwenspersoon)
  }
}
