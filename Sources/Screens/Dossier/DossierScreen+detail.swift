import Canvas
import Casework

extension DossierScreen {
  /// What is known of the chosen step.
  func detail(into lines: inout DetailLines, _ world: World) {
    tasksDetail(into: &lines, world)
    switch stap {
    case .pop: popDetail(into: &lines, world)
    case .vragenlijst: vragenlijstDetail(into: &lines, world)
    case .gesprek: gesprekDetail(into: &lines, world)
    case .beslissing: beslissingDetail(into: &lines, world)
    case .traject: trajectDetail(into: &lines, world)
    case .opvolging: opvolgingDetail(into: &lines, world)
    }
    if stap == .beslissing { imwDetail(into: &lines, world) }
  }

  private func popDetail(into lines: inout DetailLines, _ world: World) {
    let pops = dossier.popsNieuwsteEerst
    guard let pop = pops.first else {
      lines.add("Druk op p om er een te registreren.", style: .dim)
      return
    }
    lines.head("POP van \(pop.datum.shown)")
    let last = dossier.geldigTot(pop, world.regels)
    lines.field(last < world.vandaag ? "telde t.e.m." : "telt t.e.m.", last.shown)
    lines.field("opsteller", pop.opsteller)
    lines.field("ingediend op", pop.ingediendOp?.shown)
    let earlier = pops.dropFirst().first
    list("Verbeteracties", pop.acties, since: earlier?.acties, into: &lines)
    let now = pop.competenties
    let before = earlier?.competenties
    list("Generiek nu", now.generiekHuidig, since: before?.generiekHuidig, into: &lines)
    list("Generiek straks", now.generiekToekomstig, since: before?.generiekToekomstig, into: &lines)
    list("Technisch nu", now.technischHuidig, since: before?.technischHuidig, into: &lines)
    list(
      "Technisch straks", now.technischToekomstig, since: before?.technischToekomstig, into: &lines)
    if pops.count > 1 {
      lines.head("Eerdere POP's")
      for old in pops.dropFirst() {
        let actions = old.acties.count == 1 ? "verbeteractie" : "verbeteracties"
        lines.add("\(old.datum.shown)  \(old.acties.count) \(actions)")
      }
    }
  }

  /// A list beside the same list of the POP before: `+` is new, `-` is gone.
  private func list(
    _ title: String, _ items: [String], since before: [String]?, into lines: inout DetailLines
  ) {
    let gone = (before ?? []).filter { !items.contains($0) }
    guard !items.isEmpty || !gone.isEmpty else { return }
    lines.head(title)
    for item in items {
      let isNew = before.map { !$0.contains(item) } ?? false
      lines.marked(isNew ? Mark(text: "+", style: .color(.green)) : .notYet, item)
    }
    for item in gone { lines.marked(Mark(text: "-", style: .dim), "\(item) (stond er eerder)") }
  }

  private func vragenlijstDetail(into lines: inout DetailLines, _ world: World) {
    lines.head(world.form.title)
    guard let evaluation = dossier.evaluatie else {
      lines.add("Druk op a om er een aan te vragen.", style: .dim)
      return
    }
    guard let list = evaluation.vragenlijst else {
      let isRunning = dossier.lopendeEvaluatie != nil
      lines.add(
        isRunning
          ? "Druk op v om te beginnen." : "Niet ingevuld voor de beslissing.")
      return
    }
    let progress = QuestionnaireScreen.progress(of: list.antwoorden, world.form)
    lines.field("beantwoord", progress)
    lines.field("ingediend op", list.ingediendOp?.shown ?? "nog niet")
    lines.field("overlegd op", list.overlegdOp?.shown)
    order(of: evaluation, on: evaluation.gespreksdag, into: &lines, isAboutQuestionnaire: true)
  }

