import Testing

/// Every step of a dossier, each on its own day, with the keys that the footer shows.
@Suite("The walk in the terminal", .waits, .timeLimit(.minutes(15)))
struct WalkJourneyTests {
  private let desk: Desk
  init() throws { desk = try Desk() }

  /// Opens the dossier from the work list on a day, and leaves by the footer again.
  private func session(on day: String, _ steps: (Keyboard) throws -> Void) throws {
    desk.vandaag = day
    let keys = try Keyboard(desk)
    try keys.press("/ zoeken")
    try keys.type("peeters")
    try keys.wait(for: "1 van 1")
    try keys.press("Enter openen")
    try steps(keys)
    try keys.press("Esc terug")
    try keys.press("Esc terug")
    try keys.leave()
  }

  @Test func `a dossier goes from intake to closing with the keys that the footer shows`() throws {
    try open()
    try prepare()
    try decide()
    try runPhases()
    try finish()
    try checkResult()
  }

  private func open() throws {
    desk.vandaag = "2025-06-02"
    let keys = try Keyboard(desk)
    try keys.press("n nieuw")
    try keys.wait(for: "Dossiernummer")
    try keys.fill(
      "CMW-0412", "1", "Jan", "Peeters", Desk.insz, "18/05/1993", "2000", "De Linde vzw",
      "0887.010.362", "01/03/2021", "60 hoog")
    try keys.press("^S bewaren")
    try keys.press("p POP")
    try keys.wait(for: "Verbeteracties")
    try keys.fill("", "An Maes", "", "Nederlands leren")
    try keys.tmux.press("Enter")
    try keys.fill("rijbewijs halen", "komt op tijd")
    try keys.press("^S bewaren")
    try keys.wait(for: "POP van 02/06/2025")
    try keys.press("Esc terug")
    try keys.leave()
  }

  private func prepare() throws {
    try session(on: "2025-12-01") { keys in
      try keys.press("a aanvragen")
      try keys.wait(for: "op initiatief van VDAB")
      try keys.tmux.type("3")
      try keys.press("^S bewaren")
      try keys.choose(step: 3, "Gesprek")
      try keys.press("l plannen")
      try keys.wait(for: "Contact")
      try keys.fill("20/01/2026", "14:00", "refter", "An Maes")
      try keys.press("^S bewaren")
      try keys.wait(for: "Gesprek gepland op 20/01/2026")
      try keys.choose(step: 2, "Vragenlijst")
    }
    try session(on: "2026-01-10") { keys in
      try keys.choose(step: 2, "Vragenlijst")
      try keys.press("v vragenlijst")
      try keys.wait(for: "(verplicht)")
      try keys.type("Verpakken en etiketteren")
      for _ in 1..<8 {
        try keys.press("^G")
        try keys.press("1", of: "1-")
      }
      try keys.press("^S indienen…")
      try keys.wait(for: "Overleg werknemer")
      try keys.press("^S bewaren")
      try keys.wait(for: "ingediend   10/01/2026")
    }
  }

  private func decide() throws {
    try session(on: "2026-01-20") { keys in
      try keys.choose(step: 3, "Gesprek")
      try keys.press("g gesprek")
      try keys.wait(for: "Werknemer erbij")
      try keys.fill("", "", "An Maes, sociale dienst")
      try keys.press("Tab volgende veld")
      try keys.type("j")
      try keys.press("^S bewaren")
      try keys.wait(for: "gevoerd     20/01/2026")
    }
    try session(on: "2026-01-22") { keys in
      try keys.press("b beslissen")
      try keys.wait(for: "Motivering")
      try keys.tmux.type("1")
      try keys.wait(for: "1 (•) doorstroomklaar")
      try keys.press("Tab volgende veld")
      try keys.type(Desk.motivering)
      try keys.press("^S nemen…")
      try keys.wait(for: "om te bevestigen")
      try keys.confirm()
      try keys.press("m verwijzen")
      try keys.wait(for: "zoek")
      try keys.type("7882")
      try keys.wait(for: "(•) 7882  Werkervaringsbedrijven")
      try keys.press("^S verwijzen…")
      try keys.wait(for: "om te bevestigen")
      try keys.confirm()
      try keys.wait(for: "nog te bepalen")
    }
  }

