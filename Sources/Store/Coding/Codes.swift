import Casework

/// An event that can stand in the journal.
protocol Journaled {
  /// Every kind that this program can read.
  static var codes: [any EventCode<Self>.Type] { get }
  /// This event as it is written.
  var code: any EventCode<Self> { get }
  /// The day that it is about.
  var dag: Datum? { get }
}

extension Gebeurtenis: Journaled {
  static let codes: [any EventCode<Gebeurtenis>.Type] = [
    DossierGeopend.self, POPGeregistreerd.self, EvaluatieAangevraagd.self, EvaluatieGepland.self,
    VragenlijstBeantwoord.self, VragenlijstIngediend.self, GesprekGevoerd.self,
    BeslissingGenomen.self, BeslissingHerzien.self, TrajectVerwezen.self, TrajectGestart.self,
    WOPBeeindigd.self,
    FaseBegonnen.self, StageGeregistreerd.self, UrenGeregistreerd.self, TrajectBeeindigd.self,
    TewerkstellingGeregistreerd.self, DossierGesloten.self,

    GesprekNietDoorgegaan.self, StandpuntOpgetekend.self, BeraadBegonnen.self,
    BeraadBeeindigd.self, TaakAfgesproken.self, TaakAfgerond.self, POPIngediend.self,
    POPActieAfgerond.self,
    TrajectOpgeschort.self, TrajectHervat.self, TrajectVrijgesteld.self,
    InschakelingVerlengd.self,
    VrijeFaseBegonnen.self, FaseBeeindigd.self, VrijstellingGeregeld.self,
    VergoedingBeoordeeld.self,
    StapTeruggenomen.self,

    GesprekspuntGezet.self, GesprekspuntGenoteerd.self, TekstblokOvergenomen.self,
    GegevensVerbeterd.self,
  ]

  var code: any EventCode<Gebeurtenis> {
    switch self {
    case .dossierGeopend(let opening): DossierGeopend(opening)
    case .popGeregistreerd(let pop): POPGeregistreerd(pop)
    case .evaluatieAangevraagd(let aanvraag): EvaluatieAangevraagd(aanvraag)
    case .evaluatieGepland(let planning): EvaluatieGepland(planning)
    case .vragenlijstBeantwoord(let form, let answers):
      VragenlijstBeantwoord(formulier: form, antwoorden: answers)
    case .vragenlijstIngediend(let op, let discussed):
      VragenlijstIngediend(op: op, overlegdOp: discussed)
    case .gesprekGevoerd(let gesprek): GesprekGevoerd(gesprek)
    case .beslissingGenomen(let beslissing): BeslissingGenomen(beslissing)
    case .beslissingHerzien(let beslissing): BeslissingHerzien(beslissing)
    case .trajectVerwezen(let mandaat, let op, let soort):
      TrajectVerwezen(mandaat: mandaat, op: op, soort: soort)
    case .wopBeeindigd(let tot): WOPBeeindigd(tot: tot)
    case .trajectGestart(let op, let regime): TrajectGestart(op: op, regime: regime)
    case .faseBegonnen(let overgang): FaseBegonnen(overgang)
    case .stageGeregistreerd(let stage): StageGeregistreerd(stage)
    case .urenGeregistreerd(let prestatie): UrenGeregistreerd(prestatie)
    case .trajectBeeindigd(let einde): TrajectBeeindigd(einde)
    case .tewerkstellingGeregistreerd(let job): TewerkstellingGeregistreerd(job)
    case .dossierGesloten(let sluiting): DossierGesloten(sluiting)

    case .gesprekNietDoorgegaan(let failed): GesprekNietDoorgegaan(failed)
    case .standpuntOpgetekend(let standpunt): StandpuntOpgetekend(standpunt)
    case .beraadBegonnen(let beraad): BeraadBegonnen(beraad)
    case .beraadBeeindigd(let op): BeraadBeeindigd(op: op)
    case .taakAfgesproken(let afspraak): TaakAfgesproken(afspraak)
    case .taakAfgerond(let number, let op): TaakAfgerond(nummer: number, op: op)
    case .popIngediend(let pop, let op): POPIngediend(pop: pop, op: op)
    case .popActieAfgerond(let pop, let action, let op):
      POPActieAfgerond(pop: pop, actie: action, op: op)
    case .trajectOpgeschort(let period): TrajectOpgeschort(period)
    case .trajectHervat(let op, let measure): TrajectHervat(op: op, maatregel: measure)
    case .trajectVrijgesteld(let exemption): TrajectVrijgesteld(exemption)
    case .inschakelingVerlengd(let later): InschakelingVerlengd(later)
    case .vrijeFaseBegonnen(let start): VrijeFaseBegonnen(start)
    case .faseBeeindigd(let slot): FaseBeeindigd(slot)
    case .vrijstellingGeregeld(let release): VrijstellingGeregeld(release)
    case .vergoedingBeoordeeld(let oordeel): VergoedingBeoordeeld(oordeel)
    case .stapTeruggenomen(let stap): StapTeruggenomen(stap: stap)

    case .gesprekspuntGezet(let vraag, let stand, let op):
      GesprekspuntGezet(vraag: vraag, stand: stand, op: op)
    case .gesprekspuntGenoteerd(let vraag, let notitie, let op):
      GesprekspuntGenoteerd(vraag: vraag, notitie: notitie, op: op)
    case .tekstblokOvergenomen(let overname): TekstblokOvergenomen(overname)
    case .gegevensVerbeterd(let correction): GegevensVerbeterd(correction)
    }
  }
}

extension PersoonGebeurtenis: Journaled {
  static let codes: [any EventCode<PersoonGebeurtenis>.Type] = [
    PersoonGeregistreerd.self, AdresGewijzigd.self, PersoonVerbeterd.self,
  ]

  var code: any EventCode<PersoonGebeurtenis> {
    switch self {
    case .geregistreerd(let persoon): PersoonGeregistreerd(persoon)
    case .adresGewijzigd(let adres): AdresGewijzigd(adres)
    case .verbeterd(let identity, let day): PersoonVerbeterd(identity, op: day)
    }
  }

  var dag: Datum? {
    switch self {
    case .geregistreerd: nil
    case .adresGewijzigd(let adres): adres.vanaf
    case .verbeterd(_, let day): day
    }
  }
}

extension Wissing: Journaled {
  static let codes: [any EventCode<Wissing>.Type] = [InhoudGewist.self]
  var code: any EventCode<Wissing> { InhoudGewist(self) }
  var dag: Datum? { nil }
}

extension RegelGebeurtenis: Journaled {
  static let codes: [any EventCode<RegelGebeurtenis>.Type] = [
    ParameterGezet.self, IndexToegevoegd.self, IndexCoefficientGezet.self,
  ]

  var code: any EventCode<RegelGebeurtenis> {
    switch self {
    case .parameterGezet(let own): ParameterGezet(own)
    case .indexToegevoegd(let figure): IndexToegevoegd(figure)
    case .coefficientGezet(let coefficient): IndexCoefficientGezet(coefficient)
    }
  }

  var dag: Datum? {
    switch self {
    case .parameterGezet(let own): own.vanaf
    case .indexToegevoegd, .coefficientGezet: nil
    }
  }
}
