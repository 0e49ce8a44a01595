import Foundation
import TestSupport
import Testing

@Suite("Nonsense keys", .waits, .timeLimit(.minutes(15)))
struct NonsenseTests {
  private static let sequences = [
    "A", "B", "C", "D", "H", "F", "Z", "5~", "6~", "3~", "200~plak\u{7}", "201~", "99;99R",
  ]
  private static let others = [
    "\u{1B}", "\u{1B}x", "\u{1B}OP", "é", "漢", "\u{9B}", "\u{202E}", "\r", "\t", "\u{7F}",
  ]
  /// Everything that a keyboard can send, but for ^Z, which would only wait for the shell.
  private static let keys: [String] = {
    let codes = (UInt8(1)...0x7E).filter { $0 != 0x1A && $0 != 0x1B }
    let letters = codes.map { String(UnicodeScalar($0)) }
    return letters + sequences.map { "\u{1B}[" + $0 } + others
  }()

  /// Three hundred keys; a `q` that leaves is answered with a new session.
  @Test(arguments: [UInt64(1), 2, 3])
  func `leave the program alive and the register clean`(seed: UInt64) throws {
    let desk = try Desk()
    try desk.walk(to: seed == 1 ? .opened : seed == 2 ? .talked : .started)
    var random = SplitMix64(seed: seed)
    var process = try PtyProcess(Desk.program, environment: desk.environment)
    try #require(process.wait { process.text.contains("Werklijst") })
    for round in 0..<300 {
      process.write(Self.keys.randomElement(using: &random) ?? " ")
      if round % 10 == 0 { process.waitUntilQuiet(milliseconds: 10) }
      if let status = process.waitForExit(seconds: 0) {
        #expect(status == 0, "seed \(seed), key \(round)")
        process = try PtyProcess(Desk.program, environment: desk.environment)
        try #require(process.wait { process.text.contains("Werklijst") })
      }
    }
    process.settle(quiet: 100)
    if let status = process.waitForExit(seconds: 0) {
      #expect(status == 0, "seed \(seed)")
    } else {
      process.signal(SIGTERM)
      #expect(process.waitForExit() == 128 + SIGTERM, "seed \(seed)")
    }
    #expect(process.isRestored)
    try desk.expectCleanRegister()
    _ = try desk.dossier()
  }
}
