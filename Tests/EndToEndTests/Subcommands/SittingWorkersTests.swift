import TestSupport
import Testing

@Suite("Zittende werknemers on the command line", .waits, .timeLimit(.minutes(15)))
struct SittingWorkersTests {
  private let desk: Desk
  init() throws { desk = try Desk() }

  @Test func `the share per enterprise, and who waits longest`() throws {
    let hired = [("CMW-1", "2015-03-01"), ("CMW-2", "2012-09-01"), ("CMW-3", "2018-12-31")]
    for (number, day) in hired {
      try desk.json(Desk.opening(["nummer": number, "in-dienst": day]))
    }
    try desk.json(Desk.opening(["nummer": "CMW-4", "in-dienst": "2019-01-01"]))
    let all = try desk.json("zittende-werknemers").items
    #expect(all.count == 1)
    let state = try #require(all.first)
    #expect(state["ondernemingsnummer"] == "0887010362")
    #expect(state["peildag"] == "2018-12-31")
    #expect(state["zittend"] == 3 && state["doel"] == 1 && state["resterend"] == 1)
    #expect(state["uiterste_datum"] == JSON.null)
    #expect(state["zekerheid"] == "aanname")
    #expect(state["voorstel"]?.items.map { $0["dossiernummer"] } == ["CMW-2", "CMW-1", "CMW-3"])
    #expect(state["voorstel"]?.items.map { $0["voorgesteld"] } == [true, false, false])
    #expect(
      try desk.json("zittende-werknemers", "--onderneming", "0417.497.106").items.isEmpty)
  }
}
