import Casework
import Foundation
import Testing

@testable import Store

@Suite("Wissen: de inhoud is weg, de keten houdt")
struct ErasureTests {
  private let shelf: Shelf
  private let register: Register

  init() throws {
    shelf = try Shelf()
    register = try shelf.open()
    try walkThrough(register)
  }

  /// The line that registered `Peeters, Jan`.
  private let persoonLine = 1

  private func isInFile(_ text: String) -> Bool {
    ["", "-wal"].contains { suffix in
      guard let data = FileManager.default.contents(atPath: shelf.path + suffix) else {
        return false
      }
      return data.range(of: Data(text.utf8)) != nil
    }
  }

  @Test func `an erased line stands in a valid chain that names its erasure`() throws {
    let pop = try #require(
      try register.journal(of: "CMW-0412").first { $0.soort == "pop-geregistreerd" })
    #expect(isInFile("Heftruckattest halen"))
    try register.erase(journalNumber: pop.nr, reason: "op vraag van Jan", as: .test())

    #expect(!isInFile("Heftruckattest halen"))
    #expect(try register.check() == [])
    let line = try #require(try register.journal(of: "CMW-0412").first { $0.nr == pop.nr })
    #expect(line.gebeurtenis == nil)
    #expect(line.dag == pop.dag)
    let erasures = try register.read { try StreamLine<Wissing>.all(of: .register, in: $0) }
    #expect(erasures.map(\.event) == [Wissing(nr: pop.nr, reden: "op vraag van Jan")])
    #expect(try register.file("CMW-0412")?.dossier.pops.first?.acties == [])
  }

  @Test func `an erased person is nowhere in the file`() throws {
    try register.erase(journalNumber: persoonLine, reason: "bewaartermijn", as: .test())

    for word in ["Peeters", "peeters", "1993-05-18"] { #expect(!isInFile(word)) }
    let row = try #require(try register.dossiers().first)
    #expect(row.werknemer == "[gewist]")
    #expect(row.geboortedatum == nil)
    #expect(try register.dossiers(matching: "peeters").isEmpty)
    #expect(try register.dossiers(matching: "linde").count == 1)
    #expect(try register.check() == [])
    try register.rebuild()
    #expect(try register.check() == [])
  }

  @Test func `every line of a dossier can be erased and the dossier still folds`() throws {
    let before = try #require(try register.file("CMW-0412")?.dossier)
    for line in 1...19 {
      do {
        try register.erase(journalNumber: line, reason: "proef", as: .test())
      } catch RegisterError.store(let failure) where failure.kind == .other {
        continue
      }
    }
    let after = try #require(try register.file("CMW-0412")?.dossier)
    #expect(after.versie == before.versie)
    #expect(after.trajecten.first?.fasen.map(\.fase) == before.trajecten.first?.fasen.map(\.fase))
    #expect(after.tewerkstellingen.first?.van == before.tewerkstellingen.first?.van)
    #expect(try register.check() == [])
  }

  @Test func `what is erased already cannot be erased again`() throws {
    try register.erase(journalNumber: persoonLine, reason: "proef", as: .test())
    #expect(throws: RegisterError.self) {
      try register.erase(journalNumber: persoonLine, reason: "proef", as: .test())
    }
  }

  @Test func `an erasure needs a reason`() throws {
    #expect(throws: RegisterError.refused(Refusal(.geenReden))) {
      try register.erase(journalNumber: persoonLine, reason: " ", as: .test())
    }
    #expect(isInFile("Peeters"))
  }

  @Test func `contents that come back after their erasure are found`() throws {
    try register.erase(journalNumber: persoonLine, reason: "proef", as: .test())
    try register.tamper(
      "INSERT INTO inhoud VALUES (?, zeroblob(32), '{}')", [persoonLine])
    #expect(try register.check().contains { $0.zin.contains("gewist, maar ze is er nog") })
  }
}
