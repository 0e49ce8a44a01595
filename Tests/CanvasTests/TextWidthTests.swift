import Canvas
import TestSupport
import Testing

@Suite("Text width")
struct TextWidthTests {
  @Test(.timeLimit(.minutes(1)))
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
}
