import Casework

extension Dossiervraag {
  static let stap = Dossiervraag(
    "stap", paden: "stap.STAP, met \(Stap.allCases.map(\.rawValue).joined(separator: ", "))"
  ) { rest, dossier, kader in
    guard rest.count == 1, let step = Stap(rawValue: rest[0]) else { return nil }
    let states = dossier.stappenplan(kader.regels, vandaag: kader.vandaag)
    return states.first { $0.stap == step }.map { .tekst($0.stand.rawValue) }
  }

  static let wop = Dossiervraag("wop", paden: "wop.waarde, wop.van, wop.tot") { rest, dossier, _ in
    switch rest {
    case ["waarde"]: dossier.wop.map { .tekst($0.wop.shown) } ?? .geen
    case ["van"]: Antwoord(dossier.wop?.van)
    case ["tot"]: Antwoord(dossier.wop?.tot)
    default: nil
    }
  }

  static let werklijst = Dossiervraag(
    "werklijst",
    paden: "werklijst (de taken die op \"dag\" te zien zijn), werklijst.TAAK.vanaf, "
      + "werklijst.TAAK.uiterste, werklijst.TAAK.rang"
  ) { rest, dossier, kader in
    let rows = dossier.werkregels(kader.regels)
    if rest.isEmpty {
      return Antwoord(codes: rows.filter { $0.isShown(on: kader.vandaag) }.map(\.taak.rawValue))
    }
    guard rest.count == 2, let task = Taak(rawValue: rest[0]) else { return nil }
    // A row that shows no more by then has made way for another.
    let row = rows.first { $0.taak == task && $0.tot.map { kader.vandaag < $0 } ?? true }
    return switch rest[1] {
    case "vanaf": Antwoord(row?.vanaf)
    case "uiterste": Antwoord(row?.uiterste)
    case "rang": Antwoord(row?.rang)
    default: nil
    }
  }

  static let afwijkingen = Dossiervraag("afwijkingen", paden: "afwijkingen") { rest, dossier, _ in
    rest.isEmpty ? Antwoord(codes: dossier.evaluatie?.afwijkingen.map(\.regel) ?? []) : nil
  }
}

extension Werkregel {
  fileprivate func isShown(on day: Datum) -> Bool {
    vanaf <= day && tot.map { day < $0 } ?? true
  }
}
