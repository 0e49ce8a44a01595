import Casework
import Testing

@Suite("Mandaten: looptijd, registratie en eigen organisatie")
struct MandaatTests {
  private func warnings(
    van: Datum? = nil, tot: Datum? = nil, registratie: String? = nil, on day: Datum
  ) throws -> [String] {
    var walk = try Walk()
    let test = Regelboek.test
    walk.regels = Regelboek(
      parameters: test.parameters, index: test.index,
      mandaten: [
        Mandaat(
          projectnummer: "7882", naam: "n", promotor: "p", oproep: 432, bron: Bron("b"), van: van,
          tot: tot, registratienummer: registratie)
      ], digest: "test")
    walk.vandaag = "2033-01-01"
    try walk.decide(.doorstroomklaar)
    return try walk.run(.referTrajectory(mandaat: "7882", op: day)).map(\.code)
  }

  @Test func `an unknown term warns`() throws {
    #expect(try warnings(on: "2026-02-01") == ["mandaat-termijn-onbekend"])
  }

  @Test func `a known term is six years: its last day is good, the day after warns`() throws {
    #expect(try warnings(van: "2020-03-01", on: "2026-02-28") == [])
    #expect(try warnings(van: "2020-03-01", on: "2026-03-01") == ["mandaat-afgelopen"])
    #expect(
      try warnings(van: "2026-03-01", registratie: "r", on: "2026-02-28") == ["mandaat-nog-niet"])
  }

  @Test func `a last day that a source tells comes before the six years`() throws {
    #expect(
      try warnings(van: "2020-03-01", tot: "2025-12-31", on: "2026-02-01") == ["mandaat-afgelopen"])
  }

  @Test func `a mandate from 2 September 2021 on needs a registration`() throws {
    #expect(try warnings(van: "2021-09-01", on: "2026-02-01") == [])
    #expect(try warnings(van: "2021-09-02", on: "2026-02-01") == ["mandaat-registratie-onbekend"])
    #expect(try warnings(van: "2021-09-02", registratie: "12", on: "2026-02-01") == [])
  }

  @Test func `promotor or partner is the own organisation by number, else by name`() throws {
    let own = Onderneming(naam: "De Linde vzw", nummer: try Ondernemingsnummer("0887.010.362"))
    func isOwn(
      _ promotor: String, _ number: String? = nil, _ partners: [Mandaatpartner] = []
    ) throws -> Bool {
      Mandaat(
        projectnummer: "1", naam: "n", promotor: promotor, oproep: 432, bron: Bron("b"),
        ondernemingsnummer: try number.map { try Ondernemingsnummer($0) }, partners: partners
      ).isEigenOrganisatie(own)
    }
    #expect(try isOwn("VZW DE LINDE"))
    #expect(try !isOwn("De Linden vzw"))
    #expect(try isOwn("iets anders", "0887010362"))
    #expect(try !isOwn("De Linde vzw", "1000.000.021"))
    #expect(try isOwn("x", nil, [Mandaatpartner(naam: "y", nummer: own.nummer)]))
  }
}
