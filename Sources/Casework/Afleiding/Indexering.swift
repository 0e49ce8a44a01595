/// How the amount of one phase came about: the arithmetic and every figure in it.
package struct Indexering: Hashable, Sendable {
  package let basis: Bedrag
  package let basisgrond: Grond
  /// The month of the index that the base amount belongs to.
  package let aanvangsmaand: Maand
  package let aanvangsindex: Indexcijfer?
  /// The month that the rule asks for; the figure used can be an earlier one.
  package let peilmaand: Maand
  package let nieuweIndex: Indexcijfer?
  package let peildag: Datum
  /// The figure of the asked month is not known yet, or the phase has not begun.
  package let voorlopig: Bool
  /// The factor would have been under the floor, so the floor was used.
  package let ondergrensGebruikt: Bool
  package let bedrag: Bedrag
  package let gronden: [Grond]

  /// Met-bron only when every figure and rule in it is.
  package var zekerheid: Zekerheid {
    let sources = gronden.map(\.bron) + [aanvangsindex, nieuweIndex].compactMap { $0?.bron }
    return sources.allSatisfy { $0.zekerheid == .metBron } ? .metBron : .aanname
  }

  /// `1.260,00 × 136,69 ÷ 108,45`.
  package var formule: String {
    guard let start = aanvangsindex, let new = nieuweIndex, !ondergrensGebruikt else {
      return "\(basis.shown) × 1"
    }
    return "\(basis.shown) × \(new.shown) ÷ \(start.shown)"
  }
}

extension Indexcijfer {
  /// `136,69`.
  package var shown: String { "\(honderdsten / 100),\((honderdsten % 100).padded(2))" }
  /// `136.69`, for JSON.
  package var decimal: String { "\(honderdsten / 100).\((honderdsten % 100).padded(2))" }
}

extension Regelboek {
  /// Amount = base × new index ÷ starting index, from the original amount, half up to the cent.
  ///
  /// The new index is that of the settled month of the year before the phase begins. All of it
  /// but the base amount is an `aanname`: SV 35 only says "onderhevig aan de gezondheidsindex".
  package func indexering(of phase: Fase, from day: Datum, trajectStart: Datum, begonnen: Bool)
    -> Indexering
  {
    let base = grond(phase.basis, on: trajectStart)
    let startMonth = grond(.indexAanvangsmaand, on: day)
    let referenceMonth = grond(.indexPeilmaand, on: day)
    let floor = grond(.indexOndergrens, on: day)
    let baseYear = grond(.indexBasisjaar, on: day)
    let rounding = grond(.vergoedingAfronding, on: day)
    let asked = Maand(year: day.year - 1, month: referenceMonth.getal)
    let start = index.cijfer(startMonth.kalendermaand, basisjaar: baseYear.getal)
    let new = index.laatstBekend(tot: asked, basisjaar: baseYear.getal)
    // Without both figures there is no fraction to make: the base amount, provisionally.
    let known = start.flatMap { start in new.map { (start.honderdsten, $0.honderdsten) } }
    let (denominator, numerator) = known ?? (1, 1)
    let amount = Bedrag(cent: base.getal)
    let underFloor = numerator * 100 < denominator * floor.getal
    return Indexering(
      basis: amount, basisgrond: base, aanvangsmaand: startMonth.kalendermaand,
      aanvangsindex: start, peilmaand: asked, nieuweIndex: new, peildag: day,
      voorlopig: !begonnen || new?.maand != asked || known == nil,
      ondergrensGebruikt: underFloor,
      bedrag: underFloor
        ? amount.times(floor.getal, over: 100) : amount.times(numerator, over: denominator),
      gronden: [base, startMonth, referenceMonth, floor, baseYear, rounding])
  }
}
