import Canvas
import TestSupport
import Testing

@testable import Terminal

@Suite("Key decoder")
struct KeyDecoderTests {
  /// The keys of bytes that arrive in these pieces, and what waiting in vain then gives.
  private func keys(_ pieces: String...) -> [Key] {
    var decoder = KeyDecoder()
    return pieces.flatMap { decoder.feed($0.utf8) } + decoder.flush()
  }

  @Test(arguments: [
    ("\u{1B}[A", Key.up), ("\u{1B}OB", .down), ("\u{1B}[1;5C", .right), ("\u{1B}[Z", .backTab),
    ("\u{1B}[5~", .pageUp), ("\u{1B}[7~", .home), ("\u{1B}OP", .function(1)),
    ("\u{1B}[[B", .function(2)), ("\u{1B}[24~", .function(12)), ("\r", .enter), ("\t", .tab),
    ("\u{13}", .control("s")), ("\u{0}", .control("@")), ("\u{1F}", .control("_")),
    ("\u{7F}", .backspace), ("\u{1B}u", .alt("u")), ("é", .character("é")),
    ("漢", .character("漢")), ("😀", .character("😀")), ("\u{1B}[?1;2c", .unknown),
  ])
  func `every terminal's sequences become keys`(bytes: String, key: Key) {
    #expect(keys(bytes) == [key])
  }

  @Test(arguments: [
    "\u{1B}]11;rgb:0000/0000/0000\u{1B}\\", "\u{1B}]11;rgb:ffff/ffff/ffff\u{07}",
    "\u{1B}P1$r0m\u{1B}\\", "\u{1B}P>|xterm(367)\u{1B}\\",
  ])
  func `what a terminal answers is no typed text, in however many pieces`(answer: String) {
    #expect(keys(answer + "x") == [.unknown, .character("x")])
    var decoder = KeyDecoder()
    #expect(answer.utf8.flatMap { decoder.feed([$0]) } + decoder.flush() == [.unknown])
  }

  @Test func `Alt with a letter that could begin an answer hides nothing that follows`() {
    #expect(keys("\u{1B}Pünal") == [.alt("P")] + "ünal".map { Key.character($0) })
    #expect(keys("\u{1B}]1\tx") == [.alt("]"), .character("1"), .tab, .character("x")])
  }

  @Test func `Escape alone is a key once nothing follows`() {
    #expect(keys("\u{1B}") == [.escape])
    #expect(keys("\u{1B}\u{1B}") == [.escape, .escape])
  }

  @Test func `an arrow split at any byte is still an arrow`() {
    #expect(keys("\u{1B}", "[A") == [.up])
    #expect(keys("\u{1B}[", "A") == [.up])
    #expect(keys("\u{1B}[1;", "5B") == [.down])
  }

  @Test func `an arrow whose Escape was reported already is not typed as letters`() {
    var decoder = KeyDecoder()
    _ = decoder.feed("\u{1B}".utf8)
    #expect(decoder.flush() == [.escape])
    #expect(decoder.feed("[Bx".utf8) == [.down, .character("x")])
  }

  @Test func `a paste arrives whole, in however many pieces`() {
    let paste = "\u{1B}[200~q\r\u{1B}[A ünal\u{1B}[201~x"
    let expected: [Key] = [.paste("q\r\u{1B}[A ünal"), .character("x")]
    #expect(keys(paste) == expected)
    var decoder = KeyDecoder()
    #expect(paste.utf8.flatMap { decoder.feed([$0]) } == expected)
  }

  @Test func `a paste that never ends is given after a while`() {
    #expect(keys("\u{1B}[200~half") == [.paste("half")])
  }

  @Test func `what is no UTF-8 is passed over`() {
    var decoder = KeyDecoder()
    #expect(decoder.feed([0xC3, 0x28]) == [.unknown, .character("(")])
    #expect(decoder.feed([0xFF, 0x61]) == [.unknown, .character("a")])
    #expect(decoder.feed([0xC2, 0x9B, 0x61]) == [.unknown, .character("a")])
  }

  @Test(arguments: UInt64(1)...200)
  func `no bytes whatever bring the decoder down or stay in it`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    var decoder = KeyDecoder(described: [Array("\u{1B}[A".utf8): .up])
    let likely: [UInt8] = [0x1B, 0x5B, 0x4F, 0x32, 0x30, 0x31, 0x7E, 0x3B, 0xC3, 0xA9, 0xF0, 0x41]
    for _ in 0..<60 {
      let bytes = (0..<Int.random(in: 0...6, using: &random)).map { _ in
        Bool.random(using: &random)
          ? likely.randomElement(using: &random) ?? 0 : UInt8.random(in: 0...255, using: &random)
      }
      _ = decoder.feed(bytes)
      if Bool.random(using: &random) { _ = decoder.flush() }
    }
    _ = decoder.flush()
    #expect(decoder.patience == nil)
  }
}
