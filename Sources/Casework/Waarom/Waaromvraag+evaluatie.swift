extension Waaromvraag {
  /// What speaks now against the talk that is planned; nothing when none is.
  var nu: [Bezwaar] {
    guard let evaluatie = dossier.lopendeEvaluatie, evaluatie.gesprek == nil,
      let planned = evaluatie.planning
    else { return [] }
    // Who will be there is not known yet, so nobody is missing.
    let everybody = Gesprek(
      datum: planned.datum, evaluator: "-", werkgever: ["-"], werknemerAanwezig: true)
    return dossier.objections(to: everybody, of: evaluatie, regels)
  }

  /// `weigering.*`: what a talk on the planned day would be refused with.
  var bezwaren: [Verklaring] { nu.map { dossier.verklaring($0, journaal: journaal) } }

  /// `pop.geldigheid`: until when the newest POP counts.
  var popgeldigheid: [Verklaring] {
    guard let pop = dossier.popsNieuwsteEerst.first else { return [] }
    let (last, gronden) = regels.tracing { dossier.geldigTot(pop, $0) }
    let bron = gronden.last?.grond.bron ?? .register
    return [
      Verklaring(
        onderwerp: "pop.geldigheid", uitkomst: pop.zin(geldigTot: last), feiten: [feiten.pop(pop)],
        regel:
          "Een POP telt tot en met dezelfde dag, zoveel jaar later. Wat telt is de dag van het "
          + "gesprek, niet die van de aanvraag.", parameters: gronden,
        bron: bron.byAnalogy(for: dossier.instrument), anders: "Een nieuwere POP.")
    ]
  }

  /// `evaluatie.vroegst`: the first day of a talk at the request of worker or employer.
  var vroegsteEvaluatie: [Verklaring] {
    guard dossier.instrument == .cmw else { return [] }
    let evaluatie = dossier.lopendeEvaluatie
    let day = evaluatie?.gespreksdag ?? vandaag
    let (first, gronden) = regels.tracing { dossier.vroegsteGesprek(on: day, $0) }
    let request = evaluatie.map { [feiten.aanvraag($0)] } ?? []
    return [
      Verklaring(
        onderwerp: "evaluatie.vroegst", uitkomst: Reden.teVroeg(vanaf: first).zin,
        feiten: [feiten.indienst] + request, regel: Reden.teVroeg(vanaf: first).regel,
        parameters: gronden, bron: gronden.first?.grond.bron ?? .register,
        anders: Reden.teVroeg(vanaf: first).anders)
    ]
  }

  /// `beslissing`: which outcomes there are, and the one that was taken.
  var beslissing: [Verklaring] {
    let taken = dossier.beslissing
    let day = taken?.datum ?? vandaag
    let (outcomes, gronden) = regels.tracing { $0.grond(dossier.instrument.uitkomsten, on: day) }
    let names = outcomes.lijst.compactMap { Uitkomst(rawValue: $0)?.naam }
    let possible = "Mogelijk in \(dossier.instrument.naam): \(names.joined(separator: "; "))."
    let talk = dossier.beslisteEvaluatie ?? dossier.evaluatie
    return [
      Verklaring(
        onderwerp: "beslissing", uitkomst: taken?.zin ?? possible,
        feiten: [talk.flatMap(feiten.gesprek), taken.map(feiten.beslissing)].compactMap(\.self)
          + (talk?.standpunten ?? []).map(feiten.standpunt)
          + (talk?.beraden ?? []).map(feiten.beraad)
          + (taken == nil ? [] : [Feit(possible)]) + (taken?.wop).map(given).list,
        regel:
          "VDAB beslist na het gesprek; welke uitkomsten er zijn, hangt af van het instrument en "
          + "van de dag van de beslissing. Wat elke partij wil of weigert, staat ernaast en "
          + "beslist niet.", parameters: gronden, bron: outcomes.bron,
        anders: taken == nil
          ? "Een ander instrument." : "De beslissing herzien, met een motivering."
      )
    ]
  }

  private func given(_ wop: LopendWOP) -> Feit {
    Feit("Nieuw \(wop.zin)", journaalregel: feiten.wop(wop).journaalregel)
  }

  /// `afwijking.*`: the rules that a talk went against.
  var afwijkingen: [Verklaring] {
    (dossier.evaluatie?.gesprekken ?? []).flatMap { talk in
      talk.afwijkingen.map { deviation in
        Verklaring(
          onderwerp: "afwijking.\(deviation.regel)", uitkomst: deviation.zin,
          feiten: [
            Feit(
              "Gesprek gevoerd op \(talk.datum.shown).",
              journaalregel: feiten.regel { $0 == .gesprekGevoerd(talk) }),
            Feit("Opgegeven reden: \(deviation.reden)"),
          ],
          regel: "Wat tegen een regel in gebeurd is, wordt met een reden geregistreerd.",
          parameters: [], bron: source(of: deviation, talk),
          anders: "Niets: een gevoerd gesprek blijft staan.")
      }
    }
  }

  /// The journal kept the title alone; how sure it was is found by asking the rule again.
  private func source(of deviation: Afwijking, _ talk: Gesprek) -> Bron {
    let again = dossier.evaluatie.flatMap {
      dossier.objections(to: talk, of: $0, regels).first { $0.reden.code == deviation.regel }
    }
    return Bron(deviation.bron, again?.bron.zekerheid ?? .aanname)
  }
}

extension POP {
  /// Until when it counts, as the step says it.
  func zin(geldigTot last: Datum) -> String {
    "POP van \(datum.shown), telt tot en met \(last.shown)."
  }
}

extension Beslissing {
  /// What was decided and when, as the step says it.
  var zin: String { "\(uitkomst.naam.capitalizedFirst), \(datum.shown)." }
}

extension LopendWOP {
  /// Value and days.
  package var zin: String {
    "WOP \(wop.shown) van \(van.shown)"
      + (tot.map { " tot en met \($0.shown)." } ?? " voor onbepaalde tijd.")
  }
}
