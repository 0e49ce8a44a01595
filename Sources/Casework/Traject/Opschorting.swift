/// A stretch in which the days of a trajectory do not count.
package struct Opschorting: Hashable, Sendable {
  package var van: Datum
  /// The first day that counts again; nil while nobody knows it.
  package var hervat: Datum?
  package var reden: Opschortingsreden
  /// The general measure by which it came; nil for one of this trajectory alone.
  package var maatregel: String?
  package var nota: String?

  package init(
    van: Datum, hervat: Datum? = nil, reden: Opschortingsreden, maatregel: String? = nil,
    nota: String? = nil
  ) {
    self.van = van
    self.hervat = hervat
    self.reden = reden
    self.maatregel = maatregel
    self.nota = nota
  }

  /// From the first day through the day before resuming; nil while it is open.
  package var dagen: Int? { hervat.map { max(0, $0.days(since: van)) } }

  package func covers(_ day: Datum) -> Bool {
    van <= day && hervat.map { day < $0 } ?? true
  }
}

/// Why a trajectory is suspended: a short and neutral list, because health is nobody's business
/// here; what more there is to say stands in the note, which can be erased.
package enum Opschortingsreden: String, CaseIterable, Hashable, Sendable {
  case maatregel
  case gezamenlijkVerzoek = "gezamenlijk-verzoek"
  case werknemer, onderneming, gastbedrijf, overmacht, andere
}

/// Whether a trajectory leads out of the enterprise, or on within it.
package enum Trajectsoort: String, CaseIterable, Hashable, Sendable {
  case extern, intern
}

/// A joint request by which a general measure does not suspend this trajectory.
package struct Vrijstelling: Hashable, Sendable {
  package var maatregel: String
  /// The first day from which the measure does not hold for it.
  package var datum: Datum

  package init(maatregel: String, datum: Datum) {
    self.maatregel = maatregel
    self.datum = datum
  }
}

/// A later last day of an inschakelingstraject in the LDE.
package struct Inschakelingsverlenging: Hashable, Sendable {
  package var tot: Datum
  package var reden: String

  package init(tot: Datum, reden: String) {
    self.tot = tot
    self.reden = reden
  }
}

extension Doorstroomtraject {
  /// The periods that nobody resumed yet; none once the trajectory ended.
  package var openOpschortingen: [Opschorting] { opschortingen.filter { $0.hervat == nil } }

  /// The first day of what is still suspended; nil when the days count.
  ///
  /// It may lie ahead: whether the trajectory is suspended on a day is ``opschorting(op:)``.
  package var opgeschortSinds: Datum? { openOpschortingen.map(\.van).min() }

  /// The suspended stretch that covers `day`, with what it overlaps or touches as one.
  package func opschorting(op day: Datum) -> Opschortingsdagen.Periode? {
    opschortingsdagen.perioden.first { $0.van <= day && $0.hervat.map { day < $0 } ?? true }
  }

  /// By whose word `day` is suspended; nil when it is not.
  ///
  /// Of several periods that cover it a measure goes first, as it has a text.
  func opschortingsbron(op day: Datum, _ regels: Regelboek) -> Bron? {
    let covering = opschortingen.filter { $0.covers(day) }
    guard let period = covering.first(where: { $0.maatregel != nil }) ?? covering.first else {
      return nil
    }
    return period.maatregel.map { regels.maatregel($0)?.bron ?? Bronnen.opschorting }
      ?? Bronnen.eigenOpschorting
  }

  package func isSuspended(on day: Datum) -> Bool { opschortingen.contains { $0.covers(day) } }
}
