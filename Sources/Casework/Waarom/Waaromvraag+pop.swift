extension Waaromvraag {
  /// `pop.*` and `beslissing.beraad`: the POP before the talk, beside an earlier one, and a wait.
  var voorbereiding: [Verklaring] { popInLuik + popVergelijking + beraad }

  /// What is asked of the POP before a talk; nil when no POP counts on that day.
  func luikfeit(on day: Datum, _ regels: Regelboek) -> Feit? {
    let years = regels.grond(.popGeldigheid, on: day).getal
    guard
      dossier.pops.contains(where: { $0.datum <= day && day <= $0.datum.sameDay(yearsLater: years) }
      )
    else { return nil }
    let ahead = regels.grond(.popIndienenVooraf, on: day)
    let required = regels.grond(.popInLuik, on: day)
    guard ahead.isSet || (required.isSet && required.tekst == "vereist") else {
      return Feit("Geen waarde vraagt dat de POP vooraf in het vertrouwelijk luik staat.")
    }
    let last = day.adding(days: ahead.isSet ? -ahead.getal : 0)
    return Feit("De POP staat uiterlijk op \(last.shown) in het vertrouwelijk luik.")
  }

  private var popInLuik: [Verklaring] {
    guard let day = dossier.evaluatie?.gespreksdag else { return [] }
    let (fact, gronden) = regels.tracing { luikfeit(on: day, $0) }
    guard let fact else { return [] }
    let objection = dossier.popIndienBezwaar(on: day, regels)
    let handedIn = dossier.pops.compactMap(feiten.ingediend)
    return [
      Verklaring(
        onderwerp: "pop.luik",
        uitkomst: objection?.reden.zin
          ?? (handedIn.isEmpty
            ? "De POP staat niet in het vertrouwelijk luik, en dat wordt niet gevraagd."
            : "De POP is op tijd ingediend in het vertrouwelijk luik."),
        feiten: [fact] + handedIn + (dossier.evaluatie.flatMap(feiten.gesprek)).list,
        regel: Reden.popNietIngediend(uiterlijk: day, gesprek: day).regel
          + " Of dat moet, en hoeveel dagen vooraf, zegt een parameter.",
        parameters: gronden.deciding.without([.popGeldigheid]),
        bron: objection?.bron
          ?? (gronden.first { $0.grond.id == .popInLuik }?.grond.bron ?? .register)
          .byAnalogy(for: dossier.instrument),
        anders: "De POP indienen, of een andere waarde van een van de parameters.")
    ]
  }

  private var popVergelijking: [Verklaring] {
    dossier.popVergelijkingen.prefix(1).map { beside in
      let gained = beside.generiek.verworven.count + beside.technisch.verworven.count
      let done = beside.acties.count { $0.stand == .klaar }
      let pops = dossier.popsNieuwsteEerst.prefix(2)
      return Verklaring(
        onderwerp: "pop.vergelijking",
        uitkomst:
          "POP van \(beside.pop.shown) naast die van \(beside.eerdere.shown): \(gained) "
          + "verworven, \(done) van \(beside.acties.count) acties klaar.",
        feiten: pops.map(feiten.pop) + pops.flatMap(feiten.acties),
        regel:
          "Verworven is wat vroeger nog te leren was en nu gekend is. Teksten zijn dezelfde als ze "
          + "alleen in hoofdletters verschillen.", parameters: [], bron: .register,
        anders: "Een nieuwere POP, of een actie afronden.")
    }
  }

  private var beraad: [Verklaring] {
    guard let last = dossier.evaluatie?.beraden.last else { return [] }
    return [
      Verklaring(
        onderwerp: "beslissing.beraad",
        uitkomst: last.einde.map { "Het beraad eindigde op \($0.shown)." }
          ?? last.zin + (last.zin.hasSuffix(".") ? "" : "."),
        feiten: (dossier.evaluatie?.beraden ?? []).map(feiten.beraad),
        regel:
          "Na het gesprek kan de beslissing wachten op iets wat nog moet komen. Een beslissing "
          + "beëindigt het beraad.", parameters: [], bron: .register,
        anders: last.einde == nil ? "Het beraad beëindigen of beslissen." : "Een nieuw beraad.")
    ]
  }
}

extension [Toepassing] {
  /// Where a number of days is asked, the POP must be there whatever the other parameter says.
  var deciding: [Toepassing] {
    contains { $0.grond.id == .popIndienenVooraf && $0.grond.isSet } ? without([.popInLuik]) : self
  }
}

extension Feitenzoeker {
  /// That a POP was handed in; nil while it was not.
  func ingediend(_ pop: POP) -> Feit? {
    pop.ingediendOp.map { day in
      Feit(
        "POP van \(pop.datum.shown) ingediend op \(day.shown).",
        journaalregel: regel { $0 == .popIngediend(pop: pop.datum, op: day) }
          ?? self.pop(pop).journaalregel)
    }
  }

  func acties(_ pop: POP) -> [Feit] {
    pop.actiesKlaar.sorted { $0.key < $1.key }.map { number, day in
      Feit(
        "Actie \(number) van de POP van \(pop.datum.shown) klaar op \(day.shown).",
        journaalregel: regel {
          $0 == .popActieAfgerond(pop: pop.datum, actie: number, op: day)
        })
    }
  }

  /// Who took which position and when; the words stay in the journal.
  func standpunt(_ standpunt: Standpunt) -> Feit {
    Feit(
      "\(standpunt.kop), \(standpunt.datum.shown).",
      journaalregel: regel { $0 == .standpuntOpgetekend(standpunt) })
  }

  func beraad(_ beraad: Beraad) -> Feit {
    Feit(
      "In beraad vanaf \(beraad.van.shown)\(beraad.einde.map { " tot \($0.shown)" } ?? "").",
      journaalregel: regel {
        if case .beraadBegonnen(let begun) = $0 {
          begun.van == beraad.van && begun.wachtOp == beraad.wachtOp
        } else {
          false
        }
      })
  }

  func afspraak(_ nummer: Int) -> Feit? {
    guard dossier.afspraken.indices.contains(nummer - 1) else { return nil }
    let made = dossier.afspraken[nummer - 1]
    return Feit(
      "Afgesproken op \(made.op.shown), tegen \(made.tegen.shown): \(made.wie.naam).",
      journaalregel: regel {
        if case .taakAfgesproken(let other) = $0 {
          other.op == made.op && other.wie == made.wie && other.wat == made.wat
            && other.tegen == made.tegen
        } else {
          false
        }
      })
  }
}
