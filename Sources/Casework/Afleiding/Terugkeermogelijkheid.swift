/// Whether the former employer may ask to employ somebody again: a possibility, not a right.
///
/// Decreet IMW of 14 January 2022, art. 73, as told by HERW!N: the regular job, taken after a
/// positive evaluation, ends within 18 months for a cause outside the worker's will. That the last
/// possible day is the one before the same day 18 months after the first is an `aanname`, and so is
/// that the possibility itself lasts as long; no source tells until when it can be asked for.
package struct Terugkeermogelijkheid: Hashable, Sendable {
  package enum Stand: String, CaseIterable, Hashable, Sendable {
    /// The job runs: when it ends before the day named, the way back is open.
    case jobLoopt = "job-loopt"
    /// The job ended in time and for a listed cause.
    case mogelijk
    /// The job ended, and nobody told why.
    case oorzaakOnbekend = "oorzaak-onbekend"
    case nietMogelijk = "niet-mogelijk"
    case voorbij
    /// Works in the social economy again.
    case teruggekeerd
  }

  package let stand: Stand
  package let job: Tewerkstelling
  /// The same day so many months after the first day of the job: an end on it is too late.
  package let tot: Datum
  /// Days until ``tot``; negative afterwards.
  package let dagen: Int
  package let reden: String
  package let bron: Bron

  package var isMogelijk: Bool { stand == .mogelijk }
  /// Whether the days that are left matter to somebody.
  package var isAftellend: Bool { stand == .jobLoopt || stand == .mogelijk }
}

extension Dossier {
  /// The way back from the last job elsewhere; nil when there was none.
  package func terugkeer(_ regels: Regelboek, vandaag: Datum) -> Terugkeermogelijkheid? {
    guard let job = tewerkstellingen.filter({ $0.isElders }).max(by: { $0.van < $1.van })
    else { return nil }
    let term = regels.grond(.terugkeerVenster, on: job.van)
    let limit = job.van.sameDay(monthsLater: term.getal)
    let (state, reason) = way(back: job, limit, regels, vandaag, maanden: term.getal)
    let bron = term.bron.byAnalogy(for: instrument)
    return Terugkeermogelijkheid(
      stand: state, job: job, tot: limit, dagen: limit.days(since: vandaag), reden: reason,
      bron: Bron("\(bron.titel); de telling van de dagen is een aanname", .aanname))
  }

  private func way(
    back job: Tewerkstelling, _ limit: Datum, _ regels: Regelboek, _ today: Datum, maanden: Int
  ) -> (Terugkeermogelijkheid.Stand, String) {
    if let again = tewerkstellingen.first(where: { $0.soort == .sec && $0.van > job.van }) {
      return (.teruggekeerd, "Werkt opnieuw in de sociale economie, vanaf \(again.van.shown).")
    }
    guard hadPositiveEvaluation(by: job.van) else {
      return (
        .nietMogelijk,
        "Vóór de job was er geen beslissing \"doorstroomklaar\"; zonder die beslissing is er geen "
          + "wedertewerkstelling."
      )
    }
    if let end = job.tot, end >= limit {
      return (
        .nietMogelijk,
        "De job eindigt niet vóór \(limit.shown), \(maanden) maanden na de eerste dag."
      )
    }
    guard let end = job.tot, end < today else {
      return today < limit
        ? (
          .jobLoopt,
          "Eindigt de job vóór \(limit.shown) buiten de wil van de werknemer, dan kan "
            + "\(formerEmployer(job)) wedertewerkstelling vragen: een mogelijkheid, geen recht."
        ) : (.voorbij, "De \(maanden) maanden na de start van de job zijn voorbij.")
    }
    guard let cause = job.oorzaak else {
      return (.oorzaakOnbekend, "De job eindigde op \(end.shown); de oorzaak is niet ingevuld.")
    }
    guard regels.terugkeerOorzaken(on: job.van).contains(cause) else {
      return (.nietMogelijk, "De oorzaak \"\(cause.naam)\" geeft geen weg terug.")
    }
    guard today < limit else {
      return (
        .voorbij,
        "De \(maanden) maanden zijn voorbij. Tot wanneer wedertewerkstelling gevraagd kan worden, "
          + "staat in geen bron."
      )
    }
    return (
      .mogelijk,
      "De job eindigde op \(end.shown) buiten de wil van de werknemer. "
        + "\(formerEmployer(job).capitalizedFirst) kan wedertewerkstelling vragen: een "
        + "mogelijkheid, geen recht."
    )
  }

  private func hadPositiveEvaluation(by day: Datum) -> Bool {
    evaluaties.contains { evaluation in
      evaluation.beslissing.map { $0.uitkomst == .doorstroomklaar && $0.datum <= day } ?? false
    }
  }

  /// After a job with a WOP, individueel maatwerk, the way leads back to collectief maatwerk.
  private func formerEmployer(_ job: Tewerkstelling) -> String {
    job.soort == .necMetWOP && instrument == .cmw
      ? "de vroegere werkgever in collectief maatwerk (\(onderneming.naam))"
      : "de vroegere werkgever (\(onderneming.naam))"
  }
}

extension Regelboek {
  func terugkeerOorzaken(on day: Datum) -> [Eindoorzaak] {
    grond(.terugkeerOorzaken, on: day).lijst.compactMap(Eindoorzaak.init(rawValue:))
  }
}
