import Glibc
import TestSupport
import Testing

extension PtyProcess {
  /// Types, and waits until what is painted since then has a text.
  func send(_ keys: String, until text: String) throws {
    let before = output.count
    write(keys)
    try #require(
      wait { String(decoding: self.output[before...], as: UTF8.self).contains(text) },
      "no '\(text)' after '\(keys)' in \(self.text.suffix(2_000))")
    settle(quiet: 20)
  }

  /// Types without a pause for six seconds and is then killed; answers with what was typed four
  /// seconds or more before that, which must have been kept.
  func typeOnUntilKilled() throws -> String {
    let start = ContinuousClock.now
    var typed: [(Character, ContinuousClock.Instant)] = []
    while ContinuousClock.now - start < .seconds(6) {
      let letter = Character(UnicodeScalar(UInt8(97 + typed.count % 26)))
      write(String(letter))
      typed.append((letter, ContinuousClock.now))
      _ = wait(seconds: 0.1) { false }
    }
    let end = ContinuousClock.now
    signal(SIGKILL)
    #expect(waitForExit() == 128 + SIGKILL)
    let safe = String(typed.filter { end - $0.1 >= .seconds(4) }.map(\.0))
    try #require(safe.count >= 5)
    return safe
  }
}
