import Casework

extension Dossiervraag {
  static let fase = Dossiervraag(
    "fase",
    paden: "fase.FASE.stand, fase.FASE.van, fase.FASE.tot, fase.FASE.uiterlijk"
  ) { rest, dossier, kader in
    guard rest.count == 2, let phase = Fase(rawValue: rest[0]) else { return nil }
    let state = dossier.traject?.fasestaten(kader.regels).first { $0.fase == phase }
    return switch rest[1] {
    case "stand": state.map { .tekst($0.stand.rawValue) } ?? .geen
    case "van": Antwoord(state?.van)
    case "tot": Antwoord(state?.tot)
    case "uiterlijk": Antwoord(state?.uiterlijk)
    default: nil
    }
  }

  static let vergoeding = Dossiervraag(
    "vergoeding",
    paden: "vergoeding.verschuldigd, vergoeding.verwacht, vergoeding.FASE.bedrag, "
      + "vergoeding.FASE.stand, vergoeding.FASE.voorlopig, vergoeding.FASE.bevestigd"
  ) { rest, dossier, kader in
    let statement = dossier.vergoedingsstaat(kader.regels, vandaag: kader.vandaag)
    switch rest {
    case ["verschuldigd"]: return Antwoord(statement.verschuldigd)
    case ["verwacht"]: return Antwoord(statement.verwacht)
    default: break
    }
    guard rest.count == 2, let phase = Fase(rawValue: rest[0]) else { return nil }
    let line = statement.regels.first { $0.fase == phase }
    return switch rest[1] {
    case "bedrag": line.map { Antwoord($0.bedrag) } ?? .geen
    case "stand": line.map { .tekst($0.stand.rawValue) } ?? .geen
    case "voorlopig": line.map { .ja($0.indexering.voorlopig) } ?? .geen
    case "bevestigd": line.map { .ja($0.bevestigd) } ?? .geen
    default: nil
    }
  }
}
