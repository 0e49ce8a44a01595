/// The program's own data for the demonstration are no good; a fault of ours.
package enum DemoError: Error, Hashable, Sendable {
  /// A file below `Resources/demo` is missing or not what it should be.
  case resource(String, String)
  /// The shipped form cannot be answered completely.
  case form([String])

  /// What is wrong, for the user.
  package var zin: String {
    switch self {
    case .resource(let path, let reason): "\(path): \(reason)"
    case .form(let items):
      "De vragenlijst is niet te beantwoorden: \(items.joined(separator: ", "))."
    }
  }
}
