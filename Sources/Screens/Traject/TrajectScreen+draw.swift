import Canvas
import Casework

extension TrajectScreen {
  func draw(on canvas: inout Canvas, in area: Rect, _ world: World) {
    guard let traject = model.dossier.traject else { return }
    guard !isSmall(area) else { return drawSmall(traject, on: &canvas, in: area, world) }
    let inner = area.inset(dx: 1, dy: 0)
    drawHead(traject, on: &canvas, in: inner.row(0), world)
    let staten = traject.fasestaten(world.regels, op: world.vandaag)
    let staat = model.dossier.vergoedingsstaat(world.regels, vandaag: world.vandaag)
    let timeline = Timeline(
      staten, trajectStart: traject.gestartOp, einde: traject.einde?.datum,
      vandaag: world.vandaag, world.regels, traject.opschortingsdagen)
    drawHours(traject, on: &canvas, in: inner.row(1), world)
    var y = 2
    if let timeline {
      timeline.draw(on: &canvas, in: inner.dropping(top: y).top(timeline.height), fees: staat)
      y += timeline.height + 1
    } else {
      canvas.write("De start is nog te bepalen: er is nog geen tijdlijn.", in: inner.row(y))
      y += 2
    }
    let rows = min(staten.count, max(4, inner.height - y - 4))
    drawTable(staten, on: &canvas, in: inner.dropping(top: y).top(rows + 1), world)
    y += rows + 2
    let facts = inner.dropping(top: y).dropping(bottom: 1)
    let used = min(facts.height, drawFacts(traject, on: &canvas, in: facts, world))
    y += used == 0 ? 0 : used + 1
    canvas.write(
      "Verschuldigd \(staat.verschuldigd.shownInEuro) · verwacht \(staat.verwacht.shownInEuro)"
        + " · ~ aanname, zie y", in: inner.row(min(y, inner.height - 1)))
  }

  private func drawHead(
    _ traject: Doorstroomtraject, on canvas: inout Canvas, in row: Rect, _ world: World
  ) {
    canvas.write(parts: head(traject, world), in: row, style: .bold)
  }

  func head(_ traject: Doorstroomtraject, _ world: World) -> [String] {
    let provider = world.regels.mandaat(traject.mandaat)
    var parts = ["\(provider?.promotor ?? "mandaat") (\(traject.mandaat))"]
    switch (traject.gestartOp, traject.einde) {
    case (let start?, let end?): parts.append("\(start.shown) – \(end.datum.shown)")
    case (let start?, nil): parts.append("gestart \(start.shown)")
    case (nil, let end?): parts.append("beëindigd \(end.datum.shown)")
    case (nil, nil): parts.append("start nog te bepalen")
    }
    if traject.opschorting(op: world.vandaag) != nil { parts.append("opgeschort") }
    if traject.soort == .intern { parts.append("intern") }
    if traject.regime == .vrij { parts.append(traject.regime.naam) }
    return parts
  }

  private func drawHours(
    _ traject: Doorstroomtraject, on canvas: inout Canvas, in row: Rect, _ world: World
  ) {
    let mean = world.regels.grond(.urenGemiddelde, on: traject.gestartOp ?? world.vandaag)
    canvas.write("\(traject.urenPhrase(mean)) · \(mean.bron.titel)", in: row, style: .dim)
  }

  private func drawTable(
    _ staten: [Fasestaat], on canvas: inout Canvas, in area: Rect, _ world: World
  ) {
    let stops = [0, 13, 25, 37, 52]
    for (text, x) in zip(["Fase", "van", "tot", "uiterlijk", "stand"], stops) {
      canvas.write(text, in: area.row(0).dropping(left: x), style: .dim)
    }
    let left = staten.count - max(0, area.height - 1)
    if left > 0 {
      canvas.write(
        "… \(left) eerdere, zie het journaal", in: area.row(0), style: .dim, align: .right)
    }
    // The last ones where not all fit: what ran long ago stands in the journal.
    for (index, phase) in staten.suffix(max(0, area.height - 1)).enumerated() {
      let row = area.row(index + 1)
      let mark = phase.mark(on: world.vandaag)
      let dates = [phase.van?.shown ?? "–", phase.tot?.shown ?? "–", phase.uiterlijk?.shown ?? "–"]
      canvas.write(phase.fase.rawValue, in: row.left(13))
      for (date, x) in zip(dates, stops.dropFirst()) {
        canvas.write(date, in: row.dropping(left: x).left(11))
      }
      canvas.write(mark, in: row.dropping(left: 50))
      canvas.write(phase.phrase(on: world.vandaag), in: row.dropping(left: 52), style: mark.style)
      if phase.fase == self.phase {
        canvas.restyle(row) { $0 = Style(bold: $0.bold, reverse: true) }
        canvas.cursor = row.origin
      }
    }
  }

