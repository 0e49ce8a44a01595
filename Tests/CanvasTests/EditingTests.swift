import TestSupport
import Testing

@testable import Canvas

@Suite("Editing text")
struct EditingTests {
  private static let keys: [Key] = [
    .left, .right, .up, .down, .home, .end, .pageUp, .pageDown, .backspace, .delete, .enter, .tab,
    .control("a"), .control("e"), .control("k"), .control("u"), .control("w"), .control("d"),
    .control("_"), .alt("u"), .escape, .unknown, .character(" "), .character("x"),
    .character("\u{301}"), .character("漢"), .character("🇧"), .character("\u{1B}"),
  ]

  private func key(with random: inout SplitMix64) -> Key {
    Int.random(in: 0..<8, using: &random) == 0
      ? .paste(random.text(upTo: 8)) : Self.keys.randomElement(using: &random) ?? .up
  }

  private func area(with random: inout SplitMix64) -> Rect {
    Rect(
      x: Int.random(in: 0...3, using: &random), y: Int.random(in: 0...3, using: &random),
      width: Int.random(in: 1...20, using: &random), height: Int.random(in: 1...6, using: &random))
  }

  @Test(arguments: UInt64(1)...150)
  func `whatever is typed, the cursor stands in the field`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    var field = TextField(random.text(upTo: 5), maximumLength: 40)
    var text = TextArea(random.text(upTo: 5), size: Size(width: 9, height: 3), maximumLength: 90)
    for _ in 0..<80 {
      let key = key(with: &random)
      _ = field.handle(key)
      _ = text.handle(key)
      let place = area(with: &random)
      if Int.random(in: 0..<9, using: &random) == 0 { text.resize(to: place.size) }
      var canvas = Canvas(size: Size(width: 30, height: 12))
      field.draw(on: &canvas, in: place, focused: true)
      #expect(canvas.cursor.map(place.top(1).contains) == true)
      text.draw(on: &canvas, in: place, focused: true)
      #expect(canvas.cursor.map(place.contains) == true)

      #expect(field.text.count <= 40 && text.text.count <= 90)
      #expect((0...field.text.count).contains(field.insertion))
      #expect((0...text.text.count).contains(text.insertion))
      #expect(!field.text.contains("\n"))
      #expect(SafeText.cleaned(text.text, keepingNewlines: true) == text.text)
    }
  }

  @Test func `the cursor stands after what was typed`() {
    var field = TextField()
    for letter in "Ünal 漢" { _ = field.handle(.character(letter)) }
    var canvas = Canvas(size: Size(width: 20, height: 1))
    field.draw(on: &canvas, in: canvas.bounds, focused: true)
    #expect(canvas.text == "Ünal 漢")
    #expect(canvas.cursor == Point(x: 7, y: 0))
  }

  @Test func `a long line scrolls to where one types`() {
    var field = TextField("nul een twee drie vier vijf zes")
    var canvas = Canvas(size: Size(width: 10, height: 1))
    field.draw(on: &canvas, in: canvas.bounds, focused: true)
    #expect(canvas.text == "…zes" && canvas.cursor == Point(x: 4, y: 0))
    _ = field.handle(.home)
    field.draw(on: &canvas, in: canvas.bounds, focused: true)
    #expect(canvas.text == "nul een t…" && canvas.cursor == Point(x: 0, y: 0))
  }

  @Test(arguments: ["nul een twee drie vier vijf zes", "漢字漢字漢字漢字漢字漢字"], [5, 6, 10, 13])
  func `where text is hidden a mark says so, and never where one types`(
    _ text: String, _ width: Int
  ) {
    var field = TextField(text)
    for _ in 0...text.count {
      var canvas = Canvas(size: Size(width: width, height: 1))
      field.draw(on: &canvas, in: canvas.bounds, focused: true)
      let row = canvas.text
      #expect(row.hasPrefix("…") || row.first == text.first)
      #expect(row.hasSuffix("…") || row.last == text.last)
      #expect(canvas.cursor.map { canvas[$0.x, $0.y].text != "…" } == true, "\(row)")
      _ = field.handle(.left)
    }
    var canvas = Canvas(size: Size(width: TextWidth.cells(text) + 1, height: 1))
    field.draw(on: &canvas, in: canvas.bounds, focused: true)
    #expect(canvas.text == text, "what fits is whole")
  }

  @Test func `readline's keys delete to the ends and by word`() {
    var field = TextField("een twee drie")
    _ = field.handle(.control("w"))
    #expect(field.text == "een twee ")
    _ = field.handle(.control("a"))
    _ = field.handle(.right)
    _ = field.handle(.control("k"))
    #expect(field.text == "e")
    _ = field.handle(.control("u"))
    #expect(field.text == "")
    #expect(!field.handle(.enter) && !field.handle(.tab) && !field.handle(.up))
  }

  @Test func `a paste becomes one line in a field and stays lines in an area`() {
    var field = TextField()
    _ = field.handle(.paste("een\r\ntwee\u{1B}[A"))
    #expect(field.text == "een twee[A")
    var area = TextArea()
    _ = area.handle(.paste("een\rtwee"))
    #expect(area.text == "een\ntwee")
  }

  @Test func `up and down keep to their column across short rows`() {
    var area = TextArea("lange regel\nx\nweer een lange", size: Size(width: 30, height: 5))
    _ = area.handle(.home)
    for _ in 0..<6 { _ = area.handle(.right) }
    _ = area.handle(.up)
    _ = area.handle(.up)
    _ = area.handle(.character("|"))
    #expect(area.text == "lange |regel\nx\nweer een lange")
  }

  @Test func `rows wrap between words and scroll with the cursor`() {
    let area = TextArea("Samira werkt sinds een jaar zelfstandig", size: Size(width: 13, height: 2))
    var canvas = Canvas(size: Size(width: 13, height: 2))
    area.draw(on: &canvas, in: canvas.bounds, focused: true)
    #expect(canvas.text == "jaar\nzelfstandig")
    #expect(canvas.cursor == Point(x: 11, y: 1))
  }

  @Test func `undo takes back a word at a time`() {
    var area = TextArea("begin ")
    for letter in "een twee" { _ = area.handle(.character(letter)) }
    _ = area.handle(.control("u"))
    #expect(area.text == "")
    _ = area.handle(.control("_"))
    #expect(area.text == "begin een twee")
    _ = area.handle(.alt("u"))
    #expect(area.text == "begin een ")
    for _ in 0..<9 { area.undo() }
    #expect(area.text == "begin ")
  }

  @Test func `there is no more room than the maximum`() {
    var area = TextArea("", maximumLength: 10)
    _ = area.handle(.paste(String(repeating: "ab", count: 20)))
    #expect(area.text == "ababababab")
    _ = area.handle(.character("x"))
    _ = area.handle(.character("\u{301}"))
    #expect(area.text == "ababababab\u{301}")
  }
}
