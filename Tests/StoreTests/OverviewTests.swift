import Casework
import Testing

@testable import Store

@Suite("Overzichten: altijd gelijk aan wat het journaal vertelt")
struct OverviewTests {
  @Test(arguments: 1...12 as ClosedRange<UInt64>)
  func `overviews equal the fold after random commands`(seed: UInt64) throws {
    let shelf = try Shelf()
    let register = try shelf.open()
    var random = try RandomCommands(seed: seed)
    var accepted = 0
    for index in 1...4 {
      let opening = try random.opening(index)
      _ = try register.open(opening, newPersoon: PersoonID("p\(index)"), as: .test())
      for _ in 1...60 {
        let author = Author(
          door: "els", vandaag: random.today.adding(days: 25), moment: Moment(milliseconds: 0))
        do {
          _ = try register.perform(try random.next(), on: opening.nummer, as: author)
          accepted += 1
        } catch RegisterError.refused {
          continue
        }
      }
      let events = try register.journal(of: opening.nummer).compactMap(\.gebeurtenis)
      #expect(try register.file(opening.nummer)?.dossier == Dossier(events))
    }
    #expect(accepted > 20)
    #expect(try register.check() == [])

    let before = try register.overviews()
    try register.rebuild()
    #expect(try register.overviews() == before)

    // The same values under another name: the work list is made anew from the facts alone.
    let reopened = try shelf.open(.make(digest: "nieuw"))
    #expect(try reopened.check() == [])
    #expect(try reopened.worklist(on: random.today) == register.worklist(on: random.today))
  }

  @Test(arguments: [nil, "Bakkerij Nele"])
  func `a job that ended keeps its rows when the rules change`(werkgever: String?) throws {
    let shelf = try Shelf()
    let register = try shelf.open()
    _ = try register.open(.test(), newPersoon: PersoonID("p1"), as: .test())
    let from = try day("2026-02-01")
    for job in [
      Tewerkstelling(van: from, soort: .nec, werkgever: werkgever),
      Tewerkstelling(
        van: from, tot: try day("2026-03-01"), soort: .nec, werkgever: werkgever,
        oorzaak: .nietVerlengd),
    ] {
      _ = try register.perform(.registerEmployment(job), on: "CMW-0412", as: .test())
    }
    let later = try day("2030-01-01")
    let before = try register.worklist(on: later)
    #expect(!before.isEmpty)
    let reopened = try shelf.open(.make(digest: "nieuw"))
    #expect(try reopened.worklist(on: later) == before)
    #expect(try reopened.check() == [])
  }

  @Test func `other rules rebuild the overviews once, at opening`() throws {
    let shelf = try Shelf()
    let old = try shelf.open()
    _ = try old.open(.test(), newPersoon: PersoonID("p1"), as: .test())
    _ = try old.perform(
      .registerPOP(POP(datum: try day("2026-03-01"))), on: "CMW-0412", as: .test())
    let later = try day("2030-01-01")
    func renewal(_ register: Register) throws -> Datum? {
      try register.worklist(on: later).first { $0.regel.taak == .popVernieuwen }?.regel.uiterste
    }
    #expect(try renewal(old) == day("2027-03-01"))

    let new = try shelf.open(.make(digest: "nieuw", popGeldigheid: 2))
    #expect(try renewal(new) == day("2028-03-01"))
    #expect(try new.check().isEmpty)

    // A session that still works with the old rules may look, but not write beside the new ones.
    #expect(try old.check().map(\.soort) == [.overzicht, .overzicht])
    #expect {
      try old.perform(
        .registerPOP(POP(datum: try day("2026-03-02"))), on: "CMW-0412", as: .test())
    } throws: { error in
      guard case .store(let failure) = error as? RegisterError else { return false }
      return failure.kind == .newer
    }
  }

  @Test func `rebuilding tells how far it is`() throws {
    let shelf = try Shelf()
    let register = try shelf.open()
    for index in 1...3 {
      _ = try register.open(
        .test("CMW-\(index)", "Maes \(index)"), newPersoon: PersoonID("p\(index)"), as: .test())
    }
    var steps: [Int] = []
    try register.rebuild { done, total in steps.append(total * 100 + done) }
    #expect(steps == [600, 601, 602, 603, 604, 605, 606])
  }
}
