import Casework
import Testing

@Suite("Traject verwijzen en starten")
struct VerwijzingTests {
  private let sv5 = "SV Collectief maatwerk - Doorstroom, antwoord 5"

  private func refer(_ mandaat: String = "7882", _ day: Datum = "2026-01-23") -> Command {
    .referTrajectory(mandaat: mandaat, op: day)
  }

  @Test func `without a decision doorstroomklaar nobody is referred`() throws {
    var walk = try Walk()
    walk.expectRefused(refer(), "niet-doorstroomklaar", by: sv5)
    try walk.decide(.wopOngewijzigd)
    walk.expectRefused(refer(), "niet-doorstroomklaar", by: sv5)
  }

  @Test func `a referral follows the decision, on the same day at the earliest`() throws {
    var walk = try Walk()
    try walk.decide(.doorstroomklaar, on: "2026-01-22")
    walk.expectRefused(refer("7882", "2026-01-21"), "niet-doorstroomklaar", by: sv5)
    #expect(walk.refusal(of: refer("7882", "2026-01-22")) == nil)
  }

  @Test func `an unknown mandate is refused`() throws {
    var walk = try Walk()
    try walk.decide(.doorstroomklaar)
    walk.expectRefused(refer("9999"), "onbekend-mandaat")
  }

  @Test func `a running trajectory is refused, here and in another dossier`() throws {
    var walk = try Walk()
    try walk.traject(start: nil)
    walk.expectRefused(refer(), "traject-loopt")
    var other = try Walk()
    try other.decide(.doorstroomklaar)
    other.lookups.lopendTrajectElders = "LDE-0007"
    other.expectRefused(refer(), "traject-loopt")
    #expect(other.refusal(of: refer())?.zin.contains("LDE-0007") == true)
  }

  @Test(arguments: [
    (Instrument.cmw, "6441", true), (.cmw, "6900", true), (.cmw, "6607", false),
    (.cmw, "7882", false), (.lde, "6441", false), (.lde, "6900", false), (.lde, "6607", true),
    (.lde, "7882", false),
  ])
  func `a mandate for another instrument is a warning`(
    instrument: Instrument, mandaat: String, warned: Bool
  ) throws {
    var walk = try Walk(instrument)
    try walk.decide(.doorstroomklaar)
    let warnings = try walk.run(refer(mandaat))
    #expect(warnings.map(\.code).contains("mandaat-ander-instrument") == warned)
    #expect(warnings.map(\.code).contains("mandaat-termijn-onbekend"))
    #expect(warnings.allSatisfy { $0.bron.titel.hasPrefix("mandaat.") })
  }

  @Test func `a referral leaves the start open`() throws {
    var walk = try Walk()
    try walk.traject(start: nil)
    let traject = try #require(walk.dossier.traject)
    #expect(traject.mandaat == "7882")
    #expect(traject.gestartOp == nil)
    #expect(traject.fasen.isEmpty)
  }

  @Test func `a trajectory starts after a referral, not before the decision, and once`() throws {
    var walk = try Walk()
    walk.expectRefused(.startTrajectory(op: "2026-01-26"), "traject-niet-verwezen")
    try walk.traject(start: nil)
    walk.expectRefused(.startTrajectory(op: "2026-01-21"), "voor-beslissing", by: sv5)
    try walk.run(.startTrajectory(op: "2026-01-26"))
    #expect(walk.dossier.traject?.lopendeFase?.fase == .voortraject)
    walk.expectRefused(.startTrajectory(op: "2026-01-27"), "traject-al-gestart")
  }

  @Test func `a start in the future is recorded with a warning`() throws {
    var walk = try Walk()
    try walk.traject(start: nil)
    #expect(try walk.run(.startTrajectory(op: "2026-02-02")).map(\.code) == ["datum-in-toekomst"])
  }
}
