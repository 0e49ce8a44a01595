import Casework
import Testing

@Suite("Gegevens verbeteren: wat het wordt, wat het weigert en waarvoor het waarschuwt")
struct VerbeteringTests {
  private static let insz = "93.05.18-223-61"

  private func walk(inDienst: Datum = "2021-03-01") throws -> Walk {
    var walk = try Walk(inDienst: inDienst)
    walk.lookups.persoon = Persoon(
      id: PersoonID("p1"), voornaam: "Jan", naam: "Peters", insz: nil,
      geboortedatum: "1993-05-18",
      adressen: [Adres(postcode: try Postcode("2000"), vanaf: "2021-03-01")])
    return walk
  }

  private func correct(_ change: (inout CorrectData) throws -> Void) rethrows -> Command {
    var wanted = CorrectData(reden: "op de kaart staat het anders")
    try change(&wanted)
    return .correctData(wanted)
  }

  @Test func `a name is put right in the person, and the journal says what it was`() throws {
    let walk = try walk()
    let decision = try walk.dossier.decide(correct { $0.naam = "Peeters" }, in: walk.situation)
    var events: [PersoonGebeurtenis] = [
      .geregistreerd(try #require(walk.lookups.persoon))
    ]
    events += decision.persoonEvents
    #expect(Persoon(events)?.lijstnaam == "Peeters, Jan")
    #expect(
      decision.events.map(\.zin) == [
        "Gegevens verbeterd: naam Peeters (was: Peters). Reden: op de kaart staat het anders"
      ])
    #expect(decision.warnings.isEmpty)
  }

  @Test func `an INSZ stands in the journal only masked, the number itself with the person`() throws
  {
    let walk = try walk()
    let number = try INSZ(Self.insz)
    let decision = try walk.dossier.decide(
      correct { $0.insz = .wordt(number) }, in: walk.situation)
    #expect(decision.events[0].zin.contains("INSZ 93.05.18-***-** (was: leeg)"))
    #expect(!"\(decision.events)".contains("22361"))
    guard case .verbeterd(let identity, _)? = decision.persoonEvents.first else {
      Issue.record("the person does not change")
      return
    }
    #expect(identity.insz == number && identity.naam == "Peters")
  }

  @Test func `a birth date that is not that of the INSZ warns, as does an INSZ in another dossier`()
    throws
  {
    var walk = try walk()
    walk.lookups.persoon?.insz = try INSZ(Self.insz)
    #expect(
      try walk.run(correct { $0.geboortedatum = "1993-05-19" }).map(\.code)
        == ["geboortedatum-wijkt-af"])
    walk.lookups.inszElders = "CMW-0001"
    let number = try INSZ("93051822361")
    walk.lookups.persoon?.insz = nil
    #expect(
      try walk.run(correct { $0.insz = .wordt(number) }).map(\.code) == ["insz-elders"])
  }

  @Test func `another day of hiring moves the WOP, and taking it back moves it again`() throws {
    var walk = try walk()
    #expect(walk.dossier.wop?.tot == "2026-02-28")
    try walk.run(correct { $0.inDienst = "2021-06-01" })
    #expect(walk.dossier.inDienst == "2021-06-01")
    #expect(walk.dossier.wop?.van == "2021-06-01" && walk.dossier.wop?.tot == "2026-05-31")
    // In service on the last day of 2018: a WOP without end.
    try walk.run(correct { $0.inDienst = "2018-12-31" })
    #expect(walk.dossier.wop?.van == "2018-12-31" && walk.dossier.wop?.tot == nil)
    walk.lookups.laatsteStap = StapHerkomst(
      door: "Els", isEigen: true, opgetekendOp: walk.vandaag, isVanVandaag: true, isGeboekt: false)
    try walk.run(.takeBackStep(stap: try #require(walk.dossier.laatsteStap).versie))
    #expect(walk.dossier.inDienst == "2021-06-01" && walk.dossier.wop?.tot == "2026-05-31")
  }

  @Test func `a WOP that a decision gave stays; the one before it is what was put right`() throws {
    var walk = try walk()
    try walk.decide(.wopGewijzigd, wop: "55 midden")
    let given = walk.dossier.wop
    let warnings = try walk.run(correct { $0.wop = WOP(percentage: 45, begeleidingsnood: .laag) })
    #expect(walk.dossier.wop == given)
    #expect(walk.dossier.wopBijOpening?.wop.shown == "45 laag")
    #expect(walk.dossier.evaluatie?.wopVoorBeslissing?.wop.shown == "45 laag")
    #expect(warnings.map(\.code) == ["verbetering-na-beslissing"])
  }

  @Test func `the enterprise is put right and the copied texts are old`() throws {
    var walk = try walk()
    try walk.decide(.doorstroomklaar)
    try walk.run(.takeOver(Overname(stap: .beslissing, op: "2026-01-22", door: "Els")))
    try walk.run(correct { $0.onderneming = "De Lindeboom vzw" })
    #expect(walk.dossier.onderneming.naam == "De Lindeboom vzw")
    #expect(walk.dossier.overname(.beslissing)?.isActueel == false)
  }

  @Test func `a booked fee and a step before the new day of hiring are warned about`() throws {
    var walk = try walk()
    try walk.decide(.doorstroomklaar)
    walk.lookups.isGeboekt = true
    #expect(
      try walk.run(correct { $0.inDienst = "2025-12-15" }).map(\.code)
        == ["stap-voor-indienst", "verbetering-na-beslissing", "verbetering-na-boeking"])
  }

  @Test func `a closed dossier can be put right`() throws {
    var walk = try walk()
    try walk.run(.closeDossier(Sluiting(datum: "2026-01-30", reden: "klaar")))
    try walk.run(correct { $0.onderneming = "De Lindeboom vzw" })
    #expect(walk.dossier.onderneming.naam == "De Lindeboom vzw")
  }

  @Test func `what is no correction is refused`() throws {
    var walk = try walk()
    walk.expectRefused(.correctData(CorrectData(reden: " ")), "geen-reden")
    walk.expectRefused(correct { _ in }, "niets-verbeterd")
    walk.expectRefused(correct { $0.naam = "Peters" }, "niets-verbeterd")
    walk.expectRefused(correct { $0.naam = " " }, "verplicht-veld")
    walk.expectRefused(correct { $0.geboortedatum = "2021-03-01" }, "geboren-na-indienst")
    walk.expectRefused(
      correct { $0.wop = WOP(percentage: 42, begeleidingsnood: .laag) }, "wop-waarde",
      by: "wop.percentages-cmw")
    walk.lookups.persoon = nil
    walk.expectRefused(correct { $0.naam = "Peeters" }, "gegevens-gewist")
  }

  @Test func `a correction of the person is not taken back`() throws {
    var walk = try walk()
    try walk.run(correct { $0.naam = "Peeters" })
    walk.lookups.laatsteStap = StapHerkomst(
      door: "Els", isEigen: true, opgetekendOp: walk.vandaag, isVanVandaag: true, isGeboekt: false)
    walk.expectRefused(
      .takeBackStep(stap: try #require(walk.dossier.laatsteStap).versie), "stap-onomkeerbaar")
  }
}
