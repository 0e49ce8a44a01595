import Casework
import Testing

@testable import Store

@Suite("Een stap terugnemen in het register")
struct TerugnameTests {
  private let shelf: Shelf
  private let register: Register

  init() throws {
    shelf = try Shelf()
    register = try shelf.open()
    _ = try register.open(.test(), newPersoon: PersoonID("p1"), as: .test("2025-09-03"))
    for (command, today) in try walk().prefix(3) {
      _ = try register.perform(command, on: "CMW-0412", as: .test(today))
    }
  }

  private func refusal(as author: Author) -> String? {
    do throws(RegisterError) {
      _ = try register.lastStep(of: "CMW-0412", as: author)
      return nil
    } catch {
      guard case .refused(let refusal) = error else { return "\(error)" }
      return refusal.code
    }
  }

  @Test func `both lines stay in the journal, and every list is as before the step`() throws {
    let author = try Author.test("2025-10-02")
    let before = try register.overviews()
    let last = try register.lastStep(of: "CMW-0412", as: author)
    #expect(last.soort == "evaluatie-gepland" && last.versie == 4 && last.stap == 4)
    let receipt = try register.perform(
      .takeBackStep(stap: last.stap), on: "CMW-0412", expecting: last.versie, as: author)
    #expect(receipt.versie == 5)
    let file = try #require(try register.file("CMW-0412"))
    #expect(file.dossier.evaluatie?.planning == nil && file.dossier.versie == 5)
    // What explains a fact no longer names the line.
    #expect(file.journaal.map(\.nr) == [2, 3, 4])
    let lines = try register.journal(of: "CMW-0412")
    #expect(lines.map(\.isTeruggenomen) == [false, false, false, true, false])
    #expect(lines.last?.neemtTerug == lines[3].gebeurtenis)
    #expect(lines.last?.soort == "stap-teruggenomen")
    #expect(try register.check() == [])
    let after = try register.overviews()
    #expect(after != before)
    try register.rebuild()
    #expect(try register.overviews() == after)
    // Planned again it is a step like any other.
    _ = try register.perform(try walk()[2].command, on: "CMW-0412", as: author)
    #expect(try register.check() == [])
  }

  @Test func `not by another, not on another day, not by a day set by hand`() throws {
    #expect(refusal(as: try .test("2025-10-02", door: "an.maes")) == "stap-van-ander")
    #expect(refusal(as: try .test("2025-10-03")) == "stap-niet-vandaag")
    var author = try Author.test("2025-10-02")
    author.vandaag = try day("2026-12-31")
    #expect(refusal(as: author) == nil)
    #expect(throws: RegisterError.refused(Refusal(.onbekendDossier("X-1")))) {
      try register.lastStep(of: "X-1", as: author)
    }
  }

  @Test func `who is not the first finds the dossier changed`() throws {
    let author = try Author.test("2025-10-02")
    let last = try register.lastStep(of: "CMW-0412", as: author)
    _ = try register.perform(try walk()[3].command, on: "CMW-0412", as: author)
    #expect(throws: RegisterError.conflict(expected: 4, found: 5)) {
      try register.perform(
        .takeBackStep(stap: last.stap), on: "CMW-0412", expecting: last.versie, as: author)
    }
  }

  @Test func `after a booking of this dossier nothing of it is taken back`() throws {
    let shelf = try Shelf()
    let register = try shelf.open()
    _ = try register.open(.test(), newPersoon: PersoonID("p1"), as: .test("2021-05-01"))
    for (command, today) in try walk().dropLast(3) {
      _ = try register.perform(command, on: "CMW-0412", as: .test(today))
    }
    let author = try Author.test("2026-02-06")
    #expect(try register.lastStep(of: "CMW-0412", as: author).soort == "fase-begonnen")
    _ = try register.book(
      Boekingsvraag(ookVoorlopige: true), of: "7882", from: try day("2026-01-01"),
      to: try day("2026-03-31"), as: author)
    #expect(throws: RegisterError.refused(Refusal(.stapGeboekt))) {
      try register.lastStep(of: "CMW-0412", as: author)
    }
  }
}
