import Canvas
import Foundation
import TestSupport
import Testing

@Suite("Finding and reading in the terminal", .waits, .timeLimit(.minutes(15)))
struct ReadingJourneyTests {
  private let desk: Desk
  init() throws { desk = try Desk() }

  @Test func `a dossier is found by name without diacritics, by number and by enterprise`() throws {
    for (number, name, enterprise) in [
      ("U-77", "Ünal", "Weverij Noord"), ("V-12", "Van den Broeck", "De Linde vzw"),
      ("E-31", "El Amrani", "Atelier Zuid"),
    ] {
      try desk.json(
        Desk.opening(["nummer": number, "naam": name, "onderneming": enterprise, "insz": nil]))
    }
    let keys = try Keyboard(desk)
    for (query, name) in [
      ("unal", "Ünal"), ("broeck", "Van den Broeck"), ("e-31", "El Amrani"),
      ("weverij", "Ünal"), ("atelier", "El Amrani"),
    ] {
      try keys.press("/ zoeken")
      try keys.type(query)
      try keys.wait(for: "1 van 1", name)
      try keys.press("Enter openen")
      try keys.wait(for: "in dienst sinds")
      try keys.press("Esc terug")
      try keys.press("Esc terug")
    }
    try keys.press("/ zoeken")
    try keys.type("bestaatniet")
    try keys.wait(for: "Niets gevonden")
  }

  @Test func `a form is filled in through any window, and one that is too small loses nothing`()
    throws
  {
    try desk.walk(to: .talked)
    let keys = try Keyboard(desk)
    try keys.press("Enter openen")
    try keys.press("b beslissen")
    try keys.wait(for: "Motivering")
    try keys.press("Tab volgende veld")
    try keys.type("Haalt het tempo")
    try keys.tmux.resize(to: Size(width: 19, height: 4))
    try keys.wait(for: "klein: 19 op")
    try keys.tmux.resize(to: Size(width: 20, height: 5))
    try keys.wait(for: "Motivering")
    try keys.type(" van de")
    try keys.tmux.resize(to: Size(width: 40, height: 12))
    try keys.wait(for: "Haalt het tempo van de")
    try keys.tmux.resize(to: Size(width: 80, height: 24))
    try keys.type(" werkvloer")
    try keys.wait(for: "Haalt het tempo van de werkvloer")
  }

  @Test func `a wide window shows more rows and more of each`() throws {
    for number in 1...30 {
      try desk.json(
        Desk.opening([
          "nummer": "N-\(number)", "naam": "Vandenbroucke \(number)",
          "onderneming": "Maatwerkbedrijf De Linde",
        ]))
    }
    let keys = try Keyboard(desk)
    let small = try keys.wait(for: "30 te laat", "q stoppen")
    try keys.tmux.resize(to: Size(width: 120, height: 40))
    let wide = try keys.wait(for: "Vandenbroucke 30", "Vandenbroucke 9", "Maatwerkbedrijf De Linde")
    func rows(_ screen: String) -> Int { screen.components(separatedBy: "Vandenbroucke").count }
    #expect(!small.contains("Maatwerkbedrijf De Linde"))
    #expect(rows(wide) >= rows(small) + 10)
  }

  @Test func `help lists the keys, and journal, fees and why open`() throws {
    try desk.walk(to: .started)
    let keys = try Keyboard(desk)
    try keys.press("? hulp")
    try keys.wait(for: "▸ Hulp", "dit scherm", "zoeken op naam", "een dossier openen")
    try keys.tmux.type("opnieuw")
    try keys.wait(for: "het scherm opnieuw tekenen")
    try keys.press("Esc terug")
    try keys.press("Enter openen")
    try keys.press("t traject")
    try keys.wait(for: "25/02/2026")
    try keys.press("y vergoeding")
    try keys.wait(for: "€ 1.588,10")
    try keys.press("w waarom dit bedrag")
    try keys.wait(for: "€ 529,37 voor voortraject", "136,69", "108,45", "Feiten")
    try keys.press("Esc terug")
    try keys.wait(for: "Verschuldigd")
    try keys.press("Esc terug")
    try keys.press("f")
    try keys.wait(for: "jobmatching")
    for _ in 1...2 { try keys.press("Esc terug") }
    try keys.press("j journaal")
    try keys.wait(for: "▸ Journaal", "Dag")
    try keys.press("Enter lezen")
    try keys.wait(for: "door Els Claes")
    try keys.press("Esc terug")
    try keys.press("Esc terug")
    try keys.choose(step: 4, "Beslissing")
    try keys.press("w waarom")
    try keys.wait(for: "Feiten", " van het journaal)")
  }

  @Test func `the screen says that today was set`() throws {
    let keys = try Keyboard(desk)
    try keys.wait(for: "vandaag = 01/02/2026")
    try keys.wait(for: "Niets te doen")
    try keys.leave()
    #expect(try keys.tmux.exitStatus() == 0)
  }

  @Test func `the program alone in another folder has everything it needs`() throws {
    let copy = desk.folder + "/doorstroom"
    // Not by this process: a child of a test beside this one could hold the file open for writing.
    try #require(try ChildProcess.run("cp", [Desk.program, copy]).status == 0)
    let outcome = try ChildProcess.run(
      "/bin/sh", ["-c", #"cd "$1" && exec ./doorstroom mandaten --json"#, "sh", desk.folder],
      environment: desk.environment)
    #expect(outcome.status == 0)
    #expect(try JSON(outcome.text).items.count == 43)
    let form = try Tmux(copy, environment: desk.environment)
    try form.wait(for: "Werklijst")
  }
}
