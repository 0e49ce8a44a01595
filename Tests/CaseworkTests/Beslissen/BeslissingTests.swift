import Casework
import Testing

@Suite("Beslissing nemen")
struct BeslissingTests {
  private let wet1991 = "wet 29 juli 1991 betreffende de uitdrukkelijke motivering, art. 2 en 3"
  private let sv5 = "SV Collectief maatwerk - Doorstroom, antwoord 5"

  private func held(_ instrument: Instrument = .cmw) throws -> Walk {
    var walk = try Walk(instrument)
    try walk.prepare()
    try walk.run(.hold("2026-01-20"))
    return walk
  }

  private static let known: [Instrument: [Uitkomst]] = [
    .cmw: [.doorstroomklaar, .wopGewijzigd, .wopOngewijzigd, .wopMinimum],
    .lde: [.doorstroomklaar, .orientatieCMW, .geenDoorstroom],
    .ama: [.geenDoorstroom],
    .imw: [.wopGewijzigd, .wopOngewijzigd],
  ]

  @Test(arguments: Instrument.allCases, Uitkomst.allCases)
  func `an instrument has its own outcomes only`(instrument: Instrument, uitkomst: Uitkomst) throws
  {
    let walk = try held(instrument)
    let command = try Command.decide(uitkomst, wop: uitkomst == .wopGewijzigd ? "55 midden" : nil)
    if BeslissingTests.known[instrument]?.contains(uitkomst) == true {
      #expect(walk.refusal(of: command) == nil)
    } else {
      walk.expectRefused(
        command, "uitkomst-niet-voor-instrument", by: "beslissing.uitkomsten-\(instrument)")
    }
  }

  @Test func `before a conversation there is no decision`() throws {
    var walk = try Walk()
    walk.expectRefused(try .decide(.doorstroomklaar), "geen-gesprek", by: sv5)
    try walk.prepare()
    walk.expectRefused(try .decide(.doorstroomklaar), "geen-gesprek", by: sv5)
    try walk.run(.hold("2026-01-20"))
    walk.expectRefused(try .decide(.doorstroomklaar, on: "2026-01-19"), "voor-gesprek", by: sv5)
    #expect(walk.refusal(of: try .decide(.doorstroomklaar, on: "2026-01-20")) == nil)
  }

  @Test func `a decision of tomorrow is refused`() throws {
    let walk = try held()
    walk.expectRefused(try .decide(.doorstroomklaar, on: "2026-02-02"), "datum-in-toekomst")
    #expect(walk.refusal(of: try .decide(.doorstroomklaar, on: "2026-02-01")) == nil)
  }

  @Test(arguments: ["", "  \n\t"])
  func `an empty motivation is refused`(motivering: String) throws {
    try held().expectRefused(
      try .decide(.doorstroomklaar, motivering), "geen-motivering", by: wet1991)
  }

  @Test(arguments: [(11, true), (12, false)])
  func `a motivation of fewer than twelve words is a warning`(words: Int, warned: Bool) throws {
    var walk = try held()
    let text = Array(repeating: "woord", count: words).joined(separator: " ")
    let warnings = try walk.run(.decide(.doorstroomklaar, text))
    #expect(warnings.map(\.code) == (warned ? ["motivering-zegt-weinig"] : []))
    #expect(warnings.allSatisfy { $0.bron.titel == "beslissing.motivering-woorden" })
    #expect(walk.dossier.beslissing?.motivering == text)
  }

  @Test func `a decision is final`() throws {
    var walk = try Walk()
    try walk.decide(.wopOngewijzigd)
    walk.expectRefused(try .decide(.doorstroomklaar), "beslissing-definitief")
  }
}
