import Casework
import GRDB
import Testing

@testable import Store

@Suite("Werklijst: elke regel één keer, het dringendste eerst")
struct WorklistTests {
  private let shelf: Shelf
  private let register: Register

  init() throws {
    shelf = try Shelf()
    register = try shelf.open()
  }

  private func fill(_ count: Int) throws {
    try register.batch(as: .test()) { batch in
      for index in 1...count {
        var opening = try OpenDossier.test(
          "CMW-\(index)", "Maes \(index)", instrument: index % 2 == 0 ? .lde : .cmw)
        opening.inDienst = try day("2021-04-01").adding(days: index * 37 % 50)
        try batch.open(opening, newPersoon: PersoonID("p\(index)"))
      }
    }
  }

  @Test(arguments: [1, 7, 25, 1000])
  func `pages visit each row once, in order`(size: Int) throws {
    try fill(40)
    let today = try day("2026-03-10")
    var rows: [WorklistRow] = []
    while true {
      let page = try register.worklist(on: today, after: rows.last?.cursor, limit: size)
      if page.isEmpty { break }
      rows += page
    }

    #expect(rows == (try register.worklist(on: today)))
    #expect(rows.map(\.regel.rang) == rows.map(\.regel.rang).sorted())
    #expect(Set(rows).count == rows.count)
    var expected: Set<Werkregel> = []
    for index in 1...40 {
      let dossier = try #require(try register.file("CMW-\(index)")?.dossier)
      expected.formUnion(
        dossier.werkregels(.test).filter { $0.isShown(on: today) })
    }
    #expect(Set(rows.map(\.regel)) == expected)
  }

  @Test func `counts agree with the rows`() throws {
    try fill(40)
    for today in [try day("2021-06-28"), try day("2026-04-10"), try day("2031-01-01")] {
      var expected: [Dringendheid: Int] = [:]
      for row in try register.worklist(on: today) {
        expected[Dringendheid(dagen: row.regel.uiterste.days(since: today)), default: 0] += 1
      }
      let counts = try register.worklistCounts(on: today)
      #expect(counts.teLaat == expected[.teLaat] ?? 0)
      #expect(counts.vandaag == expected[.vandaag] ?? 0)
      #expect(counts.week == expected[.week] ?? 0)
      #expect(counts.later == expected[.later] ?? 0)
    }
  }

  @Test func `a row shows who it is about and at what time`() throws {
    _ = try register.open(.test(), newPersoon: PersoonID("p1"), as: .test("2021-05-01"))
    for (command, today) in try walk().prefix(3) {
      _ = try register.perform(command, on: "CMW-0412", as: .test(today))
    }
    let row = try #require(try register.worklist(on: try day("2025-10-02")).first)
    #expect(row.nummer == "CMW-0412")
    #expect(row.werknemer == "Peeters, Jan")
    #expect(row.onderneming == "Maatwerkbedrijf De Linde")
    #expect(row.regel.uur == Tijdstip("14:30"))
  }

  @Test func `a closed dossier asks for nothing`() throws {
    try walkThrough(register)
    #expect(try register.worklist(on: try day("2040-01-01")).isEmpty)
    let row = try #require(try register.dossiers().first)
    #expect(row.gesloten)
    #expect(row.volgende == nil)
  }

  @Test(arguments: [Int.min, -20_000_000, 20_000_000, .max], ["vanaf", "rang", "uiterste_datum"])
  func `a row with a day beyond all time is damage, not the end of the program`(
    number: Int, column: String
  ) throws {
    _ = try register.open(.test(), newPersoon: PersoonID("p1"), as: .test("2021-05-01"))
    try register.tamper("DELETE FROM werkregel WHERE taak <> 'eerste-pop'")
    try register.tamper("UPDATE werkregel SET vanaf = 0, \(column) = ?", [number])
    func kind(_ read: () throws -> Void) -> StoreError.Kind? {
      do { try read() } catch { return StoreError(error).kind }
      return nil
    }
    #expect(kind { _ = try register.dossiers() } == .corrupt)
    // What begins after today is not read at all.
    let isRead = column != "vanaf" || number < 0
    #expect(kind { _ = try register.worklist(on: day("2026-01-01")) } == (isRead ? .corrupt : nil))
  }

  @Test func `the end is read from the other side, without sorting`() throws {
    let plan = try register.queue.read { db in
      try Row.fetchAll(
        db, sql: "EXPLAIN QUERY PLAN " + Register.worklistPage(.back),
        arguments: [0, "", "", 0, 0, 0, 25]
      ).map { $0["detail"] as String }
    }
    #expect(plan.first == "SEARCH w USING PRIMARY KEY ((rang,dossier,taak,volgnr)<(?,?,?,?))")
    #expect(!plan.contains { $0.contains("TEMP B-TREE") })
  }

  @Test func `a page is read in the order of the table, without sorting`() throws {
    let plan = try register.queue.read { db in
      try Row.fetchAll(
        db, sql: "EXPLAIN QUERY PLAN " + Register.worklistPage(.onward),
        arguments: [0, "", "", 0, 0, 0, 25]
      ).map { $0["detail"] as String }
    }
    #expect(plan.first == "SEARCH w USING PRIMARY KEY ((rang,dossier,taak,volgnr)>(?,?,?,?))")
    #expect(!plan.contains { $0.contains("TEMP B-TREE") })
  }
}
