extension Evaluatie {
  /// `; 2 keer niet doorgegaan`, or nothing.
  package var hoeVaakNietDoorgegaan: String {
    nietDoorgegaan.isEmpty ? "" : "; \(nietDoorgegaan.count) keer niet doorgegaan"
  }

  /// ` Volgend gesprek op 10/02/2026 om 14u.`, or nothing.
  package var volgendGesprek: String {
    guard !gesprekken.isEmpty, let next = openPlanning else { return "" }
    return " Volgend gesprek op \(next.datum.shown) om \(next.uur.shown)."
  }
}

extension Beraad {
  /// As the step of the decision has it.
  package var zin: String {
    "In beraad\(tot.map { " tot \($0.shown)" } ?? ""): wacht op \(wachtOp)"
  }
}

extension Gesprekplan.Afloop {
  package var naam: String {
    switch self {
    case .open: "gepland"
    case .verplaatst: "verplaatst"
    case .nietDoorgegaan: "niet doorgegaan"
    case .gevoerd: "gevoerd"
    }
  }
}
