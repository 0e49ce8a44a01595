/// What is wrong with a file of the guide, and where.
package struct GuideFault: Error, Equatable, Sendable {
  package var file: String
  /// From 1; nil for the file as a whole.
  package var line: Int?
  package var reason: String

  package var sentence: String { "\(file)\(line.map { ", regel \($0)" } ?? ""): \(reason)" }
}
