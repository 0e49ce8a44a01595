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
        + (planned.plaats.map { ", \($0)." } ?? ".")
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
    case .trajectGestart: "Traject gestart met het voortraject."
    case .faseBegonnen(let change):
      "Fase \(change.fase.rawValue) begonnen; de vorige liep tot \(change.vorigeTot.shown)"
        + (change.overgeslagen.map { ". Overgeslagen: \($0)." } ?? ".")
    case .stageGeregistreerd(let stage):
      "Stage bij \(stage.bedrijf)" + (stage.tot.map { " tot \($0.shown)." } ?? ".")
    case .urenGeregistreerd(let work):
      "\(work.uren.shown) uur begeleiding" + (work.nota.map { ": \($0)" } ?? ".")
    case .trajectBeeindigd(let end): "Traject beëindigd: \(end.resultaat.naam). \(end.reden)"
    case .tewerkstellingGeregistreerd(let job):
      "Tewerkstelling: \(job.soort.naam)" + (job.werkgever.map { ", \($0)." } ?? ".")
    case .dossierGesloten(let closing): "Dossier gesloten: \(closing.reden)"
    case .trajectOpgeschort(let period): period.zin
    case .trajectHervat(let op, let measure):
      (measure.map { "Maatregel \($0) eindigt voor dit traject" } ?? "Traject hervat")
        + ": \(op.shown) telt weer mee."
    case .trajectVrijgesteld(let exemption):
      "Vrijgesteld van maatregel \(exemption.maatregel) op gezamenlijk verzoek, "
        + "vanaf \(exemption.datum.shown)."
    case .inschakelingVerlengd(let later):
      "Inschakelingstraject verlengd tot en met \(later.tot.shown): \(later.reden)"
    }
  }
}
