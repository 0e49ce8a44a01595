import Canvas
import Foundation
import Testing

/// Screens as they were approved, kept as text beside the tests.
///
/// `RECORD=1 swift test` writes them anew; what changed is then read in the diff.
package enum Golden {
  private static let separator = "\n---- style\n"

  /// Compares text and styles of a canvas with `Golden/NAME.txt` beside the calling test.
  package static func expect(
    _ canvas: Canvas, _ name: String, filePath: String = #filePath,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let cursor = canvas.cursor.map { "\($0.x),\($0.y)" } ?? "none"
    expect(
      text: canvas.text + separator + canvas.styleGrid + "\n---- cursor \(cursor)", name,
      filePath: filePath, sourceLocation: sourceLocation)
  }

  /// Compares any text with `Golden/NAME.txt` beside the calling test.
  package static func expect(
    text: String, _ name: String, filePath: String = #filePath,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let folder = URL(fileURLWithPath: filePath).deletingLastPathComponent()
      .appendingPathComponent("Golden")
    let file = folder.appendingPathComponent(name + ".txt")
    if ProcessInfo.processInfo.environment["RECORD"] == "1" {
      do {
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try Data((text + "\n").utf8).write(to: file)
      } catch {
        Issue.record("cannot write \(file.path): \(error)", sourceLocation: sourceLocation)
      }
      return
    }
    guard let approved = try? String(contentsOf: file, encoding: .utf8) else {
      Issue.record(
        "\(file.path) is missing; RECORD=1 writes it. Drawn:\n\(text)",
        sourceLocation: sourceLocation)
      return
    }
    if approved != text + "\n" {
      Issue.record(
        "\(name) differs. Approved:\n\(approved)\nDrawn:\n\(text)", sourceLocation: sourceLocation)
    }
  }
}
