import Canvas
import Casework

extension TrajectScreen {
  func draw(on canvas: inout Canvas, in area: Rect, _ world: World) {
    guard let traject = model.dossier.traject else { return }
    let inner = area.inset(dx: 1, dy: 0)
    drawHead(traject, on: &canvas, in: inner.row(0), world)
    let staten = traject.fasestaten(world.regels)
    let staat = model.dossier.vergoedingsstaat(world.regels, vandaag: world.vandaag)
    let timeline = Timeline(
      staten, trajectStart: traject.gestartOp, einde: traject.einde?.datum,
      vandaag: world.vandaag, world.regels)
    var y = 2
    if let timeline {
      timeline.draw(on: &canvas, in: inner.dropping(top: y).top(6), fees: staat)
      y += timeline.hasToday ? 7 : 6
    } else {
      canvas.write("De start is nog te bepalen: er is nog geen tijdlijn.", in: inner.row(y))
      y += 2
    }
    drawTable(staten, on: &canvas, in: inner.dropping(top: y).top(5), world)
    y += 6
    let facts = inner.dropping(top: y).dropping(bottom: 2)
    let used = min(facts.height, drawFacts(traject, on: &canvas, in: facts))
    y += used == 0 ? 0 : used + 1
    canvas.write(
      "Verschuldigd \(staat.verschuldigd.shownInEuro) · verwacht \(staat.verwacht.shownInEuro)"
        + " · ~ aanname, zie y", in: inner.row(min(y, inner.height - 1)))
  }

  private func drawHead(
    _ traject: Doorstroomtraject, on canvas: inout Canvas, in row: Rect, _ world: World
  ) {
    let provider = world.regels.mandaat(traject.mandaat)
    let mean = world.regels.grond(.urenGemiddelde, on: traject.gestartOp ?? world.vandaag).getal
    var parts = ["\(provider?.promotor ?? "mandaat") (\(traject.mandaat))"]
    switch (traject.gestartOp, traject.einde) {
    case (let start?, let end?): parts.append("\(start.shown) – \(end.datum.shown)")
    case (let start?, nil): parts.append("gestart \(start.shown)")
    case (nil, let end?): parts.append("beëindigd \(end.datum.shown)")
    case (nil, nil): parts.append("start nog te bepalen")
    }
    parts.append("\(traject.uren.shown) u, gemiddeld \(mean)")
    canvas.write(parts.joined(separator: " · "), in: row, style: .bold)
  }

  private func drawTable(
    _ staten: [Fasestaat], on canvas: inout Canvas, in area: Rect, _ world: World
  ) {
    let stops = [0, 13, 25, 37, 52]
    for (text, x) in zip(["Fase", "van", "tot", "uiterlijk", "stand"], stops) {
      canvas.write(text, in: area.row(0).dropping(left: x), style: .dim)
    }
    for (index, phase) in staten.enumerated() {
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
    _ traject: Doorstroomtraject, on canvas: inout Canvas, in area: Rect
  ) -> Int {
    var rows: [(title: String, text: String)] = []
    if let end = traject.einde {
      rows.append(("Einde", "\(end.datum.shown)  \(end.resultaat.naam): \(end.reden)"))
    }
    for (index, stage) in traject.stages.suffix(max(1, area.height - rows.count)).enumerated() {
      let proeftuin = stage.proeftuin ? ", proeftuin" : ""
      let days = "\(stage.van.shown) – \(stage.tot?.shown ?? "loopt")"
      rows.append((index == 0 ? "Stages" : "", "\(days)  \(stage.bedrijf)\(proeftuin)"))
    }
    let room = min(8, area.height - rows.count)
    for (index, work) in traject.prestaties.suffix(max(0, room)).reversed().enumerated() {
      let note = work.nota.map { "  \($0)" } ?? ""
      let hours = TextWidth.padLeft("\(work.uren.shown) u", to: 7)
      rows.append((index == 0 ? "Uren" : "", "\(work.datum.shown)  \(hours)\(note)"))
    }
    for (index, row) in rows.enumerated() {
      canvas.write(row.title, in: area.row(index).left(12), style: .dim)
      canvas.write(row.text, in: area.row(index).dropping(left: 13))
    }
    return rows.count
  }
}

extension Fasestaat {
  /// The last day over the term, where the phase ran or runs over it.
  func isLate(on today: Datum) -> Bool {
    guard let uiterlijk else { return false }
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
    case .gepland: "nog niet"
    case .lopend: (uiterlijk?.days(since: today)).map(\.termPhrase) ?? "loopt"
    case .voltooid: isLate(on: today) ? "voltooid, over de termijn" : "voltooid"
    case .overgeslagen: "overgeslagen: \(overgeslagen ?? "")"
    case .gestopt: van == nil ? "niet begonnen" : "gestopt"
    }
  }
}
