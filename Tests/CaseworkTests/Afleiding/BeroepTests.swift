import Casework
import Testing

@Suite("Beroep: 45, 60 en 30 dagen in individueel maatwerk")
struct BeroepTests {
  private func last(_ known: String, _ regels: Regelboek = .test) throws -> Beroepstermijn {
    let day = try #require(Datum(iso: known))
    return try #require(Instrument.imw.beroep(kennisname: day, regels).termijnen.first)
  }

  @Test(arguments: [
    // A plain Thursday, counted from the day after.
    ("2026-02-09", "2026-03-26"),
    // Saturday 14 March, then Sunday 15 March: both to Monday.
    ("2026-01-28", "2026-03-16"), ("2026-01-29", "2026-03-16"), ("2026-01-30", "2026-03-16"),
    // Easter Monday 6 April, and the Saturday before it: to Tuesday.
    ("2026-02-20", "2026-04-07"), ("2026-02-18", "2026-04-07"),
    // 1 May is a Friday: to Monday 4 May.
    ("2026-03-17", "2026-05-04"),
  ])
  func `the day of knowledge is not counted and the last day is a working day`(
    known: String, until: String
  ) throws {
    #expect(try last(known).uiterlijk.iso == until)
  }

  @Test func `a moved day says from where, why and that it is a supposition`() throws {
    let term = try last("2026-02-20")
    #expect(term.uitleg.contains("06/04/2026, een wettelijke feestdag"))
    #expect(term.uitleg.contains("(aanname)"))
    #expect(try !last("2026-02-09").uitleg.contains("Verschoven"))
  }

  @Test func `without a rule that moves it the last day stays where it is`() throws {
    let rules = Regelboek.test([.beroepVerschuiving: .geen])
    #expect(try last("2026-01-28", rules).uiterlijk == "2026-03-14")
  }

  @Test func `advice and decision follow on receipt and advice`() throws {
    let appeal = try Instrument.imw.beroep(
      kennisname: "2026-02-09", ontvangst: "2026-03-26", advies: "2026-05-20", .test)
    #expect(appeal.termijnen.map(\.soort) == [.beroep, .advies, .beslissing])
    #expect(appeal.termijnen.map(\.uiterlijk.iso) == ["2026-03-26", "2026-05-25", "2026-06-19"])
    #expect(appeal.tijdig == true)
    let late = try Instrument.imw.beroep(
      kennisname: "2026-02-09", ontvangst: "2026-03-27", .test)
    #expect(late.tijdig == false)
  }

  @Test(arguments: [Instrument.cmw, .lde])
  func `no term is made up for the others: a text must be set`(instrument: Instrument) throws {
    let refused = refusal(of: try instrument.beroep(kennisname: "2026-02-09", .test))
    #expect(refused?.code == "beroep-tekst-ontbreekt")
    let rules = Regelboek.test([
      .beroepTekstCMW: .tekst("U kunt beroep instellen."),
      .beroepTekstLDE: .tekst("U kunt beroep instellen."),
    ])
    let appeal = try instrument.beroep(kennisname: "2026-02-09", rules)
    #expect(appeal.termijnen.isEmpty && appeal.tekst?.tekst == "U kunt beroep instellen.")
  }

  @Test func `dates in the wrong order and an instrument without appeal are refused`() {
    #expect(
      refusal(of: try Instrument.ama.beroep(kennisname: "2026-02-09", .test))?.code
        == "beroep-onbekend")
    #expect(
      refusal(
        of: try Instrument.imw.beroep(
          kennisname: "2026-02-09", ontvangst: "2026-02-08", .test))?.code == "tot-voor-van")
  }
}

@Suite("Premies van individueel maatwerk, per kwartaal")
struct PremiesTests {
  private func rows(
    _ wop: String, inDienst: Datum = "2024-02-10"
  ) throws -> [Premiekwartaal] {
    try Walk(.imw, inDienst: inDienst, wop: wop).dossier.premies(.test)
  }

  @Test func `the first quarter is that of hiring`() throws {
    let first = try #require(rows("55 midden").first)
    #expect(first.van == "2024-01-01" && first.tot == "2024-03-31")
  }

  @Test func `the wage premium falls after 5 and after 8 quarters`() throws {
    let all = try rows("55 midden")
    #expect(all.count == 20)
    #expect(
      all.map(\.loonpremie) == [55, 55, 55, 55, 55, 50, 50, 50] + Array(repeating: 40, count: 12))
  }

  @Test func `guidance is flat and by level, in cents`() throws {
    let all = try rows("40 hoog")
    #expect(all[4].begeleidingVast.cent == 120_000 && all[5].begeleidingVast.cent == 60_000)
    #expect(all[0].begeleiding.cent == 248_000)
    #expect(try rows("40 laag")[0].begeleidingVariabel.cent == 43_000)
    #expect(try rows("40 midden")[0].begeleidingVariabel.cent == 73_000)
  }

  @Test func `a package without a known course has no wage premium that is made up`() throws {
    let all = try rows("60 laag")
    #expect(all.allSatisfy { $0.loonpremie == nil && $0.zekerheid == .aanname })
  }

  @Test func `the other instruments are refused`() throws {
    for instrument in [Instrument.cmw, .lde, .ama] {
      let dossier = try Walk(instrument).dossier
      #expect(refusal(of: try dossier.premies(.test))?.code == "premies-niet-voor-instrument")
    }
  }
}
