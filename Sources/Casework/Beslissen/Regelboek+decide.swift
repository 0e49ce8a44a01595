extension Regelboek {
  /// Whether the site may lay this down over the rules as they are.
  ///
  /// What the value of a parameter may be, is checked where it is read; see Rulebook.
  package func decide(_ event: RegelGebeurtenis, vandaag: Datum) throws(Refusal) {
    guard !event.bron.titel.isBlank else { throw Refusal(.geenBron) }
    switch event {
    case .parameterGezet: break
    case .indexToegevoegd(let figure): try decide(figure, vandaag: vandaag)
    case .coefficientGezet(let coefficient): try decide(coefficient)
    }
  }

  /// A figure is published when its month has begun, next to the others of its base year, without
  /// a gap, and near to that of the month beside it: one of another base is a quarter off.
  private func decide(_ figure: EigenCijfer, vandaag: Datum) throws(Refusal) {
    guard figure.maand <= vandaag.maand else { throw Refusal(.indexInToekomst(figure.maand)) }
    let conversions = coefficienten.filter { $0.van == figure.basisjaar }
    guard rekenbases.contains(figure.basisjaar) || !conversions.isEmpty else {
      let base = grond(.indexBasisjaar, on: vandaag).getal
      throw Refusal(.indexAndereBasis(figure.basisjaar, rekenbasis: base))
    }
    let new = Indexcijfer(
      maand: figure.maand, basisjaar: figure.basisjaar, honderdsten: figure.honderdsten,
      bron: figure.bron)
    for candidate in [new] + conversions.map({ $0.converted(new) }) {
      try refuseGap(candidate)
      try refuseImprobable(candidate)
    }
  }

  /// The base years that fees are computed in, whichever day it is.
  private var rekenbases: Set<Int> {
    Set(
      parameters[.indexBasisjaar]?.versies.compactMap {
        if case .getal(let year) = $0.waarde { year } else { nil }
      } ?? [])
  }

  private func refuseGap(_ figure: Indexcijfer) throws(Refusal) {
    guard let range = index.reikwijdte(basisjaar: figure.basisjaar) else { return }
    let (before, after) = (range.lowerBound.adding(months: -1), range.upperBound.adding(months: 1))
    if figure.maand > after {
      throw Refusal(.indexGat(ontbreekt: after, basisjaar: figure.basisjaar))
    }
    if figure.maand < before {
      throw Refusal(.indexGat(ontbreekt: before, basisjaar: figure.basisjaar))
    }
  }

  private func refuseImprobable(_ figure: Indexcijfer) throws(Refusal) {
    let near =
      index.cijfer(figure.maand.adding(months: -1), basisjaar: figure.basisjaar)
      ?? index.cijfer(figure.maand.adding(months: 1), basisjaar: figure.basisjaar)
    guard let near else {
      // Nothing to compare with: only what no base year ever had.
      guard (1_000...50_000).contains(figure.honderdsten) else {
        throw Refusal(.indexVorm(figure.honderdsten.inHonderdsten))
      }
      return
    }
    guard abs(figure.honderdsten - near.honderdsten) * 10 <= near.honderdsten else {
      throw Refusal(
        .indexOnwaarschijnlijk(figure.honderdsten, buurmaand: near.maand, buur: near.honderdsten))
    }
  }

  private func decide(_ coefficient: IndexCoefficient) throws(Refusal) {
    guard (100_000...10_000_000).contains(coefficient.miljoensten) else {
      throw Refusal(.coefficientVorm(coefficient.shown))
    }
    guard coefficient.van != coefficient.naar,
      index.reikwijdte(basisjaar: coefficient.naar) != nil
    else {
      throw Refusal(.coefficientBasis(van: coefficient.van, naar: coefficient.naar))
    }
  }
}
