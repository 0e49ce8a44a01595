import Casework
import Foundation
import Testing

@testable import Store

/// In the test rulebook no index figure is known: every amount is the base amount, provisionally.
@Suite("Afrekening: boeken in het register")
struct AfrekeningTests {
  private let shelf: Shelf
  private let register: Register
  private let all = Boekingsvraag(ookVoorlopige: true)

  init() throws {
    shelf = try Shelf()
    register = try shelf.open()
    try walkThrough(register)
  }

  private func statement(_ van: String = "2026-01-01", _ tot: String = "2026-03-31") throws
    -> Afrekening
  {
    try register.statement(
      of: "7882", from: try day(van), to: try day(tot), on: try day("2026-04-10"))
  }

  @discardableResult
  private func book(_ vraag: Boekingsvraag? = nil, shown: [Afrekeningslijn]? = nil) throws
    -> BookingReceipt
  {
    try register.book(
      vraag ?? all, of: "7882", from: try day("2026-01-01"), to: try day("2026-03-31"),
      shown: shown, as: .test("2026-04-10"))
  }

  @Test func `the statement reads every dossier of the mandate`() throws {
    let lines = try statement().lijnen
    #expect(lines.map(\.sleutel.fase) == [.voortraject, .stage, .nazorg])
    #expect(lines.map(\.bedrag.cent) == [42_000, 126_000, 126_000])
    #expect(lines.map(\.verschuldigdOp.iso) == ["2026-01-05", "2026-02-06", "2026-03-01"])
    #expect(throws: RegisterError.refused(Refusal(.onbekendMandaat("9999")))) {
      try register.statement(
        of: "9999", from: try day("2026-01-01"), to: try day("2026-03-31"),
        on: try day("2026-04-10"))
    }
  }

  @Test func `what was booked is read back to the cent and stays in a check and a rebuild`() throws
  {
    let receipt = try book(Boekingsvraag(nummer: "F-2026/07", ookVoorlopige: true))
    #expect(receipt.nr == 1 && receipt.boeking.totaal.cent == 294_000)
    #expect(receipt.afrekening.open.isEmpty && receipt.afrekening.totaal.cent == 294_000)
    #expect(try statement().lijnen.map(\.boeking) == [1, 1, 1])
    #expect(try register.check() == [])
    let before = try register.overviews()
    try register.rebuild()
    #expect(try register.overviews() == before)
    #expect(throws: RegisterError.refused(Refusal(.nietsTeBoeken(opengelaten: 0)))) { try book() }
  }

  @Test func `other rules leave what was booked, and make a correction beside it`() throws {
    try book()
    let raised = try shelf.open(.raised())
    let now = try raised.statement(
      of: "7882", from: try day("2026-01-01"), to: try day("2026-03-31"),
      on: try day("2026-04-10"))
    #expect(now.geboekt.map(\.bedrag.cent) == [42_000, 126_000, 126_000])
    #expect(now.open.map(\.bedrag.cent) == [1_000])
    #expect(now.open.map(\.soort) == [.correctie])
    #expect(try raised.check() == [])
  }

  @Test func `other open lines than those shown are a conflict, and nothing is booked`() throws {
    let shown = try statement().open
    try book()
    let length = try register.journalLength()
    #expect(throws: RegisterError.conflict(expected: 3, found: 0)) { try book(shown: shown) }
    #expect(try register.journalLength() == length)
  }

  @Test func `an erased number leaves the amounts, and an erased person the statement`() throws {
    try book(Boekingsvraag(nummer: "F-2026/07", ookVoorlopige: true))
    try register.erase(
      journalNumber: try register.journalLength(), reason: "bewaartermijn", as: .test())
    try register.erase(journalNumber: 1, reason: "bewaartermijn", as: .test())
    let bookings = try register.read {
      try StreamLine<Boeking>.all(of: .afrekening("7882"), in: $0)
    }
    #expect(bookings.map(\.event?.nummer) == ["[gewist]"])
    #expect(try statement().totaal.cent == 294_000)
    #expect(try register.check() == [])
  }

  @Test func `a booking that somebody changed is found`() throws {
    try book()
    try register.tamper(
      "UPDATE journal SET feiten = replace(feiten, '42000', '43000') WHERE stroom = 'afrekening/7882'"
    )
    #expect(try register.check().contains { $0.soort == .regel })
  }

  @Test func `a list of mandates that does not follow from the journal is found`() throws {
    try register.tamper("UPDATE trajectmandaat SET mandaat = '6607'")
    #expect(try register.check().map(\.soort) == [.overzicht])
    try register.rebuild()
    #expect(try register.check() == [])
  }

  @Test func `two processes that book at once never book a line twice`() async throws {
    let path = shelf.path
    func book(_ door: String) async {
      await #expect(processExitsWith: .success) { [path = path as String, door = door as String] in
        let register = try Register.open(path: path, regels: .test)
        for _ in 1...5 {
          do {
            _ = try register.book(
              Boekingsvraag(ookVoorlopige: true), of: "7882", from: try day("2026-01-01"),
              to: try day("2026-03-31"), as: .test("2026-04-10", door: door))
          } catch RegisterError.refused(let refusal) where refusal.code == "niets-te-boeken" {
            continue
          }
        }
      }
    }
    async let first: Void = book("els")
    async let second: Void = book("an")
    _ = await (first, second)
    let bookings = try register.read {
      try StreamLine<Boeking>.all(of: .afrekening("7882"), in: $0)
    }
    #expect(bookings.count == 1)
    #expect(try statement().totaal.cent == 294_000)
    #expect(try register.check() == [])
  }

  @Test(arguments: 1...6 as ClosedRange<UInt64>)
  func `booked and open lines are what is computed now, whatever is recorded between bookings`(
    seed: UInt64
  ) throws {
    let shelf = try Shelf()
    let register = try shelf.open()
    var random = try RandomCommands(seed: seed)
    let (first, last) = (try day("2020-01-01"), try day("2040-12-31"))
    for index in 1...3 {
      let opening = try random.opening(index)
      _ = try register.open(opening, newPersoon: PersoonID("p\(index)"), as: .test())
      for _ in 1...40 {
        let author = Author(
          door: "els", vandaag: random.today.adding(days: 25), moment: Moment(milliseconds: 0))
        _ = try? register.perform(try random.next(), on: opening.nummer, as: author)
        if random.number(0...4) == 0 {
          let from = random.today.adding(days: -random.number(0...200))
          _ = try? register.book(all, of: "7882", from: from, to: random.today, as: author)
        }
      }
      let today = random.today.adding(days: 25)
      let statement = try register.statement(of: "7882", from: first, to: last, on: today)
      let now = try (1...index).flatMap { number in
        try register.dossiers().filter { $0.nummer.hasSuffix("-\(number)") }
      }.flatMap { row in
        try #require(try register.file(row.nummer)).dossier
          .vergoedingsposten(at: "7882", register.regels, vandaag: today)
      }.reduce(Bedrag.zero) { $0 + $1.verschuldigd }
      #expect(statement.totaal == now)
    }
    #expect(try register.check() == [])
  }
}

extension Regelboek {
  /// The test rules with another base amount for the voortraject: 430,00.
  fileprivate static func raised() -> Regelboek {
    let test = Regelboek.test
    var parameters = test.parameters
    if let old = parameters[.basisVoortraject] {
      parameters[.basisVoortraject] = Parameter(
        id: old.id, omschrijving: old.omschrijving, eenheid: old.eenheid,
        versies: [
          ParameterVersie(
            vanaf: old.versies[0].vanaf, waarde: .getal(43_000), bron: old.versies[0].bron)
        ], nagekeken: old.nagekeken)
    }
    return Regelboek(
      parameters: parameters, index: test.index, mandaten: test.mandaten,
      digest: String(repeating: "1", count: 64))
  }
}
