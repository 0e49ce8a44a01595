import Casework
import Rulebook

@testable import LawCases

/// The law cases of the program, read once.
enum Shipped {
  static let cases = Result {
    try Rulebook.resourcePaths().filter { $0.hasPrefix(Wetsgevallen.folder) }.flatMap {
      try Wetsgevallen(bytes: Rulebook.resource($0) ?? []).gevallen
    }
  }
  static let regels = Result { try Rulebook.shipped() }
}
