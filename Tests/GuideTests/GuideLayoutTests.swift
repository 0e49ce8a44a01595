import Canvas
import Rulebook
import Testing

@testable import Guide

/// The guide that the program ships.
let shippedGuide: Guide = {
  do throws(GuideFault) {
    return try Guide(reading: { Rulebook.resource(Guide.folder + $0) })
  } catch { preconditionFailure(error.sentence) }
}()

@Suite("The shipped guide")
struct GuideLayoutTests {
  @Test(arguments: GuidePart.order)
  func `each part is a read of about ten minutes`(_ id: String) throws {
    let part = try #require(shippedGuide.parts.first { $0.id == id })
    let words = part.sections.flatMap(\.blocks).reduce(0) { sum, block in
      switch block {
      case .paragraph, .item: sum + block.text.split(separator: " ").count
      default: sum
      }
    }
    #expect((850...1_800).contains(words), "\(words) words")
  }

  @Test(arguments: [40, 70, 78, 118])
  func `no row but a picture or a command is wider than asked`(_ width: Int) {
    let commands = shippedGuide.sections.flatMap(\.blocks).flatMap { block -> [String] in
      if case .code(let lines) = block { lines.map { "  " + $0 } } else { [] }
    }
    for row in shippedGuide.rows(width: width) where row.spans.first?.text != "│" {
      if commands.contains(row.text) || row.block < 0 { continue }
      #expect(TextWidth.cells(row.text) <= width, "\(row.text)")
    }
  }

  @Test func `the same words stand there at every width`() {
    func words(_ width: Int) -> [Substring] {
      shippedGuide.rows(width: width).filter { $0.block >= 0 }
        .flatMap { $0.text.split(separator: " ") }
    }
    #expect(words(40).joined() == words(100).joined())
  }

  @Test func `commands fit on a line of eighty`() {
    for block in shippedGuide.sections.flatMap(\.blocks) {
      guard case .code(let lines) = block else { continue }
      for line in lines { #expect(TextWidth.cells(line) <= 78, "\(line)") }
    }
  }
}

@Suite("Searching the guide")
struct GuideSearchTests {
  private let guide = Guide(parts: [
    GuidePart(
      id: "a", title: "Deel",
      sections: [
        GuideSection(
          id: "a", title: "Deel",
          blocks: [
            .paragraph(GuideText(marked: "Beëindig het traject pas na het laatste gesprek."))
          ])
      ])
  ])

  @Test(arguments: ["beeindig", "BEËINDIG", "het traject", "Deel"])
  func `words are found without capitals or accents`(words: String) {
    #expect(guide.hits(words).count == 1)
  }

  @Test func `words that a row cuts in two are found where they begin`() throws {
    let rows = guide.rows(width: 32)
    let hit = try #require(rows.indices(of: "het laatste gesprek").first)
    #expect(rows[hit].text.hasSuffix("het"))
    #expect(rows.indices(of: "het laatste gesprek").count == 1)
  }

  @Test(arguments: ["", "staat er niet"])
  func `nothing is found where nothing stands`(words: String) {
    #expect(guide.hits(words) == [] && guide.rows(width: 70).indices(of: words) == [])
  }
}
