import Casework
import Questionnaire

/// What the screens know of the world; all of it is given, none of it looked up.
package struct World: Sendable {
  package var vandaag: Datum
  /// Today was set by hand, so every screen says so.
  package var todayIsSet: Bool
  package var regels: Regelboek
  package var form: Form
  /// Who works here, as it stands in the journal.
  package var door: String
  /// Other rules are tried: every screen says so, and nothing is saved.
  package var isTrial: Bool
  /// The register goes when the program ends: every screen says so.
  package var isThrowaway: Bool

  package init(
    vandaag: Datum, todayIsSet: Bool, regels: Regelboek, form: Form, door: String,
    isTrial: Bool = false, isThrowaway: Bool = false
  ) {
    self.vandaag = vandaag
    self.todayIsSet = todayIsSet
    self.regels = regels
    self.form = form
    self.door = door
    self.isTrial = isTrial
    self.isThrowaway = isThrowaway
  }
}

/// A dossier with its person, as a screen shows it; everything else is derived from it.
package struct DossierModel: Hashable, Sendable {
  package var dossier: Dossier
  package var persoon: Persoon
  /// The lines that the dossier was folded from, so that a fact can name its own.
  package var journaal: [Journaalregel]

  package init(dossier: Dossier, persoon: Persoon, journaal: [Journaalregel] = []) {
    self.dossier = dossier
    self.persoon = persoon
    self.journaal = journaal
  }

  /// Why what is derived from this dossier is as it is: those whose subject begins with `prefix`.
  func verklaringen(_ prefix: String, _ world: World) -> [Verklaring] {
    dossier.verklaringen(world.regels, vandaag: world.vandaag, journaal: journaal, persoon: persoon)
      .filter { $0.onderwerp.hasPrefix(prefix) }
  }

  /// `CMW-0412 Peeters, Jan`.
  var title: String { "\(dossier.nummer) \(persoon.lijstnaam)" }
}

/// A row of the work list.
package struct WorklistItem: Hashable, Sendable {
  package var nummer: String
  package var werknemer: String
  package var onderneming: String
  package var regel: Werkregel

  package init(nummer: String, werknemer: String, onderneming: String, regel: Werkregel) {
    self.nummer = nummer
    self.werknemer = werknemer
    self.onderneming = onderneming
    self.regel = regel
  }
}

/// A dossier found by searching.
package struct FoundDossier: Hashable, Sendable {
  package var nummer: String
  package var werknemer: String
  package var onderneming: String
  package var instrument: Instrument
  package var gesloten: Bool
  package var volgende: Werkregel?

  package init(
    nummer: String, werknemer: String, onderneming: String, instrument: Instrument,
    gesloten: Bool, volgende: Werkregel?
  ) {
    self.nummer = nummer
    self.werknemer = werknemer
    self.onderneming = onderneming
    self.instrument = instrument
    self.gesloten = gesloten
    self.volgende = volgende
  }
}

/// How many rows of each urgency the work list has today.
package struct WorklistTotals: Hashable, Sendable {
  package var teLaat: Int
  package var vandaag: Int
  package var week: Int
  package var later: Int

  package init(teLaat: Int, vandaag: Int, week: Int, later: Int) {
    self.teLaat = teLaat
    self.vandaag = vandaag
    self.week = week
    self.later = later
  }
}

/// A line of the journal, as it is read.
package struct JournalEntry: Hashable, Sendable {
  package var nr: Int
  /// When it was recorded, in local time: `21/11/2026 14:32`.
  package var opgetekend: String
  package var door: String
  package var dag: Datum?
  package var zin: String

  package init(nr: Int, opgetekend: String, door: String, dag: Datum?, zin: String) {
    self.nr = nr
    self.opgetekend = opgetekend
    self.door = door
    self.dag = dag
    self.zin = zin
  }
}
