import TestSupport
import Testing

@testable import Canvas

@Suite("Text width")
struct TextWidthTests {
  @Test(.timeLimit(.minutes(15)))
  func `every scalar is as wide as glibc says`() throws {
    let outcome = try ChildProcess.run(ChildProcess.executable("WidthProbe"))
    try #require(outcome.status == 0 && outcome.output.count == 0x110000)
    var differences: [String] = []
    for (value, letter) in outcome.output.enumerated() {
      guard let scalar = Unicode.Scalar(UInt32(value)) else { continue }
      let expected = letter == UInt8(ascii: "-") ? -1 : Int(letter) - 48
      if TextWidth.cells(scalar) != expected {
        differences.append("U+\(String(value, radix: 16)): \(expected)")
      }
    }
    #expect(differences == [])
  }

  @Test func `what is known without asking is what the properties of a scalar say`() {
    for value in UInt32(0)..<0x3000 {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let category = scalar.properties.generalCategory
      let isUnwanted =
        [.control, .format, .lineSeparator, .paragraphSeparator].contains(category)
        || scalar.properties.isNoncharacterCodePoint
      #expect(SafeText.isUnwanted(scalar) == isUnwanted, "U+\(String(value, radix: 16))")
    }
  }
}

@Suite("Clipping and wrapping")
struct TextWrapTests {
  @Test(arguments: UInt64(1)...300)
  func `clipped text is never wider than asked`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let text = random.text(upTo: 12)
    for cells in -1...40 {
      for ellipsis in [true, false] {
        let clipped = TextWidth.clip(text, to: cells, ellipsis: ellipsis)
        #expect(TextWidth.cells(clipped) <= max(0, cells))
        if TextWidth.cells(text) <= cells { #expect(clipped == text) }
      }
      #expect(TextWidth.cells(TextWidth.padLeft(text, to: cells)) == max(0, cells))
      #expect(TextWidth.cells(TextWidth.padRight(text, to: cells)) == max(0, cells))
    }
  }

  @Test(arguments: UInt64(1)...300)
  func `wrapping loses nothing and is never wider than asked`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let text = random.text(upTo: 40)
    let characters = Array(text)
    for cells in [0, 1, 2, 3, 7, 20, 79] {
      let lines = TextWidth.wrap(text, to: cells)
      var next = 0
      for line in lines {
        #expect(TextWidth.cells(line.text) <= max(1, cells))
        #expect(line.range.lowerBound == next || characters[next].isNewline)
        #expect(line.range.lowerBound - next <= 1)
        let hanging = characters[line.range].reversed().prefix { $0 == " " }.count
        let words = String(characters[line.range].dropLast(hanging))
        #expect(line.text.hasPrefix(words) || words.count == 1)
        next = line.range.upperBound
      }
      #expect(next == characters.count)
    }
  }

  @Test func `text breaks between words, long words inside`() {
    #expect(
      TextWidth.wrap("Samira werkt sinds een jaar", to: 12).map(\.text)
        == ["Samira werkt", "sinds een ", "jaar"])
    #expect(TextWidth.wrap("onmogelijk", to: 4).map(\.text) == ["onmo", "geli", "jk"])
    #expect(TextWidth.wrap("a\n\nb\n", to: 4).map(\.text) == ["a", "", "b", ""])
    #expect(TextWidth.wrap("", to: 4).map(\.range) == [0..<0])
  }

  @Test func `an ellipsis takes the place of what it hides`() {
    #expect(TextWidth.clip("Van den Broeck", to: 8) == "Van den…")
    #expect(TextWidth.clip("漢字漢字", to: 4) == "漢…")
    #expect(TextWidth.clip("漢字漢字", to: 5, ellipsis: false) == "漢字")
    #expect(TextWidth.clip("abc", to: 0) == "")
  }

  @Test func `text to be stored has no steering scalars left`() {
    let text = "a\u{1B}[1m\u{202E}b\u{200B}\r\nc\td\u{2028}e\u{AD}\u{FFFF}"
    #expect(SafeText.cleaned(text, keepingNewlines: true) == "a[1mb\nc d\ne")
    #expect(SafeText.cleaned(text, keepingNewlines: false) == "a[1mb c d e")
  }

  @Test(arguments: UInt64(1)...100)
  func `cleaning twice is cleaning once, and shows no replacements for it`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let once = SafeText.cleaned(random.text(upTo: 30), keepingNewlines: true)
    #expect(SafeText.cleaned(once, keepingNewlines: true) == once)
    #expect(TextWidth.cells(SafeText.shown(once)) == TextWidth.cells(once))
  }
}
