import Casework
import Testing

@testable import Rulebook

@Suite("Provincies: de reeksen die het programma meebrengt")
struct ProvinceTests {
  @Test(arguments: [
    ("1000", Provincie.brussel), ("1299", .brussel), ("1300", .waalsBrabant),
    ("1499", .waalsBrabant), ("1500", .vlaamsBrabant), ("1999", .vlaamsBrabant),
    ("2000", .antwerpen), ("2069", .antwerpen), ("2071", .antwerpen), ("2999", .antwerpen),
    ("3000", .vlaamsBrabant), ("3499", .vlaamsBrabant), ("3500", .limburg), ("3999", .limburg),
    ("4000", .luik), ("4999", .luik), ("5000", .namen), ("5999", .namen), ("6000", .henegouwen),
    ("6599", .henegouwen), ("6600", .luxemburg), ("6999", .luxemburg), ("7000", .henegouwen),
    ("7999", .henegouwen), ("8000", .westVlaanderen), ("8999", .westVlaanderen),
    ("9000", .oostVlaanderen), ("9999", .oostVlaanderen),
  ])
  func `the ranges meet at their edges`(code: String, province: Provincie) throws {
    let rules = try Rulebook.shipped()
    for day in [Datum(iso: "2020-01-01"), Datum(iso: "2026-01-01")] {
      #expect(try Postcode(code).provincie(on: try #require(day), rules) == province)
    }
  }

  @Test func `every postal code lies in exactly one range`() throws {
    let rules = try Rulebook.shipped()
    for day in [Datum(iso: "2024-12-31"), Datum(iso: "2025-01-01")] {
      let ranges = rules.grond(.postcodeProvincie, on: try #require(day)).lijst
      let edges = ranges.map {
        $0.split(separator: ":")[0].split(separator: "-").compactMap { Int($0) }
      }
      let count = edges.reduce(0) { $0 + $1[1] - $1[0] + 1 }
      #expect(count == 9000)
      #expect(edges.first?[0] == 1000 && edges.last?[1] == 9999)
      for (left, right) in zip(edges, edges.dropFirst()) { #expect(left[1] + 1 == right[0]) }
    }
  }

  @Test func `Zwijndrecht moved to Oost-Vlaanderen on 1 January 2025`() throws {
    let rules = try Rulebook.shipped()
    let zwijndrecht = try Postcode("2070")
    let before = try #require(Datum(iso: "2024-12-31"))
    #expect(zwijndrecht.provincie(on: before, rules) == .antwerpen)
    #expect(zwijndrecht.provincie(on: before.adding(days: 1), rules) == .oostVlaanderen)
  }
}
