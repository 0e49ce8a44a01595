import Canvas

/// Something to do on another screen: the way there is walked with the keys that lead there, so that
/// whatever a screen refuses or keeps is refused and kept as when a user walks it.
package struct Errand: Hashable, Sendable {
  enum Place: Hashable, Sendable {
    /// The screen that the list was opened on.
    case here
    case worklist
    case dossier(String)
    /// The statement of a mandate over this quarter.
    case statement(String)
  }

  var place: Place
  var keys: [Key] = []
  /// The dossier was asked for; it is on its way.
  var isAsked = false
}
