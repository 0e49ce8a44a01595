import Casework
import Foundation
import Testing

@testable import Store

@Suite("Register: verbeterde gegevens staan overal, en nergens meer na het wissen")
struct VerbeteringTests {
  private let insz = "93.05.18-223-61"
  private let shelf: Shelf
  private let register: Register

  init() throws {
    shelf = try Shelf()
    register = try shelf.open()
    _ = try register.open(
      .test("CMW-1", "Janssens", insz: insz), newPersoon: PersoonID("p1"), as: .test())
    _ = try register.open(
      .test("CMW-2", "Janssens", insz: insz), newPersoon: PersoonID("p2"), as: .test())
  }

  @discardableResult
  private func correct(_ nummer: String, _ change: (inout CorrectData) -> Void) throws -> Receipt {
    var wanted = CorrectData(reden: "op de kaart staat het anders")
    change(&wanted)
    return try register.perform(.correctData(wanted), on: nummer, as: .test())
  }

  private func found(_ word: String) throws -> [String] {
    try register.dossiers(matching: word).map(\.nummer)
  }

  @Test func `a name follows in every dossier of the person, and each journal explains it`() throws
  {
    let receipt = try correct("CMW-1") { $0.naam = "Çelik" }
    #expect(receipt.versie == 2)
    #expect(try found("celik") == ["CMW-1", "CMW-2"])
    #expect(try found("janssens").isEmpty)
    #expect(try register.dossiers().map(\.werknemer) == ["Çelik, Jan", "Çelik, Jan"])
    let other = try #require(try register.journal(of: "CMW-2").last)
    #expect(
      other.gebeurtenis?.zin.hasPrefix(
        "Gegevens verbeterd (in dossier CMW-1): naam Çelik (was: Janssens).") == true)
    // Whoever had the other dossier open notices.
    #expect(throws: RegisterError.conflict(expected: 1, found: 2)) {
      try register.perform(
        .registerPOP(POP(datum: try day("2026-01-01"))), on: "CMW-2", expecting: 1, as: .test())
    }
    #expect(try register.check() == [])
    let lists = try register.overviews()
    try register.rebuild()
    #expect(try register.overviews() == lists)
  }

  @Test func `the enterprise and the day of hiring are of the one dossier`() throws {
    let number = try Ondernemingsnummer("0400.000.185")
    let hired = try day("2021-11-01")
    try correct("CMW-1") {
      $0.onderneming = "Atelier"
      $0.ondernemingsnummer = number
      $0.inDienst = hired
    }
    #expect(try found("atelier") == ["CMW-1"])
    #expect(try found("linde") == ["CMW-2"])
    #expect(try register.journal(of: "CMW-2").count == 1)
    #expect(try register.check() == [])
    let last = try register.lastStep(of: "CMW-1", as: .test())
    _ = try register.perform(.takeBackStep(stap: last.stap), on: "CMW-1", as: .test())
    #expect(try found("linde") == ["CMW-1", "CMW-2"])
    #expect(try register.file("CMW-1")?.dossier.inDienst == day("2021-05-01"))
    #expect(try register.check() == [])
  }

  @Test func `an INSZ of another person is warned about`() throws {
    _ = try register.open(.test("CMW-3", "Maes", "An"), newPersoon: PersoonID("p3"), as: .test())
    let number = try INSZ(insz)
    let receipt = try correct("CMW-3") { $0.insz = .wordt(number) }
    #expect(receipt.waarschuwingen.map(\.soort) == [.inszElders(dossier: "CMW-1")])
  }

  @Test(arguments: [1, 4])
  func `who is erased, is erased with every correction, whichever line is named`(line: Int) throws {
    try correct("CMW-1") {
      $0.naam = "Çelik"
      $0.insz = .leeg
    }
    // Line 4 is the correction of the person: registration, two openings, correction.
    try register.erase(journalNumber: line, reason: "bewaartermijn", as: .test())
    for word in ["Janssens", "Çelik", "celik", "93051822361"] {
      for suffix in ["", "-wal"] {
        let data = FileManager.default.contents(atPath: shelf.path + suffix) ?? Data()
        #expect(data.range(of: Data(word.utf8)) == nil, "\(word)\(suffix)")
      }
    }
    #expect(try register.dossiers().map(\.werknemer) == ["[gewist]", "[gewist]"])
    #expect(try register.journal(of: "CMW-2").last?.gebeurtenis == nil)
    #expect(try register.check() == [])
    try register.rebuild()
    #expect(try register.check() == [])
    #expect(throws: RegisterError.refused(Refusal(.gegevensGewist))) {
      try correct("CMW-1") { $0.naam = "Peeters" }
    }
  }

  @Test func `the day of hiring stays put right when the reason is erased`() throws {
    let hired = try day("2021-11-01")
    try correct("CMW-1") { $0.inDienst = hired }
    let line = try #require(try register.journal(of: "CMW-1").last)
    try register.erase(journalNumber: line.nr, reason: "proef", as: .test())
    #expect(try register.file("CMW-1")?.dossier.inDienst == hired)
    #expect(try register.file("CMW-1")?.dossier.onderneming.naam == "Maatwerkbedrijf De Linde")
    #expect(try register.check() == [])
  }

  @Test func `a number that differs in case alone is refused by the name of the other`() throws {
    #expect(throws: RegisterError.refused(Refusal(.nummerInGebruik("CMW-1")))) {
      try register.open(.test(" cmw-1 ", "Maes", "An"), newPersoon: PersoonID("p3"), as: .test())
    }
    #expect(try register.dossiers().count == 2)
  }
}
