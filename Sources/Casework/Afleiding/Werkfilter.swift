/// What of the work list somebody wants to see; each part that is given narrows it down.
package struct Werkfilter: Hashable, Sendable {
  /// The enterprise by its name, as the list shows it.
  package var onderneming: String?
  package var stap: Stap?
  /// Only what is due today or within a week.
  package var binnenWeek: Bool
  /// Only the talks that are planned for today.
  package var gesprekkenVandaag: Bool
  /// Only dossiers in which this person recorded something.
  package var door: String?

  package init(
    onderneming: String? = nil, stap: Stap? = nil, binnenWeek: Bool = false,
    gesprekkenVandaag: Bool = false, door: String? = nil
  ) {
    self.onderneming = onderneming
    self.stap = stap
    self.binnenWeek = binnenWeek
    self.gesprekkenVandaag = gesprekkenVandaag
    self.door = door
  }

  package static let alles = Werkfilter()
  package var isAlles: Bool { self == .alles }

  /// Whether a row is wanted, as far as the row itself can tell: not who recorded what.
  package func admits(_ regel: Werkregel, at onderneming: String, on today: Datum) -> Bool {
    if let wanted = self.onderneming, wanted != onderneming { return false }
    if let stap, stap != regel.stap { return false }
    if binnenWeek, !(0...7).contains(regel.uiterste.days(since: today)) { return false }
    if gesprekkenVandaag, regel.taak != .gesprek || regel.uiterste != today { return false }
    return true
  }

  /// In words, for above the list: `De Linde vzw · gesprek · van mij`.
  package var woorden: [String] {
    var parts: [String] = []
    if gesprekkenVandaag { parts.append("gesprekken van vandaag") }
    if let onderneming { parts.append(onderneming) }
    if let stap { parts.append("stap \(stap.naam)") }
    if door != nil { parts.append("van mij") }
    if binnenWeek { parts.append("vandaag en binnen een week") }
    return parts
  }
}
