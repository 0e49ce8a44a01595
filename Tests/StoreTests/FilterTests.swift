import Casework
import Testing

@testable import Store

@Suite("Werklijst: gefilterd, geteld en gezocht zonder alles te lezen")
struct FilterTests {
  private let shelf: Shelf
  private let register: Register
  private let today: Datum

  init() throws {
    shelf = try Shelf()
    register = try shelf.open()
    today = try day("2026-03-10")
    for (door, range) in [("els", 1...25), ("an", 26...40)] {
      var author = try Author.test()
      author = Author(door: door, vandaag: author.vandaag, moment: author.moment)
      try register.batch(as: author) { batch in
        for index in range {
          var opening = try OpenDossier.test(
            "CMW-\(index)", "Maes \(index)", instrument: index % 2 == 0 ? .lde : .cmw)
          opening.inDienst = try day("2021-04-01").adding(days: index * 37 % 50)
          try batch.open(opening, newPersoon: PersoonID("p\(index)"))
        }
      }
    }
  }

  @Test func `a filter gives the rows that it admits, page by page in the order of the list`()
    throws
  {
    let all = try register.worklist(on: today)
    let name = try #require(all.first?.onderneming)
    let filters = [
      Werkfilter(onderneming: name), Werkfilter(stap: .pop), Werkfilter(stap: .gesprek),
      Werkfilter(binnenWeek: true), Werkfilter(onderneming: name, stap: .pop, binnenWeek: true),
      Werkfilter(gesprekkenVandaag: true), .alles,
    ]
    for filter in filters {
      let wanted = all.filter { filter.admits($0.regel, at: $0.onderneming, on: today) }
      var rows: [WorklistRow] = []
      while true {
        let page = try register.worklist(
          on: today, filter: filter, after: rows.last?.cursor, limit: 7)
        if page.isEmpty { break }
        rows += page
      }
      #expect(rows == wanted, "\(filter)")
      var back: [WorklistRow] = []
      while true {
        let page = try register.worklistEnd(
          on: today, filter: filter, before: back.first?.cursor, limit: 7)
        if page.isEmpty { break }
        back = page + back
      }
      #expect(back == wanted, "\(filter), from its end")
      let counts = try #require(try register.worklistCounts(on: today, filter: filter))
      #expect(counts.teLaat + counts.vandaag + counts.week + counts.later == wanted.count)
    }
  }

  @Test func `mine are the dossiers in which I recorded something`() throws {
    let rows = try register.worklist(on: today, filter: Werkfilter(door: "an"))
    #expect(!rows.isEmpty)
    #expect(rows.allSatisfy { (Int($0.nummer.dropFirst(4)) ?? 0) >= 26 })
    #expect(try register.worklist(on: today, filter: Werkfilter(door: "niemand")).isEmpty)
  }

  @Test func `the overview counts what the lists show`() throws {
    let overview = try register.overview(on: today)
    #expect(
      overview.stappen.reduce(0) { $0 + $1.totaal } == (try register.worklist(on: today).count))
    #expect(overview.open == 40)
    #expect(overview.fasen.allSatisfy { $0.aantal == 0 })
  }

  @Test(arguments: ["maes", "m", "cmw 1", "1", "linde maes", "xyz", "maes 3", ""])
  func `finding while typing gives what searching gives`(typed: String) throws {
    let found = try register.find(typed, limit: 100, on: today)
    #expect(
      Set(found.rows.map(\.nummer))
        == Set(try register.dossiers(matching: typed, on: today).map(\.nummer)))
    #expect(found.isWhole && !found.isCutShort)
  }

  @Test func `who is called what was typed stands before who works there`() throws {
    var opening = try OpenDossier.test("CMW-90", "Aerts")
    opening.onderneming.naam = "Zagerij Zuid"
    _ = try register.open(opening, newPersoon: PersoonID("p90"), as: .test())
    _ = try register.open(.test("CMW-91", "Zagers"), newPersoon: PersoonID("p91"), as: .test())
    #expect(
      try register.find("zag", limit: 10, on: today).rows.map(\.nummer) == ["CMW-91", "CMW-90"])
  }
}
