import Casework

struct AfrekeningGeboekt: EventCode {
  struct Feiten: Codable, Sendable {
    let mandaat: String
    let van: Dag
    let tot: Dag
    let lijnen: [LijnCode]
  }

  struct Inhoud: Contents {
    let nummer: String
    static var erased: Inhoud { Inhoud(nummer: erasedText) }
  }

  static let soort = "afrekening-geboekt"
  let feiten: Feiten
  let inhoud: Inhoud?

  func event() throws -> Boeking? {
    Boeking(
      mandaat: feiten.mandaat, van: feiten.van.datum, tot: feiten.tot.datum,
      nummer: inhoud?.nummer, lijnen: feiten.lijnen.map(\.lijn))
  }
}

extension AfrekeningGeboekt {
  init(_ boeking: Boeking) {
    feiten = Feiten(
      mandaat: boeking.mandaat, van: Dag(boeking.van), tot: Dag(boeking.tot),
      lijnen: boeking.lijnen.map(LijnCode.init))
    inhoud = boeking.nummer.map(Inhoud.init)
  }
}

/// A booked line in JSON, with the figures of that day: they are never looked up again.
struct LijnCode: Codable, Sendable {
  let dossier: String
  let traject: Int
  let fase: Code<Fase>
  /// Absent for the first run, the only one that there is in four phases.
  let keer: Int?
  let soort: Code<Afrekeningslijn.Soort>
  let verschuldigdOp: Dag
  let bedragCent: Int
  let basisCent: Int
  let aanvangsindex: Int?
  let nieuweIndex: Int?
  let formule: String
  let zekerheid: Code<Zekerheid>
  let voorlopig: Bool
  let bevestigd: Bool

  init(_ line: Afrekeningslijn) {
    dossier = line.sleutel.dossier
    traject = line.sleutel.traject
    fase = Code(line.sleutel.fase)
    keer = line.sleutel.keer == 1 ? nil : line.sleutel.keer
    soort = Code(line.soort)
    verschuldigdOp = Dag(line.verschuldigdOp)
    bedragCent = line.bedrag.cent
    basisCent = line.basis.cent
    aanvangsindex = line.aanvangsindex
    nieuweIndex = line.nieuweIndex
    formule = line.formule
    zekerheid = Code(line.zekerheid)
    voorlopig = line.voorlopig
    bevestigd = line.bevestigd
  }

  var lijn: Afrekeningslijn {
    Afrekeningslijn(
      sleutel: Vergoedingssleutel(
        dossier: dossier, traject: traject, fase: fase.value, keer: keer ?? 1),
      soort: soort.value, verschuldigdOp: verschuldigdOp.datum,
      bedrag: Bedrag(cent: bedragCent), basis: Bedrag(cent: basisCent),
      aanvangsindex: aanvangsindex, nieuweIndex: nieuweIndex, formule: formule,
      zekerheid: zekerheid.value, voorlopig: voorlopig, bevestigd: bevestigd)
  }
}

extension Boeking: Journaled {
  static let codes: [any EventCode<Boeking>.Type] = [AfrekeningGeboekt.self]
  var code: any EventCode<Boeking> { AfrekeningGeboekt(self) }
  var dag: Datum? { tot }
}
