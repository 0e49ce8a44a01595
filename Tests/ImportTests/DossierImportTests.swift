import Casework
import Foundation
import Store
import Testing

@testable import Import

@Suite("Dossiers importeren")
struct DossierImportTests {
  private let bench: Bench
  private let good = [Bench.header, Bench.jan, Bench.fatima].joined(separator: "\n") + "\n"

  init() throws { bench = try Bench() }

  @Test func `good lines become dossiers with their POP`() throws {
    let result = try bench.take(good)
    #expect((result.lines, result.added, result.known) == (2, 2, 0))
    let file = try #require(try bench.register.file("CMW-1"))
    #expect(file.persoon.volleNaam == "Jan Peeters")
    #expect(file.dossier.wop?.wop.shown == "60 hoog")
    #expect(file.dossier.pops.map(\.datum.iso) == ["2026-02-01"])
    #expect(try bench.register.file("LDE-1")?.dossier.inDienst.iso == "2021-05-03")
    #expect(try bench.register.check().isEmpty)
  }

  @Test(arguments: ["\u{FEFF}", ""], ["\n", "\r\n"])
  func `mark, line ends and separators make no difference`(mark: String, end: String) throws {
    let lines = good.replacing("\n", with: end)
    #expect(try bench.take(mark + lines).added == 2)
    #expect(try bench.take(mark + lines.replacing(";", with: ",")).known == 2)
  }

  @Test func `columns may stand in any order`() throws {
    let turned = good.split(separator: "\n").map {
      $0.split(separator: ";", omittingEmptySubsequences: false).reversed().joined(separator: ";")
    }
    #expect(try bench.take(turned.joined(separator: "\n")).added == 2)
    #expect(try bench.take(good).known == 2)
  }

