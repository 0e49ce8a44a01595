import Canvas
import Casework

extension Notice {
  /// The answer to "waarom?": each explanation under the same headings, one below the other.
  init(title: String, verklaringen: [Verklaring]) {
    var lines: [Line] = []
    for (index, verklaring) in verklaringen.enumerated() {
      if index > 0 { lines.append(Line(text: "")) }
      if verklaringen.count > 1 {
        let head = "\(index + 1) van \(verklaringen.count): \(verklaring.title)"
        lines.append(Line(text: head, style: .bold, isHead: true, isChapter: true))
      }
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
    lines += part("Zekerheid", [Line(text: verklaring.zekerheidszin)])
    lines += part("Wat dit verandert", [Line(text: verklaring.anders)])
    return lines
  }

  private static func part(_ head: String, _ lines: [Line]) -> [Line] {
    lines.isEmpty ? [] : [Line(text: head, isHead: true)] + lines
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
    let found = rows.filter { $0.isAbout("werklijst.\(taak.rawValue)") }
    self.init(
      title: "\(model.dossier.nummer): waarom \"\(taak.naam)\"?",
      verklaringen: found.isEmpty ? rows : found)
  }
}

extension Verklaring {
  /// Whether this is its subject; of several alike each one, as `werklijst.afspraak.2`.
  func isAbout(_ subject: String) -> Bool {
    onderwerp == subject || onderwerp.hasPrefix(subject + ".")
  }

  /// What it is about, in words, where several stand below one another.
  fileprivate var title: String {
    let parts = onderwerp.split(separator: ".", maxSplits: 1).map(String.init)
    let rest = parts.count > 1 ? parts[1] : ""
    return switch parts.first {
    case "stap": "de stap \(Stap(rawValue: rest)?.naam ?? rest)"
    case "pop" where rest == "luik": "de POP in het vertrouwelijk luik"
    case "pop" where rest == "vergelijking": "de POP naast de vorige"
    case "pop": "tot wanneer de POP telt"
    case "beslissing" where rest == "beraad": "het beraad"
    case "beroep": "het beroep"
    case "traject" where rest == "uren": "de uren begeleiding"
    case "traject": "het regime van het traject"
    case "opschorting": "de opschorting"
    case "mandaat": "het mandaat: \(rest)"
    case "opvolging": "de opvolging: \(rest)"
    case "premies": "de premies van kwartaal \(rest)"
    case "wop" where rest == "waarde": "de waarde van het WOP"
    case "evaluatie": "het vroegste gesprek"
    case "beslissing": "de uitkomsten"
    case "wop": "het einde van het WOP"
    case "inschakeling": "het einde van het inschakelingstraject"
    case "termijn": "de termijn van \(rest)"
    case "vergoeding": "de vergoeding voor \(rest)"
    case "weigering": "wat dit tegenhoudt"
    case "waarschuwing": "wat u nog nakijkt"
    case "afwijking": "de afwijking"
    default: onderwerp
    }
  }
}
