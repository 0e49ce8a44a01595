import Casework

extension Dossiervraag {
  static let fase = Dossiervraag(
    "fase",
    paden: "fase.FASE.stand, fase.FASE.van, fase.FASE.tot, fase.FASE.uiterlijk, "
      + "fase.FASE.dagen (opgeschort), fase.FASE.2.stand (de tweede keer)"
  ) { rest, dossier, kader in
    guard let run = Run(rest) else { return nil }
    let all = dossier.traject?.fasestaten(kader.regels).filter { $0.fase == run.fase } ?? []
    let state = all.first { $0.keer == run.keer }
    return switch run.vraag {
    case "stand": state.map { .tekst($0.stand.rawValue) } ?? .geen
    case "van": Antwoord(state?.van)
    case "tot": Antwoord(state?.tot)
    case "uiterlijk": Antwoord(state?.uiterlijk)
    case "dagen": state.map { Antwoord($0.opgeschorteDagen) } ?? .geen
    default: nil
    }
  }

  static let vergoeding = Dossiervraag(
    "vergoeding",
    paden: "vergoeding.verschuldigd, vergoeding.verwacht, vergoeding.FASE.bedrag, "
      + "vergoeding.FASE.stand, vergoeding.FASE.op, vergoeding.FASE.parameter, "
      + "vergoeding.FASE.voorlopig, vergoeding.FASE.bevestigd, vergoeding.FASE.2.stand"
  ) { rest, dossier, kader in
    let statement = dossier.vergoedingsstaat(kader.regels, vandaag: kader.vandaag)
    switch rest {
    case ["verschuldigd"]: return Antwoord(statement.verschuldigd)
    case ["verwacht"]: return Antwoord(statement.verwacht)
    default: break
    }
    guard let run = Run(rest) else { return nil }
    let all = statement.regels.filter { $0.fase == run.fase }
    let line = all.first { $0.keer == run.keer }
    return switch run.vraag {
    case "bedrag": line.map { Antwoord($0.bedrag) } ?? .geen
    case "stand": line.map { .tekst($0.stand.rawValue) } ?? .geen
    case "op": Antwoord(line?.verschuldigdOp)
    case "parameter": line.map { .tekst($0.verschuldigdheid.id.rawValue) } ?? .geen
    case "voorlopig": line.map { .ja($0.indexering.voorlopig) } ?? .geen
    case "bevestigd": line.map { .ja($0.bevestigd) } ?? .geen
    default: nil
    }
  }

  static let traject = Dossiervraag(
    "traject",
    paden: "traject.regime, traject.opgeschort-sinds, traject.opschortingen, traject.uren"
  ) { rest, dossier, kader in
    let traject = dossier.traject
    return switch rest {
    case ["regime"]: traject.map { .tekst($0.regime.rawValue) } ?? .geen
    case ["opgeschort-sinds"]: Antwoord(traject?.opschorting(op: kader.vandaag)?.van)
    case ["opschortingen"]: Antwoord(traject?.opschortingen.count ?? 0)
    case ["uren"]:
      (try? Breuk(traject?.uren.units ?? 0, over: 300)).map(Antwoord.getal) ?? .geen
    default: nil
    }
  }

  static let inschakeling = Dossiervraag(
    "inschakeling", paden: "inschakeling.tot (lokale diensteneconomie)"
  ) { rest, dossier, kader in
    guard rest == ["tot"] else { return nil }
    return dossier.instrument == .lde ? Antwoord(dossier.inschakelingTot(kader.regels)) : .geen
  }
}

/// `FASE.vraag`, or `FASE.2.vraag` for the second time that it ran.
private struct Run {
  let fase: Fase
  let keer: Int
  let vraag: String

  init?(_ words: [String]) {
    guard (2...3).contains(words.count), let fase = Fase(rawValue: words[0]),
      let keer = words.count == 3 ? Int(words[1]) : 1, keer > 0
    else { return nil }
    self.fase = fase
    self.keer = keer
    vraag = words[words.count - 1]
  }
}
