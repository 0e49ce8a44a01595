import Casework
import Testing

@Suite("Traject beëindigen, tewerkstelling registreren, dossier sluiten")
struct EindeTests {
  private func job(_ day: Datum, tot: Datum? = nil, _ werkgever: String = "Bakkerij Maes")
    -> Command
  {
    .registerEmployment(Tewerkstelling(van: day, tot: tot, soort: .nec, werkgever: werkgever))
  }

  private func close(_ day: Datum, _ reden: String = "uit dienst") -> Command {
    .closeDossier(Sluiting(datum: day, reden: reden))
  }

  @Test func `without a running trajectory there is nothing to end, nor twice`() throws {
    var walk = try Walk()
    walk.expectRefused(.end("2026-01-28", .stopgezet), "geen-lopend-traject")
    try walk.traject()
    try walk.run(.end("2026-01-28", .stopgezet))
    walk.expectRefused(.end("2026-01-28", .stopgezet), "geen-lopend-traject")
  }

  @Test func `an end has a reason and lies in the phase that runs`() throws {
    var walk = try Walk()
    try walk.traject(start: nil)
    walk.expectRefused(.end("2026-01-22", .stopgezet), "voor-verwijzing")
    try walk.run(.startTrajectory(op: "2026-01-26"))
    walk.expectRefused(.end("2026-01-25", .stopgezet), "einde-voor-fase")
    walk.expectRefused(.end("2026-01-28", .stopgezet, reden: " "), "geen-reden")
    #expect(walk.refusal(of: .end("2026-01-26", .stopgezet)) == nil)
  }

  @Test func `an end over the term is flagged, not refused`() throws {
    var walk = try Walk()
    try walk.traject()
    walk.vandaag = "2026-07-01"
    #expect(try walk.run(.end("2026-02-26", .stopgezet)).map(\.code) == ["fase-over-termijn"])
  }

  @Test func `a job before hiring is refused`() throws {
    let walk = try Walk(inDienst: "2021-03-01")
    walk.expectRefused(job("2021-02-28"), "voor-indienst")
    #expect(walk.refusal(of: job("2021-03-01")) == nil)
  }

  @Test func `the same job is not registered twice`() throws {
    var walk = try Walk()
    try walk.run(job("2026-01-05"))
    walk.expectRefused(job("2026-01-05"), "tewerkstelling-bestaat")
    #expect(walk.refusal(of: job("2026-01-05", "Garage Claes")) == nil)
    walk.expectRefused(job("2026-01-05", tot: "2026-01-04"), "tot-voor-van")
  }

  @Test func `a dossier is not closed before hiring, without a reason, or twice`() throws {
    var walk = try Walk(inDienst: "2021-03-01")
    walk.expectRefused(close("2021-02-28"), "voor-indienst")
    walk.expectRefused(close("2026-01-05", " "), "geen-reden")
    try walk.run(close("2026-01-05"))
    walk.expectRefused(close("2026-01-06"), "dossier-gesloten")
  }

  @Test func `a dossier is not closed over a running trajectory`() throws {
    var walk = try Walk()
    try walk.traject()
    walk.expectRefused(close("2026-01-28"), "traject-loopt")
  }

  @Test func `after closing only a job can still be registered`() throws {
    var walk = try Walk()
    try walk.run(close("2026-01-05"))
    #expect(walk.refusal(of: job("2026-01-06")) == nil)
    walk.expectRefused(.request(.vdab, on: "2026-01-06"), "dossier-gesloten")
    walk.expectRefused(.registerPOP(POP(datum: "2026-01-06")), "dossier-gesloten")
    walk.expectRefused(.end("2026-01-06", .stopgezet), "dossier-gesloten")
  }
}
