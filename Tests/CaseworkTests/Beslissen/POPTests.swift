import Casework
import Testing

@Suite("POP registreren")
struct POPTests {
  private func pop(_ day: Datum, acties: [String] = ["a", "b"], ingediend: Datum? = nil) -> Command
  {
    .registerPOP(POP(datum: day, ingediendOp: ingediend, acties: acties))
  }

  @Test func `today counts, tomorrow is refused`() throws {
    var walk = try Walk()
    walk.expectRefused(pop("2026-02-02"), "datum-in-toekomst")
    #expect(try walk.run(pop("2026-02-01")).isEmpty)
  }

  @Test func `a POP is not handed in tomorrow either`() throws {
    let walk = try Walk()
    walk.expectRefused(pop("2026-01-01", ingediend: "2026-02-02"), "datum-in-toekomst")
    #expect(walk.refusal(of: pop("2026-01-01", ingediend: "2026-02-01")) == nil)
  }

  @Test(arguments: [[], ["a"], ["a", " "]])
  func `fewer than two improvement actions is a warning`(acties: [String]) throws {
    var walk = try Walk()
    let warnings = try walk.run(pop("2026-01-01", acties: acties))
    #expect(warnings.map(\.code) == ["weinig-acties"])
    #expect(warnings.map(\.bron.titel) == ["pop.acties-minimum"])
    #expect(walk.dossier.pops.count == 1)
  }

  @Test func `earlier POPs stay, the newest day first`() throws {
    var walk = try Walk()
    try walk.run(pop("2025-01-01"), pop("2026-01-01"), pop("2024-01-01"))
    #expect(
      walk.dossier.popsNieuwsteEerst.map(\.datum.iso) == ["2026-01-01", "2025-01-01", "2024-01-01"])
  }
}
