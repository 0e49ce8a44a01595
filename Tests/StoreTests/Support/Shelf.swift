import Casework
import Foundation

@testable import Store

/// A folder of its own for one test, thrown away afterwards.
final class Shelf: Sendable {
  let folder: String
  var path: String { folder + "/register.sqlite" }

  init() throws {
    var template = Array((NSTemporaryDirectory() + "/doorstroom-XXXXXX").utf8CString)
    guard mkdtemp(&template) != nil else { throw CocoaError(.fileWriteUnknown) }
    folder = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  func open(_ regels: Regelboek = .test) throws -> Register {
    try Register.open(path: path, regels: regels)
  }
}
