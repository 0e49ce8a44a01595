import Casework
import Foundation
import Testing

@testable import Store

@Suite("Eigen regels in het register")
struct SiteRulesTests {
  private let shelf: Shelf

  init() throws { shelf = try Shelf() }

  private func validity(_ years: Int, _ from: String = "2020-01-01") throws -> RegelGebeurtenis {
    .parameterGezet(
      EigenWaarde(
        id: .popGeldigheid, eenheid: .jaar, waarde: .getal(years), vanaf: try day(from),
        bron: Bron("nota 5")))
  }

  private func withDossier(_ register: Register) throws {
    _ = try register.open(.test(), newPersoon: PersoonID("p1"), as: .test())
    _ = try register.perform(
      .registerPOP(POP(datum: try day("2026-03-01"))), on: "CMW-0412", as: .test())
  }

  private func renewal(_ register: Register) throws -> Datum? {
    try register.worklist(on: try day("2040-01-01")).first { $0.regel.taak == .popVernieuwen }?
      .regel.uiterste
  }

  @Test func `a value that one session sets holds for another that is open, at its next reading`()
    throws
  {
    let first = try shelf.open()
    let second = try shelf.open()
    try withDossier(first)
    #expect(try renewal(second) == day("2027-03-01"))
    let nr = try first.record(try validity(2), as: .test())
    #expect(try renewal(second) == day("2028-03-01"))
    #expect(second.regels.grond(.popGeldigheid, on: try day("2026-03-01")).getal == 2)
    #expect(second.regels.parameters[.popGeldigheid]?.versie(on: try day("2026-03-01")).nr == nr)
    // And it writes with the new rules without opening again.
    _ = try second.perform(
      .registerPOP(POP(datum: try day("2026-03-02"))), on: "CMW-0412", as: .test())
    #expect(try renewal(second) == day("2028-03-02"))
    #expect(try second.check() == [])
  }

  @Test func `another process sets a value while this one has the register open`() async throws {
    let register = try shelf.open()
    try withDossier(register)
    let path = shelf.path
    await #expect(processExitsWith: .success) { [path = path as String] in
      let other = try Register.open(path: path, regels: .test)
      _ = try other.record(
        .parameterGezet(
          EigenWaarde(
            id: .popGeldigheid, eenheid: .jaar, waarde: .getal(3), vanaf: try day("2020-01-01"),
            bron: Bron("nota"))), as: .test(door: "an"))
    }
    #expect(try renewal(register) == day("2029-03-01"))
    #expect(try register.ruleJournal().map(\.door) == ["an"])
  }

  @Test func `the lists are renewed once, with the change, and not again at opening`() throws {
    let register = try shelf.open()
    try withDossier(register)
    var steps = 0
    try register.record(try validity(2), as: .test()) { done, _ in steps += done > 0 ? 1 : 0 }
    #expect(steps == 1)
    var again = 0
    let path = shelf.path
    let next = try Register.open(
      path: path, regels: .test, progress: { done, _ in again += done > 0 ? 1 : 0 })
    #expect(again == 0)
    #expect(try renewal(next) == day("2028-03-01"))

    let updated = Regelboek.make(digest: "nieuw")
    _ = try Register.open(
      path: path, regels: updated, progress: { done, _ in again += done > 0 ? 1 : 0 })
    #expect(again == 1)
    _ = try Register.open(
      path: path, regels: updated, progress: { done, _ in again += done > 0 ? 1 : 0 })
    #expect(again == 1)
  }

  @Test func `without own values the rules are the shipped ones, to the digest`() throws {
    let register = try shelf.open()
    #expect(register.regels.digest == Regelboek.test.digest)
    try register.record(try validity(2), as: .test())
    #expect(try shelf.open().regels.digest != Regelboek.test.digest)
  }

  @Test func `a refused figure leaves nothing, and the old value stays in the journal`() throws {
    let register = try shelf.open()
    #expect(throws: RegisterError.self) {
      try register.record(
        .coefficientGezet(
          IndexCoefficient(van: 2025, naar: 2004, miljoensten: 1_300_000, bron: Bron("x"))),
        as: .test())
    }
    #expect(try register.journalLength() == 0)
    try register.record(try validity(2), as: .test())
    try register.record(try validity(4), as: .test(door: "an"))
    #expect(try register.ruleJournal().map(\.gebeurtenis) == [try validity(2), try validity(4)])
    #expect(register.regels.grond(.popGeldigheid, on: try day("2026-01-01")).getal == 4)
    #expect(try register.check() == [])
  }

  @Test func `a trial shows other rules and changes not a byte`() throws {
    let register = try shelf.open()
    try withDossier(register)
    try register.record(try validity(2), as: .test())
    let rows = try register.worklist(on: try day("2040-01-01"))
    let before = try Data(contentsOf: URL(filePath: shelf.path))
    var parameters = Regelboek.make(digest: "x", popGeldigheid: 5).parameters
    parameters = parameters.filter { $0.key == .popGeldigheid }
    let trial = try Register.open(
      path: shelf.path, regels: .test,
      trial: Proefregels(parameters: parameters, cijfers: nil, mandaten: nil, digest: "proef"))
    #expect(try renewal(trial) == day("2031-03-01"))
    #expect(try trial.worklistCounts(on: try day("2031-03-02")).teLaat == rows.count)
    #expect(try register.worklistCounts(on: try day("2028-03-02")).teLaat == rows.count)
    #expect(throws: RegisterError.refused(Refusal(.proefregels))) {
      try trial.perform(
        .registerPOP(POP(datum: try day("2026-03-02"))), on: "CMW-0412", as: .test())
    }
    #expect(throws: RegisterError.refused(Refusal(.proefregels))) {
      try trial.record(try validity(9), as: .test())
    }
    #expect(try Data(contentsOf: URL(filePath: shelf.path)) == before)
    #expect(try register.worklist(on: try day("2040-01-01")) == rows)
  }

  @Test func `under the rules in force a trial shows the very work list of the tables`() throws {
    let register = try shelf.open()
    var random = try RandomCommands(seed: 7)
    for index in 1...12 {
      let opening = try random.opening(index)
      _ = try register.open(opening, newPersoon: PersoonID("p\(index)"), as: .test())
      for _ in 1...(2 * index) {
        _ = try? register.perform(
          try random.next(), on: opening.nummer,
          as: Author(
            door: "els", vandaag: random.today.adding(days: 25), moment: Moment(milliseconds: 0)))
      }
    }
    let trial = try Register.open(
      path: shelf.path, regels: .test,
      trial: Proefregels(parameters: [:], cijfers: nil, mandaten: nil, digest: "proef"))
    let today = try day("2040-01-01")
    let rows = try register.worklist(on: today)
    try #require(rows.count > 2)
    #expect(try trial.worklist(on: today) == rows)
    #expect(try trial.worklist(on: today, after: rows[0].cursor, limit: 1) == [rows[1]])
    #expect(try trial.worklistCounts(on: today) == register.worklistCounts(on: today))
    #expect(try trial.dossiers() == register.dossiers())
  }
}
