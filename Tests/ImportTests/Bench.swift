import Casework
import Foundation
import Rulebook
import Store
import Testing

@testable import Import

/// A real register in a folder of its own, thrown away afterwards.
final class Bench {
  static let header = DossierColumn.allCases.map(\.rawValue).joined(separator: ";")
  static let jan =
    "CMW-1;cmw;;Jan;Peeters;1990-01-31;2000;De Linde;0887.010.362;2022-01-03;60 hoog;01/02/2026"
  static let fatima =
    "LDE-1;lde;;Fatima;El Amrani;1985-07-04;9000;'t Plein;0887.010.362;3/5/2021;;"

  let folder: URL
  let register: Register
  let author: Author

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "import-\(UUID().uuidString)")
    register = try Register.open(
      path: folder.appending(path: "register.sqlite").path, regels: try Rulebook.shipped())
    author = Author(
      door: "els", vandaag: try #require(Datum(iso: "2026-03-10")),
      moment: try #require(Moment(iso: "2026-03-10T09:00:00.000Z")))
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  @discardableResult
  func take(
    _ text: String, skipping: Bool = false, ignoring: Bool = false,
    beforeRecording: (ImportResult) throws -> Void = { _ in }
  ) throws -> ImportResult {
    try DossierImport(ignoresUnknownColumns: ignoring, skipsRefused: skipping).run(
      Array(text.utf8), into: register, as: author,
      newPersoon: { PersoonID(UUID().uuidString) }, beforeRecording: beforeRecording)
  }

  /// The places of the faults: `3 naam`.
  func faults(_ lines: String..., header: String = Bench.header) throws -> [String] {
    let text = ([header] + lines).joined(separator: "\n") + "\n"
    let error = #expect(throws: LineFaults.self) { try self.take(text) }
    return (error?.faults ?? []).map { "\($0.line ?? 0) \($0.column ?? "-")" }
  }

  var count: Int { get throws { try register.dossiers().count } }
}
