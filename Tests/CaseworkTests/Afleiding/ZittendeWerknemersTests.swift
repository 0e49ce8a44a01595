import Casework
import Testing

@Suite("Zittende werknemers: 10% per onderneming")
struct ZittendeWerknemersTests {
  /// Dossiers `CMW-0001`… hired on these days.
  private func dossiers(_ days: [Datum], _ instrument: Instrument = .cmw) throws -> [Dossier] {
    try days.enumerated().map { offset, day in
      try #require(
        Dossier([
          .dossierGeopend(
            Opening(
              nummer: "CMW-\((offset + 1).padded(4))", instrument: instrument,
              persoon: PersoonID("p\(offset)"),
              onderneming: Onderneming(
                naam: "De Linde", nummer: try Ondernemingsnummer("0887.010.362")),
              inDienst: day, wop: nil))
        ]))
    }
  }

  private func evaluated(_ dossier: Dossier, on day: Datum) -> Dossier {
    var after = dossier
    after.apply(
      .evaluatieAangevraagd(Aanvraag(aanleiding: .zittendeWerknemers, datum: day, attest: false)))
    after.apply(.gesprekGevoerd(.sample(day)))
    after.apply(
      .beslissingGenomen(
        Beslissing(datum: day, uitkomst: .wopOngewijzigd, motivering: Command.motivering)))
    return after
  }

  private func state(_ dossiers: [Dossier], _ regels: Regelboek = .test) throws
    -> ZittendeWerknemers
  {
    try #require(regels.zittendeWerknemers(dossiers, vandaag: "2026-11-21").first)
  }

  @Test func `who was hired on 31 December 2018 counts, the day after not`() throws {
    let state = try state(try dossiers(["2018-12-31", "2019-01-01"]))
    #expect(state.zittend == 1)
    #expect(state.kandidaten.map(\.dossiernummer) == ["CMW-0001"])
  }

  @Test func `another instrument has no such agreement`() throws {
    #expect(
      Regelboek.test.zittendeWerknemers(try dossiers(["2015-01-01"], .lde), vandaag: "2026-11-21")
        .isEmpty)
  }

  @Test(arguments: [(10, 1), (11, 2), (20, 2), (21, 3), (1, 1)])
  func `ten per cent is rounded up, as long as nobody says otherwise`(workers: Int, target: Int)
    throws
  {
    let days = (0..<workers).map { Datum("2010-01-01").adding(days: $0) }
    #expect(try state(try dossiers(days)).doel == target)
  }

  @Test func `a site can round down`() throws {
    let days = (0..<19).map { Datum("2010-01-01").adding(days: $0) }
    let down = Regelboek.test([.zittendeAfronding: .tekst("omlaag")])
    #expect(try state(try dossiers(days), down).doel == 1)
  }

  @Test func `who waits longest comes first, and of two the lower number`() throws {
    let all = try dossiers(["2012-05-01", "2009-03-02", "2012-05-01", "2016-07-04"])
    #expect(
      try state(all.reversed()).kandidaten.map(\.dossiernummer) == [
        "CMW-0002", "CMW-0001", "CMW-0003", "CMW-0004",
      ])
  }

  @Test func `a decision since then counts, one before does not`() throws {
    var all = try dossiers(["2009-03-02", "2010-01-01"])
    all[0] = evaluated(all[0], on: "2018-12-31")
    all[1] = evaluated(all[1], on: "2019-01-01")
    let state = try state(all)
    #expect(state.geevalueerd == 1)
    #expect(state.kandidaten.map(\.dossiernummer) == ["CMW-0001"])
    #expect(state.kandidaten.first?.laatsteGesprek == "2018-12-31")
    #expect(state.resterend == 0)
  }

  @Test func `an evaluation under way fills a place and is no candidate`() throws {
    var all = try dossiers((0..<11).map { Datum("2010-01-01").adding(days: $0) })
    all[3].apply(
      .evaluatieAangevraagd(Aanvraag(aanleiding: .vdab, datum: "2026-11-01", attest: false)))
    let state = try state(all)
    #expect(state.lopend == 1)
    #expect(state.resterend == 1)
    #expect(state.voorgesteld.map(\.dossiernummer) == ["CMW-0001"])
    #expect(!state.kandidaten.contains { $0.dossiernummer == "CMW-0004" })
  }

  @Test func `who left before counts nowhere, who left since can no longer be asked`() throws {
    var all = try dossiers(["2010-01-01", "2010-01-02", "2010-01-03"])
    all[0].apply(.dossierGesloten(Sluiting(datum: "2018-12-31", reden: "pensioen")))
    all[1].apply(.dossierGesloten(Sluiting(datum: "2019-01-01", reden: "pensioen")))
    let state = try state(all)
    #expect(state.zittend == 2)
    #expect(state.kandidaten.map(\.dossiernummer) == ["CMW-0003"])
  }

  @Test func `without a day that somebody set there is no deadline`() throws {
    let all = try dossiers(["2010-01-01"])
    #expect(try !state(all).uiterste.isSet)
    let set = Regelboek.test([.zittendeUiterste: .datum("2027-12-31")])
    #expect(try state(all, set).uiterste.datum == "2027-12-31")
  }
}
