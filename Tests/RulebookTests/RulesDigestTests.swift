import Testing

@testable import Rulebook

@Suite("Vingerafdruk van de regels")
struct RulesDigestTests {
  @Test func `the digest is SHA-256 over lengths, paths and contents in order`() {
    // printf '\0\0\0\0\0\0\0\1a\0\0\0\0\0\0\0\2xy\0\0\0\0\0\0\0\1b\0\0\0\0\0\0\0\0' | sha256sum
    #expect(
      RulesDigest.digest(of: ["b": [], "a": Array("xy".utf8)])
        == "882581e1db81b6ee140e9f8d6e39c664c1cffd808504fecf1b3b84820670af36")
  }

  @Test func `bytes that move to the next file give another digest`() {
    let one = RulesDigest.digest(of: ["a": Array("xy".utf8), "b": Array("z".utf8)])
    let other = RulesDigest.digest(of: ["a": Array("x".utf8), "b": Array("yz".utf8)])
    #expect(one != other)
  }

  @Test func `the shipped rules have one digest, and every change another`() throws {
    let shipped = try Rulebook.shipped().digest
    #expect(shipped.utf8.count == 64)
    #expect(try Rulebook.shipped().digest == shipped)

    var files = shippedFiles()
    files["mandaten.json"]?.append(0x0A)
    #expect(try Rulebook.load(files).digest != shipped)
  }
}
