import Casework
import Foundation
import GRDB

/// The step that can be taken back now, to be shown before it is.
package struct LastStep: Hashable, Sendable {
  package var nummer: String
  /// The version of the dossier that was looked at.
  package var versie: Int
  /// The version that the step made.
  package var stap: Int
  /// The code of its kind, such as `uren-geregistreerd`.
  package var soort: String
  package var gebeurtenis: Gebeurtenis
}

extension Register {
  /// The last step of a dossier, when the author may take it back.
  ///
  /// - Throws: ``RegisterError``; a refusal tells why not.
  package func lastStep(of nummer: String, as author: Author) throws(RegisterError) -> LastStep {
    do {
      return try read { db in
        Result<LastStep, any Error> {
          guard let (file, _) = try DossierFile.load(nummer, in: db) else {
            throw Refusal(.onbekendDossier(nummer))
          }
          guard let last = file.dossier.laatsteStap else { throw Refusal(.geenStap) }
          let situation = Situation(
            vandaag: author.vandaag, regels: try rules(in: db),
            lookups: try Lookups.lastStep(of: file.dossier, as: author, in: db))
          _ = try file.dossier.decide(.takeBackStep(stap: last.versie), in: situation)
          return LastStep(
            nummer: nummer, versie: file.dossier.versie, stap: last.versie,
            soort: last.gebeurtenis.soort, gebeurtenis: last.gebeurtenis)
        }
      }.get()
    } catch {
      throw RegisterError(error)
    }
  }
}

extension Gebeurtenis {
  fileprivate var soort: String {
    func name<C: EventCode>(_ code: C) -> String { C.soort }
    return name(code)
  }
}

extension Lookups {
  /// Who recorded the last step and when, and whether it was booked since.
  static func lastStep(of dossier: Dossier, as author: Author, in db: Database) throws -> Lookups {
    var lookups = Lookups()
    guard let last = dossier.laatsteStap else { return lookups }
    let row = try Row.fetchOne(
      db, sql: "SELECT nr, door, opgetekend_utc FROM journal WHERE stroom = ? AND versie = ?",
      arguments: [Stroom.dossier(dossier.nummer).text, last.versie])
    guard let row, let moment = Moment(iso: row["opgetekend_utc"] as String) else { return lookups }
    let nr: Int = row["nr"]
    let door: String = row["door"]
    lookups.laatsteStap = StapHerkomst(
      door: door, isEigen: door == author.door, opgetekendOp: moment.day,
      isVanVandaag: moment.day == author.moment.day,
      isGeboekt: try isBooked(dossier, after: nr, in: db))
    return lookups
  }

  static func isBooked(_ dossier: Dossier, after nr: Int, in db: Database) throws -> Bool {
    try Set(dossier.trajecten.map(\.mandaat)).contains { mandaat in
      try StreamLine<Boeking>.all(of: .afrekening(mandaat), in: db).contains { line in
        line.nr > nr
          && line.event?.lijnen.contains { $0.sleutel.dossier == dossier.nummer } == true
      }
    }
  }
}

extension Moment {
  /// The calendar day in Brussels.
  var day: Datum {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = TimeZone(identifier: "Europe/Brussels") ?? .current
    let parts = calendar.dateComponents(
      [.year, .month, .day], from: Date(timeIntervalSince1970: Double(milliseconds) / 1000))
    return Datum(year: parts.year ?? 0, month: parts.month ?? 0, day: parts.day ?? 0)
      ?? Datum(dayNumber: milliseconds / 86_400_000)
  }
}