  /// How it ended, the stages, and where there is room the last hours; returns the rows used.
  private func drawFacts(
    _ traject: Doorstroomtraject, on canvas: inout Canvas, in area: Rect, _ world: World
  ) -> Int {
    let rows = facts(traject, world)
    let isCut = rows.count > area.height
    let room = isCut ? max(0, area.height - 1) : area.height
    let top = max(0, min(factsTop, rows.count - room))
    for (index, row) in rows.dropFirst(top).prefix(room).enumerated() {
      canvas.write(row.title, in: area.row(index).left(12), style: .dim)
      canvas.write(row.text, in: area.row(index).dropping(left: 13))
    }
    guard isCut else { return rows.count }
    let below = rows.count - top - room
    let rest = below > 0 ? "… nog \(below), PgDn leest verder" : "PgUp leest terug"
    canvas.write(rest, in: area.row(room).dropping(left: 13), style: .dim)
    return area.height
  }

  /// What there is to tell besides the phases; the screen shows as much as it has room for.
  func facts(_ traject: Doorstroomtraject, _ world: World) -> [(title: String, text: String)] {
    var rows: [(title: String, text: String)] = []
    for period in traject.opschortingen {
      rows.append(("\(Timeline.suspended) Opgeschort", period.kort))
    }
    if let end = traject.einde {
      let cause = end.oorzaak.map { ", \($0.naam)" } ?? ""
      rows.append(("Einde", "\(end.datum.shown)  \(end.resultaat.naam)\(cause): \(end.reden)"))
    }
    for (index, task) in tasks(traject, world).enumerated() {
      rows.append((index == 0 ? "Taken" : "", task))
    }
    for (index, stage) in traject.stages.reversed().enumerated() {
      let proeftuin = stage.proeftuin ? ", proeftuin" : ""
      let days = "\(stage.van.shown) – \(stage.tot?.shown ?? "loopt")"
      rows.append((index == 0 ? "Stages" : "", "\(days)  \(stage.bedrijf)\(proeftuin)"))
    }
    for (index, work) in traject.prestaties.suffix(8).reversed().enumerated() {
      let note = work.nota.map { "  \($0)" } ?? ""
      let hours = TextWidth.padLeft("\(work.uren.shown) u", to: 7)
      rows.append((index == 0 ? "Uren" : "", "\(work.datum.shown)  \(hours)\(note)"))
    }
    return rows
  }
}

extension TrajectScreen {
  /// What stands beside the phases: the release from work, and the POP after the stage.
  private func tasks(_ traject: Doorstroomtraject, _ world: World) -> [String] {
    var tasks: [String] = []
    if let release = traject.prestatievrijstelling {
      tasks.append("vrijstelling van prestaties geregeld op \(release.datum.shown)")
    }
    guard traject.isRunning else { return tasks }
    for row in model.dossier.werkregels(world.regels) where row.isShown(on: world.vandaag) {
      let days = row.uiterste.days(since: world.vandaag).termPhrase
      switch row.taak {
      case .vrijstelling: tasks.append("vrijstelling van prestaties regelen, \(days) ~")
      case .popNaStage: tasks.append("POP bijwerken einde stage, \(days)")
      default: break
      }
    }
    return tasks
  }
}

extension Doorstroomtraject {
  /// `7,5 uur; gemiddeld 140 (geen norm of grens)`.
  func urenPhrase(_ mean: Grond) -> String {
    "\(uren.shown) uur; gemiddeld \(mean.getal) (geen norm of grens)"
  }
}

extension Fasestaat {
  /// The last day over the term, where the phase ran or runs over it.
  func isLate(on today: Datum) -> Bool {
    // While it is suspended, nobody knows the last day.
    guard let uiterlijk, opgeschortSinds == nil else { return false }
    return (tot ?? (stand == .lopend ? today : uiterlijk)) > uiterlijk
  }

  func mark(on today: Datum) -> Mark {
    if isLate(on: today) { return .late }
    return switch stand {
    case .gepland: .notYet
    case .lopend: .busy
    case .voltooid: .done
    case .overgeslagen, .gestopt: Mark(text: "–", style: .dim)
    }
  }

  func phrase(on today: Datum) -> String {
    switch stand {
    case .gepland: van.map { "begint op \($0.shown)" } ?? "nog niet"
    case .lopend where opgeschortSinds != nil:
      "opgeschort, schuift op"
    case .lopend: ((tot ?? uiterlijk)?.days(since: today)).map(\.termPhrase) ?? "loopt"
    case .voltooid: isLate(on: today) ? "voltooid, over de termijn" : "voltooid"
    case .overgeslagen: "overgeslagen: \(overgeslagen ?? "")"
    case .gestopt: van == nil ? "niet begonnen" : "gestopt"
    }
  }
}
