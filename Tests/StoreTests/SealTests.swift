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
        == "5af52a07cda600a1c033902eef4d1be1ade69b74cd12651f8ac74002b03ed79a")
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
