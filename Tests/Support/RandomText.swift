extension SplitMix64 {
  /// Text that is hard to draw: wide and combining scalars, control characters, line breaks.
  package mutating func text(upTo limit: Int) -> String {
    let pieces = [
      "a", "woord", " ", "  ", "é", "e\u{301}", "漢", "字", "😀", "🇧🇪", "👩\u{200D}👧", "\n", "\r\n",
      "\t", "\u{1B}[31m", "\u{202E}", "\u{301}", "\u{AD}", "ﷺ", "€", "─", "각", "\u{1160}", "क्षि",
      "x\u{301}\u{302}\u{303}\u{304}\u{305}\u{306}\u{307}", "\u{0}", "\u{7F}", "\u{9B}", "\u{E000}",
      "\u{FFFF}", "\u{378}", "☎\u{FE0F}", "ongelooflijklangwoordzonderblanco",
    ]
    return (0..<Int.random(in: 0...max(0, limit), using: &self)).map { _ in
      pieces.randomElement(using: &self) ?? ""
    }.joined()
  }
}
