import Canvas
import Casework

/// The trajectory where a timeline has no room: the phases as a list, and below it everything
/// else in lines.
extension TrajectScreen {
  func isSmall(_ area: Rect) -> Bool { area.isLow || !area.hasPanes }

  func panes(in area: Rect) -> Panes {
    Panes(area, listWidth: min(40, area.width / 2), listRows: phases.count)
  }

  private var phases: [Fase] { Fase.allCases }

  func drawSmall(
    _ traject: Doorstroomtraject, on canvas: inout Canvas, in area: Rect, _ world: World
  ) {
    let panes = panes(in: area)
    let states = traject.fasestaten(world.regels, op: world.vandaag)
    let first = panes.list.firstRow(
      showing: phases.firstIndex(of: phase) ?? 0, of: phases.count)
    for (line, fase) in phases.dropFirst(first).prefix(panes.list.height).enumerated() {
      let row = panes.list.row(line).inset(dx: 1, dy: 0)
      canvas.write(fase.rawValue, in: row.dropping(left: 2))
      if let state = states.last(where: { $0.fase == fase }) {
        let mark = state.mark(on: world.vandaag)
        canvas.write(mark, in: row)
        let room = row.width < 24 ? row.left(0) : row.dropping(left: 15)
        canvas.write(state.phrase(on: world.vandaag), in: room, style: mark.style)
      }
      if fase == phase {
        canvas.restyle(panes.list.row(line)) { $0 = Style(bold: $0.bold, reverse: true) }
        canvas.cursor = panes.list.row(line).origin
      }
    }
    panes.drawRule(on: &canvas)
    let lines = lines(traject, width: panes.detail.width, world)
    for (index, line) in lines.dropFirst(factsTop).prefix(panes.detail.height).enumerated() {
      canvas.write(line.text, in: panes.detail.row(index), style: line.style)
    }
    let edge = Rect(
      x: panes.detail.maxX, y: panes.detail.y, width: 1, height: panes.detail.height)
    canvas.more(
      above: factsTop > 0, below: factsTop + panes.detail.height < lines.count, in: edge)
  }

  /// The days of the chosen phase first, then what the large screen says around the timeline.
  func lines(_ traject: Doorstroomtraject, width: Int, _ world: World) -> [DetailLines.Line] {
    var lines = DetailLines(width: width)
    for state in traject.fasestaten(world.regels, op: world.vandaag) where state.fase == phase {
      let from = state.van?.shown ?? "–"
      lines.add(
        "\(from) tot \(state.tot?.shown ?? "–"), uiterlijk \(state.uiterlijk?.shown ?? "–")")
      lines.add(state.phrase(on: world.vandaag))
    }
    lines.gap()
    lines.add(head(traject, world).joined(separator: " · "), style: .bold)
    var title = ""
    for fact in facts(traject, world) {
      lines.add(fact.title == title ? fact.text : "\(fact.title): \(fact.text)")
      title = fact.title
    }
    let staat = model.dossier.vergoedingsstaat(world.regels, vandaag: world.vandaag)
    lines.gap()
    lines.add(staat.sums)
    return lines.lines
  }
}

/// Where everything stands on the screen with the timeline, so that what draws and what scrolls
/// agree on it.
struct TrajectRoom {
  let head, chart, legend, table, facts, sums: Rect

  /// What there is to read below the phases has at least three rows, also in a window of 80 by 24.
  init(_ area: Rect, timeline: Timeline?, facts count: Int, phases: Int) {
    let inner = area.inset(dx: 1, dy: 0)
    head = inner.row(0)
    let chartRows = timeline?.height ?? 1
    let hasLegend = timeline != nil && area.height >= 24
    chart = inner.dropping(top: 1).top(chartRows)
    legend = inner.dropping(top: 1 + chartRows).top(hasLegend ? 1 : 0)
    var y = 1 + chartRows + (hasLegend ? 1 : 0) + 1
    let least = 1 + min(3, count)
    let rows = min(phases, max(4, inner.height - y - 2 - least))
    table = inner.dropping(top: y).top(rows + 1)
    y += rows + 1
    // Air before the facts, as far as they leave room for it.
    let left = inner.height - y - 1
    let air = left > min(3, count) ? 1 : 0
    facts = inner.dropping(top: y + air).top(max(0, min(count, left - air)))
    let isRoomy = left - air - facts.height > 0
    sums = inner.dropping(top: y + air + facts.height + (isRoomy ? 1 : 0)).top(1)
  }
}
