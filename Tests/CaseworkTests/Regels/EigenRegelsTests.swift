import Casework
import Testing

@Suite("Eigen regels: waarden, cijfers en coëfficiënten van een site")
struct EigenRegelsTests {
  private let today: Datum = "2026-11-21"

  private func own(
    _ nr: Int, _ years: Int, _ from: Datum, _ source: Bron = Bron("nota")
  ) -> EigenRegel {
    EigenRegel(
      nr: nr,
      .parameterGezet(
        EigenWaarde(
          id: .popGeldigheid, eenheid: .jaar, waarde: .getal(years), vanaf: from, bron: source)))
  }

  private func figure(_ month: Int, _ base: Int, _ hundredths: Int, year: Int = 2026) -> EigenCijfer
  {
    EigenCijfer(
      maand: Maand(year: year, month: month), basisjaar: base, honderdsten: hundredths,
      bron: Bron("Statbel"))
  }

  private func book(_ index: [Indexcijfer] = [], _ own: [EigenRegel] = []) -> Regelboek {
    let test = Regelboek.test
    return Regelboek(
      parameters: test.parameters, index: Gezondheidsindex(index), mandaten: [], digest: "basis"
    ).overlaid(with: own, digest: "eigen")
  }

  private var published: [Indexcijfer] {
    [(5, 13_922), (6, 13_908)].map {
      Indexcijfer(
        maand: Maand(year: 2026, month: $0.0), basisjaar: 2013, honderdsten: $0.1,
        bron: Bron("Statbel"))
    }
  }

  private func code(_ event: RegelGebeurtenis, in book: Regelboek) -> String? {
    do {
      try book.decide(event, vandaag: today)
      return nil
    } catch {
      return error.code
    }
  }

  @Test func `an own value holds from its day until the next one, shipped or own`() {
    let first = Regelboek.test.parameters[.popGeldigheid]?.versies[0].vanaf ?? today
    let book = book([], [own(4, 2, "2026-01-01"), own(5, 3, "2027-01-01")])
    #expect(book.grond(.popGeldigheid, on: "2025-12-31").getal == 1)
    #expect(book.grond(.popGeldigheid, on: "2026-01-01").getal == 2)
    #expect(book.grond(.popGeldigheid, on: "2026-12-31").getal == 2)
    #expect(book.grond(.popGeldigheid, on: "2027-01-01").getal == 3)
    #expect(book.parameters[.popGeldigheid]?.versie(on: today).nr == 4)
    #expect(first < today && book.digest == "eigen")
  }

  @Test(arguments: [
    (ParameterID.termijnNazorg, Eenheid.maand, ParameterWaarde.getal(0)),
    (.termijnNazorg, .maand, .getal(Int.max)), (.termijnNazorg, .maand, .geen),
    (.termijnNazorg, .maand, .tekst("drie")), (.trajectRegime, .tekst, .tekst("onzin")),
    (.vrijstellingGezamenlijkVerzoek, .tekst, .tekst("nee")), (.teltMee, .lijst, .lijst(["x"])),
  ])
  func `what no rule could reckon with is left out, and the shipped value stays`(
    id: ParameterID, unit: Eenheid, value: ParameterWaarde
  ) {
    let old = EigenWaarde(
      id: id, eenheid: unit, waarde: value, vanaf: "2018-11-09", bron: Bron("oud register"))
    let book = book([], [EigenRegel(nr: 4, .parameterGezet(old))])
    #expect(book.grond(id, on: today) == Regelboek.test.grond(id, on: today))
  }

  @Test func `an own value before a shipped one ends when that one begins`() {
    let shipped = Regelboek.test.parameters[.popGeldigheid]?.versies[0].vanaf ?? today
    let book = book([], [own(4, 5, shipped.adding(days: -10))])
    #expect(book.grond(.popGeldigheid, on: shipped.adding(days: -1)).getal == 5)
    #expect(book.grond(.popGeldigheid, on: shipped).getal == 1)
  }

  @Test func `on the same day the own value replaces the shipped one, and a later one that`() {
    let shipped = Regelboek.test.parameters[.popGeldigheid]?.versies[0].vanaf ?? today
    let book = book([], [own(4, 2, shipped), own(9, 4, shipped, Bron("gok", .aanname))])
    #expect(book.parameters[.popGeldigheid]?.versies.count == 1)
    #expect(book.grond(.popGeldigheid, on: today).getal == 4)
    #expect(book.grond(.popGeldigheid, on: today).bron == Bron("gok", .aanname))
  }

  @Test func `a corrected figure replaces the published one, which stays to be seen`() {
    let rule = EigenRegel(nr: 7, .indexToegevoegd(figure(6, 2013, 13_912)))
    let index = book(published, [rule]).index
    let month = Maand(year: 2026, month: 6)
    #expect(index.cijfer(month, basisjaar: 2013)?.honderdsten == 13_912)
    #expect(index.cijfer(month, basisjaar: 2013)?.nr == 7)
    #expect(index.vervangen(month, basisjaar: 2013) == [published[1]])
  }

