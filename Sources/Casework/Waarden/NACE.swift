/// A sector of the NACE-BEL list, with the version of the list that the code comes from.
///
/// The version is compulsory: from J on the same letter means another sector in 2008 and in 2025.
package struct NACE: Hashable, Sendable {
  package enum Versie: Int, CaseIterable, Hashable, Sendable {
    case nace2008 = 2008
    case nace2025 = 2025

    /// 2008 has sections A through U, 2025 one more.
    fileprivate var lastSection: Character { self == .nace2008 ? "U" : "V" }
  }

  package let versie: Versie
  /// A section letter, or two to five digits, with the points that were written.
  package let code: String

  /// Reads `2025:56`, `2008:I` or `2025:56.10`.
  package init(_ text: some StringProtocol) throws(Refusal) {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2, let year = Int(parts[0]), let version = Versie(rawValue: year) else {
      throw Refusal(.naceVorm, bron: Bronnen.nace)
    }
    let code = parts[1].uppercased()
    guard Self.isSection(code, version) || Self.isNumber(code, version) else {
      throw Refusal(.naceVorm, bron: Bronnen.nace)
    }
    versie = version
    self.code = code
  }

  /// As it is stored and shown: `2025:56`.
  package var text: String { "\(versie.rawValue):\(code)" }

  private static func isSection(_ code: String, _ version: Versie) -> Bool {
    guard code.utf8.count == 1, let letter = code.first else { return false }
    return ("A"...version.lastSection).contains(letter)
  }

  /// A division, group, class or subclass: `56`, `56.1`, `56.10`, `56.101`.
  private static func isNumber(_ code: String, _ version: Versie) -> Bool {
    let parts = code.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count <= 2, parts[0].utf8.count >= 2, code.utf8.first != 0x2E,
      code.utf8.allSatisfy({ (0x30...0x39) ~= $0 || $0 == 0x2E })
    else { return false }
    if parts.count == 2 { guard parts[0].utf8.count == 2, !parts[1].isEmpty else { return false } }
    let digits = parts.reduce(0) { $0 + $1.utf8.count }
    guard digits <= 5, let division = Int(code.prefix(2)) else { return false }
    return !unused.contains(division) && !(version == .nace2025 && division == 45)
  }

  /// Two digits that no version gave to a division; 2025 also did away with 45.
  private static let unused: Set<Int> = [0, 4, 34, 40, 44, 48, 54, 57, 67, 76, 83, 89]
}
