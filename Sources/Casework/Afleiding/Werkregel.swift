/// Something to do in a dossier: an interval of days in which it stands on the work list.
///
/// Intervals, not states: which rows show today is a comparison, and the order of the rows does
/// not depend on today, so the list need not be written again at midnight.
package struct Werkregel: Hashable, Sendable {
  /// The first day on which it shows.
  package let vanaf: Datum
  /// The first day on which it shows no more; nil when it stays until something is done.
  package let tot: Datum?
  /// Orders the rows: the deadline less a weight in days.
  package let rang: Datum
  package let stap: Stap
  package let taak: Taak
  package let uiterste: Datum
  /// The hour of a planned conversation.
  package let uur: Tijdstip?
  /// Who does it, and its number, for an agreement; a dossier can have several on one day.
  package let wie: Uitvoerder?
  package let volgnr: Int

  package init(
    vanaf: Datum, tot: Datum? = nil, rang: Datum, stap: Stap, taak: Taak, uiterste: Datum,
    uur: Tijdstip? = nil, wie: Uitvoerder? = nil, volgnr: Int = 0
  ) {
    self.vanaf = vanaf
    self.tot = tot
    self.rang = rang
    self.stap = stap
    self.taak = taak
    self.uiterste = uiterste
    self.uur = uur
    self.wie = wie
    self.volgnr = volgnr
  }
}

extension Werkregel {
  /// What to do by when, without the number of the dossier.
  package func zin(_ today: Datum) -> String {
    taak.naam + (taak.zekerheid == .aanname ? ", ~ " : ", ")
      + "\(dagzin) \(uiterste.shown), \(uiterste.days(since: today).termPhrase)."
  }

  /// The same with the day first, what to do last, and no count of days.
  ///
  /// Of two rows below each other most cells are then the same, and need not be sent over the line.
  package func dagEerst(_ today: Datum) -> String {
    (uiterste < today ? "Te laat, \(dagzin)" : dagzin.capitalizedFirst)
      + " \(uiterste.shown): \(taak.naam)."
      + (taak == .wopZonderBeslissing ? " Gaat voor al het andere." : "")
  }

  private var dagzin: String { taak.zekerheid == .aanname ? "streefdag" : "uiterlijk" }
}

extension Werkregel {
  /// The same row, gone from that day on; nil when it would only come by then.
  func ending(before day: Datum) -> Werkregel? {
    guard vanaf < day else { return nil }
    return Werkregel(
      vanaf: vanaf, tot: min(tot ?? day, day), rang: rang, stap: stap, taak: taak,
      uiterste: uiterste, uur: uur, wie: wie, volgnr: volgnr)
  }
}

extension Werkregel {
  /// Whether it stands on the list of that day.
  package func isShown(on day: Datum) -> Bool { vanaf <= day && tot.map { day < $0 } ?? true }
}

/// What there is to do.
package enum Taak: String, CaseIterable, Hashable, Sendable {
  case eerstePOP = "eerste-pop"
  case popVernieuwen = "pop-vernieuwen"
  case popVoorGesprek = "pop-voor-gesprek"
  case gesprekPlannen = "gesprek-plannen"
  case vragenlijst
  case gesprek
  case beslissen
  case verwijzen
  case starten
  case faseEindigt = "fase-eindigt"
  case tewerkstelling
  case wopLooptAf = "wop-loopt-af"
  /// The same end, so near that nothing comes before it.
  case wopZonderBeslissing = "wop-zonder-beslissing"
  case inschakelingLooptAf = "inschakeling-loopt-af"
  case jaarlijkseOpvolging = "jaarlijkse-opvolging"
  case terugkeer
  case wopVoorstel = "wop-voorstel"
  case afspraak
  case hervatten
  case popNaStage = "pop-bijwerken-einde-stage"
  case vrijstelling = "vrijstelling-regelen"
  case faseKiezen = "fase-kiezen"

  package var naam: String {
    switch self {
    case .eerstePOP: "eerste POP"
    case .popVernieuwen: "POP vernieuwen"
    case .popVoorGesprek: "POP voor gesprek"
    case .gesprekPlannen: "gesprek plannen"
    case .vragenlijst: "vragenlijst"
    case .gesprek: "gesprek"
    case .beslissen: "beslissen"
    case .verwijzen: "verwijzen"
    case .starten: "traject starten"
    case .faseEindigt: "einde fase"
    case .tewerkstelling: "wat kwam erna"
    case .wopLooptAf: "einde WOP"
    case .wopZonderBeslissing: "WOP loopt af"
    case .inschakelingLooptAf: "einde LDE-traject"
    case .jaarlijkseOpvolging: "opvolging"
    case .terugkeer: "terugkeer mogelijk"
    case .wopVoorstel: "kleinste WOP?"
    case .afspraak: "afspraak"
    case .hervatten: "opgeschort: hervatten?"
    case .popNaStage: "POP einde stage"
    case .vrijstelling: "vrijstelling"
    case .faseKiezen: "fase kiezen"
    }
  }
}

extension Taak {
  /// Whether the day is a term that a source knows, or a target that the service set itself.
  package var zekerheid: Zekerheid {
    switch self {
    case .gesprekPlannen, .beslissen, .verwijzen, .starten, .tewerkstelling: .aanname
    case .terugkeer: .aanname
    case .wopVoorstel: .aanname
    case .hervatten: .aanname
    case .vrijstelling, .faseKiezen: .aanname
    default: .metBron
    }
  }

  /// What to say beside the day of a target, so that nobody takes it for a legal term.
  package var targetNote: String {
    if self == .terugkeer { return " (mogelijkheid, geen recht)" }
    return zekerheid == .aanname ? " (streefdag van de dienst, geen wettelijke termijn)" : ""
  }
}

/// How pressing a row is today.
package enum Dringendheid: String, CaseIterable, Hashable, Sendable {
  case teLaat = "te-laat"
  case vandaag, week, later

  package init(dagen: Int) {
    self =
      switch dagen {
      case ..<0: .teLaat
      case 0: .vandaag
      case ...7: .week
      default: .later
      }
  }
}
