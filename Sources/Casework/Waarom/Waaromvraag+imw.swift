extension Waaromvraag {
  /// `premies.*`: what individueel maatwerk pays in each quarter, and `beroep.*`.
  var premies: [Verklaring] {
    guard dossier.instrument == .imw else { return [] }
    let (rows, gronden) = regels.tracing { rules -> [Premiekwartaal] in
      (try? dossier.premies(rules)) ?? []
    }
    return rows.map { premie($0, gronden) }
  }

  private func premie(_ row: Premiekwartaal, _ gronden: [Toepassing]) -> Verklaring {
    let wage = row.loonpremie.map { "\($0)% van het referteloon" } ?? "niet bekend"
    // The number of quarters decides whether there is a row; the first one is always there.
    let others: [ParameterID] =
      if !row.isEersteWOP {
        row.nummer == 1
          ? [.imwLoonpremieVerloop, .imwLoonpremieKwartalen] : [.imwLoonpremieVerloop]
      } else if row.loonpremie == nil, row.nummer == 1 {
        [.imwLoonpremieKwartalen]
      } else {
        []
      }
    return Verklaring(
      onderwerp: "premies.\(row.nummer)",
      uitkomst:
        "Kwartaal \(row.nummer), \(row.van.shown) – \(row.tot.shown): loonpremie \(wage), "
        + "begeleidingspremie \(row.begeleiding.shownInEuro).",
      feiten: [
        feiten.indienst,
        Feit("Het WOP is \(row.wop.shown)."),
        Feit("Loonpremie: \(row.loonpremieUitleg)."),
        Feit(
          "Begeleiding: vast \(row.begeleidingVast.shownInEuro), variabel "
            + "\(row.begeleidingVariabel.shownInEuro)."),
      ],
      regel:
        "De loonpremie volgt het verloop van het eerste WOP; de begeleidingspremie heeft een vast "
        + "deel en een deel naar de begeleidingsnood. Geteld wordt in hele kalenderkwartalen, het "
        + "eerste is dat van de indiensttreding.",
      parameters: gronden.filter { used in
        row.gronden.contains(used.grond)
      }.without(others), bron: Bronnen.imwPremies,
      anders: "Een beslissing die een ander WOP geeft.")
  }

  /// `beroep.*`: the appeal against the last decision, as far as it can be told.
  var beroep: [Verklaring] {
    guard let taken = dossier.beslissing else { return [] }
    let (found, gronden) = regels.tracing { rules -> Result<Beroep, Refusal> in
      do throws(Refusal) {
        return .success(try dossier.instrument.beroep(kennisname: taken.datum, rules))
      } catch { return .failure(error) }
    }
    switch found {
    case .failure(let refusal):
      return refusal.bezwaren.map {
        beroepstekst($0.reden.zin, $0.bron, gronden, taken, $0.reden.anders)
      }
    case .success(let appeal):
      if let text = appeal.tekst {
        return [
          beroepstekst(
            text.tekst, text.bron, gronden, taken,
            Reden.beroepTekstOntbreekt(dossier.instrument).anders)
        ]
      }
      return appeal.termijnen.map { term in
        let days = gronden.first { $0.grond.id == .beroepTermijnIMW }?.grond.getal ?? 0
        let isMoved = !taken.datum.adding(days: days).isWerkdag
        return Verklaring(
          onderwerp: "beroep.termijn",
          uitkomst:
            "Wie op de dag van de beslissing kennis kreeg, kan beroep aantekenen tot en met "
            + "\(term.uiterlijk.shown).",
          feiten: [feiten.beslissing(taken), Feit(term.uitleg)],
          regel:
            "De termijn loopt vanaf de kennisname, die dag niet meegeteld. De dag van kennisname "
            + "staat niet in het dossier: een latere kennisname geeft een latere laatste dag.",
          parameters: isMoved ? gronden : gronden.without([.beroepVerschuiving]),
          bron: term.bron, anders: "Een andere dag van kennisname.")
      }
    }
  }

  private func beroepstekst(
    _ outcome: String, _ bron: Bron, _ gronden: [Toepassing], _ taken: Beslissing, _ anders: String
  ) -> Verklaring {
    Verklaring(
      onderwerp: "beroep.tekst", uitkomst: outcome, feiten: [feiten.beslissing(taken)],
      regel: Reden.beroepOnbekend(dossier.instrument).regel, parameters: gronden, bron: bron,
      anders: anders)
  }
}
