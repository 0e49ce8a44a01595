import Testing

@testable import Guide

@Suite("Reading the guide")
struct GuideReadingTests {
  /// A guide of which only the first part says something.
  private func guide(_ text: String, _ extra: [String: String] = [:]) throws(GuideFault) -> Guide {
    var files = extra
    for id in GuidePart.order { files[id + ".md"] = "# \(id)" }
    files["evaluator.md"] = text
    let given = files
    return try Guide(reading: { given[$0].map { Array($0.utf8) } })
  }

  @Test func `sections, points, commands, pictures and keys are told apart`() throws {
    let read = try guide(
      """
      # Voor de evaluator

      Een **vet** woord, `^S`, en
      [verder](#gesprek).

      ## Het gesprek {#gesprek}

      - een punt
        dat verder gaat
      1. stap

      ```
      doorstroom werklijst
      ```

      {scherm: lijst}
      {toetsen: lijst}
      """, ["schermen/lijst.txt": " a\n b\n", "toetsen/lijst.txt": "Enter\topenen\n"])
    let part = try #require(read.parts.first)
    #expect(part.title == "Voor de evaluator")
    #expect(part.sections.map(\.id) == ["evaluator", "gesprek"])
    #expect(part.sections[0].text == "Een vet woord, ^S, en verder.")
    #expect(
      part.sections[1].blocks == [
        .item(marker: "·", GuideText(marked: "een punt dat verder gaat")),
        .item(marker: "1.", GuideText(marked: "stap")), .code(["doorstroom werklijst"]),
        .picture(name: "lijst", [" a", " b"]),
        .keys(name: "lijst", [GuideKey(keys: "Enter", text: "openen")]),
      ])
  }

  @Test(arguments: [
    ("geen titel", "evaluator.md, regel 1: het begint niet met een titel."),
    ("# T\n## Kop", "evaluator.md, regel 2: een kop zonder naam; schrijf \"## Titel {#naam}\"."),
    ("# T\n[x](#weg)", "evaluator.md: de verwijzing naar \"weg\" leidt nergens."),
    ("# T\n## A {#beheerder}", "beheerder.md: \"beheerder\" staat er twee keer."),
    ("# T\n{scherm: weg}", "evaluator.md, regel 2: schermen/weg.txt ontbreekt."),
    (
      "# T\n{plaatje: x}",
      "evaluator.md, regel 2: \"plaatje\" is onbekend; het is scherm of toetsen."
    ),
    ("# T\nDruk op {{lijst: vliegen}}.", "evaluator.md, regel 2: toetsen/lijst.txt ontbreekt."),
    ("# T\n```\nx", "evaluator.md, regel 2: een blok met opdrachten eindigt niet."),
  ])
  func `a fault is told with its file and line`(text: String, sentence: String) {
    #expect {
      try guide(text)
    } throws: { ($0 as? GuideFault)?.sentence == sentence }
  }

  @Test func `a key in a text is the one that does it now`() throws {
    let keys = ["toetsen/lijst.txt": "Enter w\topenen\nPgDn\teen blad verder\n"]
    let read = try guide("# T\nMet {{lijst: openen}} en {{lijst: blad}}.", keys)
    #expect(read.sections[0].blocks == [.paragraph(GuideText(marked: "Met `Enter` en `PgDn`."))])
    #expect {
      try guide("# T\n{{lijst: vliegen}}", keys)
    } throws: {
      ($0 as? GuideFault)?.sentence
        == "evaluator.md, regel 2: geen toets in \"lijst\" doet \"vliegen\"."
    }
  }

  @Test func `what is literal within what is strong leaves no marks`() {
    #expect(GuideText(marked: "**Geen, of `TERM=dumb`.** Dan").plain == "Geen, of TERM=dumb. Dan")
  }

  @Test func `marks that are not closed stay as they are typed`() {
    for text in ["2 ** 3", "een `los", "[geen](verwijzing)", "****", "[x](#y"] {
      #expect(GuideText(marked: text).plain == text)
    }
  }
}
