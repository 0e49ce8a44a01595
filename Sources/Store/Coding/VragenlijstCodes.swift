import Casework

struct VragenlijstBeantwoord: EventCode {
  struct Feiten: Codable, Sendable {
    let formulier: String
  }

  struct Inhoud: Contents {
    /// JSON as text: what was said is kept to the byte, and never opened here.
    let antwoorden: String
    static var erased: Inhoud { Inhoud(antwoorden: "{}") }
  }

  static let soort = "vragenlijst-beantwoord"
  let feiten: Feiten
  let inhoud: Inhoud?

  func event() throws -> Gebeurtenis? {
    .vragenlijstBeantwoord(formulier: feiten.formulier, antwoorden: try contents().antwoorden)
  }
}

extension VragenlijstBeantwoord {
  init(formulier: String, antwoorden: String) {
    feiten = Feiten(formulier: formulier)
    inhoud = Inhoud(antwoorden: antwoorden)
  }
}

struct VragenlijstIngediend: EventCode {
  struct Feiten: Codable, Sendable {
    let op: Dag
    let overlegdOp: Dag
  }

  static let soort = "vragenlijst-ingediend"
  let feiten: Feiten
  let inhoud: NoContents?

  func event() throws -> Gebeurtenis? {
    .vragenlijstIngediend(op: feiten.op.datum, overlegdOp: feiten.overlegdOp.datum)
  }
}

extension VragenlijstIngediend {
  init(op: Datum, overlegdOp: Datum) {
    self.init(feiten: Feiten(op: Dag(op), overlegdOp: Dag(overlegdOp)), inhoud: nil)
  }
}
