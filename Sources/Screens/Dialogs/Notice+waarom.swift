import Canvas
import Casework

extension Notice {
  /// The answer to "waarom?": each explanation under the same headings, one below the other.
  init(title: String, verklaringen: [Verklaring]) {
    var lines: [Line] = []
    for (index, verklaring) in verklaringen.enumerated() {
      if index > 0 { lines.append(Line(text: "")) }
      lines += Notice.lines(verklaring)
    }
    self.init(title: title, lines: lines)
  }

  private static func lines(_ verklaring: Verklaring) -> [Line] {
    var lines = part("Uitkomst", [Line(text: verklaring.uitkomst, style: .bold)])
    lines += part(
      "Feiten",
      verklaring.feiten.map { Line(text: $0.regelzin, mark: $0.bron.map { Mark($0.zekerheid) }) })
    lines += part("Regel", [Line(text: verklaring.regel)])
    let bron = verklaring.bron
    lines += part("Parameters", verklaring.parameters.flatMap { parameter($0, beside: bron) })
    lines += part("Bron", [Line(text: bron.titel, mark: Mark(bron.zekerheid))])
    lines += part("Zekerheid", [Line(text: verklaring.zekerheid.zin)])
    lines += part("Wat dit verandert", [Line(text: verklaring.anders)])
    return lines
  }

  private static func part(_ head: String, _ lines: [Line]) -> [Line] {
    lines.isEmpty ? [] : [Line(text: head, style: .dim)] + lines
  }

  /// Value and origin; its source too, where it is not the one of the rule.
  private static func parameter(_ used: Toepassing, beside bron: Bron) -> [Line] {
    [
      Line(text: used.zin, mark: Mark(used.grond.bron.zekerheid)),
      Line(text: used.herkomst, style: .dim),
    ]
      + (used.grond.bron == bron
        ? []
        : Notice.source(used.grond.bron.titel, used.grond.bron.zekerheid).map {
          Line(text: $0.text, style: .dim)
        })
  }
}

extension Notice {
  /// Why a row stands on the work list; a row that is gone by now leaves what stands there instead.
  init(of taak: Taak, in model: DossierModel, _ world: World) {
    let rows = model.verklaringen("werklijst.", world)
    let found = rows.filter { $0.onderwerp == "werklijst.\(taak.rawValue)" }
    self.init(
      title: "\(model.dossier.nummer): waarom \"\(taak.naam)\"?",
      verklaringen: found.isEmpty ? rows : found)
  }
}
