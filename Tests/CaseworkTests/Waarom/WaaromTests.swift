import Casework
import Testing

@Suite("Waarom: de uitkomst, de feiten met hun regel, en de parameters van welke dag")
struct WaaromTests {
  @Test func `an old POP is measured on the day of the planned talk`() throws {
    var walk = try Walk()
    try walk.run(
      .registerPOP(POP(datum: "2025-02-03")), .request(.vijfJaar, on: "2025-12-01"),
      .plan("2026-02-04"))
    let why = try #require(walk.waarom("stap.pop"))
    #expect(why.uitkomst == "De POP van 03/02/2025 telde tot en met 03/02/2026.")
    #expect(
      why.genummerd == ["102 POP van 03/02/2025.", "104 Gesprek gepland op 04/02/2026."])
    #expect(why.opgezocht == ["pop.geldigheid 1 jaar 2026-02-04"])
    #expect(why.bron.titel == "pop.geldigheid" && why.zekerheid == .metBron)
    #expect(why.anders == "Een POP die op de dag van het gesprek nog telt.")
    try walk.run(.plan("2026-02-03"))
    #expect(
      walk.waarom("stap.pop")?.uitkomst == "POP van 03/02/2025, telt tot en met 03/02/2026.")
  }

  @Test func `a POP counts by the age in force on the day of the talk`() throws {
    var walk = try Walk()
    walk.regels = .test(versies: [
      .popGeldigheid: [("2013-01-01", .getal(1)), ("2025-12-01", .getal(2))]
    ])
    try walk.run(
      .registerPOP(POP(datum: "2025-02-03")), .registerPOP(POP(datum: "2024-03-01")))
    let pops = walk.dossier.popsNieuwsteEerst
    #expect(walk.dossier.geldigTot(pops[0], walk.regels) == "2027-02-03")
    // Over before the new age came: it does not count again.
    #expect(walk.dossier.geldigTot(pops[1], walk.regels) == "2025-03-01")
    #expect(
      walk.waarom("pop.geldigheid")?.opgezocht == [
        "pop.geldigheid 1 jaar 2025-02-03", "pop.geldigheid 2 jaar 2025-12-01",
      ])
    walk.regels = .test(versies: [
      .popGeldigheid: [("2013-01-01", .getal(3)), ("2026-06-01", .getal(1))]
    ])
    #expect(walk.dossier.geldigTot(pops[1], walk.regels) == "2026-05-31")
  }

  @Test func `the other steps name what they stand on`() throws {
    var walk = try Walk()
    try walk.traject()
    #expect(
      walk.waarom("stap.vragenlijst")?.genummerd.last == "106 Vragenlijst ingediend op 01/02/2026.")
    #expect(walk.waarom("stap.gesprek")?.genummerd[1] == "107 Gesprek gevoerd op 20/01/2026.")
    #expect(
      walk.waarom("stap.beslissing")?.genummerd.last
        == "108 Beslissing van 22/01/2026: doorstroomklaar, traject starten.")
    let traject = try #require(walk.waarom("stap.traject"))
    #expect(traject.uitkomst == "Voortraject, uiterlijk 25/02/2026: nog 24 dagen.")
    #expect(traject.genummerd.contains("110 De fase voortraject begon op 26/01/2026."))
    #expect(
      walk.waarom("stap.opvolging")?.opgezocht == [], "nothing is counted before the closing")
  }

  @Test func `a term names its first day, its months and how they are counted`() throws {
    var walk = try Walk()
    try walk.traject()
    try walk.run(.phase(.jobmatching, "2026-02-20"))
    let done = try #require(walk.waarom("termijn.voortraject"))
    #expect(done.uitkomst == "Voortraject, uiterlijk 25/02/2026: liep tot en met 19/02/2026.")
    #expect(done.genummerd.last == "111 De fase liep tot en met 19/02/2026.")
    let why = try #require(walk.waarom("termijn.jobmatching"))
    #expect(why.uitkomst == "Jobmatching, uiterlijk 19/05/2026: nog 107 dagen.")
    #expect(
      why.genummerd == [
        "110 Het traject startte op 26/01/2026.", "111 De fase jobmatching begon op 20/02/2026.",
        "Vandaag is het 01/02/2026.",
      ])
    #expect(
      why.opgezocht == [
        "traject.termijn-jobmatching 3 maanden 2026-01-26",
        "traject.termijn-rekenwijze dag-voor-dezelfde-dag 2026-01-26",
      ])
    #expect(walk.waarom("termijn.stage") == nil, "no day, no term")
  }

  @Test func `a fee shows the arithmetic to the cent, and from which days its parameters are`()
    throws
  {
    var walk = try Walk()
    try walk.traject()
    try walk.run(.phase(.jobmatching, "2026-02-20"))
    let why = try #require(walk.waarom("vergoeding.jobmatching"))
    #expect(why.uitkomst == "Jobmatching: € 1.588,10, verwacht.")
    #expect(why.genummerd.contains("1.260,00 × 136,69 ÷ 108,45 = € 1.588,10"))
    #expect(why.genummerd.first == "111 De fase jobmatching begon op 20/02/2026.")
    #expect(why.feiten.contains { $0.bron?.titel == "Statbel" })
    #expect(why.opgezocht.contains("vergoeding.basis-jobmatching € 1.260,00 2026-01-26"))
    #expect(why.opgezocht.contains("vergoeding.index-peilmaand 12 2026-02-20"))
    #expect(!why.opgezocht.contains { $0.contains("termijn") }, "its first day is known")
    let expected = try #require(walk.waarom("vergoeding.stage"))
    #expect(expected.genummerd.first == "Geen begindag; gerekend vanaf 20/05/2026.")
    #expect(expected.opgezocht.contains("traject.termijn-jobmatching 3 maanden 2026-01-26"))
    #expect(!expected.opgezocht.contains { $0.contains("termijn-voortraject") }, "it has ended")
    #expect(walk.waarom("vergoeding.verschuldigd")?.uitkomst == "Verschuldigd: € 0,00.")
  }

  @Test func `a WOP tells who gave it, and until when by which parameter`() throws {
    var walk = try Walk()
    let first = try #require(walk.waarom("wop.einde"))
    #expect(first.uitkomst == "WOP 60 hoog van 01/03/2021 tot en met 28/02/2026.")
    #expect(first.genummerd.first == "101 In dienst sinds 01/03/2021 in collectief maatwerk.")
    #expect(
      first.opgezocht == [
        "wop.onbepaald-tot-indienst 31/12/2018 2021-03-01", "wop.looptijd 5 jaar 2021-03-01",
      ])
    try walk.decide(.wopGewijzigd, wop: "55 midden")
    let given = try #require(walk.waarom("beslissing"))
    #expect(given.uitkomst == "Nieuw WOP, gewijzigd, 22/01/2026.")
    #expect(
      given.genummerd.last == "108 Nieuw WOP 55 midden van 01/03/2026 tot en met 28/02/2031.")
    #expect(walk.waarom("wop.einde")?.opgezocht == ["wop.looptijd 5 jaar 2026-03-01"])
    walk.regels = .test([.wopLooptijd: .getal(4)])
    #expect(
      walk.waarom("wop.einde")?.feiten.last?.zin
        == "Met de waarden die nu gelden, was het tot en met 28/02/2030.")
  }

  @Test func `who was in service at the end of 2018 has a WOP without end`() throws {
    let why = try #require(try Walk(inDienst: "2018-12-31").waarom("wop.einde"))
    #expect(why.uitkomst == "WOP 60 hoog van 31/12/2018 voor onbepaalde tijd.")
    #expect(why.opgezocht == ["wop.onbepaald-tot-indienst 31/12/2018 2018-12-31"])
  }

  @Test func `an LDE term is counted from the hire, and is an analogy for its POP`() throws {
    var walk = try Walk(.lde)
    let why = try #require(walk.waarom("inschakeling.einde"))
    #expect(why.uitkomst == "Het inschakelingstraject loopt tot en met 28/02/2026.")
    #expect(why.opgezocht == ["lde.inschakelingstraject 5 jaar 2021-03-01"])
    #expect(walk.waarom("wop.einde") == nil && walk.waarom("evaluatie.vroegst") == nil)
    try walk.run(.registerPOP(POP(datum: "2026-01-05")))
    #expect(walk.waarom("pop.geldigheid")?.zekerheid == .aanname)
  }

  @Test func `the window after closing begins on the day of closing`() throws {
    var walk = try Walk()
    try walk.run(.closeDossier(Sluiting(datum: "2026-01-31", reden: "verhuisd")))
    let why = try #require(walk.waarom("opvolging.venster"))
    #expect(
      why.uitkomst == "Dossier gesloten op 31/01/2026; opvolging tot en met 31/01/2028.")
    #expect(why.genummerd == ["102 Dossier gesloten op 31/01/2026.", "Vandaag is het 01/02/2026."])
    #expect(
      why.opgezocht == ["opvolging.venster 24 maanden 2026-01-31"] || why.opgezocht.count == 2)
  }

  @Test func `a row on the work list tells why it is there, since when, and why it presses`() throws
  {
    var walk = try Walk()
    try walk.run(.request(.vijfJaar, on: "2026-01-02"))
    let why = try #require(walk.waarom("werklijst.gesprek-plannen"))
    #expect(why.uitkomst.hasPrefix("Gesprek plannen, ~ streefdag "))
    #expect(why.genummerd.first == "102 Evaluatie aangevraagd op 02/01/2026: vijf jaar in dienst.")
    #expect(why.genummerd.contains("Staat op de lijst sinds 02/01/2026."))
    #expect(why.parameters.map(\.grond.id) == [.streefPlannen])
    #expect(why.parameters.map(\.op) == ["2026-01-02"] && why.zekerheid == .aanname)
    let end = try #require(walk.waarom("werklijst.wop-loopt-af"))
    #expect(end.uitkomst == "Einde WOP, uiterlijk 28/02/2026, nog 27 dagen.")
    #expect(
      end.opgezocht == [
        "werklijst.vooraf-wop 180 dagen 2026-02-28",
        "werklijst.wop-zonder-beslissing 30 dagen 2026-02-28",
      ])
    #expect(
      end.genummerd.contains("Staat er tot 29/01/2026: dan gaat \"WOP loopt af\" voor."),
      "it is 27 days ahead")
  }

  @Test func `the first talk at own request is two years after the hire`() throws {
    var walk = try Walk(inDienst: "2024-02-29")
    try walk.run(.request(.werkgever, on: "2025-12-01"), .plan("2026-01-20"))
    let why = try #require(walk.waarom("evaluatie.vroegst"))
    #expect(
      why.uitkomst
        == "Op vraag van werknemer of werkgever kan het gesprek pas vanaf 01/03/2026, tenzij met "
        + "een attest.")
    #expect(why.opgezocht == ["evaluatie.vroegst 2 jaar 2026-01-20"])
    let refused = try #require(walk.waarom("weigering.te-vroeg"))
    #expect(refused.uitkomst == why.uitkomst && refused.opgezocht == why.opgezocht)
    #expect(
      refused.genummerd == [
        "101 In dienst sinds 29/02/2024 in collectief maatwerk.",
        "102 Evaluatie aangevraagd op 01/12/2025: vraag van de werkgever.",
      ])
    #expect(refused.anders == "Wachten tot 01/03/2026, of een attest om medische redenen.")
  }

  @Test func `which outcomes there are depends on the instrument`() throws {
    let why = try #require(try Walk(.ama).waarom("beslissing"))
    #expect(why.uitkomst == "Mogelijk in arbeidsmatige activiteiten: geen doorstroom.")
    #expect(why.opgezocht == ["beslissing.uitkomsten-ama geen-doorstroom 2026-02-01"])
  }

  @Test func `a deviation keeps its rule, its source and its reason`() throws {
    var walk = try Walk()
    try walk.run(
      .registerPOP(POP(datum: "2026-01-05")), .request(.vijfJaar, on: "2026-01-06"),
      .hold("2026-01-20", afwijking: "De begeleider was ziek"))
    let why = try #require(walk.waarom("afwijking.vragenlijst-niet-ingediend"))
    #expect(
      why.genummerd == [
        "104 Gesprek gevoerd op 20/01/2026.", "Opgegeven reden: De begeleider was ziek",
      ])
    #expect(why.bron.titel == "SV Collectief maatwerk - Doorstroom, antwoord 5")
    #expect(why.zekerheid == .metBron)
  }
}
