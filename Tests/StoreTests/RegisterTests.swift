import Casework
import Testing

@testable import Store

@Suite("Register: stappen optekenen en teruglezen")
struct RegisterTests {
  private let shelf: Shelf
  private let register: Register

  init() throws {
    shelf = try Shelf()
    register = try shelf.open()
  }

  @Test func `a walked dossier reads back as the fold of its events`() throws {
    var events = try register.open(
      .test(), newPersoon: PersoonID("p1"), as: .test("2021-05-01")
    ).events
    for (command, today) in try walk() {
      let receipt = try register.perform(
        command, on: "CMW-0412", expecting: events.count, as: .test(today))
      events += receipt.events
      #expect(receipt.versie == events.count)
    }

    let file = try #require(try shelf.open().file("CMW-0412"))
    #expect(file.dossier == Dossier(events))
    #expect(file.persoon.lijstnaam == "Peeters, Jan")
    #expect(file.persoon.postcode(on: try day("2026-01-01")) == (try Postcode("2000")))
  }

  @Test func `the journal tells who recorded what, when and about which day`() throws {
    try walkThrough(register)

    let lines = try register.journal(of: "CMW-0412")
    #expect(lines.map(\.versie) == Array(1...18))
    #expect(Dossier(lines.compactMap(\.gebeurtenis)) == (try register.file("CMW-0412")?.dossier))
    #expect(lines[1].soort == "pop-geregistreerd")
    #expect(lines[1].door == "els.claes")
    #expect(lines[1].dag == (try day("2025-09-01")))
    #expect(lines[1].opgetekend.iso == "2025-09-03T09:00:00.000Z")
    #expect(try register.journal(of: "onbekend").isEmpty)
  }

  @Test func `a number is used once`() throws {
    _ = try register.open(.test(), newPersoon: PersoonID("p1"), as: .test())

    #expect(throws: RegisterError.refused(Refusal(.nummerInGebruik("CMW-0412")))) {
      try register.open(.test(), newPersoon: PersoonID("p2"), as: .test())
    }
    #expect(try register.journalLength() == 2)
  }

  @Test func `an unknown number is refused`() throws {
    #expect(throws: RegisterError.refused(Refusal(.onbekendDossier("CMW-9999")))) {
      try register.perform(
        .closeDossier(Sluiting(datum: try day("2026-01-01"), reden: "x")), on: "CMW-9999",
        as: .test())
    }
    #expect(try register.file("CMW-9999") == nil)
  }

  @Test func `a refusal writes nothing`() throws {
    _ = try register.open(.test(), newPersoon: PersoonID("p1"), as: .test())
    let before = try register.overviews()

    #expect(throws: RegisterError.self) {
      try register.perform(.startTrajectory(op: try day("2026-01-01")), on: "CMW-0412", as: .test())
    }
    #expect(try register.journalLength() == 2)
    #expect(try register.overviews() == before)
  }

  @Test func `a command decided on an old version is a conflict`() throws {
    _ = try register.open(.test(), newPersoon: PersoonID("p1"), as: .test())
    let other = try shelf.open()
    let pop = Command.registerPOP(POP(datum: try day("2026-03-01")))
    _ = try other.perform(pop, on: "CMW-0412", expecting: 1, as: .test(door: "an.maes"))

    #expect(throws: RegisterError.conflict(expected: 1, found: 2)) {
      try register.perform(pop, on: "CMW-0412", expecting: 1, as: .test())
    }
    #expect(try register.perform(pop, on: "CMW-0412", as: .test()).versie == 3)
  }

  @Test func `a term that ends after the year 9999 can be read back`() throws {
    var opening = try OpenDossier.test()
    opening.inDienst = try day("9999-06-01")
    let events = try register.open(opening, newPersoon: PersoonID("p1"), as: .test()).events

    #expect(try register.file("CMW-0412")?.dossier == Dossier(events))
    #expect(try register.worklist(on: try day("9999-12-31")).count == 1)
    #expect(try register.dossiers().first?.volgende?.taak == .eerstePOP)
    #expect(try register.check().isEmpty)
  }

  @Test func `a new person never takes the code of another`() throws {
    _ = try register.open(.test(), newPersoon: PersoonID("p1"), as: .test())

    #expect(throws: RegisterError.self) {
      try register.open(.test("CMW-2", "Maes", "An"), newPersoon: PersoonID("p1"), as: .test())
    }
    #expect(try register.file("CMW-0412")?.persoon.naam == "Peeters")
    #expect(try register.check().isEmpty)
  }

  @Test(arguments: ["CMW/1", "CMW 1", "cmw-é", "cmw-e\u{301}", "'; --", "😀"])
  func `any number is a number`(nummer: String) throws {
    _ = try register.open(.test(nummer), newPersoon: PersoonID("p1"), as: .test())
    _ = try register.perform(
      .registerPOP(POP(datum: try day("2026-03-01"))), on: nummer, as: .test())

    #expect(try register.file(nummer)?.dossier.nummer == nummer)
    #expect(try register.dossiers().map(\.nummer) == [nummer])
    #expect(try register.check() == [])
  }

  @Test func `a text that could not be read back whole is not kept`() throws {
    #expect(throws: RegisterError.self) {
      try register.open(.test("CMW\u{0}1"), newPersoon: PersoonID("p1"), as: .test())
    }
    #expect(throws: StoreError.self) {
      try register.keepDraft("a\u{0}b", key: "k", owner: "els", at: Moment(milliseconds: 0))
    }
    #expect(try register.journalLength() == 0)

    // In JSON it is an escape like any other.
    _ = try register.open(.test(), newPersoon: PersoonID("p1"), as: .test())
    let events = try register.perform(
      .registerPOP(POP(datum: try day("2026-03-01"), acties: ["a\u{0}b"])), on: "CMW-0412",
      as: .test()
    ).events
    #expect(try register.journal(of: "CMW-0412").last?.gebeurtenis == events[0])
    #expect(try register.check() == [])
  }
}
