import Casework
import Testing

@Suite("Waarom: opschorting, vrij regime, mandaat, wat erna komt en individueel maatwerk")
struct VerderWaaromTests {
  @Test func `a term that moved names each suspension with its lines, and counts days once`() throws
  {
    var walk = try Walk()
    walk.vandaag = "2026-04-01"
    try walk.traject()
    try walk.run(
      .suspendTrajectory(Opschorting(van: "2026-02-02", reden: .werknemer)),
      .resumeTrajectory(op: "2026-02-12"))
    let why = try #require(walk.waarom("termijn.voortraject"))
    #expect(why.uitkomst.hasPrefix("Voortraject, uiterlijk 07/03/2026"))
    #expect(
      why.genummerd.contains(
        "111 Opgeschort: 02/02/2026 – 11/02/2026, 10 dagen, bij de werknemer."))
    #expect(why.genummerd.contains("112 De dagen tellen weer vanaf 12/02/2026."))
    #expect(why.genummerd.contains("Zonder opschorting: uiterlijk 25/02/2026."))
    #expect(
      why.genummerd.contains("Opgeschorte dagen in deze fase, elke dag één keer geteld: 10."))
    #expect(why.zekerheid == .aanname, "no text was found for a suspension of its own")
    let period = try #require(walk.waarom("opschorting.1"))
    #expect(period.uitkomst.hasSuffix("De werknemer blijft in dienst."))
    #expect(period.anders == "Niets: de opschorting is voorbij.")
  }

  @Test func `a suspension that goes on keeps the term moving`() throws {
    var walk = try Walk()
    walk.vandaag = "2026-04-01"
    try walk.traject()
    try walk.run(.suspendTrajectory(Opschorting(van: "2026-02-02", reden: .werknemer)))
    let facts = try #require(walk.waarom("termijn.voortraject")).genummerd
    #expect(
      facts.contains("Opgeschort sinds 02/02/2026, nog niet hervat: de termijn schuift verder op."))
    #expect(
      walk.waarom("opschorting.1")?.anders == "Het traject hervatten of beëindigen.")
    let row = try #require(walk.waarom("werklijst.hervatten"))
    #expect(row.genummerd.first?.hasPrefix("111 Opgeschort: 02/02/2026 – loopt") == true)
  }

  @Test func `in the free regime a phase that runs again has its own term and fee`() throws {
    var walk = try Walk()
    walk.vandaag = "2026-06-01"
    walk.regels = .test([.trajectRegime: .tekst("vrij")])
    try walk.traject()
    try walk.run(
      .phase(.stage, "2026-02-10", overgeslagen: "had al werk"),
      .endPhase(Faseslot(fase: .stage, tot: "2026-03-01")), .phase(.stage, "2026-04-01"))
    #expect(walk.waarom("stap.traject")?.regel.contains("vier") == false)
    #expect(walk.waarom("traject.regime")?.bron == Bronnen.vrijRegime)
    #expect(walk.waarom("termijn.stage")?.uitkomst.contains("09/") == true)
    let second = try #require(walk.waarom("termijn.stage.2")).feiten[1]
    #expect(second.zin == "De fase stage begon op 01/04/2026.")
    #expect(second.journaalregel == walk.journaal.last?.nr)
    let again = try #require(walk.waarom("vergoeding.stage.2"))
    #expect(again.genummerd.contains("De fase telt maar één keer per traject."))
    #expect(again.opgezocht.contains("vergoeding.herhaalde-fase eenmaal 2026-01-26"))
    #expect(again.regel.contains("geen bron zegt het"))
    let once = try #require(walk.waarom("vergoeding.stage"))
    #expect(!once.opgezocht.contains { $0.contains("herhaalde") })
  }

  @Test func `a fee says since when it is due, and by which parameter it is not`() throws {
    var walk = try Walk()
    walk.vandaag = "2026-04-01"
    try walk.traject()
    try walk.run(.phase(.jobmatching, "2026-02-20"), .end("2026-03-10", .stopgezet))
    #expect(
      walk.waarom("vergoeding.voortraject")?.genummerd.contains("Verschuldigd op 20/02/2026.")
        == true)
    let stopped = try #require(walk.waarom("vergoeding.jobmatching"))
    #expect(stopped.opgezocht.contains("vergoeding.bij-uitval te-beoordelen 2026-01-26"))
    #expect(!stopped.opgezocht.contains { $0.hasPrefix("vergoeding.verschuldigd ") })
    #expect(stopped.regel.contains("uitvalt"))
    #expect(
      walk.waarom("vergoeding.nazorg")?.opgezocht.contains { $0.contains("bij-uitval") } == false,
      "it did not begin")
  }

  @Test func `hours are set against a mean that is no norm`() throws {
    var walk = try Walk()
    try walk.traject()
    try walk.run(.registerHours(Prestatie(uren: Uren(units: 2200), datum: "2026-01-28")))
    let why = try #require(walk.waarom("traject.uren"))
    #expect(why.uitkomst.hasSuffix("(geen norm of grens)."))
    #expect(why.feiten.map(\.journaalregel) == [111])
  }

  @Test func `a mandate tells its term, its call and whose organisation it is`() throws {
    var walk = try Walk()
    try walk.traject()
    #expect(
      walk.waarom("mandaat.looptijd")?.uitkomst.contains("is niet bekend") == true)
    #expect(walk.waarom("mandaat.oproep")?.uitkomst.hasPrefix("Oproep 432 geldt voor") == true)
    #expect(walk.waarom("mandaat.eigen-organisatie")?.bron == Bronnen.eigenOrganisatie)
  }

  @Test func `a job after closing shows whether it counts, and a way back until when`() throws {
    var walk = try Walk()
    walk.vandaag = "2026-06-01"
    try walk.traject()
    try walk.run(
      .end("2026-03-31", .tewerkstelling),
      .registerEmployment(
        Tewerkstelling(van: "2026-04-01", tot: "2026-05-15", soort: .nec, oorzaak: .nietVerlengd)))
    let counted = try #require(walk.waarom("opvolging.doorstroom"))
    #expect(counted.genummerd.contains { $0.hasSuffix("; telt mee.") })
    #expect(counted.opgezocht.contains { $0.hasPrefix("opvolging.telt-mee") })
    let back = try #require(walk.waarom("opvolging.terugkeer"))
    #expect(back.genummerd.contains("De laatste dag om het te vragen is 30/09/2027."))
    #expect(back.zekerheid == .aanname && back.opgezocht.count == 2)
    #expect(walk.waarom("opvolging.sec-nec-sec")?.uitkomst.hasPrefix("Kwam niet terug") == true)
  }

  @Test func `a longer inschakelingstraject keeps both other ends as facts`() throws {
    var walk = try Walk(.lde)
    try walk.run(
      .extendEmploymentProgramme(Inschakelingsverlenging(tot: "2026-12-31", reden: "opleiding")))
    let why = try #require(walk.waarom("inschakeling.einde"))
    #expect(why.uitkomst == "Het inschakelingstraject loopt tot en met 31/12/2026.")
    #expect(
      why.genummerd == [
        "101 In dienst sinds 01/03/2021 in lokale diensteneconomie.",
        "102 Verlengd tot en met 31/12/2026.", "Zonder verlenging: tot en met 28/02/2026.",
        "Uitzonderlijk 6 jaar: tot en met 28/02/2027.",
      ])
  }

  @Test func `each quarter of individueel maatwerk shows its amounts and parameters`() throws {
    let why = try #require(try Walk(.imw, wop: "40 laag").waarom("premies.1"))
    #expect(why.uitkomst.contains("loonpremie 40% van het referteloon"))
    #expect(why.uitkomst.hasSuffix("begeleidingspremie € 1.630,00."))
    #expect(why.opgezocht.contains("imw.begeleiding-variabel-laag € 430,00 2021-03-01"))
    #expect(!why.opgezocht.contains { $0.contains("hoog") || $0.contains("later") })
  }

  @Test func `agreements stand on the list each with its own number and line`() throws {
    var walk = try Walk()
    try walk.run(
      .request(.vijfJaar, on: "2026-01-02"),
      .agreeTask(
        Afspraak(op: "2026-01-10", wie: .werkgever, wat: "attest", tegen: "2026-02-10")),
      .agreeTask(
        Afspraak(op: "2026-01-10", wie: .werknemer, wat: "cv", tegen: "2026-02-11")))
    #expect(walk.waarom("werklijst.afspraak.1")?.feiten.first?.journaalregel == 103)
    #expect(walk.waarom("werklijst.afspraak.2")?.feiten.first?.journaalregel == 104)
  }

  @Test func `a refusal about a suspension names the lines that suspended`() throws {
    var walk = try Walk()
    try walk.traject()
    try walk.run(.suspendTrajectory(Opschorting(van: "2026-01-30", reden: .overmacht)))
    let again = Command.suspendTrajectory(Opschorting(van: "2026-01-31", reden: .andere))
    let refusal = try #require(walk.refusal(of: again))
    let why = walk.dossier.verklaring(refusal.bezwaren[0], journaal: walk.journaal)
    #expect(why.onderwerp == "weigering.\(refusal.code)")
    #expect(why.feiten.compactMap(\.journaalregel) == [109, 111])
  }
}
