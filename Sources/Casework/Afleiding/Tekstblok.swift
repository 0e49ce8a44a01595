/// The text of a step, to copy into another system.
///
/// It has what the step itself says and no more: no INSZ and no name of the worker, since it is
/// pasted into that worker's own file; no health, so neither the attest nor why a trajectory ended
/// early; no positions and no notes.
extension Dossier {
  /// Nil where the step was not taken yet; `antwoorden` are those of the questionnaire, which
  /// only the form can put into words.
  package func tekstblok(_ stap: Blokstap, antwoorden: [String] = []) -> [String]? {
    guard let lines = lines(stap, antwoorden) else { return nil }
    let head = [
      "Dossier \(nummer): \(stap.naam)",
      "Onderneming: \(onderneming.naam) (\(onderneming.nummer.shown))",
      "Instrument: \(instrument.naam)",
    ]
    return head + lines
  }

  private func lines(_ stap: Blokstap, _ antwoorden: [String]) -> [String]? {
    switch stap {
    case .vragenlijst: evaluatie?.vragenlijst.map { lines($0) + antwoorden }
    case .evaluatie: evaluatie.map(lines)
    case .beslissing: beslissing.map(lines)
    case .trajectstart: traject.flatMap(startLines)
    case .fase: traject.flatMap(phaseLines)
    case .einde: endLines
    }
  }

  private func lines(_ list: Vragenlijst) -> [String] {
    [
      list.ingediendOp.map { "Ingediend op \($0.shown)" } ?? "Nog niet ingediend",
      list.overlegdOp.map { "Overlegd met de werknemer op \($0.shown)" },
    ].compactMap(\.self)
  }

  private func lines(_ evaluation: Evaluatie) -> [String] {
    var lines = [
      "Aanleiding: \(evaluation.aanleiding.naam)",
      "Aangevraagd op \(evaluation.aangevraagdOp.shown)",
    ]
    if evaluation.gesprekken.isEmpty, let planned = evaluation.planning {
      lines.append("Gesprek gepland op \(planned.datum.shown) om \(planned.uur.shown)")
    }
    for held in evaluation.gesprekken {
      lines.append("Gesprek op \(held.datum.shown)")
      lines.append("Evaluator: \(held.evaluator)")
      lines += held.werkgever.map { "Werkgever: \($0)" }
      lines.append("Werknemer: \(held.werknemerAanwezig ? "aanwezig" : "niet aanwezig")")
      lines += held.afwijkingen.map { "Afwijking: \($0.zin)" }
    }
    for (_, agreed) in afsprakenVanEvaluatie {
      let done = agreed.klaarOp.map { ", klaar op \($0.shown)" } ?? ""
      lines.append(
        "Afspraak, \(agreed.wie.naam), tegen \(agreed.tegen.shown)\(done): \(agreed.wat)")
    }
    return lines
  }

  private func lines(_ taken: Beslissing) -> [String] {
    var lines = ["Beslissing van \(taken.datum.shown): \(taken.uitkomst.naam)"]
    if let given = taken.wop {
      let end = given.tot.map { " tot \($0.shown)" } ?? ""
      lines.append("WOP \(given.wop.shown) van \(given.van.shown)\(end)")
    }
    lines.append("Motivering: \(taken.motivering)")
    if let told = taken.mededelingWerkgever { lines.append("Aan de werkgever: \(told)") }
    for old in taken.herzien.reversed() {
      lines.append("Herziet de beslissing van \(old.datum.shown): \(old.uitkomst.naam)")
    }
    return lines
  }

  private func startLines(_ traject: Doorstroomtraject) -> [String]? {
    traject.gestartOp.map { start in
      [
        "Mandaat: \(traject.mandaat)", "Verwezen op \(traject.verwezenOp.shown)",
        "Traject gestart op \(start.shown)",
      ] + (traject.soort == .intern ? ["Interne doorstroom"] : [])
    }
  }

  private func phaseLines(_ traject: Doorstroomtraject) -> [String]? {
    guard traject.gestartOp != nil else { return nil }
    let phases = traject.fasen.map { phase in
      guard let from = phase.van else { return "Fase \(phase.fase.rawValue): overgeslagen" }
      let end = phase.tot.map { " tot \($0.shown)" } ?? ""
      return "Fase \(phase.fase.rawValue): van \(from.shown)\(end)"
    }
    let stages = traject.stages.map { stage in
      let end = stage.tot.map { " tot \($0.shown)" } ?? ""
      return "Stage bij \(stage.bedrijf) van \(stage.van.shown)\(end)"
    }
    return ["Mandaat: \(traject.mandaat)"] + phases + stages
      + ["Uren begeleiding: \(traject.uren.shown)"]
  }

  private var endLines: [String]? {
    var lines: [String] = []
    if let traject, let end = traject.einde {
      lines += [
        "Mandaat: \(traject.mandaat)",
        "Traject beëindigd op \(end.datum.shown): \(end.resultaat.naam)",
      ]
    }
    if let sluiting { lines.append("Dossier gesloten op \(sluiting.datum.shown)") }
    return lines.isEmpty ? nil : lines
  }
}

extension Blokstap {
  package var naam: String {
    switch self {
    case .vragenlijst: "vragenlijst"
    case .evaluatie: "evaluatie"
    case .beslissing: "beslissing"
    case .trajectstart: "start van het traject"
    case .fase: "fasen van het traject"
    case .einde: "einde"
    }
  }
}
