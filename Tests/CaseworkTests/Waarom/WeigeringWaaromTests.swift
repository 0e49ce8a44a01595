import Casework
import Testing

@Suite("Waarom: elke weigering en elke waarschuwing")
struct WeigeringWaaromTests {
  @Test(arguments: Reden.voorbeelden)
  func `every refusal has a rule and says what would change it`(reden: Reden) {
    let why = Bezwaar(reden: reden, bron: .register).verklaring()
    #expect(why.onderwerp == "weigering.\(reden.code)" && why.uitkomst == reden.zin)
    #expect(why.regel.hasSuffix(".") && why.anders.hasSuffix("."))
    #expect(why.regel != why.uitkomst)
  }

  @Test(arguments: Waarschuwing.Soort.voorbeelden)
  func `so has every warning`(soort: Waarschuwing.Soort) {
    let why = Waarschuwing(soort).verklaring()
    #expect(why.onderwerp.hasPrefix("waarschuwing.") && !why.uitkomst.isEmpty)
    #expect(why.regel.hasSuffix(".") && why.anders.hasSuffix("."))
  }

  @Test func `a POP that is too old carries the parameter of the day of the talk`() throws {
    var walk = try Walk()
    try walk.prepare(pop: "2024-06-01")
    let refusal = try #require(walk.refusal(of: .hold("2026-01-20")))
    let why = walk.dossier.verklaring(refusal.bezwaren[0], journaal: walk.journaal)
    #expect(why.onderwerp == "weigering.pop-verouderd")
    #expect(why.opgezocht == ["pop.geldigheid 1 jaar 2026-01-20"])
    #expect(
      why.genummerd == ["102 POP van 01/06/2024.", "104 Gesprek gepland op 20/01/2026."])
    #expect(why.anders == "Een POP van na 01/06/2024 registreren die dan nog telt.")
  }

  @Test func `a warning carries the parameter that it is measured by`() throws {
    var walk = try Walk()
    let warnings = try walk.run(.registerPOP(POP(datum: "2026-01-05", acties: ["een"])))
    #expect(warnings.map { $0.verklaring().opgezocht } == [["pop.acties-minimum 2 2026-01-05"]])
    try walk.traject()
    let late = try walk.run(.phase(.jobmatching, "2026-03-10"))
    let why = try #require(
      late.last.map { walk.dossier.verklaring($0, journaal: walk.journaal) })
    #expect(why.onderwerp == "waarschuwing.fase-over-termijn")
    #expect(why.genummerd.last?.hasSuffix("De fase voortraject begon op 26/01/2026.") == true)
    #expect(
      why.opgezocht == [
        "traject.termijn-voortraject 1 maand 2026-01-26",
        "traject.termijn-rekenwijze dag-voor-dezelfde-dag 2026-01-26",
      ])
  }
}
