import Canvas
import TestSupport
import Testing

@Suite("Forms in the terminal", .waits, .timeLimit(.minutes(15)))
struct FormJourneyTests {
  private let desk: Desk
  init() throws { desk = try Desk() }

  private func opened(_ halt: Halt, size: Size = Size(width: 80, height: 24)) throws -> Keyboard {
    try desk.walk(to: halt)
    let keys = try Keyboard(desk, size: size)
    try keys.press("Enter openen")
    return keys
  }

  @Test func `a refused step shows reason and source and keeps what was typed`() throws {
    let keys = try opened(.requested)
    try keys.choose(step: 3, "Gesprek")
    try keys.press("g gesprek")
    try keys.wait(for: "Werknemer erbij")
    try keys.fill("", "", "An Maes, sociale dienst")
    try keys.press("^S bewaren")
    try keys.wait(for: "Dat kan nu niet")
    try keys.wait(
      for: "De vragenlijst is niet ingediend.", "Aan tafel ontbreekt: de werknemer.", "bron: SV")
    try keys.press("Esc terug")
    try keys.wait(for: "An Maes, sociale dienst")
    #expect(try desk.dossier()["versie"] == 3)
  }

  @Test func `what was refused can be recorded as a deviation, with its reason`() throws {
    let keys = try opened(.planned)
    try keys.choose(step: 3, "Gesprek")
    try keys.press("g gesprek")
    try keys.wait(for: "Werknemer erbij")
    try keys.fill("", "", "An Maes, sociale dienst", "j", "", "Vragenlijst op papier gezien")
    try keys.press("^S bewaren")
    try keys.wait(for: "Geregistreerd als afwijking")
    try keys.press("Esc gezien")
    try keys.wait(for: "Vragenlijst op papier gezien")
    try keys.choose(step: 4, "Beslissing")
    try keys.press("b beslissen")
    try keys.wait(for: "Motivering")
    #expect(
      try desk.dossier()["evaluatie"]?["gesprek"]?["afwijkingen"]?[0]?["reden"]
        == "Vragenlijst op papier gezien")
  }

  @Test func `a field that is missing or wrong is pointed out beside it`() throws {
    let keys = try Keyboard(desk)
    try keys.press("n nieuw")
    try keys.wait(for: "Dossiernummer")
    try keys.fill("A-1", "1", "Jan", "Peeters", "93.05.18-223.62", "31/02/1993")
    try keys.press("^S bewaren")
    try keys.wait(for: "is geen bestaande dag.")
    #expect(try desk.json("dossier", "lijst") == [])
  }

  @Test func `the second of two sessions gets a notice, and its text is kept`() throws {
    let first = try opened(.talked)
    let second = try Keyboard(desk)
    try second.press("Enter openen")
    for keys in [first, second] {
      try keys.press("b beslissen")
      try keys.wait(for: "Motivering")
      try keys.tmux.type("1")
      try keys.wait(for: "1 (•) doorstroomklaar")
      try keys.press("Tab volgende veld")
    }
    try first.type(Desk.motivering)
    try second.type("Woorden van de tweede sessie")
    try first.press("^S nemen…")
    try first.confirm()
    try first.wait(for: "Beslissing: doorstroomklaar")
    try second.press("^S nemen…")
    try second.confirm()
    try second.wait(for: "Iemand was u voor")
    try second.press("Esc terug")
    try second.wait(for: "Woorden van de tweede sessie")
    #expect(try desk.dossier()["beslissing"]?["motivering"] == .string(Desk.motivering))
    #expect(try desk.dossier()["versie"] == 8)
    try desk.expectCleanRegister()
  }

  @Test func `two thousand characters can be pasted into the motivation`() throws {
    let keys = try opened(.talked)
    try keys.press("b beslissen")
    try keys.wait(for: "Motivering")
    try keys.tmux.type("1")
    try keys.press("Tab volgende veld")
    let sentence = "Haalt het tempo van de gewone werkvloer; één woord meer. "
    let text = String(String(repeating: sentence, count: 40).prefix(1_990)) + "Dat is het"
    try keys.tmux.paste(text)
    try keys.wait(for: "Dat is")
    try keys.press("^S nemen…")
    try keys.confirm()
    try keys.wait(for: "Beslissing: doorstroomklaar")
    #expect(text.count == 2_000)
    #expect(try desk.dossier()["beslissing"]?["motivering"] == .string(text))
  }

  @Test func `a paste where there is no text field does nothing, and says so`() throws {
    let keys = try opened(.talked)
    try keys.wait(for: "beslissen")
    try keys.tmux.paste("bxj\rq")
    try keys.wait(for: "Plakken kan hier niet", "b beslissen")
    #expect(try desk.dossier()["versie"] == 7)
  }
}
