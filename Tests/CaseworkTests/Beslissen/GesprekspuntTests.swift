import Casework
import Testing

@Suite("Gesprekspunten: wat gemarkeerd en genoteerd is")
struct GesprekspuntTests {
  private func flag(_ stand: Puntstand = .teBespreken, _ vraag: String = "tempo") -> Command {
    .setPoint(vraag: vraag, stand: stand, op: "2026-01-20")
  }

  private func note(_ text: String, _ vraag: String = "tempo") -> Command {
    .notePoint(vraag: vraag, notitie: text, op: "2026-01-20")
  }

  private func talked() throws -> Walk {
    var walk = try Walk()
    try walk.prepare()
    try walk.run(.hold("2026-01-20"))
    return walk
  }

  private func points(_ walk: Walk) -> [Gesprekspunt] {
    walk.dossier.evaluatie?.gesprekspunten ?? []
  }

  @Test func `a question is flagged, ticked off, opened again and taken away`() throws {
    var walk = try talked()
    try walk.run(flag(), flag(.teBespreken, "wens"), flag(.besproken))
    #expect(points(walk).map(\.vraag) == ["tempo", "wens"])
    #expect(points(walk).map(\.isOpen) == [false, true])
    try walk.run(flag())
    #expect(points(walk).map(\.isOpen) == [true, true])
    try walk.run(flag(.weg))
    #expect(points(walk).map(\.vraag) == ["wens"])
  }

  @Test func `answers that were handed in stay handed in`() throws {
    var walk = try talked()
    let before = try #require(walk.dossier.evaluatie?.vragenlijst)
    #expect(before.ingediendOp != nil)
    try walk.run(flag(), note("Vraag naar de ochtend."), flag(.besproken))
    #expect(walk.dossier.evaluatie?.vragenlijst == before)
  }

  @Test func `a note stays when its flag goes, and goes when it is emptied`() throws {
    var walk = try talked()
    try walk.run(flag(), note("Vraag naar de ochtend."), flag(.weg))
    #expect(points(walk) == [Gesprekspunt(vraag: "tempo", notitie: "Vraag naar de ochtend.")])
    try walk.run(note(""))
    #expect(points(walk) == [])
  }

  @Test func `after the decision nothing of it changes any more, and it says why`() throws {
    var walk = try talked()
    try walk.run(flag(), note("x"), .decide(.wopOngewijzigd, on: "2026-01-25"))
    let before = points(walk)
    walk.expectRefused(flag(.besproken), "na-beslissing")
    walk.expectRefused(flag(), "na-beslissing")
    walk.expectRefused(note("y"), "na-beslissing")
    #expect(points(walk) == before)
    try walk.run(.request(.werknemer, on: "2026-01-28"), flag())
    #expect(walk.dossier.evaluaties.map(\.gesprekspunten.count) == [1, 1])
    #expect(walk.dossier.evaluaties.last?.gesprekspunten.first?.notitie == nil)
  }

  @Test func `what is not flagged cannot be ticked off, nor on a day to come`() throws {
    let walk = try talked()
    walk.expectRefused(flag(.besproken), "geen-gesprekspunt")
    walk.expectRefused(flag(.weg), "geen-gesprekspunt")
    walk.expectRefused(note(" "), "verplicht-veld")
    walk.expectRefused(flag(.teBespreken, " "), "verplicht-veld")
    walk.expectRefused(
      .setPoint(vraag: "tempo", stand: .teBespreken, op: "2030-01-01"), "datum-in-toekomst")
    try Walk().expectRefused(flag(), "geen-evaluatie")
  }
}

@Suite("Tekst om over te nemen")
struct TekstblokTests {
  private func takeOver(_ stap: Blokstap, _ op: Datum = "2026-01-25") -> Command {
    .takeOver(Overname(stap: stap, op: op, door: "Els Claes"))
  }

  @Test func `a step has a text once it was taken`() throws {
    var walk = try Walk()
    for stap in Blokstap.allCases {
      #expect(walk.dossier.tekstblok(stap) == nil, "\(stap)")
      walk.expectRefused(takeOver(stap), "geen-tekstblok")
    }
    try walk.prepare()
    try walk.run(.hold("2026-01-20"), .decide(.doorstroomklaar, on: "2026-01-25"))
    let texts = Blokstap.allCases.filter { walk.dossier.tekstblok($0) != nil }
    #expect(texts == [.vragenlijst, .evaluatie, .beslissing])
    let decision = try #require(walk.dossier.tekstblok(.beslissing)).joined(separator: "\n")
    #expect(decision.contains("Beslissing van 25/01/2026: doorstroomklaar"))
    #expect(decision.contains("Motivering: "))
  }

  @Test func `a text that changed since it was copied says so`() throws {
    var walk = try Walk()
    try walk.prepare()
    try walk.run(
      .hold("2026-01-20"), .decide(.wopOngewijzigd, on: "2026-01-25"), takeOver(.beslissing),
      takeOver(.evaluatie))
    #expect(walk.dossier.overname(.beslissing)?.door == "Els Claes")
    #expect(walk.dossier.overname(.beslissing)?.isActueel == true)
    try walk.run(.revise(.doorstroomklaar, on: "2026-01-28"))
    #expect(walk.dossier.overname(.beslissing)?.isActueel == false)
    #expect(walk.dossier.overname(.evaluatie)?.isActueel == true)
    try walk.run(takeOver(.beslissing, "2026-01-28"))
    #expect(walk.dossier.overname(.beslissing)?.isActueel == true)
    #expect(walk.dossier.overname(.beslissing)?.op == "2026-01-28")
  }

  @Test func `the last text of a closed dossier can still be copied`() throws {
    var walk = try Walk()
    try walk.run(
      .closeDossier(Sluiting(datum: "2026-01-25", reden: "met pensioen")), takeOver(.einde))
    #expect(walk.dossier.overname(.einde)?.op == "2026-01-25")
  }
}
