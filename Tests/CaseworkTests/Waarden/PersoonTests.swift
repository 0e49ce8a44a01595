import Casework
import Testing

@Suite("Persoon: een eigen stroom, met adressen in de tijd")
struct PersoonTests {
  private func persoon(_ later: [(String, Datum)]) throws -> Persoon {
    let first = Persoon(
      id: PersoonID("p1"), voornaam: "Jan", naam: "Peeters", insz: nil,
      geboortedatum: "1993-05-18",
      adressen: [Adres(postcode: try Postcode("2000"), vanaf: "2021-03-01")])
    let moves = try later.map {
      PersoonGebeurtenis.adresGewijzigd(Adres(postcode: try Postcode($0.0), vanaf: $0.1))
    }
    return try #require(Persoon([.geregistreerd(first)] + moves))
  }

  @Test func `the address of a day is the last one that began before it`() throws {
    let persoon = try persoon([("9000", "2024-01-01")])
    #expect(persoon.postcode(on: "2023-12-31")?.text == "2000")
    #expect(persoon.postcode(on: "2024-01-01")?.text == "9000")
  }

  @Test func `before the first address the earliest holds, in whatever order they came`() throws {
    let persoon = try persoon([("9000", "2019-01-01")])
    #expect(persoon.postcode(on: "2018-01-01")?.text == "9000")
  }

  @Test func `a stream without a registration is nobody`() throws {
    let moved = Adres(postcode: try Postcode("2000"), vanaf: "2021-03-01")
    #expect(Persoon([.adresGewijzigd(moved)]) == nil)
  }
}
