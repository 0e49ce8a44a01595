import Casework

/// What a rule, an expectation or an arithmetic comes to, in one form so that they compare.
package enum Antwoord: Hashable, Sendable {
  case ja(Bool)
  case getal(Breuk)
  case dag(Kalenderdag)
  case tekst(String)
  case lijst([Antwoord])
  /// Nothing: no last day, no refusal.
  case geen

  /// Reads `ja`, `nee`, `geen`, a day, a number or an amount; anything else stays a text.
  init(reading text: String) {
    if text == "ja" || text == "nee" {
      self = .ja(text == "ja")
    } else if text == "geen" {
      self = .geen
    } else if let day = Kalenderdag(text) {
      self = .dag(day)
    } else if let number = Breuk(dutch: text) {
      self = .getal(number)
    } else {
      self = .tekst(text)
    }
  }

  init(_ day: Datum?) { self = day.map { Antwoord(reading: $0.iso) } ?? .geen }
  init(_ number: Int) { self = .getal(Breuk(number)) }
  init(_ amount: Bedrag) {
    self = (try? Breuk(amount.cent, over: 100)).map(Antwoord.getal) ?? .geen
  }
  init(codes: [String]) { self = .lijst(codes.map(Antwoord.init(reading:))) }

  /// As people read it; amounts with decimals where `sample` was written so.
  func shown(like sample: String) -> String {
    switch self {
    case .ja(let yes): yes ? "ja" : "nee"
    case .getal(let number): number.shown(cents: sample.contains(","))
    case .dag(let day): day.text
    case .tekst(let text): text
    case .lijst(let items): "{" + items.map { $0.shown(like: "") }.joined(separator: ", ") + "}"
    case .geen: "geen"
    }
  }
}
