import Casework
import Testing

@Suite("Indexering: basis × nieuwe index ÷ aanvangsindex, per fase afgerond")
struct IndexeringTests {
  private func fee(_ fase: Fase, _ day: Datum, _ regels: Regelboek = .test) -> Indexering {
    regels.indexering(of: fase, from: day, trajectStart: day, begonnen: true)
  }

  @Test(arguments: zip(Fase.allCases, [42_000, 126_000, 126_000, 126_000]))
  func `a phase of 2019 is paid at the published amount of 2018`(fase: Fase, cent: Int) {
    let indexing = fee(fase, "2019-05-06")
    #expect(indexing.bedrag.cent == cent)
    #expect(!indexing.ondergrensGebruikt)
    #expect(!indexing.voorlopig)
  }

  @Test func `the four published amounts make € 4.200`() {
    let total = Fase.allCases.reduce(Bedrag.zero) { $0 + fee($1, "2019-05-06").bedrag }
    #expect(total.shownInEuro == "€ 4.200,00")
  }

  @Test func `1.260 × 136,69 ÷ 108,45 is 1.588,10`() {
    let indexing = fee(.jobmatching, "2026-01-26")
    #expect(indexing.bedrag.shown == "1.588,10")
    #expect(indexing.formule == "1.260,00 × 136,69 ÷ 108,45")
    #expect(indexing.peilmaand == "2025-12")
  }

  @Test func `31 December takes the index of a year earlier than 1 January`() {
    let last = fee(.voortraject, "2025-12-31")
    let first = fee(.voortraject, "2026-01-01")
    #expect(last.peilmaand == "2024-12")
    #expect(last.bedrag.shown == "517,90")
    #expect(first.peilmaand == "2025-12")
    #expect(first.bedrag.shown == "529,37")
  }

  @Test func `an index that is not known yet is the last known one, provisionally`() {
    let indexing = fee(.jobmatching, "2027-01-04")
    #expect(indexing.peilmaand == "2026-12")
    #expect(indexing.nieuweIndex?.maand == "2026-06")
    #expect(indexing.voorlopig)
    #expect(indexing.bedrag == Bedrag(cent: 126_000).times(13_908, over: 10_845))
  }

  @Test func `a phase that has not begun is provisional`() {
    let indexing = Regelboek.test.indexering(
      of: .stage, from: "2026-01-26", trajectStart: "2026-01-26", begonnen: false)
    #expect(indexing.voorlopig)
  }

  @Test func `the factor does not sink under the floor`() {
    let indexing = fee(.jobmatching, "2018-06-01")
    #expect(indexing.ondergrensGebruikt)
    #expect(indexing.bedrag.cent == 126_000)
  }

  @Test func `the floor is a parameter of its own`() {
    let indexing = fee(.jobmatching, "2018-06-01", .test([.indexOndergrens: .getal(0)]))
    #expect(!indexing.ondergrensGebruikt)
    #expect(indexing.bedrag == Bedrag(cent: 126_000).times(10_615, over: 10_845))
  }

  @Test(arguments: [[], [(maand: "2018-12" as Maand, honderdsten: 10_845)]])
  func `without both figures the base amount stands, provisionally`(
    index: [(maand: Maand, honderdsten: Int)]
  ) {
    let regels = Regelboek.test([.indexOndergrens: .getal(0)], index: index)
    let indexing = fee(.jobmatching, "2018-06-01", regels)
    #expect(indexing.bedrag.cent == 126_000)
    #expect(indexing.voorlopig)
    #expect(indexing.formule == "1.260,00 × 1")
  }

  @Test func `figures of another base year are never mixed in`() {
    let other = Indexcijfer(
      maand: "2025-12", basisjaar: 2025, honderdsten: 10_080, bron: Bron("Statbel"))
    let index = Gezondheidsindex([other])
    #expect(index.cijfer("2025-12", basisjaar: 2013) == nil)
    #expect(index.laatstBekend(tot: "2026-12", basisjaar: 2013) == nil)
    #expect(index.laatstBekend(tot: "2026-12", basisjaar: 2025) == other)
  }

  @Test func `one unsure figure makes the amount unsure`() {
    #expect(fee(.stage, "2026-01-26").zekerheid == .metBron)
    let test = Regelboek.test
    let unsure = Regelboek(
      parameters: test.parameters,
      index: Gezondheidsindex([
        Indexcijfer(
          maand: "2025-12", basisjaar: 2013, honderdsten: 13_669, bron: Bron("één bron", .aanname))
      ]), mandaten: [], digest: "test")
    #expect(fee(.stage, "2026-01-26", unsure).zekerheid == .aanname)
  }
}
