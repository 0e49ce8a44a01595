import Casework
import Testing

@testable import Store

@Suite("Register: stappen optekenen en teruglezen")
struct RegisterTests {
  private let shelf: Shelf

  init() throws { shelf = try Shelf() }

  @Test func `a walked dossier reads back as the fold of its events`() throws {
    let register = try shelf.open()
    var events = try register.open(
      .test(insz: nil), newPersoon: PersoonID("p1"), as: .test("2021-05-01")
    ).events
    for (command, today) in try walk() {
      events += try register.perform(command, on: "CMW-0412", as: .test(today)).events
    }

    let file = try #require(try shelf.open().file("CMW-0412"))
    #expect(file.dossier == Dossier(events))
    #expect(file.dossier.versie == events.count)
    #expect(file.persoon.lijstnaam == "Peeters, Jan")
    #expect(try register.journal(of: "CMW-0412").map(\.gebeurtenis) == events)
  }
}