  @Test(arguments: [
    (10_324, 1_355_700, 13_996), (10_324, 1_355_660, 13_996), (10_000, 1_355_650, 13_557),
    (10_000, 1_355_649, 13_556), (10_001, 1_355_700, 13_558),
  ])
  func `a conversion is rounded half up to the hundredth`(
    from: Int, coefficient: Int, to: Int
  ) {
    let converted = IndexCoefficient(
      van: 2025, naar: 2013, miljoensten: coefficient, bron: Bron("c")
    ).converted(
      Indexcijfer(
        maand: Maand(year: 2026, month: 7), basisjaar: 2025, honderdsten: from, bron: Bron("b")))
    #expect(converted.honderdsten == to && converted.basisjaar == 2013)
  }

  @Test func `a converted figure tells by what, and is no surer than its coefficient`() throws {
    let coefficient = IndexCoefficient(
      van: 2025, naar: 2013, miljoensten: 1_355_700, bron: Bron("eigen deling", .aanname))
    let index = book(
      published,
      [
        EigenRegel(nr: 1, .coefficientGezet(coefficient)),
        EigenRegel(nr: 2, .indexToegevoegd(figure(7, 2025, 10_324))),
      ]
    ).index
    let new = try #require(index.cijfer(Maand(year: 2026, month: 7), basisjaar: 2013))
    #expect(new.shown == "139,96" && new.omgerekendVan == 2025)
    #expect(new.bron.titel.contains("103,24") && new.bron.titel.contains("1,3557"))
    #expect(new.bron.zekerheid == .aanname)
  }

  @Test func `a figure published in a base counts before one converted to it`() {
    let coefficient = IndexCoefficient(
      van: 2025, naar: 2013, miljoensten: 1_355_700, bron: Bron("c"))
    let rules: [RegelGebeurtenis] = [
      .coefficientGezet(coefficient), .indexToegevoegd(figure(7, 2025, 10_324)),
      .indexToegevoegd(figure(7, 2013, 13_990)),
    ]
    let index = book(published, rules.enumerated().map { EigenRegel(nr: $0.offset, $0.element) })
      .index
    #expect(index.cijfer(Maand(year: 2026, month: 7), basisjaar: 2013)?.honderdsten == 13_990)
    #expect(index.cijfer(Maand(year: 2026, month: 7), basisjaar: 2025)?.honderdsten == 10_324)
  }

  @Test func `a figure that cannot stand beside the others is refused`() {
    let book = book(published)
    #expect(code(.indexToegevoegd(figure(7, 2013, 13_996)), in: book) == nil)
    #expect(code(.indexToegevoegd(figure(6, 2013, 13_910)), in: book) == nil)
    #expect(code(.indexToegevoegd(figure(8, 2013, 13_996)), in: book) == "index-gat")
    #expect(code(.indexToegevoegd(figure(3, 2013, 13_900)), in: book) == "index-gat")
    #expect(code(.indexToegevoegd(figure(12, 2013, 13_996)), in: book) == "index-in-toekomst")
    #expect(code(.indexToegevoegd(figure(7, 2025, 10_324)), in: book) == "index-andere-basis")
    #expect(code(.indexToegevoegd(figure(7, 2013, 10_324)), in: book) == "index-onwaarschijnlijk")
    #expect(
      code(.indexToegevoegd(figure(7, 2013, 1_399_600)), in: book) == "index-onwaarschijnlijk")
  }

  @Test func `the refusal of a gap names the month that lacks`() throws {
    #expect {
      try book(published).decide(.indexToegevoegd(figure(9, 2013, 13_996)), vandaag: today)
    } throws: { ($0 as? Refusal)?.zin.contains("07/2026") == true }
  }

  @Test func `a coefficient goes from one base to another that has figures`() {
    func refused(_ from: Int, _ to: Int, _ millionths: Int) -> String? {
      code(
        .coefficientGezet(
          IndexCoefficient(van: from, naar: to, miljoensten: millionths, bron: Bron("c"))),
        in: book(published))
    }
    #expect(refused(2025, 2013, 1_355_700) == nil)
    #expect(refused(2025, 2004, 1_355_700) == "coefficient-basis")
    #expect(refused(2013, 2013, 1_000_000) == "coefficient-basis")
    #expect(refused(2025, 2013, 0) == "coefficient-vorm")
    #expect(refused(2025, 2013, 100_000_000) == "coefficient-vorm")
  }

  @Test(arguments: [
    ("1.260,00", 126_000), ("1260,00", 126_000), ("420,00", 42_000), ("€ 420,50", 42_050),
    ("42000", 42_000), ("1.234.567,89", 123_456_789), ("0,05", 5), ("1.260", nil), ("1,5", nil),
    ("12.60,00", nil), ("1260.00", nil), ("-5,00", nil), ("", nil), ("1,2,3", nil), ("€ 5", nil),
  ])
  func `an amount is read the Belgian way, or in whole cents`(text: String, cents: Int?) {
    #expect(Bedrag(entered: text)?.cent == cents)
  }

  @Test(arguments: [
    ("140,12", 14_012), ("140.12", 14_012), ("140", 14_000), ("140,1", 14_010), ("140,123", nil),
    ("", nil), (",5", nil), ("5,", nil), ("-3", nil), ("1e5", nil), ("1.234,5", nil),
  ])
  func `a figure is read with a comma or a point`(text: String, hundredths: Int?) {
    #expect(Decimaal.parts(text, decimals: 2) == hundredths)
  }
}
