import Casework

extension Command {
  /// What follows from a step that cannot be taken back, in words; `decided` is what it comes to.
  func consequences(
    of decided: Decision, for model: DossierModel?, _ world: World
  ) -> [String] {
    switch self {
    case .takeDecision(let decision), .reviseDecision(let decision):
      let outcome = "Uitkomst: \(decision.uitkomst.naam), op \(decision.datum.shown)."
      return [
        outcome, effect(of: decision, model, world), "De beslissing is daarna enkel te herzien.",
      ]
    case .endTrajectory(let end):
      return [
        "Het traject eindigt op \(end.datum.shown): \(end.resultaat.naam).",
        "Fasen die nog niet begonnen zijn, vervallen.",
      ] + (model.map { decided.ending($0.dossier, world) } ?? []) + [
        "U kunt dit niet ongedaan maken. Voor een nieuw traject moet u opnieuw verwijzen."
      ]
    case .referTrajectory(let number, let day, let soort):
      let provider = world.regels.mandaat(number)
      return [
        "Verwijzing naar \(provider?.promotor ?? number): \(provider?.naam ?? "") (\(number)), "
          + "op \(day.shown).", "Soort traject: \(soort.naam).",
        "U kunt dit niet ongedaan maken, enkel het traject beëindigen.",
      ]
    case .startTrajectory(let day): return decided.starting(day, model?.dossier, world)
    case .exemptTrajectory(let exemption):
      return [
        "De maatregel geldt vanaf \(exemption.datum.shown) niet meer voor dit traject.",
        "U kunt dit niet ongedaan maken. Ligt het traject toch stil, dan schort u het zelf op.",
      ]
    case .closeDossier(let closing):
      return [
        "Het dossier sluit op \(closing.datum.shown) en verdwijnt van de werklijst.",
        "Daarna kunt u enkel nog een tewerkstelling registreren.",
      ]
    default: return []
    }
  }

  private func effect(
    of decision: TakeDecision, _ model: DossierModel?, _ world: World
  ) -> String {
    let running = model?.dossier.wop
    return switch decision.uitkomst {
    case .doorstroomklaar:
      "Verwijs daarna naar een dienstverlener."
        + (running.map { " " + $0.continuation(on: decision.datum) } ?? "")
    case .wopGewijzigd: "Er komt een nieuw WOP: \(decision.wop?.shown ?? "vul de waarde in")."
    case .wopOngewijzigd: "Er komt een nieuw WOP met dezelfde waarde."
    case .wopMinimum:
      "Het WOP wordt \(world.regels.grond(.wopMinimum, on: decision.datum).tekst), "
        + "in afwachting van een nieuw traject."
    case .orientatieCMW: "De persoon wordt georiënteerd naar collectief maatwerk."
    case .geenDoorstroom: "Er komt geen traject."
    }
  }
}

extension Decision {
  /// The dossier as it will be.
  private func applied(to before: Dossier) -> Dossier {
    var after = before
    for event in events { after.apply(event) }
    return after
  }

  /// What begins on the first day of a trajectory, and what ends on it.
  fileprivate func starting(_ day: Datum, _ before: Dossier?, _ world: World) -> [String] {
    let ended = events.filter { if case .wopBeeindigd = $0 { true } else { false } }
    let first = before.map(applied)?.lopendTraject.flatMap { traject in
      traject.lopendeFase.flatMap { traject.termijn(of: $0, world.regels) }
    }
    return [
      "Het traject start op \(day.shown), met het voortraject."
        + (first.map { " Dat duurt uiterlijk tot en met \($0.uiterlijk.shown)." } ?? ""),
      "Van die dag lopen de termijnen en de vergoeding af.",
    ] + ended.map(\.zin) + [
      "U kunt dit niet ongedaan maken en de dag niet verbeteren. U kunt enkel het traject "
        + "beëindigen en opnieuw verwijzen."
    ]
  }

  /// What the end of a trajectory changes in what is owed, and what it leaves open.
  fileprivate func ending(_ before: Dossier, _ world: World) -> [String] {
    let after = applied(to: before)
    let (old, new) = (
      before.vergoedingsstaat(world.regels, vandaag: world.vandaag),
      after.vergoedingsstaat(world.regels, vandaag: world.vandaag)
    )
    let judged = new.regels.filter { $0.stand == .teBeoordelen }
    let open = before.traject?.stages.filter { $0.tot == nil } ?? []
    return [
      old.verschuldigd == new.verschuldigd
        ? "Wat verschuldigd is, blijft \(new.verschuldigd.shownInEuro)."
        : "Verschuldigd is dan \(new.verschuldigd.shownInEuro); nu \(old.verschuldigd.shownInEuro)."
    ] + judged.map { "Vergoeding \($0.fase.rawValue): u moet nog oordelen of ze verschuldigd is." }
      + open.map { "De stage bij \($0.bedrijf) heeft nog geen laatste dag." }
  }
}

extension Command {
  /// The word that has to be typed before a final step is taken.
  var typedWord: String? {
    switch self {
    case .takeDecision(let decision): decision.uitkomst.typedWord
    case .reviseDecision: "herzien"
    case .endTrajectory(let end): end.resultaat == .stopgezet ? "stopzetten" : "beëindigen"
    case .referTrajectory: "verwijzen"
    case .closeDossier: "sluiten"
    default: nil
    }
  }
}

extension Uitkomst {
  fileprivate var typedWord: String {
    switch self {
    case .doorstroomklaar: "doorstroomklaar"
    case .wopGewijzigd: "gewijzigd"
    case .wopOngewijzigd: "ongewijzigd"
    case .wopMinimum: "minimum"
    case .orientatieCMW: "oriëntatie"
    case .geenDoorstroom: "geen doorstroom"
    }
  }
}

extension LopendWOP {
  /// What becomes of it when a decision gives no other.
  fileprivate func continuation(on day: Datum) -> String {
    guard let tot else { return "WOP \(wop.shown) blijft lopen, voor onbepaalde tijd." }
    return tot < day
      ? "Let op: WOP \(wop.shown) liep af op \(tot.shown)."
      : "WOP \(wop.shown) blijft lopen tot en met \(tot.shown)."
  }
}