  private func runPhases() throws {
    try session(on: "2026-01-26") { keys in
      try keys.press("s starten")
      try keys.wait(for: "Start op")
      try keys.press("^S starten…")
      try keys.wait(for: "Bevestigen? Druk op j.")
      try keys.press("j ja, bevestigen")
      try keys.wait(for: "25/02/2026")
    }
    for (day, phase) in [
      ("2026-02-16", "jobmatching"), ("2026-05-04", "stage"), ("2026-07-06", "nazorg"),
    ] {
      try session(on: day) { keys in
        try keys.press("t traject")
        try keys.press("f fase")
        try keys.wait(for: "1 (•) \(phase)")
        try keys.press("^S bewaren")
        try keys.wait(for: "Fase \(phase) begonnen")
        if phase == "stage" { try recordStage(keys) }
        try keys.press("Esc terug")
        try keys.press("Up", of: "↑↓")
      }
    }
  }

  private func recordStage(_ keys: Keyboard) throws {
    try keys.press("s stage")
    try keys.wait(for: "Bedrijf")
    try keys.fill("Bakkerij Janssens", "", "03/07/2026")
    try keys.press("^S bewaren")
    try keys.wait(for: "04/05/2026 – 03/07/2026  Bakkerij Janssens")
    try keys.press("b uren")
    try keys.wait(for: "7,5 of 7u30")
    try keys.fill("7,5", "", "eerste dag")
    try keys.press("^S bewaren")
    try keys.wait(for: "7,5 u")
  }

  private func finish() throws {
    try session(on: "2026-09-30") { keys in
      try keys.choose(step: 5, "Traject")
      try keys.press("t traject")
      try keys.press("e")
      try keys.wait(for: "Resultaat")
      try keys.press("Tab volgende veld")
      try keys.type("1")
      try keys.wait(for: "1 (•) tewerkstelling")
      try keys.press("Tab volgende veld")
      try keys.type("Aangeworven door de bakkerij")
      try keys.press("^S beëindigen…")
      try keys.confirm()
      try keys.wait(for: "30/09/2026")
      try keys.press("Esc terug")
      try keys.choose(step: 6, "Opvolging")
    }
    try session(on: "2026-11-02") { keys in
      try keys.choose(step: 6, "Opvolging")
      try keys.press("k tewerkstelling")
      try keys.wait(for: "gewone economie, zonder WOP")
      try keys.press("Tab volgende veld")
      try keys.press("Tab volgende veld")
      try keys.type("1")
      try keys.press("Tab volgende veld")
      try keys.type("Bakkerij Janssens")
      try keys.press("^S bewaren")
      try keys.wait(for: "Tewerkstelling: gewone economie")
      try keys.press("x sluiten")
      try keys.wait(for: "Reden")
      try keys.press("Tab volgende veld")
      try keys.type("Aan het werk")
      try keys.press("^S sluiten…")
      try keys.confirm()
      try keys.wait(for: "gesloten op 02/11/2026")
    }
  }

  private func checkResult() throws {
    let shown = try desk.dossier()
    #expect(shown["werknemer"]?["naam"] == "Peeters")
    #expect(shown["wop"]?["begeleidingsnood"] == "hoog")
    #expect(shown["pop"]?[0]?["acties"] == ["Nederlands leren", "rijbewijs halen"])
    #expect(shown["evaluatie"]?["vragenlijst"]?["overlegd_op"] == "2026-01-10")
    #expect(shown["evaluatie"]?["gesprek"]?["werkgever"] == ["An Maes, sociale dienst"])
    #expect(shown["evaluatie"]?["gesprek"]?["afwijkingen"] == [])
    #expect(shown["beslissing"]?["uitkomst"] == "doorstroomklaar")
    #expect(shown["beslissing"]?["motivering"] == .string(Desk.motivering))
    let traject = shown["traject"]
    #expect(traject?["mandaat"] == "7882")
    #expect(
      traject?["fasen"]?.items.map { $0["van"] } == [
        "2026-01-26", "2026-02-16", "2026-05-04", "2026-07-06",
      ])
    #expect(traject?["fasen"]?[3]?["tot"] == "2026-09-30")
    #expect(traject?["uren"] == 7.5)
    #expect(traject?["resultaat"] == "tewerkstelling")
    #expect(shown["tewerkstellingen"]?[0]?["van"] == "2026-11-02")
    #expect(shown["gesloten"]?["reden"] == "Aan het werk")
    #expect(shown["verschuldigd_cent"] == 529_367)
    try desk.expectCleanRegister()
  }
}
