extension Gebeurtenis {
  /// What happened, in one sentence, as the journal shows it.
  package var zin: String {
    switch self {
    case .dossierGeopend(let opening):
      "Dossier geopend in \(opening.instrument.naam) bij \(opening.onderneming.naam)"
        + (opening.wop.map { ", WOP \($0.wop.shown)." } ?? ".")
    case .popGeregistreerd(let pop):
      "POP van \(pop.datum.shown) geregistreerd, \(pop.acties.count) "
        + "\(pop.acties.count == 1 ? "verbeteractie" : "verbeteracties")."
    case .evaluatieAangevraagd(let request):
      "Evaluatie aangevraagd: \(request.aanleiding.naam)\(request.attest ? ", met attest" : "")."
    case .evaluatieGepland(let planned):
      "Gesprek gepland op \(planned.datum.shown) om \(planned.uur.shown)"
        + (planned.plaats.map { ", \($0)." } ?? ".") + planned.waaromVerplaatst
    case .vragenlijstBeantwoord: "Antwoorden op de vragenlijst bewaard."
    case .vragenlijstIngediend(_, let discussed):
      "Vragenlijst ingediend, overlegd op \(discussed.shown)."
    case .gesprekGevoerd(let held):
      "Gesprek gevoerd door \(held.evaluator)"
        + (held.afwijkingen.isEmpty
          ? "." : ", met afwijking: \(held.afwijkingen.map(\.regel).joined(separator: ", ")).")
    case .beslissingGenomen(let taken): "Beslissing: \(taken.uitkomst.naam). \(taken.motivering)"
    case .beslissingHerzien(let taken):
      "Beslissing herzien: \(taken.uitkomst.naam). \(taken.motivering)"
    case .trajectVerwezen(let number, _, let soort):
      "Verwezen naar mandaat \(number)\(soort == .intern ? ", interne doorstroom" : "")."
    case .wopBeeindigd(let tot):
      "WOP geëindigd op \(tot.shown): het gold in afwachting van een nieuw traject."
    case .trajectGestart(_, let regime):
      "Traject gestart met het voortraject\(regime == .vrij ? ", in het vrije regime" : "")."
    case .faseBegonnen(let change):
      "Fase \(change.fase.rawValue) begonnen; de vorige liep tot \(change.vorigeTot.shown)"
        + (change.overgeslagen.map { ". Overgeslagen: \($0)." } ?? ".")
    case .stageGeregistreerd(let stage):
      "Stage bij \(stage.bedrijf)" + (stage.tot.map { " tot \($0.shown)." } ?? ".")
    case .urenGeregistreerd(let work):
      "\(work.uren.shown) uur begeleiding" + (work.nota.map { ": \($0)" } ?? ".")
    case .trajectBeeindigd(let end):
      "Traject beëindigd: \(end.resultaat.naam)"
        + (end.oorzaak.map { ", \($0.naam)" } ?? "") + ". \(end.reden)"
    case .tewerkstellingGeregistreerd(let job):
      "Tewerkstelling: \(job.soort.naam)" + (job.werkgever.map { ", \($0)." } ?? ".")
    case .dossierGesloten(let closing): "Dossier gesloten: \(closing.reden)"

    case .gesprekNietDoorgegaan(let failed):
      "Gesprek niet doorgegaan door \(failed.wie.naam): \(failed.reden)"
    case .standpuntOpgetekend(let standpunt): "\(standpunt.kop): \(standpunt.tekst)"
    case .beraadBegonnen(let beraad):
      "In beraad\(beraad.tot.map { " tot \($0.shown)" } ?? ""), wacht op: \(beraad.wachtOp)"
    case .beraadBeeindigd(let day): "Niet meer in beraad sinds \(day.shown)."
    case .taakAfgesproken(let afspraak):
      "Afspraak tegen \(afspraak.tegen.shown), \(afspraak.wie.naam): \(afspraak.wat)"
    case .taakAfgerond(let number, let day): "Afspraak \(number) klaar op \(day.shown)."
    case .popIngediend(let pop, let day):
      "POP van \(pop.shown) op \(day.shown) ingediend in het vertrouwelijk luik."
    case .popActieAfgerond(let pop, let action, let day):
      "Verbeteractie \(action) van de POP van \(pop.shown) klaar op \(day.shown)."
    case .trajectOpgeschort(let period): period.zin
    case .trajectHervat(let op, let measure):
      (measure.map { "Maatregel \($0) eindigt voor dit traject" } ?? "Traject hervat")
        + ": \(op.shown) telt weer mee."
    case .trajectVrijgesteld(let exemption):
      "Vrijgesteld van maatregel \(exemption.maatregel) op gezamenlijk verzoek, "
        + "vanaf \(exemption.datum.shown)."
    case .inschakelingVerlengd(let later):
      "Inschakelingstraject verlengd tot en met \(later.tot.shown): \(later.reden)"
    case .vrijeFaseBegonnen(let start):
      "Fase \(start.fase.rawValue) begonnen"
        + (start.overgeslagen.isEmpty
          ? "."
          : "; overgeslagen: \(start.overgeslagen.map(\.rawValue).listed). \(start.reden ?? "")")
    case .faseBeeindigd(let slot): "Fase \(slot.fase.rawValue) liep tot \(slot.tot.shown)."
    case .vergoedingBeoordeeld(let oordeel):
      "Vergoeding van \(oordeel.fase.rawValue)\(oordeel.keer > 1 ? " (\(oordeel.keer))" : "") "
        + "beoordeeld als \(oordeel.uitkomst.rawValue): \(oordeel.reden)"
    case .vrijstellingGeregeld(let release):
      "Vrijstelling van prestaties geregeld" + (release.nota.map { ": \($0)" } ?? ".")
    case .stapTeruggenomen(let stap): "Stap \(stap) van dit dossier teruggenomen."

    case .gesprekspuntGezet(let vraag, let stand, _):
      switch stand {
      case .teBespreken: "Vraag \(vraag) gemarkeerd voor het gesprek."
      case .besproken: "Gemarkeerde vraag \(vraag) besproken."
      case .weg: "Vraag \(vraag) niet meer gemarkeerd."
      }
    case .gesprekspuntGenoteerd(let vraag, let notitie, _):
      notitie.isBlank
        ? "Notitie bij vraag \(vraag) weggehaald." : "Notitie bij vraag \(vraag): \(notitie)"
    case .tekstblokOvergenomen(let overname):
      "Tekst van \(overname.stap.naam) overgenomen in een ander systeem, door \(overname.door)."
    case .gegevensVerbeterd(let correction): correction.zin
    }
  }
}

extension Planning {
  /// At whose wish and why the talk was moved, as a sentence; empty where nobody said so.
  fileprivate var waaromVerplaatst: String {
    guard reden != nil || doorWie != nil else { return "" }
    return " Verplaatst" + (doorWie.map { " op vraag van \($0.naam)" } ?? "")
      + (reden.map { ": \($0)" } ?? ".")
  }
}
