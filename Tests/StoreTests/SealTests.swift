import Casework
import Digest
import Foundation
import GRDB
import Testing

@testable import Store

/// How a line is sealed never changes: registers that exist must stay provable.
@Suite("Zegel: de hash van een journaalregel")
struct SealTests {
  @Test func `a known journal ends in a known hash`() throws {
    let shelf = try Shelf()
    let register = try Register.open(
      path: shelf.path, regels: .test, salt: { [UInt8](repeating: 7, count: 32) })
    try walkThrough(register)

    let hash = try register.queue.read {
      try Data.fetchOne($0, sql: "SELECT hash FROM journal ORDER BY nr DESC LIMIT 1")
    }
    #expect(
      hash.map { SHA256.hex([UInt8]($0)) }
        == "640152377ac9914eee6eac4f0933a78cfbb838a7e5c6525f94a80caf31791bfe")
  }

  @Test func `no two lines give the same bytes`() {
    let lines: [[[UInt8]?]] = [
      [[1, 2], [3]], [[1], [2, 3]], [[1, 2, 3], []], [[1, 2, 3], nil], [nil, [1, 2, 3]],
      [[1, 2, 3]],
    ]
    #expect(Set(lines.map { Seal.hash(vorige: Seal.first, fields: $0) }).count == lines.count)
  }

  @Test func `every salt is another one`() {
    let salts = (1...100).map { _ in systemSalt() }
    #expect(Set(salts).count == 100)
    #expect(salts.allSatisfy { $0.count == 32 })
  }
}
