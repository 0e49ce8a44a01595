import Casework
import Testing

@Suite("Dossier nieuw: wat het weigert en waarvoor het waarschuwt")
struct OpeningTests {
  private func opening(
    _ instrument: Instrument = .cmw, inDienst: Datum = "2021-03-01", wop: String?
  )
    throws -> OpenDossier
  {
    .sample(instrument, inDienst: inDienst, wop: try wop.map { try WOP($0) })
  }

  private func decide(_ opening: OpenDossier, _ lookups: Lookups = Lookups()) throws(Refusal)
    -> OpeningDecision
  {
    try opening.decide(
      newPersoon: PersoonID("new"),
      in: Situation(vandaag: "2026-02-01", regels: .test, lookups: lookups))
  }

  @Test(arguments: [
    (Instrument.cmw, "40 laag"), (.cmw, "75 hoog"), (.imw, "20 laag"), (.imw, "35 midden"),
  ])
  func `a WOP value of the instrument is taken`(instrument: Instrument, wop: String) throws {
    #expect(try decide(opening(instrument, wop: wop)).opening.wop?.wop == WOP(wop))
  }

  @Test(arguments: [
    (Instrument.cmw, "35 laag", "wop.percentages-cmw"), (.cmw, "42 laag", "wop.percentages-cmw"),
    (.cmw, "80 hoog", "wop.percentages-cmw"), (.imw, "15 laag", "wop.percentages-imw"),
    (.imw, "80 hoog", "wop.percentages-imw"), (.imw, "37 hoog", "wop.percentages-imw"),
  ])
  func `a WOP value that the instrument does not have is refused`(
    instrument: Instrument, wop: String, bron: String
  ) throws {
    let opening = try opening(instrument, wop: wop)
    let refusal = refusal(of: try decide(opening))
    #expect(refusal?.code == "wop-waarde")
    #expect(refusal?.bron == bron)
  }

  @Test func `a guidance need that the rules no longer know is refused`() throws {
    let opening = try opening(wop: "60 hoog")
    let situation = Situation(
      vandaag: "2026-02-01", regels: .test([.wopBegeleidingsnoden: .lijst(["laag", "midden"])]))
    let refusal = refusal(of: try opening.decide(newPersoon: PersoonID("new"), in: situation))
    #expect(refusal?.code == "wop-waarde")
    #expect(refusal?.bron == "wop.begeleidingsnoden")
  }

  @Test(arguments: [Instrument.cmw, .imw])
  func `maatwerk needs a WOP`(instrument: Instrument) throws {
    let opening = try opening(instrument, wop: nil)
    #expect(refusal(of: try decide(opening))?.code == "wop-verplicht")
  }

  @Test(arguments: [Instrument.lde, .ama])
  func `lokale diensteneconomie and arbeidsmatige activiteiten have no WOP`(instrument: Instrument)
    throws
  {
    let opening = try opening(instrument, wop: "60 hoog")
    #expect(refusal(of: try decide(opening))?.code == "wop-niet-voor-instrument")
  }

  @Test func `a number in use is refused`() throws {
    let opening = try opening(wop: "60 hoog")
    var lookups = Lookups()
    lookups.bestaandNummer = "cmw-0412"
    let refusal = refusal(of: try decide(opening, lookups))
    #expect(refusal?.code == "nummer-in-gebruik")
    #expect(refusal?.bron == "regel van dit programma")
  }

  @Test func `an empty name and a birth after hiring are refused`() throws {
    var opening = try opening(wop: "60 hoog")
    opening.naam = " "
    #expect(refusal(of: try decide(opening))?.code == "verplicht-veld")
    opening.naam = "Peeters"
    opening.geboortedatum = opening.inDienst
    #expect(refusal(of: try decide(opening))?.code == "geboren-na-indienst")
  }

  @Test func `a WOP runs five years from the day of hiring`() throws {
    let wop = try decide(opening(inDienst: "2019-01-01", wop: "60 hoog")).opening.wop
    #expect(wop?.van == "2019-01-01")
    #expect(wop?.tot == "2023-12-31")
  }

  @Test func `whoever was in service on 31 December 2018 has a WOP without end`() throws {
    let wop = try decide(opening(inDienst: "2018-12-31", wop: "60 hoog")).opening.wop
    #expect(wop != nil)
    #expect(wop?.tot == nil)
  }

  @Test func `LDE after 30 June 2023 is a warning, on the day itself it is not`() throws {
    let onTheDay = try decide(opening(.lde, inDienst: "2023-06-30", wop: nil))
    #expect(onTheDay.warnings.isEmpty)
    let after = try decide(opening(.lde, inDienst: "2023-07-01", wop: nil))
    #expect(after.warnings.map(\.code) == ["lde-na-einde"])
    #expect(after.warnings.map(\.bron.titel) == ["lde.laatste-indienst"])
  }

  @Test func `a birth date that differs from the INSZ is a warning`() throws {
    var opening = try opening(wop: "60 hoog")
    opening.insz = try INSZ("93.05.18-223-61")
    #expect(try decide(opening).warnings.isEmpty)
    opening.geboortedatum = "1993-05-19"
    #expect(try decide(opening).warnings.map(\.code) == ["geboortedatum-wijkt-af"])
  }

  @Test func `an INSZ without a whole date contradicts no birth date`() throws {
    var opening = try opening(wop: "60 hoog")
    opening.insz = try INSZ("93000022381")
    #expect(try decide(opening).warnings.isEmpty)
  }

  @Test(arguments: [true, false])
  func `a probable duplicate is a warning, and shares the person only when sure`(sure: Bool) throws
  {
    let known = Persoon(
      id: PersoonID("known"), voornaam: "Jan", naam: "Peeters", insz: nil,
      geboortedatum: "1993-05-18",
      adressen: [Adres(postcode: try Postcode("9000"), vanaf: "2019-01-01")])
    var lookups = Lookups()
    lookups.bekendePersonen = [
      BekendePersoon(persoon: known, dossiernummer: "CMW-0001", zeker: sure)
    ]
    let decision = try decide(opening(wop: "60 hoog"), lookups)
    #expect(decision.warnings.map(\.code) == ["zelfde-persoon"])
    #expect(decision.persoon == PersoonID(sure ? "known" : "new"))
    let moved = Adres(postcode: try Postcode("2000"), vanaf: "2021-03-01")
    #expect((decision.persoonEvents == [.adresGewijzigd(moved)]) == sure)
  }
}
