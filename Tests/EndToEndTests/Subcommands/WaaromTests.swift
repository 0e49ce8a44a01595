import Testing

@Suite("Waarom on the command line", .waits, .timeLimit(.minutes(15)))
struct WaaromTests {
  private let desk: Desk
  init() throws { desk = try Desk() }

  @Test func `every derived value is explained under the agreed names`() throws {
    try desk.walk(to: .started)
    let all = try desk.json("dossier", "waarom", Desk.nummer).items
    let subjects = all.compactMap { $0["onderwerp"]?.text }
    for wanted in [
      "stap.pop", "stap.vragenlijst", "stap.gesprek", "stap.beslissing", "stap.traject",
      "stap.opvolging", "pop.geldigheid", "evaluatie.vroegst", "beslissing", "wop.einde",
      "termijn.voortraject", "vergoeding.voortraject", "vergoeding.nazorg", "vergoeding.verwacht",
      "werklijst.fase-eindigt",
    ] {
      #expect(subjects.contains(wanted), "\(wanted)")
    }
    let lines = Set(
      try desk.json("dossier", "journaal", Desk.nummer).items.compactMap { $0["nr"]?.number })
    for why in all {
      #expect(
        why.names == [
          "onderwerp", "uitkomst", "feiten", "regel", "parameters", "bron", "zekerheid", "anders",
        ])
      for fact in why["feiten"]?.items ?? [] {
        #expect(fact.names == ["zin", "journaalregel"])
        #expect(fact["journaalregel"]?.number.map(lines.contains) ?? true)
      }
      for used in why["parameters"]?.items ?? [] {
        #expect(
          used.names == [
            "id", "omschrijving", "waarde", "eenheid", "vanaf", "op", "bron", "zekerheid",
          ])
      }
    }
    let steps = try desk.dossier()["stappen"]?.items ?? []
    #expect(all.prefix(6).map { $0["uitkomst"] } == steps.map { $0["reden"] })
  }

  @Test func `one subject, with the day for which its parameter was looked up`() throws {
    try desk.walk(to: .started)
    let all = try desk.json("dossier", "waarom", Desk.nummer, "--onderwerp", "termijn").items
    #expect(all.map { $0["onderwerp"] } == ["termijn.voortraject"])
    let months = all[0]["parameters"]?[0]
    #expect(months?["id"] == "traject.termijn-voortraject" && months?["waarde"] == 1)
    #expect(months?["eenheid"] == "maand" && months?["op"] == "2026-01-26")
  }

  @Test func `people read it in lines of 80`() throws {
    try desk.walk(to: .started)
    let answer = try desk.run(["dossier", "waarom", Desk.nummer])
    let lines = answer.output.split(separator: "\n")
    #expect(answer.status == 0 && lines.allSatisfy { $0.count <= 80 })
    #expect(lines.contains { $0.hasPrefix("  verandert   ") })
  }

  @Test func `an unknown dossier is refused`() throws {
    try desk.json(Desk.opening())
    try desk.expectRefused([("onbekend-dossier", ["dossier", "waarom", "X-1"])])
  }
}
