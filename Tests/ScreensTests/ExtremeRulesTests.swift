import Casework
import Rulebook
import Testing

@testable import Screens

/// No value that a site can set may bring a screen down.
@Suite("Any rules")
struct ExtremeRulesTests {
  /// The least and the most that a parameter takes, for those that have them.
  static func extremes(of id: ParameterID) -> [ParameterWaarde] {
    let numbers = [0, 1, 12, 100, 200, 1_200, 1_800, 9_999, 10_000, 36_500, 100_000_000]
    let texts = (id.words ?? []).map(ParameterWaarde.tekst)
    let lists: [ParameterWaarde] =
      if case .woorden(let words) = id.woordenschat {
        [.lijst(words)] + words.prefix(1).map { .lijst([$0]) }
      } else {
        [
          .lijst(["1-1"]), .lijst(["1-100"]), .lijst(["0"]), .lijst(["40:100:0:1:2:3"]),
          .lijst(["1000-9999:Limburg"]), .tekst("0 laag"), .tekst("100 hoog"),
        ]
      }
    let days = ["1800-01-01", "9999-12-31"].compactMap { Datum(iso: $0) }
    let all =
      numbers.map(ParameterWaarde.getal) + texts + lists + days.map(ParameterWaarde.datum)
      + days.map { .kalendermaand($0.maand) } + [.geen]
    let taken = all.filter { $0.fits(id) }
    let counts = taken.filter { if case .getal = $0 { true } else { false } }
    return counts.count > 2
      ? [counts.first, counts.last].compactMap(\.self) + taken.filter { $0 == .geen } : taken
  }

  private static func rules(_ values: [(ParameterID, ParameterWaarde)]) -> Regelboek {
    let own = values.enumerated().compactMap { offset, value in
      Datum(iso: "1800-01-01").map { day in
        EigenRegel(
          nr: offset + 1,
          .parameterGezet(
            EigenWaarde(
              id: value.0, eenheid: value.0.unit, waarde: value.1, vanaf: day, bron: Bron("proef")
            )))
      }
    }
    // Shipped values of later days would take over again.
    let first = Shipped.regels.overlaid(with: own, digest: "proef")
    var parameters = first.parameters
    for (id, _) in values {
      guard let old = parameters[id] else { continue }
      parameters[id] = Parameter(
        id: id, omschrijving: old.omschrijving, eenheid: old.eenheid,
        versies: Array(old.versies.prefix(1)), nagekeken: old.nagekeken)
    }
    return Regelboek(
      parameters: parameters, index: first.index, mandaten: first.mandaten,
      maatregelen: first.maatregelen, digest: "proef")
  }

  private func look(at regels: Regelboek) {
    for view in Atlas.views {
      var story = view.story
      story.work(under: regels)
      #expect(story.canvas.size == story.interface.size)
      story.send(.idle)
      #expect(story.canvas.size == story.interface.size)
    }
    for model in Outside.everyone.models { derive(model.dossier, regels) }
  }

  private func derive(_ dossier: Dossier, _ regels: Regelboek) {
    for day in ["1900-01-01", "2026-03-12", "2100-12-31"].compactMap({ Datum(iso: $0) }) {
      _ = dossier.stappenplan(regels, vandaag: day)
      _ = dossier.vergoedingsstaat(regels, vandaag: day)
      _ = dossier.opvolging(regels, vandaag: day)
      _ = dossier.terugkeer(regels, vandaag: day)
      _ = dossier.verklaringen(regels, vandaag: day, journaal: [])
      _ = dossier.popBezwaar(on: day, regels)
      _ = dossier.popIndienBezwaar(on: day, regels)
    }
    for traject in dossier.trajecten { _ = traject.fasestaten(regels) }
    _ = dossier.werkregels(regels)
    _ = dossier.wopVoorstel(regels, vandaag: "2026-11-21")
    _ = dossier.inschakelingTot(regels)
    _ = try? dossier.premies(regels)
  }

  @Test(arguments: ParameterID.allCases)
  func `each parameter at its least and its most leaves every screen standing`(id: ParameterID) {
    let values = Self.extremes(of: id)
    #expect(!values.isEmpty || id == .beroepTekstCMW || id == .beroepTekstLDE)
    for value in values { look(at: Self.rules([(id, value)])) }
  }

  @Test func `so do all parameters together`() {
    let extremes = ParameterID.allCases.map { (id: $0, values: Self.extremes(of: $0)) }
    look(at: Self.rules(extremes.compactMap { id, values in values.first.map { (id, $0) } }))
    look(at: Self.rules(extremes.compactMap { id, values in values.last.map { (id, $0) } }))
  }
}
