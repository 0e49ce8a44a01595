/// A trajectory towards a regular job, guided by a mandated dienstverlener.
package struct Doorstroomtraject: Hashable, Sendable {
  /// The project number of the mandate.
  package var mandaat: String
  package var verwezenOp: Datum
  /// Nil while the start is "nog te bepalen"; never made up.
  package var gestartOp: Datum?
  /// The regime in which it started; a later rule never changes it.
  package var regime: Trajectregime = .vierFasen
  /// In the order in which they ran; skipped phases stand among them.
  package var fasen: [DoorlopenFase]
  package var stages: [Stage]
  package var prestaties: [Prestatie]
  package var einde: Trajecteinde?
  package var soort: Trajectsoort
  /// In the order in which they were recorded; they may overlap.
  package var opschortingen: [Opschorting] = []
  package var vrijstellingen: [Vrijstelling] = []
  /// How the worker was released from work; nil until that is recorded.
  package var prestatievrijstelling: Prestatievrijstelling?
  /// In the order in which they were recorded.
  package var vergoedingsoordelen: [Vergoedingsoordeel] = []

  package init(mandaat: String, verwezenOp: Datum, soort: Trajectsoort = .extern) {
    self.soort = soort
    self.mandaat = mandaat
    self.verwezenOp = verwezenOp
    fasen = []
    stages = []
    prestaties = []
  }

  /// The phase that runs, and of several the one that was recorded last.
  package var lopendeFase: DoorlopenFase? { lopendeFasen.last }
  package var uren: Uren { prestaties.reduce(.zero) { $0 + $1.uren } }
  package var isRunning: Bool { einde == nil }
}

/// A phase that ran, runs, or was passed over.
package struct DoorlopenFase: Hashable, Sendable {
  package var fase: Fase
  /// The first day; nil for a skipped phase.
  package var van: Datum?
  /// The last day; nil while it runs and for a skipped phase.
  package var tot: Datum?
  package var overgeslagen: String?
  /// It ran until the trajectory ended, so nobody said that it was finished.
  package var metTraject = false

  package init(fase: Fase, van: Datum?, tot: Datum? = nil, overgeslagen: String? = nil) {
    self.fase = fase
    self.van = van
    self.tot = tot
    self.overgeslagen = overgeslagen
  }
}

/// A stage on a regular workplace.
package struct Stage: Hashable, Sendable {
  package var bedrijf: String
  package var van: Datum
  package var tot: Datum?
  package var ondernemingsnummer: Ondernemingsnummer?
  /// Division or class with the version of the list it comes from, such as `2025:56`.
  package var nace: String?
  package var postcode: Postcode?
  package var proeftuin: Bool
  /// The establishment unit where the stage is held.
  package var vestiging: Vestigingsnummer?

  package init(
    bedrijf: String, van: Datum, tot: Datum? = nil, ondernemingsnummer: Ondernemingsnummer? = nil,
    nace: String? = nil, postcode: Postcode? = nil, proeftuin: Bool = false,
    vestiging: Vestigingsnummer? = nil
  ) {
    self.bedrijf = bedrijf
    self.van = van
    self.tot = tot
    self.ondernemingsnummer = ondernemingsnummer
    self.nace = nace
    self.postcode = postcode
    self.proeftuin = proeftuin
    self.vestiging = vestiging
  }
}

/// Hours of guidance on a day.
package struct Prestatie: Hashable, Sendable {
  package var uren: Uren
  package var datum: Datum
  package var nota: String?

  package init(uren: Uren, datum: Datum, nota: String? = nil) {
    self.uren = uren
    self.datum = datum
    self.nota = nota
  }
}

/// How and when a trajectory ended.
package struct Trajecteinde: Hashable, Sendable {
  package var datum: Datum
  package var resultaat: Trajectresultaat
  package var reden: String
  package var oorzaak: Trajectoorzaak?

  package init(
    datum: Datum, resultaat: Trajectresultaat, reden: String, oorzaak: Trajectoorzaak? = nil
  ) {
    self.datum = datum
    self.resultaat = resultaat
    self.reden = reden
    self.oorzaak = oorzaak
  }
}

extension Stage {
  /// The same stage, of which the last day is now known.
  func isContinued(by later: Stage) -> Bool {
    tot == nil && later.tot != nil && later.van == van && later.bedrijf == bedrijf
  }
}
