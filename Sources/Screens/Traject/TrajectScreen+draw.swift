import Canvas
import Casework

extension TrajectScreen {
  func draw(on canvas: inout Canvas, in area: Rect, _ world: World) {
    guard let traject = model.dossier.traject else { return }
    guard !isSmall(area) else { return drawSmall(traject, on: &canvas, in: area, world) }
    let room = TrajectRoom(
      area, timeline: timeline(traject, world), facts: facts(traject, world).count,
      phases: traject.fasestaten(world.regels, op: world.vandaag).count)
    canvas.write(heading(traject, width: room.head.width, world), in: room.head, style: .bold)
    let staat = model.dossier.vergoedingsstaat(world.regels, vandaag: world.vandaag)
    if let timeline = timeline(traject, world) {
      timeline.draw(on: &canvas, in: room.chart, fees: staat)
      if !room.legend.isEmpty { timeline.drawLegend(on: &canvas, in: room.legend) }
    } else {
      canvas.write("De start is nog te bepalen: er is nog geen tijdlijn.", in: room.chart)
    }
    drawTable(
      traject.fasestaten(world.regels, op: world.vandaag), on: &canvas, in: room.table, of: area,
      world)
    drawFacts(traject, on: &canvas, in: room.facts, world)
    let left = facts(traject, world).count - factsTop - room.facts.height
    let more = left > 0 ? "nog \(left), PgDn" : factsTop > 0 ? "PgUp terug" : ""
    canvas.write(more, in: room.sums, style: .dim, align: .right)
    canvas.write(
      staat.sums, in: room.sums.dropping(right: more.isEmpty ? 0 : TextWidth.cells(more) + 2))
  }

  func timeline(_ traject: Doorstroomtraject, _ world: World) -> Timeline? {
    Timeline(
      traject.fasestaten(world.regels, op: world.vandaag), trajectStart: traject.gestartOp,
      einde: traject.einde?.datum, vandaag: world.vandaag, world.regels, traject.opschortingsdagen)
  }

  /// By whom, since when and how many hours; of a long name the end goes, and never the days.
  private func heading(_ traject: Doorstroomtraject, width: Int, _ world: World) -> String {
    let parts = head(traject, world)
    let number = "(\(traject.mandaat))"
    let rest = ([number] + parts.dropFirst()).joined(separator: " · ")
    let mean = world.regels.grond(.urenGemiddelde, on: traject.gestartOp ?? world.vandaag)
    let hours = " · \(traject.uren.shown) u (gemiddeld \(mean.getal))"
    let name = world.regels.mandaat(traject.mandaat)?.promotor ?? "mandaat"
    let shortest = min(TextWidth.cells(name), 20) + 1
    let whole = shortest + TextWidth.cells(rest + hours) <= width ? rest + hours : rest
    let left = width - TextWidth.cells(whole) - 1
    return "\(TextWidth.clip(name, to: max(shortest - 1, left))) \(whole)"
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

  private func drawTable(
    _ staten: [Fasestaat], on canvas: inout Canvas, in area: Rect, of screen: Rect, _ world: World
  ) {
    let stops = [0, 13, 25, 37, 52]
    for (text, x) in zip(["Fase", "Van", "Tot", "Uiterlijk", "Stand"], stops) {
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
        let bar = Rect(x: screen.x, y: row.y, width: screen.width, height: 1)
        canvas.restyle(bar) { $0 = Style(bold: $0.bold, reverse: true) }
        canvas.cursor = bar.origin
      }
    }
  }

  /// The first row in view says what it is, also where what it belongs to has scrolled away.
  private func drawFacts(
    _ traject: Doorstroomtraject, on canvas: inout Canvas, in area: Rect, _ world: World
  ) {
    var title = ""
    for (index, row) in facts(traject, world).dropFirst(factsTop).prefix(area.height).enumerated() {
      if row.title != title {
        canvas.write(row.title, in: area.row(index).left(12), style: .dim)
      }
      title = row.title
      canvas.write(row.text, in: area.row(index).dropping(left: 13))
    }
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
    for task in tasks(traject, world) { rows.append(("Taken", task)) }
    for stage in traject.stages.reversed() {
      let proeftuin = stage.proeftuin ? ", proeftuin" : ""
      let last = stage.tot?.shown ?? (traject.isRunning ? "loopt" : "laatste dag niet bekend")
      let days = "\(stage.van.shown) – \(last)"
      rows.append(("Stages", "\(days)  \(stage.bedrijf)\(proeftuin)"))
    }
    for work in traject.prestaties.reversed() {
      let note = work.nota.map { "  \($0)" } ?? ""
      let hours = TextWidth.padLeft("\(work.uren.shown) u", to: 7)
      rows.append(("Uren", "\(work.datum.shown)  \(hours)\(note)"))
    }
    let mean = world.regels.grond(.urenGemiddelde, on: traject.gestartOp ?? world.vandaag)
    rows.append(("Uren", "samen \(traject.urenPhrase(mean))"))
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
      case .vrijstelling: tasks.append("~ vrijstelling van prestaties regelen, \(days)")
      case .popNaStage: tasks.append("POP bijwerken einde stage, \(days)")
      default: break
      }
    }
    return tasks
  }
}

extension Vergoedingsstaat {
  /// What is owed and what is expected.
  var sums: String {
    "Verschuldigd \(marked(verschuldigd)) · verwacht \(marked(verwacht))"
  }

  /// With `~` before an amount that rests on a supposition.
  func marked(_ amount: Bedrag) -> String {
    (regels.contains { $0.indexering.zekerheid == .aanname } ? "~ " : "") + amount.shownInEuro
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
    case .gepland: van.map { "begint op \($0.shown)" } ?? "later"
    case .lopend where opgeschortSinds != nil:
      "opgeschort, schuift op"
    case .lopend: ((tot ?? uiterlijk)?.days(since: today)).map(\.termPhrase) ?? "loopt"
    case .voltooid: isLate(on: today) ? "voltooid, over de termijn" : "voltooid"
    case .overgeslagen: "overgeslagen: \(overgeslagen ?? "")"
    case .gestopt: van == nil ? "niet begonnen" : "gestopt"
    }
  }
}
