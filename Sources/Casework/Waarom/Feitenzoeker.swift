/// Finds facts in a dossier and the lines of the journal that say so.
struct Feitenzoeker {
  let dossier: Dossier
  let journaal: [Journaalregel]

  /// The number of the last line that fits.
  func regel(_ fits: (Gebeurtenis) -> Bool) -> Int? {
    journaal.last { fits($0.gebeurtenis) }?.nr
  }

  var indienst: Feit {
    Feit(
      "In dienst sinds \(dossier.inDienst.shown) in \(dossier.instrument.naam).",
      journaalregel: regel {
        switch $0 {
        case .dossierGeopend: true
        case .gegevensVerbeterd(let correction): correction.inDienst != nil
        default: false
        }
      })
  }

  func pop(_ pop: POP) -> Feit {
    Feit(
      "POP van \(pop.datum.shown).",
      journaalregel: regel { if case .popGeregistreerd(pop) = $0 { true } else { false } })
  }

  /// The last POP of no later than `day`, or that there is none.
  func pop(until day: Datum) -> Feit {
    dossier.popsNieuwsteEerst.first { $0.datum <= day }.map(pop)
      ?? Feit("Er is geen POP van \(day.shown) of vroeger.")
  }

  func aanvraag(_ evaluatie: Evaluatie) -> Feit {
    Feit(
      "Evaluatie aangevraagd op \(evaluatie.aangevraagdOp.shown): \(evaluatie.aanleiding.naam)"
        + (evaluatie.attest ? ", met attest." : "."),
      journaalregel: regel {
        if case .evaluatieAangevraagd(let asked) = $0 {
          asked.datum == evaluatie.aangevraagdOp && asked.aanleiding == evaluatie.aanleiding
        } else {
          false
        }
      })
  }

  /// The talk that was held, or the one that is planned.
  func gesprek(_ evaluatie: Evaluatie) -> Feit? {
    if let held = evaluatie.gesprek {
      return Feit(
        "Gesprek gevoerd op \(held.datum.shown).",
        journaalregel: regel { if case .gesprekGevoerd(held) = $0 { true } else { false } })
    }
    return evaluatie.planning.map { planned in
      Feit(
        "Gesprek gepland op \(planned.datum.shown).",
        journaalregel: regel { if case .evaluatieGepland(planned) = $0 { true } else { false } })
    }
  }

  func vragenlijst(_ evaluatie: Evaluatie) -> Feit {
    guard let list = evaluatie.vragenlijst else {
      return Feit("De vragenlijst heeft nog geen antwoorden.")
    }
    if let handedIn = list.ingediendOp {
      return Feit(
        "Vragenlijst ingediend op \(handedIn.shown).",
        journaalregel: regel { if case .vragenlijstIngediend = $0 { true } else { false } })
    }
    return Feit(
      "De vragenlijst heeft antwoorden, maar is niet ingediend.",
      journaalregel: regel { if case .vragenlijstBeantwoord = $0 { true } else { false } })
  }

  func beslissing(_ taken: Beslissing) -> Feit {
    Feit(
      "Beslissing van \(taken.datum.shown): \(taken.uitkomst.naam).",
      journaalregel: regel {
        switch $0 {
        case .beslissingGenomen(let other), .beslissingHerzien(let other):
          other.datum == taken.datum && other.uitkomst == taken.uitkomst
            && other.motivering == taken.motivering
        default: false
        }
      })
  }

  func verwijzing(_ traject: Doorstroomtraject) -> Feit {
    Feit(
      "Verwezen op \(traject.verwezenOp.shown) naar mandaat \(traject.mandaat).",
      journaalregel: regel {
        if case .trajectVerwezen(traject.mandaat, traject.verwezenOp, _) = $0 {
          true
        } else {
          false
        }
      })
  }

  /// The first day of a phase; the first phase begins with the trajectory.
  func begin(_ run: DoorlopenFase) -> Feit? {
    guard let from = run.van else { return nil }
    return Feit(
      "De fase \(run.fase.rawValue) begon op \(from.shown).",
      journaalregel: regel {
        switch $0 {
        case .trajectGestart(let day, _): run.fase == .voortraject && day == from
        case .faseBegonnen(let change): change.fase == run.fase && change.op == from
        case .vrijeFaseBegonnen(let change): change.fase == run.fase && change.op == from
        default: false
        }
      })
  }

  func start(_ traject: Doorstroomtraject) -> Feit? {
    traject.gestartOp.map { day in
      Feit(
        "Het traject startte op \(day.shown).",
        journaalregel: regel { if case .trajectGestart(day, _) = $0 { true } else { false } })
    }
  }

  func einde(_ einde: Trajecteinde) -> Feit {
    Feit(
      "Traject beëindigd op \(einde.datum.shown): \(einde.resultaat.naam).",
      journaalregel: regel { $0 == .trajectBeeindigd(einde) })
  }

  func sluiting(_ closed: Sluiting) -> Feit {
    Feit(
      "Dossier gesloten op \(closed.datum.shown).",
      journaalregel: regel { $0 == .dossierGesloten(closed) })
  }

  func tewerkstelling(_ job: Tewerkstelling) -> Feit {
    Feit(
      "Tewerkstelling vanaf \(job.van.shown): \(job.soort.naam).",
      journaalregel: regel { $0 == .tewerkstellingGeregistreerd(job) })
  }

  /// The decision that gave the running WOP, or the opening that did.
  func wop(_ running: LopendWOP) -> Feit {
    dossier.beslissing(thatGave: running).map(beslissing) ?? indienst
  }
}

extension Dossier {
  /// The decision that gave this WOP; its last day may have come nearer since.
  func beslissing(thatGave running: LopendWOP) -> Beslissing? {
    evaluaties.compactMap(\.beslissing).last {
      $0.wop?.wop == running.wop && $0.wop?.van == running.van
    }
  }
}

extension Waaromvraag {
  var feiten: Feitenzoeker { Feitenzoeker(dossier: dossier, journaal: journaal) }
  var heden: Feit { Feit("Vandaag is het \(vandaag.shown).") }
}
