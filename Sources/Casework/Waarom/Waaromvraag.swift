/// Everything that an explanation is made of: a dossier, its journal, the rules and today.
struct Waaromvraag {
  let dossier: Dossier
  let regels: Regelboek
  let vandaag: Datum
  let journaal: [Journaalregel]
}

extension Dossier {
  /// Why everything that is derived from this dossier is as it is.
  ///
  /// `journaal` holds the lines that the dossier was folded from, so that a fact can name its own;
  /// without them the facts stand there without a number.
  package func verklaringen(
    _ regels: Regelboek, vandaag: Datum, journaal: [Journaalregel], persoon: Persoon? = nil
  ) -> [Verklaring] {
    let vraag = Waaromvraag(dossier: self, regels: regels, vandaag: vandaag, journaal: journaal)
    let talk = vraag.stappen + vraag.popgeldigheid + vraag.voorbereiding + vraag.vroegsteEvaluatie
    let decided =
      vraag.bezwaren + vraag.beslissing + vraag.beroep + vraag.afwijkingen + vraag.eindes
    let after = vraag.traject + vraag.termijnen + vraag.vergoedingen + vraag.opvolging
    let around = vraag.provincie(of: persoon) + vraag.premies
    return (talk + decided + after + around + vraag.werklijst).numbered
  }

  /// Why a step was refused, with the facts of this dossier behind it.
  package func verklaring(_ bezwaar: Bezwaar, journaal: [Journaalregel]) -> Verklaring {
    bezwaar.verklaring(feiten: feiten(bezwaar.reden, journaal))
  }

  /// Why a human should look at something, with the facts of this dossier behind it.
  package func verklaring(_ warning: Waarschuwing, journaal: [Journaalregel]) -> Verklaring {
    warning.verklaring(feiten: Feitenzoeker(dossier: self, journaal: journaal).feiten(warning))
  }

  private func feiten(_ reden: Reden, _ journaal: [Journaalregel]) -> [Feit] {
    Feitenzoeker(dossier: self, journaal: journaal).feiten(reden)
  }
}

extension Bezwaar {
  /// Why, as far as it can be told without a dossier.
  package func verklaring(feiten: [Feit] = []) -> Verklaring {
    Verklaring(
      onderwerp: "weigering.\(reden.code)", uitkomst: reden.zin, feiten: feiten,
      regel: reden.regel, parameters: gronden, bron: bron, anders: reden.anders)
  }
}

extension Waarschuwing {
  /// Why a human should look at it.
  package func verklaring(feiten: [Feit] = []) -> Verklaring {
    Verklaring(
      onderwerp: "waarschuwing.\(code)", uitkomst: zin, feiten: feiten, regel: regel,
      parameters: gronden, bron: bron, anders: anders)
  }
}

extension [Verklaring] {
  /// What has the same subject gets a number from the second one on: `vergoeding.stage.2`.
  fileprivate var numbered: [Verklaring] {
    var seen: [String: Int] = [:]
    return map { why in
      seen[why.onderwerp, default: 0] += 1
      let count = seen[why.onderwerp] ?? 1
      return count == 1 ? why : why.named("\(why.onderwerp).\(count)")
    }
  }
}

extension Verklaring {
  fileprivate func named(_ onderwerp: String) -> Verklaring {
    Verklaring(
      onderwerp: onderwerp, uitkomst: uitkomst, feiten: feiten, regel: regel,
      parameters: parameters, bron: bron, anders: anders)
  }
}

extension Verklaring {
  /// How sure, in one sentence.
  ///
  /// What the program asks of itself rests on no law; nobody should take it for a source.
  package var zekerheidszin: String {
    bron == .register && zekerheid == .metBron
      ? "Een regel van dit programma zelf: er is geen rechtsbron voor nodig of bekend."
      : zekerheid.zin
  }
}

extension Zekerheid {
  /// As it reads under an explanation.
  package var zin: String {
    switch self {
    case .metBron: "Met bron."
    case .aanname: "Aanname: niet alles hierin heeft een bron."
    }
  }
}

extension Optional {
  /// What is there, or nothing.
  var list: [Wrapped] { map { [$0] } ?? [] }
}

extension [Toepassing] {
  /// Without the parameters that decide about something else.
  func without(_ ids: some Sequence<ParameterID>) -> [Toepassing] {
    let others = Set(ids)
    return filter { !others.contains($0.grond.id) }
  }
}
