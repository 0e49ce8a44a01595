import TestSupport
import Testing

@testable import Canvas

@Suite("Drawing")
struct DrawingTests {
  private static let marker = "·"

  private func marked(_ size: Size) -> Canvas {
    var canvas = Canvas(size: size)
    for y in 0..<size.height {
      let row = String(repeating: Self.marker, count: size.width)
      canvas.write(row, at: Point(x: 0, y: y), in: canvas.bounds)
    }
    return canvas
  }

  /// Everything that draws in an area, one after another by number.
  private func draw(
    _ kind: Int, on canvas: inout Canvas, in area: Rect, with random: inout SplitMix64
  ) {
    let text = random.text(upTo: 30)
    switch kind {
    case 0:
      let x = Int.random(in: area.x - 20...area.maxX + 2, using: &random)
      let y = Int.random(in: area.y - 1...area.maxY, using: &random)
      let written = canvas.write(text, at: Point(x: x, y: y), in: area)
      #expect((0...area.width).contains(written))
    case 1: canvas.write(text, in: area, align: .right)
    case 2: canvas.write(text, in: area, align: .center, ellipsis: false)
    case 3: canvas.fill(area, style: .reverse)
    case 4: canvas.box(in: area, title: text, footer: random.text(upTo: 9))
    case 5: canvas.horizontalRule(in: area)
    case 6: canvas.verticalRule(in: area)
    case 7: canvas.restyle(area) { $0.bold = true }
    case 8: TextField(text).draw(on: &canvas, in: area, focused: true)
    default: TextArea(text, size: area.size).draw(on: &canvas, in: area, focused: true)
    }
  }

  @Test(arguments: UInt64(1)...80)
  func `nothing is drawn outside its area`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let size = Size(
      width: Int.random(in: 1...200, using: &random), height: Int.random(in: 1...60, using: &random)
    )
    for kind in 0..<10 {
      let area = Rect(
        x: Int.random(in: -3...size.width, using: &random),
        y: Int.random(in: -3...size.height, using: &random),
        width: Int.random(in: 0...size.width + 4, using: &random),
        height: Int.random(in: 0...size.height + 4, using: &random))
      let before = marked(size)
      var canvas = before
      draw(kind, on: &canvas, in: area, with: &random)
      #expect(changes(from: before, to: canvas, outside: area) == [], "kind \(kind), \(area)")
      expectSound(canvas)
    }
  }

  @Test(arguments: UInt64(1)...100)
  func `drawing over drawing leaves no half characters`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    var canvas = Canvas(size: Size(width: 12, height: 3))
    for _ in 0..<60 {
      let area = Rect(
        x: Int.random(in: 0...11, using: &random), y: Int.random(in: 0...2, using: &random),
        width: Int.random(in: 0...12, using: &random), height: 2)
      draw(Int.random(in: 0..<10, using: &random), on: &canvas, in: area, with: &random)
      expectSound(canvas)
    }
  }

  private func changes(from old: Canvas, to new: Canvas, outside area: Rect) -> [Point] {
    (0..<old.size.height).flatMap { y in
      zip(old.row(y), new.row(y)).enumerated().filter { $1.0 != $1.1 }
        .map { Point(x: $0.offset, y: y) }
    }.filter { !area.contains($0) }
  }

  /// Every wide character has its two halves, in one style, and every cell takes what it says.
  private func expectSound(_ canvas: Canvas) {
    for y in 0..<canvas.size.height {
      let row = Array(canvas.row(y))
      let broken = row.indices.filter { x in
        let cell = row[x]
        if cell == .blank || cell.text == Self.marker { return false }
        if cell.isContinuation { return !cell.text.isEmpty || x == 0 || row[x - 1].width != 2 }
        let scalars = cell.text.unicodeScalars
        let isSound =
          scalars.count <= Cell.maximumScalars
          && scalars.first.map { TextWidth.cells($0) } == cell.width
          && scalars.dropFirst().allSatisfy { TextWidth.cells($0) == 0 }
        if !isSound || cell.width == 1 { return !isSound }
        return x + 1 == row.count || !row[x + 1].isContinuation || row[x + 1].style != cell.style
      }
      #expect(broken == [], "row \(y): \(row.map(\.text))")
    }
  }

  @Test func `a wide character on the edge becomes a blank`() {
    var canvas = marked(Size(width: 5, height: 1))
    let written = canvas.write("漢字", at: Point(x: 1, y: 0), in: canvas.bounds.dropping(right: 1))
    #expect(canvas.text == "·漢 ·")
    #expect(written == 3)
    canvas.write("漢字", at: Point(x: -1, y: 0), in: canvas.bounds)
    #expect(canvas.text == " 字 ·")
  }

  @Test func `what could steer the terminal is shown as a replacement`() {
    var canvas = Canvas(size: Size(width: 20, height: 1))
    canvas.write("a\u{1B}[2J\n\u{202E}b\u{9B}", in: canvas.bounds)
    #expect(canvas.text == "a\u{FFFD}[2J\u{FFFD}\u{FFFD}b\u{FFFD}")
  }

  @Test func `text stands left, right and in the middle`() {
    var canvas = Canvas(size: Size(width: 9, height: 4))
    canvas.write("één", in: canvas.bounds.row(0))
    canvas.write("één", in: canvas.bounds.row(1), align: .right)
    canvas.write("één", in: canvas.bounds.row(2), align: .center)
    canvas.write("doorstroomklaar", in: canvas.bounds.row(3), align: .right)
    #expect(canvas.text == "één\n      één\n   één\ndoorstro…")
  }

  @Test func `a frame with a selected row looks as approved`() {
    var canvas = Canvas(size: Size(width: 40, height: 8))
    canvas.write("Werklijst", in: canvas.bounds.row(0).inset(dx: 1, dy: 0), style: .bold)
    canvas.write(
      "Els Claes", in: canvas.bounds.row(0).inset(dx: 1, dy: 0), style: .dim, align: .right)
    canvas.horizontalRule(in: canvas.bounds.row(1))
    let dialog = Rect.centered(Size(width: 30, height: 5), in: canvas.bounds.dropping(top: 2))
    canvas.box(in: dialog, title: "Waarom?", footer: "Esc terug")
    let inside = dialog.inset(dx: 1, dy: 1)
    canvas.write("! 3 dagen", in: inside.row(0), style: .color(.red).with(bold: true))
    canvas.write("▸ vandaag", in: inside.row(1), style: .color(.yellow))
    canvas.restyle(inside.row(1)) { $0.reverse = true }
    canvas.cursor = inside.row(1).origin
    Golden.expect(canvas, "frame")
  }
}
