import Casework
import Testing

@Suite("Afwijking: wat toch gebeurde, met de reden, voor altijd zichtbaar")
struct AfwijkingTests {
  /// Every rule at once: no POP, no questionnaire, nobody but the evaluator, a year after hiring.
  private func bare() throws -> (Walk, Gesprek) {
    var walk = try Walk(inDienst: "2025-01-20")
    try walk.run(.request(.werknemer, on: "2025-12-01"))
    let gesprek = Gesprek(
      datum: "2026-01-20", evaluator: "Els Claes", werkgever: [], werknemerAanwezig: false)
    return (walk, gesprek)
  }

  private let codes = ["geen-pop", "vragenlijst-niet-ingediend", "partij-ontbreekt", "te-vroeg"]

  @Test func `a refusal names every rule that is in the way, with its source`() throws {
    let (walk, gesprek) = try bare()
    let refusal = try #require(
      walk.refusal(of: .holdConversation(HoldConversation(gesprek: gesprek))))
    #expect(refusal.bezwaren.map(\.reden.code) == codes)
    #expect(refusal.bezwaren.allSatisfy { !$0.bron.titel.isEmpty })
    #expect(refusal.bron.contains("pop.geldigheid; "))
  }

  @Test func `a reason of blanks is no reason`() throws {
    let (walk, gesprek) = try bare()
    walk.expectRefused(
      .holdConversation(HoldConversation(gesprek: gesprek, afwijking: " \n")), "geen-pop",
      by: "pop.geldigheid; SV Collectief maatwerk - Doorstroom, antwoord 5; evaluatie.vroegst")
  }

  @Test func `with a reason each rule is kept as a deviation, with rule, sentence and source`()
    throws
  {
    var (walk, gesprek) = try bare()
    gesprek.afwijkingen = [Afwijking(regel: "verzonnen", zin: "x.", bron: "x", reden: "x")]
    let warnings = try walk.run(
      .holdConversation(HoldConversation(gesprek: gesprek, afwijking: "opname in het ziekenhuis")))
    #expect(warnings.map(\.code) == codes.map { _ in "afwijking" })
    let kept = try #require(walk.dossier.evaluatie?.gesprek?.afwijkingen)
    #expect(kept.map(\.regel) == codes)
    #expect(kept.allSatisfy { $0.reden == "opname in het ziekenhuis" })
    #expect(kept.allSatisfy { !$0.bron.isEmpty && $0.zin.hasSuffix(".") })
  }

  @Test func `deviations stay after the decision and after its revision`() throws {
    var (walk, gesprek) = try bare()
    try walk.run(.holdConversation(HoldConversation(gesprek: gesprek, afwijking: "opname")))
    try walk.run(.decide(.wopOngewijzigd))
    try walk.run(.revise(.doorstroomklaar))
    #expect(walk.dossier.evaluatie?.gesprek?.afwijkingen.map(\.regel) == codes)
  }

  @Test func `a reason where no rule is in the way records no deviation`() throws {
    var walk = try Walk()
    try walk.prepare()
    #expect(try walk.run(.hold("2026-01-20", afwijking: "voor de zekerheid")).isEmpty)
    #expect(walk.dossier.evaluatie?.gesprek?.afwijkingen == [])
  }

  @Test func `a second talk hides no deviation of the first`() throws {
    var walk = try Walk()
    try walk.run(
      .request(.vdab, on: "2026-01-01"), .hold("2026-01-19", afwijking: "ziek"),
      .hold("2026-01-20", afwijking: "nog ziek"))
    #expect(Set(walk.dossier.evaluatie?.afwijkingen.map(\.reden) ?? []) == ["ziek", "nog ziek"])
  }
}
