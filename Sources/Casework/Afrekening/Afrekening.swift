/// What a dienstverlener is owed under one mandate over a period, booked or open.
///
/// Booked amounts are read back, never computed again. Over every fee and all time,
/// booked lines + open lines = what is computed now.
package struct Afrekening: Hashable, Sendable {
  package let mandaat: Mandaat
  package let van: Datum
  package let tot: Datum
  package let lijnen: [Afrekeningslijn]
  package let waarschuwingen: [Waarschuwing]

  package var totaal: Bedrag { lijnen.totaal }
  package var geboekt: [Afrekeningslijn] { lijnen.filter(\.isGeboekt) }
  package var open: [Afrekeningslijn] { lijnen.filter { !$0.isGeboekt } }

  /// Makes the statement from the fees as computed now and every booking of the mandate, in order.
  ///
  /// - Throws: ``Refusal`` when the period ends before it begins.
  package init(
    mandaat: Mandaat, van: Datum, tot: Datum, posten: [Vergoedingspost], boekingen: [Boeking],
    vandaag: Datum
  ) throws(Refusal) {
    guard van <= tot else { throw Refusal(.totVoorVan) }
    self.mandaat = mandaat
    self.van = van
    self.tot = tot
    let ledger = Grootboek(posten: posten, boekingen: boekingen)
    let period = van...tot
    lijnen =
      (ledger.booked(in: period) + ledger.fees.filter { period.contains($0.verschuldigdOp) }
      + ledger.corrections.filter { $0.verschuldigdOp <= tot })
      .sorted(by: Afrekeningslijn.inOrder)
    var warnings: [Waarschuwing] = []
    let unjudged = posten.filter { post in
      post.regel.stand == .teBeoordelen
        && post.regel.teBeoordelenSinds.map(period.contains) ?? false
    }
    if !unjudged.isEmpty { warnings.append(Waarschuwing(.teBeoordelen(aantal: unjudged.count))) }
    if tot >= vandaag { warnings.append(Waarschuwing(.periodeLoopt(tot: tot))) }
    let earlier = ledger.fees.filter { $0.verschuldigdOp < van }
    if !earlier.isEmpty {
      warnings.append(
        Waarschuwing(.eerderOpen(aantal: earlier.count, bedrag: earlier.totaal)))
    }
    waarschuwingen = warnings
  }
}

/// All that was booked under a mandate beside all that is computed now.
struct Grootboek {
  /// Fees that are due and of which nothing was booked.
  let fees: [Afrekeningslijn]
  /// What was booked, set right where it differs from now.
  let corrections: [Afrekeningslijn]
  private let boekingen: [Boeking]

  init(posten: [Vergoedingspost], boekingen: [Boeking]) {
    self.boekingen = boekingen
    let booked = Dictionary(grouping: boekingen.flatMap(\.lijnen), by: \.sleutel)
    var now: [Vergoedingssleutel: Vergoedingspost] = [:]
    for post in posten { now[post.sleutel] = post }
    fees = posten.filter { booked[$0.sleutel] == nil }.compactMap(Afrekeningslijn.init(open:))
    corrections = booked.compactMap { key, lines in
      Afrekeningslijn(correcting: lines, to: now[key])
    }
  }

  /// A fee stands in the period of its day; a correction in that of its booking's last day.
  func booked(in period: ClosedRange<Datum>) -> [Afrekeningslijn] {
    boekingen.enumerated().flatMap { index, booking in
      booking.lijnen.filter {
        period.contains($0.soort == .vergoeding ? $0.verschuldigdOp : booking.tot)
      }.map { $0.booked(as: index + 1) }
    }
  }
}
