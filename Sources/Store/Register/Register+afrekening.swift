import Casework
import GRDB

/// What was booked, and the statement as it stands since.
package struct BookingReceipt: Hashable, Sendable {
  /// In which booking of the mandate the lines stand, counted from 1.
  package var nr: Int
  package var boeking: Boeking
  package var afrekening: Afrekening
  package var waarschuwingen: [Waarschuwing]
}

extension Register {
  /// The statement of a mandate over a period, first and last day included.
  ///
  /// - Throws: ``RegisterError``; an unknown mandate is a refusal.
  package func statement(of mandaat: String, from van: Datum, to tot: Datum, on vandaag: Datum)
    throws(RegisterError) -> Afrekening
  {
    do {
      return try read { db in
        do {
          return Result<Afrekening, Refusal>.success(
            try statement(of: mandaat, from: van, to: tot, on: vandaag, in: db))
        } catch let refusal as Refusal {
          return .failure(refusal)
        }
      }.get()
    } catch {
      throw RegisterError(error)
    }
  }

  /// Books the open lines of a statement, decided within the transaction that writes them.
  ///
  /// With `shown`, the open lines that somebody was looking at: other ones are a conflict.
  package func book(
    _ vraag: Boekingsvraag, of mandaat: String, from van: Datum, to tot: Datum,
    shown: [Afrekeningslijn]? = nil, as author: Author
  ) throws(RegisterError) -> BookingReceipt {
    do {
      try refuseNullCharacter(in: author.door)
      return try write { db in
        let regels = try rules(in: db)
        try checkStamp(db, regels)
        let now = try statement(of: mandaat, from: van, to: tot, on: author.vandaag, in: db)
        if let shown, shown != now.open {
          throw RegisterError.conflict(expected: shown.count, found: now.open.count)
        }
        let (booking, warnings) = try now.boeking(vraag)
        let stroom = Stroom.afrekening(mandaat)
        let nr = try StreamLine<Boeking>.all(of: stroom, in: db).count + 1
        try Journal(db, salt: salt).append(
          booking, to: stroom, versie: nr, regels: regels.digest, as: author)
        return BookingReceipt(
          nr: nr, boeking: booking,
          afrekening: try statement(of: mandaat, from: van, to: tot, on: author.vandaag, in: db),
          waarschuwingen: warnings)
      }
    } catch {
      throw RegisterError(error)
    }
  }

  private func statement(
    of mandaat: String, from van: Datum, to tot: Datum, on vandaag: Datum, in db: Database
  ) throws -> Afrekening {
    let regels = try rules(in: db)
    guard let mandate = regels.mandaat(mandaat) else { throw Refusal(.onbekendMandaat(mandaat)) }
    let fees = try MandateOverview.dossiers(of: mandaat, in: db).flatMap { nummer in
      let lines = try StreamLine<Gebeurtenis>.all(of: .dossier(nummer), in: db)
      guard let dossier = Dossier(lines.compactMap(\.event)) else {
        throw StoreError(.corrupt, "dossier \(nummer) begint niet met zijn opening")
      }
      return dossier.vergoedingsposten(at: mandaat, regels, vandaag: vandaag)
    }
    let bookings = try StreamLine<Boeking>.all(of: .afrekening(mandaat), in: db)
    return try Afrekening(
      mandaat: mandate, van: van, tot: tot, posten: fees, boekingen: bookings.compactMap(\.event),
      vandaag: vandaag)
  }
}
