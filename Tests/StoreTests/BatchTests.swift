import Casework
import Testing

@testable import Store

@Suite("Register: veel stappen in één keer")
struct BatchTests {
  private struct Stop: Error {}
  private let shelf: Shelf
  private let register: Register

  init() throws {
    shelf = try Shelf()
    register = try shelf.open()
  }

  @Test func `a trajectory that began in the same transaction is among those that run`() throws {
    let shelf = try Shelf()
    let register = try shelf.open()
    try register.batch(as: .test()) { batch in
      try batch.open(.test("CMW-1"), newPersoon: PersoonID("p1"))
      for (command, today) in try walk().prefix(8) {
        batch.author = try .test(today)
        try batch.perform(command, on: "CMW-1")
      }
      #expect(try batch.numbersWithTrajectory().isEmpty)
      try batch.perform(
        .referTrajectory(mandaat: "7882", op: try day("2025-11-21")), on: "CMW-1")
      #expect(try batch.numbersWithTrajectory() == ["CMW-1"])
    }
  }

  @Test func `a batch records what its commands would have recorded one by one`() throws {
    try register.batch(as: .test("2026-03-10")) { batch in
      for nummer in ["CMW-1", "CMW-2"] {
        try batch.open(.test(nummer), newPersoon: PersoonID(nummer))
      }
      for (command, _) in try walk() {
        for nummer in ["CMW-2", "CMW-1"] { try batch.perform(command, on: nummer) }
      }
      #expect(try batch.file("CMW-1")?.dossier.versie == 18)
      #expect(try batch.contains("CMW-2"))
      #expect(try !batch.contains("CMW-3"))
    }

    let other = try Shelf()
    let single = try other.open()
    for nummer in ["CMW-1", "CMW-2"] {
      _ = try single.open(.test(nummer), newPersoon: PersoonID(nummer), as: .test("2026-03-10"))
      for (command, _) in try walk() {
        _ = try single.perform(command, on: nummer, as: .test("2026-03-10"))
      }
    }
    #expect(try register.overviews() == single.overviews())
    // The same history; only its place in the journal of the register is another one.
    let (batched, alone) = (try register.file("CMW-2"), try single.file("CMW-2"))
    #expect(batched?.dossier == alone?.dossier && batched?.persoon == alone?.persoon)
    #expect(batched?.journaal.map(\.gebeurtenis) == alone?.journaal.map(\.gebeurtenis))
    #expect(try register.check().isEmpty)
  }

  @Test func `a batch that throws leaves nothing`() throws {
    #expect(throws: Stop.self) {
      try register.batch(as: .test()) { batch in
        try batch.open(.test("CMW-1"), newPersoon: PersoonID("p1"))
        try batch.open(.test("CMW-2", "Maes"), newPersoon: PersoonID("p2"))
        throw Stop()
      }
    }
    #expect(try register.journalLength() == 0)
    #expect(try register.dossiers().isEmpty)
  }

  @Test func `a refused command can be passed over`() throws {
    let refused = try register.batch(as: .test()) { batch in
      try batch.open(.test("CMW-1"), newPersoon: PersoonID("p1"))
      do {
        try batch.open(.test("CMW-1", "Maes"), newPersoon: PersoonID("p2"))
        return false
      } catch RegisterError.refused {
        try batch.open(.test("CMW-2", "Maes"), newPersoon: PersoonID("p2"))
        return true
      }
    }
    #expect(refused)
    #expect(try register.dossiers().map(\.nummer) == ["CMW-2", "CMW-1"])
    #expect(try register.check().isEmpty)
  }

  @Test func `a batch in which writing failed leaves nothing, even when that is passed over`()
    throws
  {
    #expect(throws: StoreError.self) {
      try register.batch(as: .test()) { batch in
        try batch.open(.test("CMW-1"), newPersoon: PersoonID("p1"))
        // The code of a person is in use: half of the opening could have been written.
        _ = try? batch.open(.test("CMW-2", "Maes"), newPersoon: PersoonID("p1"))
      }
    }
    #expect(try register.journalLength() == 0)
  }

  @Test func `a person's second dossier in one batch finds the first`() throws {
    let soort = try register.batch(as: .test()) { batch in
      try batch.open(.test("CMW-1"), newPersoon: PersoonID("p1"))
      return try batch.open(.test("CMW-2"), newPersoon: PersoonID("p2")).waarschuwingen.map(\.soort)
    }
    #expect(soort == [.zelfdePersoon(dossier: "CMW-1", zeker: false)])
  }
}
