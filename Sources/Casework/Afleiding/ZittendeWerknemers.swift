/// How far one enterprise is with evaluating the workers who were in service on 31 December 2018.
///
/// Source: SV 274 (2021-2022), answer 7f: "10% van de zittende werknemers". The answer gives no
/// period and no way of rounding, and says nothing about which evaluation counts: those are
/// parameters and a reading of our own.
package struct ZittendeWerknemers: Hashable, Sendable {
  package let onderneming: Onderneming
  /// In service on that day.
  package let peildag: Datum
  package let zittend: Int
  /// How many of them are to be evaluated.
  package let doel: Int
  /// Had a decision after an evaluation since.
  package let geevalueerd: Int
  /// An evaluation is under way.
  package let lopend: Int
  /// Who waits longest comes first; of two who wait as long, the lower number.
  package let kandidaten: [Kandidaat]
  package let aandeel: Grond
  package let afronding: Grond
  /// The day by which it is to be done; off as long as nobody set one.
  package let uiterste: Grond

  /// Still to be asked for.
  package var resterend: Int { max(0, doel - geevalueerd - lopend) }

  /// The candidates with whom the target is met.
  package var voorgesteld: ArraySlice<Kandidaat> { kandidaten.prefix(resterend) }

  /// Somebody who was not evaluated since, and whose dossier is open.
  package struct Kandidaat: Hashable, Sendable {
    package let dossiernummer: String
    package let persoon: PersoonID
    package let inDienst: Datum
    /// Of an evaluation that had no decision since; mostly nil.
    package let laatsteGesprek: Datum?
  }
}

extension Regelboek {
  /// The state per enterprise, by its number; enterprises without such workers are not there.
  ///
  /// The parameters are those of `vandaag`: the agreement has no day of its own.
  package func zittendeWerknemers(_ dossiers: some Sequence<Dossier>, vandaag: Datum)
    -> [ZittendeWerknemers]
  {
    let sitting = grond(.wopOnbepaaldTotIndienst, on: vandaag).datum
    var perEnterprise: [Ondernemingsnummer: [Dossier]] = [:]
    for dossier in dossiers where dossier.satOn(sitting) {
      perEnterprise[dossier.onderneming.nummer, default: []].append(dossier)
    }
    return perEnterprise.values.map { progress(of: $0, sitting: sitting, vandaag: vandaag) }
      .sorted { $0.onderneming.nummer.digits < $1.onderneming.nummer.digits }
  }

  private func progress(of dossiers: [Dossier], sitting: Datum, vandaag: Datum)
    -> ZittendeWerknemers
  {
    let share = grond(.zittendeAandeel, on: vandaag)
    let rounding = grond(.zittendeAfronding, on: vandaag)
    let parts = dossiers.count * share.getal
    let target = rounding.tekst == "omlaag" ? parts / 100 : (parts + 99) / 100
    let done = dossiers.filter { $0.wasEvaluated(after: sitting) }
    let waiting = dossiers.filter { !$0.wasEvaluated(after: sitting) && $0.sluiting == nil }
    let ordered = dossiers.sorted { $0.nummer < $1.nummer }
    return ZittendeWerknemers(
      onderneming: ordered[0].onderneming, peildag: sitting, zittend: dossiers.count,
      doel: target, geevalueerd: done.count,
      lopend: waiting.count { $0.lopendeEvaluatie != nil },
      kandidaten: waiting.filter { $0.lopendeEvaluatie == nil }
        .sorted { ($0.lastSeen, $0.nummer) < ($1.lastSeen, $1.nummer) }
        .map {
          ZittendeWerknemers.Kandidaat(
            dossiernummer: $0.nummer, persoon: $0.persoon, inDienst: $0.inDienst,
            laatsteGesprek: $0.lastTalk)
        },
      aandeel: share, afronding: rounding, uiterste: grond(.zittendeUiterste, on: vandaag))
  }
}

extension Dossier {
  /// In service on that day, in collectief maatwerk: the agreement is about nobody else.
  fileprivate func satOn(_ day: Datum) -> Bool {
    instrument == .cmw && inDienst <= day && sluiting.map { $0.datum > day } ?? true
  }

  fileprivate func wasEvaluated(after day: Datum) -> Bool {
    evaluaties.contains { evaluation in
      evaluation.beslissing.map { $0.datum > day } ?? false
    }
  }

  fileprivate var lastTalk: Datum? { evaluaties.flatMap(\.gesprekken).map(\.datum).max() }

  /// The last talk, or hiring: since then nobody looked.
  fileprivate var lastSeen: Datum { lastTalk ?? inDienst }
}