  private func gesprekDetail(into lines: inout DetailLines, _ world: World) {
    guard let evaluation = dossier.evaluatie else {
      lines.add("Druk op a om er een aan te vragen.", style: .dim)
      return
    }
    // What is still missing comes first: it must not be below the edge.
    if let planned = evaluation.planning, evaluation.gesprek == nil {
      missing(evaluation, planned, into: &lines, world)
    }
    lines.head("Evaluatie")
    lines.field("aanleiding", evaluation.aanleiding.naam)
    lines.field("aangevraagd", evaluation.aangevraagdOp.shown)
    if evaluation.attest { lines.field("attest", "ja, medische reden") }
    course(of: evaluation, into: &lines)
    if let planned = evaluation.planning {
      lines.head("Gepland op \(planned.datum.shown) om \(planned.uur.shown)")
      lines.field("plaats", planned.plaats)
      lines.field("contact", planned.contact)
    }
    for (index, held) in evaluation.gesprekken.enumerated() {
      let count = evaluation.gesprekken.count
      let which = count > 1 ? "Gesprek \(index + 1) van \(count)" : "Gesprek"
      lines.head("\(which) op \(held.datum.shown)")
      lines.field("evaluator", held.evaluator)
      for name in held.werkgever { lines.field("werkgever", name) }
      lines.field("werknemer", held.werknemerAanwezig ? "aanwezig" : "niet aanwezig")
      lines.field("plaats", held.plaats)
      lines.field("tolk", held.tolk)
      lines.field("vertrouwensp.", held.vertrouwenspersoon)
      lines.field("teruggelezen", held.teruggelezen.map { $0 ? "ja" : "nee" })
      order(of: evaluation, on: held.datum, into: &lines, isAboutQuestionnaire: false)
      deviations(held, into: &lines)
    }
    positions(evaluation, into: &lines)
    agreements(into: &lines, world)
  }

  private func missing(
    _ evaluation: Evaluatie, _ planned: Planning, into lines: inout DetailLines, _ world: World
  ) {
    lines.head("Voor het gesprek van \(planned.datum.shown)")
    if let objection = dossier.popBezwaar(on: planned.datum, world.regels) {
      lines.marked(.late, dossier.popNaGesprek(on: planned.datum) ?? objection.reden.zin)
      if dossier.popNaGesprek(on: planned.datum) != nil {
        lines.marked(.none, "Druk op l om het te verplaatsen.", style: .dim)
      }
    } else {
      lines.marked(.done, "De POP is geldig op die dag.")
    }
    if let objection = dossier.popIndienBezwaar(on: planned.datum, world.regels) {
      lines.marked(.late, objection.reden.zin)
    }
    let late = dossier.outOfOrder(evaluation, talk: planned.datum)
    for warning in late { lines.marked(.late, warning.zin) }
    if evaluation.vragenlijst?.ingediendOp == nil {
      lines.marked(.late, Reden.vragenlijstNietIngediend.zin)
    } else if !late.contains(where: \.isAboutQuestionnaire) {
      lines.marked(.done, "De vragenlijst is ingediend.")
    }
  }

  private func deviations(_ held: Gesprek, into lines: inout DetailLines) {
    guard let first = held.afwijkingen.first else { return }
    lines.head(held.afwijkingen.count == 1 ? "Afwijking" : "Afwijkingen")
    lines.field("reden", first.reden)
    for deviation in held.afwijkingen {
      lines.marked(.late, deviation.zin)
      lines.marked(.none, "bron: \(deviation.bron)", style: .dim)
    }
  }

  private func beslissingDetail(into lines: inout DetailLines, _ world: World) {
    if let running = dossier.lopendeEvaluatie {
      awaited(running, into: &lines, world)
    } else if dossier.evaluatie == nil {
      precedent(into: &lines, world)
    }
    guard let evaluation = dossier.beslisteEvaluatie, let taken = evaluation.beslissing else {
      return
    }
    if let proposal = dossier.wopVoorstel(world.regels, vandaag: world.vandaag) {
      lines.head("Voorstel: WOP \(proposal.wop.shown)")
      lines.add(
        "Niet doorgestroomd buiten de eigen wil: het kleinste WOP, in afwachting van een nieuw "
          + "traject. Het geldt pas na een beslissing (h herzien, of a nieuwe evaluatie).")
      lines.add(proposal.grond.bron.titel, style: .dim)
    }
    if dossier.lopendeEvaluatie != nil { lines.head("Vorige beslissing") }
    lines.head(taken.uitkomst.naam.capitalizedFirst)
    lines.field("datum", taken.datum.shown)
    if let given = taken.wop {
      let end = given.tot.map { " tot \($0.shown)" } ?? ""
      lines.field("nieuw WOP", "\(given.wop.shown) van \(given.van.shown)\(end)")
      lines.marked(.assumed, "\(Bronnen.wopVanaf.titel.capitalizedFirst) (aanname).")
    }
    lines.head("Motivering")
    lines.add(taken.motivering)
    if let told = taken.mededelingWerkgever {
      lines.head("Aan de werkgever")
      lines.add(told)
    }
    for held in evaluation.gesprekken { deviations(held, into: &lines) }
    positions(evaluation, into: &lines)
    waiting(evaluation, into: &lines)
    for old in taken.herzien {
      lines.head("Herzien: \(old.uitkomst.naam), \(old.datum.shown)")
      lines.add(old.motivering, style: .dim)
    }
  }

