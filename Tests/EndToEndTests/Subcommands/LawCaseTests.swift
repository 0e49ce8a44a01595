import Foundation
import Testing

@Suite("Wetsgevallen toetsen", .waits)
struct LawCaseTests {
  private static let file = """
    {"onderwerp": "POP", "gevallen": [
      {"naam": "Precies een jaar", "bron": "SV, antwoord 5", "dag": "2026-03-12",
       "regel": "pop.telt", "invoer": {"pop": "2025-03-12", "gesprek": "2026-03-12"},
       "verwacht": "ja", "rekening": "2026-03-12 <= 2025-03-12 + 1 jaar"},
      {"naam": "Een dag later", "bron": "SV, antwoord 5", "dag": "2026-03-13",
       "regel": "pop.telt", "invoer": {"pop": "2025-03-12", "gesprek": "2026-03-13"},
       "verwacht": "ja", "rekening": "2026-03-13 <= 2025-03-12 + 1 jaar"}]}
    """

  @Test func `without a file the cases of the program run, and all pass`() throws {
    let answer = try Desk().run(["regels", "toetsen"])
    #expect(answer.status == 0)
    #expect(answer.output.contains("goed  POP van precies één jaar oud op de dag van het gesprek"))
    #expect(answer.output.contains(" geslaagd, 0 gefaald.\n"))
  }

  @Test func `a jurist's own file says what was expected and what came`() throws {
    let desk = try Desk()
    let answer = try desk.run(["regels", "toetsen", try desk.file("eigen.json", Self.file)])
    #expect(answer.status == 65)
    #expect(answer.errors.isEmpty)
    #expect(answer.output.contains("goed  Precies een jaar: verwacht ja, gekregen ja\n"))
    #expect(answer.output.contains("FOUT  Een dag later: verwacht ja, gekregen nee\n"))
    #expect(
      answer.output.contains("reden:    de verwachting is anders dan de regel en de rekening."))
    #expect(answer.output.hasSuffix("2 gevallen: 1 geslaagd, 1 gefaald.\n"))
  }

  @Test func `a jurist's own file is tested against what the site set`() throws {
    let desk = try Desk()
    let path = try desk.file("eigen.json", Self.file)
    let set = try desk.run([
      "regels", "zetten", "pop.geldigheid", "2", "--vanaf", "2026-01-01", "--bron", "nota",
    ])
    #expect(set.status == 0)
    let answer = try desk.run(["regels", "toetsen", path])
    #expect(answer.status == 65)
    #expect(answer.output.contains("FOUT  Een dag later: verwacht ja, gekregen ja\n"))
    #expect(try desk.run(["regels", "toetsen"]).status == 0)
  }

  @Test func `scripts get the failed cases as JSON`() throws {
    let desk = try Desk()
    let path = try desk.file("eigen.json", Self.file)
    let answer = try desk.run(["regels", "toetsen", path, "--json"])
    #expect(answer.status == 65)
    #expect(
      answer.output == """
        {
          "gevallen": 2,
          "geslaagd": 1,
          "gefaald": [
            {
              "naam": "Een dag later",
              "verwacht": "ja",
              "gekregen": "nee",
              "rekening": "2026-03-13 <= 2025-03-12 + 1 jaar",
              "reden": "de verwachting is anders dan de regel en de rekening."
            }
          ]
        }

        """)
  }

  @Test func `a folder runs every file in it`() throws {
    let desk = try Desk()
    try FileManager.default.createDirectory(
      atPath: desk.folder + "/map", withIntermediateDirectories: true)
    _ = try desk.file("map/a.json", Self.file)
    _ = try desk.file("map/b.json", Self.file)
    let answer = try desk.run(["regels", "toetsen", desk.folder + "/map"])
    #expect(answer.output.hasSuffix("4 gevallen: 2 geslaagd, 2 gefaald.\n"))
  }

  @Test func `a bad file is refused with place and reason`() throws {
    let desk = try Desk()
    let path = try desk.file("fout.json", Self.file.replacing("gesprek", with: "praatje"))
    let answer = try desk.run(["regels", "toetsen", path])
    #expect(answer.status == 65)
    #expect(answer.errors.contains("geval 1 \"Precies een jaar\", invoer, praatje: dit lid"))
    #expect(try desk.run(["regels", "toetsen", desk.folder + "/weg.json"]).status == 74)
  }

  @Test func `the guide names rules, steps and questions`() throws {
    let answer = try Desk().run(["regels", "toetsen", "--uitleg"])
    #expect(answer.status == 0)
    for word in ["pop.telt", "traject starten", "vergoeding.verschuldigd", "laatste dag van"] {
      #expect(answer.output.contains(word))
    }
  }
}
