extension Verbetering {
  /// What the data are now and what they were, in one sentence with the reason.
  package var zin: String {
    let changes = dossierdelen + persoon.map(\.zin)
    let elsewhere = vanuit.map { " (in dossier \($0))" } ?? ""
    return "Gegevens verbeterd\(elsewhere): \(changes.joined(separator: "; ")). Reden: \(reden)"
  }

  private var dossierdelen: [String] {
    (onderneming.map(\.delen) ?? [])
      + inDienst.map { ["in dienst sinds \($0.wordt.shown) (was: \($0.was.shown))"] }.list.flatMap(
        \.self)
      + wop.map { ["WOP bij indienst \($0.wordt.shown) (was: \($0.was.shown))"] }.list.flatMap(
        \.self)
  }
}

extension VerbeterdGegeven {
  fileprivate var zin: String {
    guard was != nil || wordt != nil else { return veld.naam }
    // Two numbers can be alike as far as they are shown.
    guard was != wordt else { return "\(veld.naam) \(wordt ?? "")" }
    return "\(veld.naam) \(wordt ?? "leeg") (was: \(was ?? "leeg"))"
  }
}

extension Persoonsveld {
  package var naam: String { self == .insz ? "INSZ" : rawValue }
}

extension Overgang<Onderneming> {
  fileprivate var delen: [String] {
    var parts: [String] = []
    func compare(_ name: String, _ old: String?, _ new: String?) {
      if old != new { parts.append("\(name) \(new ?? "leeg") (was: \(old ?? "leeg"))") }
    }
    compare("onderneming", was.naam, wordt.naam)
    compare("ondernemingsnummer", was.nummer.shown, wordt.nummer.shown)
    compare("vestiging", was.vestiging?.shown, wordt.vestiging?.shown)
    return parts
  }
}

extension LopendWOP {
  fileprivate var shown: String {
    "\(wop.shown) van \(van.shown)" + (tot.map { " tot en met \($0.shown)" } ?? "")
  }
}
