/// A POP beside an earlier one: what was gained, what is new or gone, and which actions were done.
///
/// Texts are the same when they differ only in capitals or outer blanks.
package struct POPVergelijking: Hashable, Sendable {
  /// The competences of one kind.
  package struct Competentiegroep: Hashable, Sendable {
    /// Worked towards before, had now.
    package let verworven: [String]
    /// Had now, and not mentioned before.
    package let nieuw: [String]
    /// Had before, and not any more.
    package let weg: [String]
    /// Worked towards now.
    package let nogTeKomen: [String]
    /// Worked towards before, and neither had nor worked towards now.
    package let losgelaten: [String]
  }

  package struct Actie: Hashable, Sendable {
    package enum Stand: String, Hashable, Sendable, CaseIterable {
      case klaar, open
      /// Not done as far as anybody said, and not in the newer POP.
      case vervallen
    }

    package let tekst: String
    package let stand: Stand
    package let klaarOp: Datum?
    /// Only in the newer POP.
    package let isNieuw: Bool
  }

  package let pop: Datum
  package let eerdere: Datum
  package let generiek: Competentiegroep
  package let technisch: Competentiegroep
  /// Those of the newer POP, then those that only the earlier one had.
  package let acties: [Actie]

  package init(_ pop: POP, met earlier: POP) {
    self.pop = pop.datum
    eerdere = earlier.datum
    let (now, before) = (pop.competenties, earlier.competenties)
    generiek = Competentiegroep(
      had: before.generiekHuidig, wanted: before.generiekToekomstig,
      has: now.generiekHuidig, wants: now.generiekToekomstig)
    technisch = Competentiegroep(
      had: before.technischHuidig, wanted: before.technischToekomstig,
      has: now.technischHuidig, wants: now.technischToekomstig)
    acties = POPVergelijking.acties(pop, earlier)
  }

  /// An action that stands again in the newer POP is open, whatever was said of it before.
  private static func acties(_ pop: POP, _ earlier: POP) -> [Actie] {
    let current = Texts(pop.acties)
    let old = Texts(earlier.acties)
    let now = pop.acties.enumerated().map { index, text in
      let done = pop.actiesKlaar[index + 1]
      return Actie(
        tekst: text, stand: done == nil ? .open : .klaar, klaarOp: done,
        isNieuw: !old.contains(text))
    }
    let gone = earlier.acties.enumerated().filter { !current.contains($0.element) }
    return now
      + gone.map { index, text in
        let done = earlier.actiesKlaar[index + 1]
        return Actie(
          tekst: text, stand: done == nil ? .vervallen : .klaar, klaarOp: done, isNieuw: false)
      }
  }
}

extension POPVergelijking.Competentiegroep {
  fileprivate init(had: [String], wanted: [String], has: [String], wants: [String]) {
    let (before, goals) = (Texts(had), Texts(wanted))
    let (now, next) = (Texts(has), Texts(wants))
    verworven = has.filter { goals.contains($0) && !before.contains($0) }
    nieuw = has.filter { !goals.contains($0) && !before.contains($0) }
    weg = had.filter { !now.contains($0) }
    nogTeKomen = wants
    losgelaten = wanted.filter { !now.contains($0) && !next.contains($0) }
  }
}

/// Texts to find another in.
private struct Texts {
  private let keys: Set<String>

  init(_ texts: [String]) { keys = Set(texts.map(Texts.key)) }

  func contains(_ text: String) -> Bool { keys.contains(Texts.key(text)) }

  private static func key(_ text: String) -> String { text.trimmed.lowercased() }
}

extension Dossier {
  /// The newest POP beside each earlier one, the one just before it first.
  package var popVergelijkingen: [POPVergelijking] {
    let pops = popsNieuwsteEerst
    guard let newest = pops.first else { return [] }
    return pops.dropFirst().map { POPVergelijking(newest, met: $0) }
  }
}

extension POPVergelijking.Actie.Stand {
  package var naam: String {
    switch self {
    case .klaar: "klaar"
    case .open: "nog te doen"
    case .vervallen: "niet meer in de POP"
    }
  }
}
