/// How much guidance a worker needs.
package enum Begeleidingsnood: String, CaseIterable, Hashable, Sendable {
  case laag, midden, hoog
}

/// The value of a werkondersteuningspakket, written as "60 hoog": per cent of wage, and guidance.
package struct WOP: Hashable, Sendable {
  /// Per cent of the reference wage.
  package let percentage: Int
  package let begeleidingsnood: Begeleidingsnood

  package init(percentage: Int, begeleidingsnood: Begeleidingsnood) {
    self.percentage = percentage
    self.begeleidingsnood = begeleidingsnood
  }

  /// Reads "60 hoog"; says nothing about which instrument knows that value.
  package init(_ text: some StringProtocol) throws(Refusal) {
    let words = text.split(whereSeparator: \.isWhitespace)
    guard words.count == 2, words[0].utf8.allSatisfy({ (0x30...0x39) ~= $0 }),
      let percentage = Int(words[0]),
      let need = Begeleidingsnood(rawValue: words[1].lowercased())
    else { throw Refusal(.wopVorm, bron: Bronnen.wop) }
    self.init(percentage: percentage, begeleidingsnood: need)
  }

  package var shown: String { "\(percentage) \(begeleidingsnood.rawValue)" }
}

/// A WOP with the days it holds.
package struct LopendWOP: Hashable, Sendable {
  package let wop: WOP
  package let van: Datum
  /// The last day; nil for an indefinite one (in service on 31 December 2018).
  package let tot: Datum?

  package init(wop: WOP, van: Datum, tot: Datum?) {
    self.wop = wop
    self.van = van
    self.tot = tot
  }
}
