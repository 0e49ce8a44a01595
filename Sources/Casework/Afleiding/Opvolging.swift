/// Whether somebody moved on to the regular economy, as the 24 months after closing show it.
///
/// Source: SV collectief maatwerk en doorstroom, answer 1. A dossier is one WOP, so somebody who
/// has two is looked at twice.
package struct Opvolging: Hashable, Sendable {
  package enum Uitslag: String, CaseIterable, Hashable, Sendable {
    /// At least one day that counts lies in the window.
    case ja
    /// None does, and the window is not over.
    case nogNiet = "nog-niet"
    /// None does, and the window is over.
    case nee
  }

  /// The day after closing; nil while the dossier is open.
  package let vensterVan: Datum?
  /// The same day so many months after closing.
  package let vensterTot: Datum?
  package let uitslag: Uitslag
  /// The outcome in one sentence.
  package let reden: String
  /// The first day in the window that counts.
  package let eersteDag: Datum?
  /// Went back to the social economy after a job that counts: SEC, NEC, SEC.
  package let secNecSec: Bool
  package let bron: Bron
}

extension Dossier {
  /// What the follow-up shows today; a day that lies in the future counts for nothing yet.
  package func opvolging(_ regels: Regelboek, vandaag: Datum) -> Opvolging {
    let counted = regels.grond(.teltMee, on: sluiting?.datum ?? vandaag)
    let jobs = tewerkstellingen.filter { counted.lijst.contains($0.soort.rawValue) }
    guard let closed = sluiting?.datum else {
      return Opvolging(
        vensterVan: nil, vensterTot: nil, uitslag: .nogNiet,
        reden: "Het dossier is nog niet gesloten; de opvolging begint de dag na het sluiten.",
        eersteDag: nil, secNecSec: returned(after: jobs, on: vandaag), bron: counted.bron)
    }
    let term = regels.grond(.opvolgingVenster, on: closed)
    let first = closed.adding(days: 1)
    let last = closed.sameDay(monthsLater: term.getal)
    let day = jobs.compactMap { $0.firstDay(from: first, through: min(last, vandaag)) }.min()
    let outcome: Opvolging.Uitslag = day != nil ? .ja : vandaag > last ? .nee : .nogNiet
    let window = "van \(first.shown) tot en met \(last.shown)"
    let reason =
      switch outcome {
      case .ja: "Doorgestroomd: aan het werk op \(day?.shown ?? ""), in het venster \(window)."
      case .nogNiet: "Nog geen dag in de gewone economie zonder WOP in het venster \(window)."
      case .nee: "Niet doorgestroomd: geen dag in de gewone economie zonder WOP \(window)."
      }
    return Opvolging(
      vensterVan: first, vensterTot: last, uitslag: outcome, reden: reason, eersteDag: day,
      secNecSec: returned(after: jobs, on: vandaag), bron: term.bron)
  }

  private func returned(after jobs: [Tewerkstelling], on today: Datum) -> Bool {
    tewerkstellingen.contains { back in
      back.soort == .sec && back.van <= today && jobs.contains { $0.van < back.van }
    }
  }
}

extension Tewerkstelling {
  /// The first day of the job within these days; also of a job that began before them.
  fileprivate func firstDay(from first: Datum, through last: Datum) -> Datum? {
    let day = max(van, first)
    return day <= min(tot ?? last, last) ? day : nil
  }
}
