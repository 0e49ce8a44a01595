import Casework

extension Gevalstap {
  static let trajectOpschorten = Gevalstap("traject opschorten", ["van", "reden", "hervat"]) {
    leden throws(CaseFault) in
    .suspendTrajectory(
      Opschorting(
        van: try leden.day("van"), hervat: try leden.optionalDay("hervat"),
        reden: try leden.optionalWord("reden", Opschortingsreden.self) ?? .overmacht))
  }

  static let trajectHervatten = Gevalstap("traject hervatten", ["datum"]) {
    leden throws(CaseFault) in
    .resumeTrajectory(op: try leden.day("datum"))
  }

  static let trajectVrijstellen = Gevalstap(
    "traject vrijstellen",
    [
      "maatregel", "datum", "werknemer_vraagt", "onderneming_vraagt", "gastbedrijf_vraagt",
      "voorwaarden_vervuld",
    ]
  ) { leden throws(CaseFault) in
    .exemptTrajectory(
      ExemptTrajectory(
        maatregel: try leden.text("maatregel"), datum: try leden.day("datum"),
        werknemerVraagt: try leden.flag("werknemer_vraagt", else: false),
        ondernemingVraagt: try leden.flag("onderneming_vraagt", else: false),
        gastbedrijfVraagt: try leden.flag("gastbedrijf_vraagt", else: false),
        voorwaardenVervuld: try leden.flag("voorwaarden_vervuld", else: false)))
  }

  /// The measure for this one dossier; the subcommand does the same for all of them.
  static let maatregelToepassen = Gevalstap("maatregel toepassen", ["maatregel", "tot"]) {
    leden throws(CaseFault) in
    let (name, last) = (try leden.text("maatregel"), try leden.optionalDay("tot"))
    return .success(
      .uitRegels { regels in
        regels.known(name).map { known in
          var measure = known
          measure.tot = last ?? known.tot
          return .applyMeasure(measure)
        }
      })
  }

  static let maatregelBeeindigen = Gevalstap("maatregel beeindigen", ["maatregel", "datum"]) {
    leden throws(CaseFault) in
    let (name, day) = (try leden.text("maatregel"), try leden.day("datum"))
    return .success(.uitRegels { $0.known(name).map { .endMeasure($0, op: day) } })
  }
}

extension Regelboek {
  fileprivate func known(_ name: String) -> Result<Maatregel, Refusal> {
    maatregel(name).map(Result.success) ?? .failure(Refusal(.onbekendeMaatregel(name)))
  }
}
