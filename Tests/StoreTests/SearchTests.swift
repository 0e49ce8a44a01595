import Casework
import Testing

@testable import Store

@Suite("Zoeken: op nummer, naam en onderneming")
struct SearchTests {
  private let shelf: Shelf
  private let register: Register

  init() throws {
    shelf = try Shelf()
    register = try shelf.open()
    for (index, (naam, voornaam)) in [
      ("Van den Broeck", "Jan"), ("Çelik", "Zoë"), ("D'Hondt", "Ann-Sofie"), ("Łukasiewicz", "Ewa"),
      ("Ærø", "Søren"), ("Weiß", "Jürgen"), ("Yıldız", "İpek"), ("vandenbroeck", "An"),
    ].enumerated() {
      _ = try register.open(
        .test("CMW-04\(index)0", naam, voornaam), newPersoon: PersoonID("p\(index)"), as: .test())
    }
  }

  @Test(arguments: [
    ("celik", "Çelik"), ("ÇELIK", "Çelik"), ("zoe cel", "Çelik"), ("Çelik, Zoë", "Çelik"),
    ("dhondt", "D'Hondt"), ("d'hondt", "D'Hondt"), ("hondt", "D'Hondt"), ("sofie", "D'Hondt"),
    ("annsofie", "D'Hondt"), ("lukas", "Łukasiewicz"), ("aero soren", "Ærø"),
    ("weiss jurgen", "Weiß"), ("weiß", "Weiß"), ("yildiz ipek", "Yıldız"),
    ("c\u{327}elik", "Çelik"), ("broeck jan", "Van den Broeck"), ("CMW-0420", "D'Hondt"),
    ("cmw0420", "D'Hondt"), ("0420", "D'Hondt"), ("420", "D'Hondt"), ("420 ann", "D'Hondt"),
  ])
  func `is found by the beginning of each word`(typed: String, naam: String) throws {
    let found = try register.dossiers(matching: typed)
    #expect(found.map { $0.werknemer.split(separator: ",").first.map(String.init) } == [naam])
  }

  @Test(arguments: [
    ("celik", "Çelik"), ("clk", "Çelik"), ("jrgn weiss", "Weiß"), ("lukswcz", "Łukasiewicz"),
    ("0420", "D'Hondt"), ("linde dhondt", "D'Hondt"),
  ])
  func `by name also what is short for a word is found`(typed: String, naam: String) throws {
    let found = try register.suggestions(for: typed, limit: 20, on: try day("2026-03-10"))
    #expect(found.map { $0.werknemer.split(separator: ",").first.map(String.init) } == [naam])
  }

  @Test func `by name comes a page at a time, each dossier once`() throws {
    let today = try day("2026-03-10")
    let all = try register.suggestions(for: "linde", limit: 20, on: today).map(\.nummer)
    #expect(all.count == 8 && Set(all).count == 8)
    let pages = try [0, 3, 6, 9].flatMap {
      try register.suggestions(for: "linde", offset: $0, limit: 3, on: today).map(\.nummer)
    }
    #expect(pages == all)
    #expect(try register.suggestions(for: "linde zzz", limit: 20, on: today).isEmpty)
    #expect(try register.suggestions(for: " - ", limit: 20, on: today).isEmpty)
  }

  @Test(arguments: [("vandenbroeck", 2), ("van", 2), ("linde", 8), ("0887.010.362", 8), ("  ", 8)])
  func `several are found`(typed: String, count: Int) throws {
    #expect(try register.dossiers(matching: typed).count == count)
  }

  @Test(arguments: ["elik", "celik jan", "'", "?!", "%", "broeck hondt"])
  func `nothing is found`(typed: String) throws {
    #expect(try register.dossiers(matching: typed).isEmpty)
  }

  @Test func `names stand in Belgian order`() throws {
    #expect(
      try register.dossiers().map(\.werknemer) == [
        "Ærø, Søren", "Çelik, Zoë", "D'Hondt, Ann-Sofie", "Łukasiewicz, Ewa", "vandenbroeck, An",
        "Van den Broeck, Jan", "Weiß, Jürgen", "Yıldız, İpek",
      ])
  }

  @Test(arguments: [nil, "van", "cmw"])
  func `pages visit each dossier once, in order`(typed: String?) throws {
    var rows: [DossierRow] = []
    while true {
      let page = try register.dossiers(matching: typed, after: rows.last?.nummer, limit: 3)
      if page.isEmpty { break }
      rows += page
    }
    #expect(rows == (try register.dossiers(matching: typed)))
  }
}
