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
    let chart = inner.dropping(top: 2).top(6)
    if let timeline {
      timeline.draw(on: &canvas, in: chart, fees: staat)
    } else {
      canvas.write("De start is nog te bepalen.", in: chart.row(1))
    }
    drawTable(staten, on: &canvas, in: inner.dropping(top: 9).top(6), world)
    drawStages(traject, on: &canvas, in: inner.dropping(top: 15).dropping(bottom: 1))
    canvas.write(
      "Verschuldigd \(staat.verschuldigd.shownInEuro) · verwacht \(staat.verwacht.shownInEuro)"
        + " · ~ aanname, zie y", in: inner.bottom(1))
    canvas.cursor = inner.origin
  }

  private func drawHead(
    _ traject: Doorstroomtraject, on canvas: inout Canvas, in row: Rect, _ world: World
  ) {
    let provider = world.regels.mandaat(traject.mandaat)
    let mean = world.regels.grond(.urenGemiddelde, on: traject.gestartOp ?? world.vandaag).getal
    var parts = ["\(provider?.promotor ?? "mandaat") (\(traject.mandaat))"]
    parts.append(traject.gestartOp.map { "gestart \($0.shown)" } ?? "start nog te bepalen")
    parts.append("\(traject.uren.shown) u van gemiddeld \(mean)")
    if let end = traject.einde { parts.append("beëindigd \(end.datum.shown)") }
    canvas.write(parts.joined(separator: " · "), in: row, style: .bold)
  }

  private func drawTable(
    _ staten: [Fasestaat], on canvas: inout Canvas, in area: Rect, _ world: World
  ) {
    let stops = [0, 14, 26, 38, 50]
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
      canvas.write(mark, in: row.dropping(left: 48))
      canvas.write(phase.phrase(on: world.vandaag), in: row.dropping(left: 50), style: mark.style)
    }
  }

  private func drawStages(
    _ traject: Doorstroomtraject, on canvas: inout Canvas, in area: Rect
  ) {
    for (index, stage) in traject.stages.suffix(max(0, area.height)).enumerated() {
      let row = area.row(index)
      if index == 0 { canvas.write("Stages", in: row.left(13), style: .dim) }
      canvas.write(
        "\(stage.van.shown) – \(stage.tot?.shown ?? "loopt")  \(stage.bedrijf)",
        in: row.dropping(left: 14))
    }
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
