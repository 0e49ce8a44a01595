import Canvas
import TestSupport
import Testing

@testable import Screens

@Suite("Plain signs and few colours")
struct CharsetTests {
  private func cells(_ canvas: Canvas) -> [Cell] {
    (0..<canvas.size.height).flatMap { Array(canvas.row($0)) }
  }

  @Test(arguments: Atlas.views)
  func `with plain signs only letters of text are not ASCII, and no cell moves`(_ view: View) {
    var story = view.story
    for size in [Size.standard, .large] {
      story.send(.resized(size))
      let drawn = cells(story.canvas)
      let spelled = cells(story.canvas.spelled(in: .plainSigns))
      #expect(drawn.map(\.width) == spelled.map(\.width))
      #expect(drawn.map(\.isContinuation) == spelled.map(\.isContinuation))
      #expect(drawn.map(\.style) == spelled.map(\.style))
      for cell in spelled where !cell.isContinuation {
        let isText = cell.text.unicodeScalars.allSatisfy {
          $0.isASCII || $0.properties.isAlphabetic
        }
        #expect(isText, "'\(cell.text)' has no plain sign")
      }
      story.spell(in: .plainSigns)
      for cell in cells(story.canvas) where !cell.isContinuation {
        #expect(cell.text.unicodeScalars.allSatisfy { $0.isASCII || $0.properties.isAlphabetic })
      }
      story.spell(in: .unicode)
    }
  }

  @Test(arguments: Atlas.views)
  func `on a line that is not UTF-8 every cell is one ASCII character`(_ view: View) {
    var story = view.story
    story.spell(in: .ascii)
    for cell in cells(story.canvas) {
      #expect(cell.text.utf8.count == 1 && cell.text.utf8.allSatisfy { $0 < 0x80 })
    }
  }

  @Test func `letters lose their marks, wide ones stay two cells, signs have one each`() {
    var canvas = Canvas(size: Size(width: 24, height: 1))
    canvas.write("Çelik één Ünal 漢字 ✔ €", in: canvas.bounds)
    #expect(canvas.spelled(in: .ascii).text == "Celik een Unal ???? v E")
    #expect(canvas.spelled(in: .plainSigns).text == "Çelik één Ünal 漢字 v E")
    #expect(canvas.spelled(in: .unicode) == canvas)
  }

  @Test func `marks that share a column stay apart`() {
    let marks: [Mark] = [
      .late, .busy, .done, .notYet, .blocked, .assumed, .none, Mark(.nvt),
    ]
    let spelled = marks.map { mark in
      var canvas = Canvas(size: Size(width: 1, height: 1))
      canvas.write(mark, in: canvas.bounds)
      return canvas.spelled(in: .ascii).text
    }
    #expect(Set(spelled).count == marks.count)
  }

  @Test func `the name of a key is never another key`() {
    #expect(Charset.ascii.keyName("↑↓") == "Pijl")
    #expect(Charset.plainSigns.keyName("↑ k") == "Op k")
    #expect(Charset.unicode.keyName("↑↓") == "↑↓")
  }

  @Test(
    arguments: Atlas.views.filter {
      [
        "werklijst", "dossier-gesprek-standpunten", "traject-loopt", "vergoedingen",
        "bevestiging-beslissing", "vragenlijst-meerkeuze", "formulier-beslissing",
        "pop-vergelijken",
      ].contains($0.name)
    })
  func `screens in plain signs look as approved`(_ view: View) {
    var story = view.story
    story.spell(in: .plainSigns)
    story.shows("ascii-" + view.name)
  }

  @Test func `the help in plain signs spells the arrows`() {
    var story = Story()
    story.spell(in: .plainSigns)
    story.press("?")
    #expect(!story.canvas.text.contains("↑"))
    story.shows("ascii-hulp-werklijst")
  }

  /// Yellow and white go under on white, blue and black on black.
  @Test(arguments: Atlas.views)
  func `no colour is used that a light or a dark background swallows`(_ view: View) {
    for cell in cells(view.story.canvas) {
      #expect([.standard, .red, .green, .magenta, .cyan].contains(cell.style.color))
    }
  }

  @Test(arguments: Atlas.views)
  func `a colour stands only on a sign or a word`(_ view: View) {
    let canvas = view.story.canvas
    for y in 0..<canvas.size.height {
      // A blank between coloured words has their style; a blank with nothing around it says nothing.
      let row = Array(canvas.row(y))
      for run in row.split(whereSeparator: { $0.style.color == .standard }) {
        #expect(run.contains { !["", " "].contains($0.text) }, "row \(y): \(canvas.text)")
      }
    }
  }

  @Test(arguments: Atlas.views)
  func `the cursor stands on the row that is shown in reverse`(_ view: View) throws {
    let top = view.story.top
    // A dialog or a field that is typed in has the focus, not the row below it.
    if top.isDialog || top.takesText { return }
    let canvas = view.story.canvas
    let bars = (0..<canvas.size.height).filter { y in canvas.row(y).contains(where: \.style.reverse)
    }
    guard !bars.isEmpty else { return }
    let cursor = try #require(canvas.cursor)
    #expect(bars.contains(cursor.y), "\(bars) \(cursor)")
  }

  @Test func `names in any script keep the columns, and what steers is shown as a sign`() throws {
    var outside = Outside.everyone
    let names = [
      "漢字", "e\u{301}e\u{301}n", "😀 Smile", "שלום", "مرحبا", "a\u{202E}b\u{1B}c", "👩\u{200D}👧 x",
    ]
    for (index, name) in names.enumerated() {
      try outside.add("CMW-9\(index)00", name, "Jo", since: "2015-01-05")
      try outside.prepare("CMW-9\(index)00", talk: "2026-02-20")
    }
    let canvas = Story(outside, size: Size(width: 120, height: 60)).canvas
    let rows = (0..<60).filter { y in
      canvas.row(y).map(\.text).joined().contains("CMW-9")
    }
    #expect(rows.count >= names.count)
    let columns = Set(
      rows.map { y in
        let row = Array(canvas.row(y))
        return row.indices.first { row[$0...].map(\.text).joined().hasPrefix("De Linde") } ?? -1
      })
    #expect(columns.count == 1 && !columns.contains(-1))
    for y in rows {
      let text = canvas.row(y).map(\.text).joined()
      #expect(!text.unicodeScalars.contains { $0 == "\u{202E}" || $0 == "\u{1B}" })
      #expect(text.contains("CMW-9500") == false || text.contains("a\u{FFFD}b\u{FFFD}c"))
    }
  }
}
