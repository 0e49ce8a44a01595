/// What one running session remembers besides its screens.
final class Window {
  /// Which window of all, so that two of one person are told apart.
  let name = String(UInt64.random(in: 0...UInt64.max), radix: 36)
  /// What this window last saw under the key of a draft; nil where nothing stood.
  var seen: [String: String?] = [:]
  /// Drafts of which another window of the same person has something else.
  var contested: Set<String> = []
  /// When this window last said that it is there, by dossier.
  var heard: [String: ContinuousClock.Instant] = [:]
  /// Since when a questionnaire is open here.
  var since: [String: String] = [:]
  /// The register refused to be written: it was opened when it could only be read.
  var isReadOnly = false
  /// The session ends: what is kept now is kept for good, so that waiting for it is worth while.
  var isClosing = false
}
