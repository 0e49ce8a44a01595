import Casework

struct BeslissingFeiten: Codable, Sendable {
  struct Herzien: Codable, Sendable {
    let datum: Dag
    let uitkomst: Code<Uitkomst>
  }

  let datum: Dag
  let uitkomst: Code<Uitkomst>
  let wop: WOPCode?
  let herzien: [Herzien]

  init(_ beslissing: Beslissing) {
    datum = Dag(beslissing.datum)
    uitkomst = Code(beslissing.uitkomst)
    wop = beslissing.wop.map(WOPCode.init)
    herzien = beslissing.herzien.map {
      Herzien(datum: Dag($0.datum), uitkomst: Code($0.uitkomst))
    }
  }

  func beslissing(_ contents: BeslissingInhoud) -> Beslissing {
    Beslissing(
      datum: datum.datum, uitkomst: uitkomst.value, motivering: contents.motivering,
      mededelingWerkgever: contents.mededelingWerkgever, wop: wop?.wop,
      herzien: herzien.enumerated().map { index, old in
        HerzieneBeslissing(
          datum: old.datum.datum, uitkomst: old.uitkomst.value,
          motivering: contents.herzien.indices.contains(index)
            ? contents.herzien[index] : erasedText)
      })
  }
}

struct BeslissingInhoud: Contents {
  let motivering: String
  let mededelingWerkgever: String?
  /// The motivation of each earlier decision in the facts, in that order.
  let herzien: [String]

  static var erased: BeslissingInhoud {
    BeslissingInhoud(motivering: erasedText, mededelingWerkgever: nil, herzien: [])
  }
}

extension BeslissingInhoud {
  init(_ beslissing: Beslissing) {
    motivering = beslissing.motivering
    mededelingWerkgever = beslissing.mededelingWerkgever
    herzien = beslissing.herzien.map(\.motivering)
  }
}

struct BeslissingGenomen: EventCode {
  static let soort = "beslissing-genomen"
  let feiten: BeslissingFeiten
  let inhoud: BeslissingInhoud?

  func event() throws -> Gebeurtenis? {
    .beslissingGenomen(feiten.beslissing(try contents()))
  }
}

extension BeslissingGenomen {
  init(_ beslissing: Beslissing) {
    self.init(feiten: BeslissingFeiten(beslissing), inhoud: BeslissingInhoud(beslissing))
  }
}

struct BeslissingHerzien: EventCode {
  static let soort = "beslissing-herzien"
  let feiten: BeslissingFeiten
  let inhoud: BeslissingInhoud?

  func event() throws -> Gebeurtenis? {
    .beslissingHerzien(feiten.beslissing(try contents()))
  }
}

extension BeslissingHerzien {
  init(_ beslissing: Beslissing) {
    self.init(feiten: BeslissingFeiten(beslissing), inhoud: BeslissingInhoud(beslissing))
  }
}