  private func awaited(
    _ evaluation: Evaluatie, into lines: inout DetailLines, _ world: World
  ) {
    if evaluation.gesprek != nil { lines.add("Druk op b om ze te nemen.", style: .dim) }
    waiting(evaluation, into: &lines)
    precedent(into: &lines, world)
    for held in evaluation.gesprekken { deviations(held, into: &lines) }
    positions(evaluation, into: &lines)
  }

  private func precedent(into lines: inout DetailLines, _ world: World) {
    lines.head("Wat vooraf ging")
    for state in staten(world).prefix(Stap.allCases.firstIndex(of: .beslissing) ?? 0) {
      let name = state.stap.naam
      let text =
        state.reden.hasPrefix(name) ? state.reden : "\(name): \(state.reden.lowercasedFirst)"
      lines.marked(StepLook.calmMark(state), text)
    }
  }

  private func trajectDetail(into lines: inout DetailLines, _ world: World) {
    guard let traject = dossier.traject else {
      let state = staten(world)[step]
      if state.stand == .open { lines.add("Druk op m om te verwijzen.", style: .dim) }
      return
    }
    let provider = world.regels.mandaat(traject.mandaat)
    lines.head(provider.map { "\($0.promotor) (\($0.projectnummer))" } ?? traject.mandaat)
    mandaatDetail(provider, into: &lines, world)
    lines.field("verwezen op", traject.verwezenOp.shown)
    lines.field("gestart op", traject.gestartOp?.shown ?? "nog te bepalen")
    for phase in traject.fasestaten(world.regels) {
      let when = phase.van.map { from in
        "\(from.shown) – "
          + (phase.tot?.shown ?? phase.opgeschortSinds.map { "opgeschort sinds \($0.shown)" }
            ?? (phase.uiterlijk == nil ? "loopt" : "…"))
      }
      lines.field(phase.fase.rawValue, when ?? phase.phrase(on: world.vandaag))
    }
    if traject.soort == .intern { lines.field("soort", traject.soort.naam) }
    for period in traject.opschortingen { lines.field("opgeschort", period.kort) }
    if let end = traject.einde {
      lines.field("beëindigd", "\(end.datum.shown), \(end.resultaat.naam): \(end.reden)")
    }
    let staat = dossier.vergoedingsstaat(world.regels, vandaag: world.vandaag)
    lines.head("Vergoedingen, zie y")
    lines.field("verschuldigd", staat.marked(staat.verschuldigd))
    lines.field("verwacht", staat.marked(staat.verwacht))
  }

  private func opvolgingDetail(into lines: inout DetailLines, _ world: World) {
    if dossier.tewerkstellingen.isEmpty {
      lines.gap()
      lines.add("Nog geen tewerkstelling geregistreerd.")
      lines.add("Druk op k om er een te registreren.", style: .dim)
    }
    for job in dossier.tewerkstellingen {
      lines.head(job.werkgever ?? "Tewerkstelling")
      lines.field("soort", job.soort.naam)
      lines.field("van", job.van.shown)
      lines.field("tot", job.tot?.shown ?? "loopt")
      lines.field("NACE", job.nace)
      lines.field("ondern.nummer", job.ondernemingsnummer?.shown)
      lines.field("deel gewoon", job.aandeelNEC.map { "\($0)% van de werktijd" })
      lines.field("oorzaak", job.oorzaak?.naam)
    }
    nadienDetail(into: &lines, world)
    if let closed = dossier.sluiting {
      lines.head("Gesloten op \(closed.datum.shown)")
      lines.add(closed.reden)
    }
  }
}
