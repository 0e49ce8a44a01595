import Testing

@Suite("Warnings on the command line", .waits, .timeLimit(.minutes(15)))
struct WarningTests {
  private let desk: Desk
  init() throws { desk = try Desk() }

  @Test func `a person who is probably known is pointed out`() throws {
    try desk.walk(to: .opened)
    #expect(try desk.warnings(Desk.opening(["nummer": "B-1"])) == ["zelfde-persoon"])
  }

  @Test func `a birth date that is not that of the INSZ is pointed out`() throws {
    let step = Desk.opening(["insz": Desk.insz, "geboortedatum": "1993-05-19"])
    #expect(try desk.warnings(step) == ["geboortedatum-wijkt-af"])
  }

  @Test(arguments: [("2023-06-30", []), ("2023-07-01", ["lde-na-einde"])])
  func `LDE after 30 June 2023 is pointed out`(day: String, expected: [String]) throws {
    let step = Desk.opening(["instrument": "lde", "wop": nil, "in-dienst": day])
    #expect(try desk.warnings(step) == expected)
  }

  @Test func `a POP with fewer than two actions is pointed out`() throws {
    try desk.walk(to: .opened)
    let step = Desk.step("pop", "registreren", "--datum", "2025-06-01", "--actie", "Nederlands")
    #expect(try desk.warnings(step) == ["weinig-acties"])
    #expect(try desk.warnings(step + ["--actie", "heftruck"]) == [])
  }

  @Test func `a motivation that says nothing about this person is pointed out`() throws {
    try desk.walk(to: .talked)
    #expect(
      try desk.warnings(Desk.decision(["motivering": "In orde."])) == ["motivering-zegt-weinig"])
  }

  @Test(arguments: [
    ("6441", ["mandaat-ander-instrument", "mandaat-termijn-onbekend"]),
    ("7882", ["mandaat-termijn-onbekend"]),
  ])
  func `a mandate for another instrument and of unknown term is pointed out`(
    mandate: String, expected: [String]
  ) throws {
    try desk.walk(to: .decided)
    let step = Desk.step("traject", "verwijzen", "--mandaat", mandate, "--datum", "2026-01-23")
    #expect(try desk.warnings(step) == expected)
  }

  @Test func `a phase over its term is pointed out, not refused`() throws {
    try desk.walk(to: .started)
    desk.vandaag = "2026-03-01"
    let step = Desk.step("traject", "fase", "--fase", "jobmatching", "--datum")
    #expect(try desk.warnings(step + ["2026-02-27"]) == ["fase-over-termijn"])
  }

  @Test func `a phase that ends on the last day of its term is not pointed out`() throws {
    try desk.walk(to: .started)
    desk.vandaag = "2026-03-01"
    let step = Desk.step("traject", "fase", "--fase", "jobmatching", "--datum")
    #expect(try desk.warnings(step + ["2026-02-26"]) == [])
  }

  @Test func `without JSON a warning goes to standard error and the step to standard output`()
    throws
  {
    try desk.walk(to: .opened)
    let answer = try desk.run(Desk.step("pop", "registreren", "--datum", "2025-06-01"))
    #expect(answer.status == 0)
    #expect(answer.output.contains("POP van 01/06/2025"))
    #expect(answer.errors.hasPrefix("Let op: ") && answer.errors.contains("(bron: "))
  }
}
