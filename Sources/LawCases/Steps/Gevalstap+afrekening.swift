import Casework

/// A statement over a period of which the open lines are booked.
struct Boekingsstap: Sendable {
  let mandaat: String
  let van: Datum
  let tot: Datum
  let vraag: Boekingsvraag
}

extension Gevalstap {
  static let afrekeningBoeken = Gevalstap(
    "afrekening boeken", ["mandaat", "van", "tot", "ook_voorlopige", "ook_onbevestigde"]
  ) { leden throws(CaseFault) in
    .success(
      .boeken(
        Boekingsstap(
          mandaat: try leden.text("mandaat"), van: try leden.day("van"), tot: try leden.day("tot"),
          vraag: Boekingsvraag(
            ookVoorlopige: try leden.flag("ook_voorlopige", else: false),
            ookOnbevestigde: try leden.flag("ook_onbevestigde", else: false)))))
  }

  /// A figure of the site; it takes the place of one of the same month.
  static let indexToevoegen = Gevalstap("index toevoegen", ["maand", "cijfer", "basis"]) {
    leden throws(CaseFault) in
    .success(.indexcijfer(try Overlay.figure(leden, baseYear: "basis")))
  }
}

extension Kader {
  /// The statement of a mandate about this dossier, with what the steps booked so far.
  func afrekening(of dossier: Dossier, mandaat: String, van: Datum, tot: Datum) throws(Refusal)
    -> Afrekening
  {
    guard let mandate = regels.mandaat(mandaat) else { throw Refusal(.onbekendMandaat(mandaat)) }
    return try Afrekening(
      mandaat: mandate, van: van, tot: tot,
      posten: dossier.vergoedingsposten(at: mandaat, regels, vandaag: vandaag),
      boekingen: boekingen.filter { $0.mandaat == mandaat }, vandaag: vandaag)
  }
}

extension Regelboek {
  /// The same rules with one figure more, or another one.
  func with(_ figure: Indexcijfer) -> Regelboek {
    let figures = index.basisjaren.flatMap { index.cijfers(basisjaar: $0) }
    return Regelboek(
      parameters: parameters, index: Gezondheidsindex(figures + [figure]), mandaten: mandaten,
      maatregelen: maatregelen, coefficienten: coefficienten, digest: digest)
  }
}
