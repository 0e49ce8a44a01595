import Casework

struct POPIngediend: EventCode {
  struct Feiten: Codable, Sendable {
    /// The day of the POP that it is about.
    let pop: Dag
    let op: Dag
  }

  static let soort = "pop-ingediend"
  let feiten: Feiten
  let inhoud: NoContents?

  func event() throws -> Gebeurtenis? {
    .popIngediend(pop: feiten.pop.datum, op: feiten.op.datum)
  }
}

extension POPIngediend {
  init(pop: Datum, op: Datum) {
    self.init(feiten: Feiten(pop: Dag(pop), op: Dag(op)), inhoud: nil)
  }
}

struct POPActieAfgerond: EventCode {
  struct Feiten: Codable, Sendable {
    let pop: Dag
    /// The how-manieth action of that POP, from 1.
    let actie: Int
    let op: Dag
  }

  static let soort = "pop-actie-afgerond"
  let feiten: Feiten
  let inhoud: NoContents?

  func event() throws -> Gebeurtenis? {
    .popActieAfgerond(pop: feiten.pop.datum, actie: feiten.actie, op: feiten.op.datum)
  }
}

extension POPActieAfgerond {
  init(pop: Datum, actie: Int, op: Datum) {
    self.init(feiten: Feiten(pop: Dag(pop), actie: actie, op: Dag(op)), inhoud: nil)
  }
}
