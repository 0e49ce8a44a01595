import Testing

@Suite("For the evaluator, on the command line", .waits, .timeLimit(.minutes(15)))
struct TafelTests {
  private let desk: Desk
  init() throws { desk = try Desk() }

  private func points() throws -> [JSON] {
    try desk.dossier()["evaluatie"]?["gesprekspunten"]?.items ?? []
  }

  @Test func `a question is flagged, noted, ticked off and taken away; answers stay handed in`()
    throws
  {
    try desk.walk(to: .handedIn)
    let before = try desk.dossier()["evaluatie"]?["vragenlijst"]
    try desk.json(Desk.step("vragenlijst", "markeren", "tempo.werktempo"))
    try desk.json(
      Desk.step("vragenlijst", "notitie", "tempo.werktempo", "--tekst", "vraag naar maandag"))
    try desk.json(
      Desk.step(
        "vragenlijst", "markeren", "tempo.werktempo", "--besproken", "--datum", "2026-01-20"))
    let told = try #require(try points().first)
    #expect(told["linkId"] == "tempo.werktempo")
    #expect(told["besproken_op"] == "2026-01-20")
    #expect(told["notitie"] == "vraag naar maandag")
    #expect(try desk.dossier()["evaluatie"]?["vragenlijst"] == before)
    try desk.json(Desk.step("vragenlijst", "markeren", "tempo.werktempo", "--weg"))
    try desk.json(Desk.step("vragenlijst", "notitie", "tempo.werktempo", "--tekst", ""))
    #expect(try points() == [])
  }

  @Test func `a question that is not there cannot be flagged, nor anything after the decision`()
    throws
  {
    try desk.walk(to: .handedIn)
    try desk.expectRefused([
      ("onbekende-vraag", Desk.step("vragenlijst", "markeren", "bestaat.niet"))
    ])
    try desk.expectRefused([
      ("geen-gesprekspunt", Desk.step("vragenlijst", "markeren", "tempo.werktempo", "--weg"))
    ])
    try desk.json(Desk.talk())
    try desk.json(Desk.decision())
    try desk.expectRefused([
      ("na-beslissing", Desk.step("vragenlijst", "markeren", "tempo.werktempo"))
    ])
    try desk.expectRefused([
      ("na-beslissing", Desk.step("vragenlijst", "notitie", "tempo.werktempo", "--tekst", "x"))
    ])
  }

  @Test func `the page and the comparison tell what was answered`() throws {
    try desk.walk(to: .handedIn)
    let page = try desk.json(Desk.step("vragenlijst", "samenvatting"))
    for name in ["sterktes", "noden", "verschillen", "open", "eigen_woorden", "te_bespreken"] {
      #expect(page[name] != nil, "\(name)")
    }
    let table = try desk.json(Desk.step("vragenlijst", "vergelijken"))
    #expect(table["evaluaties"]?.items.count == 1)
    let taken = table["vragen"]?.items.first { $0["linkId"] == "werk.taken" }
    #expect(taken?["antwoorden"] == ["Verpakken en etiketteren"])
    #expect(taken?["wijziging"] == .null)
  }

  @Test func `the text of a step is copied, and says so with the day and who`() throws {
    try desk.walk(to: .decided)
    let block = Desk.step("dossier", "tekstblok", "--stap", "beslissing")
    let told = try desk.json(block)
    #expect(told["tekst"]?.text?.contains(Desk.motivering) == true)
    #expect(told["overgenomen"] == .null)
    try desk.json(block + ["--overgenomen-op", "2026-01-23"])
    let taken = try #require(try desk.json(block)["overgenomen"])
    #expect(taken["op"] == "2026-01-23" && taken["actueel"] == true)
    #expect(try desk.dossier()["overgenomen"]?.items == [taken])
    try desk.expectRefused([("geen-tekstblok", Desk.step("dossier", "tekstblok", "--stap", "fase"))]
    )
  }
}
