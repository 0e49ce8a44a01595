/// What happened in a dossier: the journal is a list of these, and a dossier is their fold.
///
/// An event is a fact about a day; it holds what was said and nothing derived, except what a rule
/// of that day settled (a WOP's last day, a recorded deviation). Store gives each case its code.
package enum Gebeurtenis: Hashable, Sendable {
  case dossierGeopend(Opening)
  case popGeregistreerd(POP)
  case evaluatieAangevraagd(Aanvraag)
  case evaluatieGepland(Planning)
  case vragenlijstBeantwoord(formulier: String, antwoorden: String)
  case vragenlijstIngediend(op: Datum, overlegdOp: Datum)
  case gesprekGevoerd(Gesprek)
  case beslissingGenomen(Beslissing)
  case beslissingHerzien(Beslissing)
  case trajectVerwezen(mandaat: String, op: Datum, soort: Trajectsoort = .extern)
  case trajectGestart(op: Datum, regime: Trajectregime = .vierFasen)
  /// The running WOP gets another last day, without another one in its place.
  case wopBeeindigd(tot: Datum)
  case faseBegonnen(Faseovergang)
  case stageGeregistreerd(Stage)
  case urenGeregistreerd(Prestatie)
  case trajectBeeindigd(Trajecteinde)
  case tewerkstellingGeregistreerd(Tewerkstelling)
  case dossierGesloten(Sluiting)

  case gesprekNietDoorgegaan(NietDoorgegaan)
  case standpuntOpgetekend(Standpunt)
  case beraadBegonnen(Beraad)
  case beraadBeeindigd(op: Datum)
  case taakAfgesproken(Afspraak)
  case taakAfgerond(nummer: Int, op: Datum)
  /// Of the POP of that day.
  case popIngediend(pop: Datum, op: Datum)
  case popActieAfgerond(pop: Datum, actie: Int, op: Datum)
  case trajectOpgeschort(Opschorting)
  /// `op` is the first day that counts again; nil for `maatregel` ends every open period.
  case trajectHervat(op: Datum, maatregel: String? = nil)
  case trajectVrijgesteld(Vrijstelling)
  case inschakelingVerlengd(Inschakelingsverlenging)
  case vrijeFaseBegonnen(Fasestart)
  case faseBeeindigd(Faseslot)
  case vrijstellingGeregeld(Prestatievrijstelling)
  case vergoedingBeoordeeld(Vergoedingsoordeel)

  /// The step that made this version of the dossier counts as never taken; see ``Dossierstap``.
  case stapTeruggenomen(stap: Int)
  /// By the linkId of the question.
  case gesprekspuntGezet(vraag: String, stand: Puntstand, op: Datum)
  case gesprekspuntGenoteerd(vraag: String, notitie: String, op: Datum)
  case tekstblokOvergenomen(Overname)
  case gegevensVerbeterd(Verbetering)
}

/// The first event of every dossier.
package struct Opening: Hashable, Sendable {
  /// As the service numbers its files: `CMW-0412`.
  package var nummer: String
  package var instrument: Instrument
  package var persoon: PersoonID
  package var onderneming: Onderneming
  package var inDienst: Datum
  package var wop: LopendWOP?

  package init(
    nummer: String, instrument: Instrument, persoon: PersoonID, onderneming: Onderneming,
    inDienst: Datum, wop: LopendWOP?
  ) {
    self.nummer = nummer
    self.instrument = instrument
    self.persoon = persoon
    self.onderneming = onderneming
    self.inDienst = inDienst
    self.wop = wop
  }
}

/// An enterprise of the social economy.
package struct Onderneming: Hashable, Sendable {
  package var naam: String
  package var nummer: Ondernemingsnummer
  /// The establishment unit where the worker is employed.
  package var vestiging: Vestigingsnummer?

  package init(naam: String, nummer: Ondernemingsnummer, vestiging: Vestigingsnummer? = nil) {
    self.naam = naam
    self.nummer = nummer
    self.vestiging = vestiging
  }
}

/// The request for an evaluation.
package struct Aanvraag: Hashable, Sendable {
  package var aanleiding: Aanleiding
  package var datum: Datum
  package var attest: Bool

  package init(aanleiding: Aanleiding, datum: Datum, attest: Bool) {
    self.aanleiding = aanleiding
    self.datum = datum
    self.attest = attest
  }
}

/// One phase gives way to a later one.
package struct Faseovergang: Hashable, Sendable {
  package var fase: Fase
  /// First day of the new phase.
  package var op: Datum
  /// Last day of the phase that ran.
  package var vorigeTot: Datum
  /// Why phases in between were passed over; nil when none were.
  package var overgeslagen: String?

  package init(fase: Fase, op: Datum, vorigeTot: Datum, overgeslagen: String?) {
    self.fase = fase
    self.op = op
    self.vorigeTot = vorigeTot
    self.overgeslagen = overgeslagen
  }
}

/// The end of a dossier.
package struct Sluiting: Hashable, Sendable {
  package var datum: Datum
  package var reden: String

  package init(datum: Datum, reden: String) {
    self.datum = datum
    self.reden = reden
  }
}

extension Gebeurtenis {
  /// The day that the event is about, where it is not the day on which it was recorded.
  package var dag: Datum? {
    switch self {
    case .dossierGeopend(let opening): opening.inDienst
    case .popGeregistreerd(let pop): pop.datum
    case .evaluatieAangevraagd(let aanvraag): aanvraag.datum
    case .evaluatieGepland(let planning): planning.datum
    case .vragenlijstBeantwoord: nil
    case .vragenlijstIngediend(_, let overlegdOp): overlegdOp
    case .gesprekGevoerd(let gesprek): gesprek.datum
    case .beslissingGenomen(let beslissing), .beslissingHerzien(let beslissing): beslissing.datum
    case .trajectVerwezen(_, let op, _): op
    case .trajectGestart(let op, _): op
    case .wopBeeindigd(let tot): tot
    case .faseBegonnen(let overgang): overgang.op
    case .stageGeregistreerd(let stage): stage.van
    case .urenGeregistreerd(let prestatie): prestatie.datum
    case .trajectBeeindigd(let einde): einde.datum
    case .tewerkstellingGeregistreerd(let job): job.van
    case .dossierGesloten(let sluiting): sluiting.datum

    case .gesprekNietDoorgegaan(let failed): failed.datum
    case .standpuntOpgetekend(let standpunt): standpunt.datum
    case .beraadBegonnen(let beraad): beraad.van
    case .beraadBeeindigd(let op): op
    case .taakAfgesproken(let afspraak): afspraak.op
    case .taakAfgerond(_, let op), .popIngediend(_, let op), .popActieAfgerond(_, _, let op): op
    case .trajectOpgeschort(let period): period.van
    case .trajectHervat(let op, _): op
    case .trajectVrijgesteld(let vrijstelling): vrijstelling.datum
    case .inschakelingVerlengd(let verlenging): verlenging.tot
    case .vrijeFaseBegonnen(let start): start.op
    case .faseBeeindigd(let slot): slot.tot
    case .vrijstellingGeregeld(let vrijstelling): vrijstelling.datum
    case .vergoedingBeoordeeld(let oordeel): oordeel.datum
    case .stapTeruggenomen: nil

    case .gesprekspuntGezet(_, _, let op), .gesprekspuntGenoteerd(_, _, let op): op
    case .tekstblokOvergenomen(let overname): overname.op
    case .gegevensVerbeterd(let correction): correction.op
    }
  }
}