  @Test func `one bad line and nothing is imported`() throws {
    #expect(
      try bench.faults(Bench.jan, Bench.fatima.replacing("9000", with: "90")) == ["3 postcode"])
    #expect(try bench.count == 0)
    #expect(try bench.register.check().isEmpty)
  }

  @Test func `every fault of every line is listed with its physical line and column`() throws {
    let found = try bench.faults(
      Bench.jan.replacing("De Linde", with: "\"De\nLinde\""),
      "CMW-2;maat;123;;Peeters;31/02/1990;20;;0887.010.363;2022;60 hooog;2026-13-01",
      "LDE-2;lde;;An;Maes;2023-01-01;9000;'t Plein;0887.010.362;2022-05-03;60 hoog;2026-03-11",
      "kort;cmw", "CMW-3;cmw;;An;Ma\"es;1990-01-01;2000;De Linde;0887.010.362;2022-01-03;;")
    #expect(
      found == [
        "4 instrument", "4 insz", "4 voornaam", "4 geboortedatum", "4 postcode", "4 onderneming",
        "4 ondernemingsnummer", "4 in_dienst", "4 wop", "4 laatste_pop",
        "5 geboortedatum", "5 wop", "5 laatste_pop", "6 -", "7 naam",
      ])
  }

  @Test func `a wrong header is one list of faults`() throws {
    let header = Bench.header.replacing("naam;geb", with: "achternaam;geb") + ";insz;x"
    #expect(
      try bench.faults(Bench.jan, header: header)
        == ["1 achternaam", "1 insz", "1 x", "1 naam"])
    #expect(throws: LineFaults.self) { try bench.take("") }
  }

  @Test func `an unknown column is let through when asked`() throws {
    let text = "\(Bench.header);opmerking\n\(Bench.jan);iets\n"
    #expect(throws: LineFaults.self) { try bench.take(text) }
    #expect(try bench.take(text, ignoring: true).added == 1)
  }

  @Test func `the same file again adds nothing`() throws {
    try bench.take(good)
    let before = try bench.register.journal(of: "CMW-1")
    let result = try bench.take(good)
    #expect((result.added, result.known, result.refused.count) == (0, 2, 0))
    #expect(try bench.register.journal(of: "CMW-1") == before)
  }

  @Test(arguments: [
    (";cmw;", ";imw;", "instrument"), (";;Jan", ";93051822361;Jan", "insz"),
    ("Jan", "Johan", "voornaam"), ("Peeters", "Peters", "naam"),
    ("1990-01-31", "1990-01-30", "geboortedatum"), (";2000;", ";2018;", "postcode"),
    ("De Linde", "De Lynde", "onderneming"), ("2022-01-03", "2022-01-04", "in_dienst"),
    ("60 hoog", "60 laag", "wop"), ("01/02/2026", "02/02/2026", "laatste_pop"),
  ])
  func `a known number with other contents is a fault that names the column`(
    old: String, new: String, column: String
  ) throws {
    try bench.take(good)
    #expect(try bench.faults(Bench.jan.replacing(old, with: new)) == ["2 \(column)"])
    #expect(try bench.count == 2)
  }

  @Test func `what was decided since is no other contents`() throws {
    try bench.take(good)
    let newer = POP(datum: try #require(Datum(iso: "2026-03-01")))
    _ = try bench.register.perform(.registerPOP(newer), on: "CMW-1", as: bench.author)
    #expect(try bench.take(good).known == 2)
  }

  @Test func `a number twice in one file is known, or a fault when it says otherwise`() throws {
    #expect(
      try bench.faults(Bench.jan, Bench.jan, Bench.jan.replacing("Jan", with: "Piet"))
        == ["4 voornaam"])
    let result = try bench.take([Bench.header, Bench.jan, Bench.jan].joined(separator: "\n"))
    #expect((result.added, result.known) == (1, 1))
  }

  @Test(arguments: [
    ("José;D'Hondt", "Jose;D Hondt"), ("Søren;Łoś", "Soren;Los"), ("An;Weiß", "An;Weiss"),
  ])
  func `a person in two dossiers may be written otherwise, also the second time`(
    first: String, second: String
  ) throws {
    let jan = Bench.jan.replacing(";;Jan;Peeters", with: ";93051822361;\(first)")
    let again = jan.replacing("CMW-1", with: "CMW-2").replacing(
      first, with: second
    )
    .replacing(";2000;", with: ";2018;")
    let text = [Bench.header, jan, again].joined(separator: "\n")
    let result = try bench.take(text)
    #expect(result.added == 2)
    #expect(result.warnings.map(\.code).contains("zelfde-persoon"))
    #expect(try bench.take(text).known == 2)
  }

  @Test func `warnings are counted per code`() throws {
    let other = Bench.jan.replacing("CMW-1", with: "CMW-2").replacing("Jan", with: "Piet")
    let result = try bench.take([Bench.header, Bench.jan, other].joined(separator: "\n"))
    #expect(result.warnings.map(\.code) == ["weinig-acties"])
    #expect(result.warnings.map(\.lines) == [[2, 3]])
  }

  @Test func `what steers a screen is not stored, and that is said with the line`() throws {
    let other = Bench.jan.replacing("CMW-1", with: "CMW-2").replacing("Peeters", with: "Pee\tters")
    let result = try bench.take(
      "\(Bench.header)\n\(Bench.jan.replacing("Peeters", with: "Pee\u{202E}\u{1B}ters"))\n\(other)")
    #expect(try bench.register.file("CMW-1")?.persoon.naam == "Peeters")
    let warning = try #require(result.warnings.first { $0.code == "tekens-weggelaten" })
    #expect(
      warning.sentence
        == "1 regel (2). Tekens die niet getoond kunnen worden, zijn weggelaten.")
  }

  @Test func `what goes wrong at the last moment undoes the import`() throws {
    struct Full: Error {}
    #expect(throws: Full.self) { try bench.take(good) { _ in throw Full() } }
    #expect(try bench.count == 0)
  }
}
