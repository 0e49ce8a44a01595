extension Regelboek {
  /// These rules with what a site laid down over them, in the order of the journal.
  ///
  /// An own value holds from its day until the next value with a later day, shipped or own; on the
  /// same day it replaces the shipped one, and a later one replaces an earlier one. A value
  /// that its parameter no longer takes, by its unit or otherwise, is left out: no rule could read
  /// it. `regels controleren` tells of it.
  package func overlaid(with own: [EigenRegel], digest: String) -> Regelboek {
    var parameters = parameters
    var figures: [Indexcijfer] = []
    var coefficients = coefficienten
    for rule in own {
      switch rule.gebeurtenis {
      case .parameterGezet(let value):
        guard let parameter = parameters[value.id], parameter.eenheid == value.eenheid,
          value.id.takes(value.waarde, in: parameter.eenheid)
        else { break }
        parameters[value.id] = parameter.overlaid(
          with: ParameterVersie(
            vanaf: value.vanaf, waarde: value.waarde, bron: value.bron, nr: rule.nr))
      case .indexToegevoegd(let figure):
        figures.append(
          Indexcijfer(
            maand: figure.maand, basisjaar: figure.basisjaar, honderdsten: figure.honderdsten,
            bron: figure.bron, nr: rule.nr))
      case .coefficientGezet(let coefficient):
        coefficients.removeAll { $0.van == coefficient.van && $0.naar == coefficient.naar }
        coefficients.append(coefficient)
      }
    }
    return Regelboek(
      parameters: parameters, index: index.overlaid(with: figures, coefficients),
      mandaten: mandaten, maatregelen: maatregelen, coefficienten: coefficients, digest: digest)
  }

  /// These rules with those of a trial in their place.
  ///
  /// A trial replaces a parameter, the index or the mandates whole: neither shipped nor own values
  /// stay beside it.
  package func replaced(by trial: Proefregels) -> Regelboek {
    Regelboek(
      parameters: parameters.merging(trial.parameters) { $1 },
      index: trial.cijfers.map(Gezondheidsindex.init) ?? index,
      mandaten: trial.mandaten ?? mandaten, maatregelen: trial.maatregelen ?? maatregelen,
      coefficienten: coefficienten, digest: trial.digest)
  }
}

/// Rules out of a folder, to try; whatever is nil or lacks comes from the rules in force.
package struct Proefregels: Sendable {
  package let parameters: [ParameterID: Parameter]
  package let cijfers: [Indexcijfer]?
  package let mandaten: [Mandaat]?
  package let maatregelen: [Maatregel]?
  package let digest: String

  package init(
    parameters: [ParameterID: Parameter], cijfers: [Indexcijfer]?, mandaten: [Mandaat]?,
    maatregelen: [Maatregel]? = nil, digest: String
  ) {
    self.parameters = parameters
    self.cijfers = cijfers
    self.mandaten = mandaten
    self.maatregelen = maatregelen
    self.digest = digest
  }
}

extension Parameter {
  /// With one value more, or in the place of the one from the same day.
  func overlaid(with version: ParameterVersie) -> Parameter {
    let versions = versies.filter { $0.vanaf != version.vanaf } + [version]
    return Parameter(
      id: id, omschrijving: omschrijving, eenheid: eenheid,
      versies: versions.sorted { $0.vanaf < $1.vanaf }, nagekeken: nagekeken)
  }

  /// The version that holds on `day`; before the first day that is the first.
  package func versie(on day: Datum) -> ParameterVersie {
    versies.last { $0.vanaf <= day } ?? versies[0]
  }
}

extension Gezondheidsindex {
  /// With figures of the site over these, and everything converted that can be.
  ///
  /// A figure that was published in a base always counts before one that was converted to it.
  fileprivate func overlaid(with own: [Indexcijfer], _ coefficients: [IndexCoefficient])
    -> Gezondheidsindex
  {
    guard !own.isEmpty || !coefficients.isEmpty else { return self }
    let shipped = basisjaren.flatMap { cijfers(basisjaar: $0) }
    let published = Gezondheidsindex(shipped + own)
    var seen: Set<[Int]> = []
    let converted = coefficients.flatMap { coefficient in
      published.cijfers(basisjaar: coefficient.van).filter {
        published.cijfer($0.maand, basisjaar: coefficient.naar) == nil
          && seen.insert([$0.maand.year, $0.maand.month, coefficient.naar]).inserted
      }.map(coefficient.converted)
    }
    return Gezondheidsindex(shipped + own + converted)
  }
}
