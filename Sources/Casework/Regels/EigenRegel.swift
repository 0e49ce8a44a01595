/// What a site laid down itself about the rules; each is an event with a source of its own.
package enum RegelGebeurtenis: Hashable, Sendable {
  case parameterGezet(EigenWaarde)
  case indexToegevoegd(EigenCijfer)
  case coefficientGezet(IndexCoefficient)

  package var bron: Bron {
    switch self {
    case .parameterGezet(let own): own.bron
    case .indexToegevoegd(let figure): figure.bron
    case .coefficientGezet(let coefficient): coefficient.bron
    }
  }
}

/// An event about the rules with its place in the journal.
package struct EigenRegel: Hashable, Sendable {
  package let nr: Int
  package let gebeurtenis: RegelGebeurtenis

  package init(nr: Int, _ gebeurtenis: RegelGebeurtenis) {
    self.nr = nr
    self.gebeurtenis = gebeurtenis
  }
}

/// A site's own value of a parameter, until the next value with a later day.
package struct EigenWaarde: Hashable, Sendable {
  package let id: ParameterID
  package let eenheid: Eenheid
  package let waarde: ParameterWaarde
  package let vanaf: Datum
  package let bron: Bron

  package init(
    id: ParameterID, eenheid: Eenheid, waarde: ParameterWaarde, vanaf: Datum, bron: Bron
  ) {
    self.id = id
    self.eenheid = eenheid
    self.waarde = waarde
    self.vanaf = vanaf
    self.bron = bron
  }
}

/// A figure of the health index that a site recorded, in the base year that it was published in.
package struct EigenCijfer: Hashable, Sendable {
  package let maand: Maand
  package let basisjaar: Int
  package let honderdsten: Int
  package let bron: Bron

  package init(maand: Maand, basisjaar: Int, honderdsten: Int, bron: Bron) {
    self.maand = maand
    self.basisjaar = basisjaar
    self.honderdsten = honderdsten
    self.bron = bron
  }
}

/// By what a figure of one base year is multiplied to stand in another.
package struct IndexCoefficient: Hashable, Sendable {
  package let van: Int
  package let naar: Int
  /// The coefficient times a million: 1.3557 is 1355700.
  package let miljoensten: Int
  package let bron: Bron

  package init(van: Int, naar: Int, miljoensten: Int, bron: Bron) {
    self.van = van
    self.naar = naar
    self.miljoensten = miljoensten
    self.bron = bron
  }

  /// `1,3557`.
  package var shown: String {
    var decimals = (miljoensten % 1_000_000).padded(6)
    while decimals.utf8.count > 1, decimals.hasSuffix("0") { decimals.removeLast() }
    return "\(miljoensten / 1_000_000),\(decimals)"
  }

  /// A figure in the other base: multiplied and rounded half up to the hundredth.
  ///
  /// It says by what it was converted, and is as sure as the less sure of the two.
  package func converted(_ figure: Indexcijfer) -> Indexcijfer {
    let certainty: Zekerheid =
      figure.bron.zekerheid == .metBron && bron.zekerheid == .metBron ? .metBron : .aanname
    return Indexcijfer(
      maand: figure.maand, basisjaar: naar,
      honderdsten: (figure.honderdsten * miljoensten + 500_000) / 1_000_000,
      bron: Bron(
        "\(figure.bron.titel); omgerekend van \(figure.honderdsten.inHonderdsten) met basis \(van), "
          + "coëfficiënt \(shown) (\(bron.titel))", certainty),
      nr: figure.nr, omgerekendVan: van)
  }
}
