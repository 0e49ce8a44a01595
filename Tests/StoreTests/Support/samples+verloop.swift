import Casework
import Testing

extension Gebeurtenis {
  /// With every field that can be put right.
  private static func verbetering() throws -> Verbetering {
    let wop = WOP(percentage: 60, begeleidingsnood: .hoog)
    return Verbetering(
      op: try day("2026-01-15"), reden: "Jan Peeters toonde zijn kaart", vanuit: "CMW-0001",
      onderneming: Overgang(
        was: Onderneming(naam: "De Lind", nummer: try Ondernemingsnummer("0400.000.185")),
        wordt: Onderneming(naam: "De Linde", nummer: try Ondernemingsnummer("0887.010.362"))),
      inDienst: Overgang(was: try day("2021-03-01"), wordt: try day("2018-03-01")),
      wop: Overgang(
        was: LopendWOP(wop: wop, van: try day("2021-03-01"), tot: try day("2026-02-28")),
        wordt: LopendWOP(wop: wop, van: try day("2018-03-01"), tot: nil)),
      persoon: [
        VerbeterdGegeven(.naam, was: "Peters", wordt: "Peeters"),
        VerbeterdGegeven(.insz, was: nil, wordt: "93.05.18-***-**"),
      ])
  }

  /// One of each kind about the course of an evaluation and about a POP that is there.
  static func verloop() throws -> [Gebeurtenis] {
    [
      .gesprekNietDoorgegaan(
        NietDoorgegaan(datum: try day("2025-11-04"), wie: .werknemer, reden: "Jan was ziek")),
      .standpuntOpgetekend(
        Standpunt(
          datum: try day("2025-11-18"), van: .werknemer, over: .wens,
          tekst: "Liefst dicht bij huis, zegt Jan Peeters.")),
      .beraadBegonnen(
        Beraad(
          van: try day("2025-11-18"), wachtOp: "het verslag van An Maes",
          tot: try day("2025-12-01"))),
      .beraadBeeindigd(op: try day("2025-11-19")),
      .taakAfgesproken(
        Afspraak(
          op: try day("2025-11-18"), wie: .werkgever, wat: "An Maes bezorgt het attest",
          tegen: try day("2025-12-15"))),
      .taakAfgerond(nummer: 1, op: try day("2025-12-10")),
      .popIngediend(pop: try day("2025-09-01"), op: try day("2025-09-02")),
      .popActieAfgerond(pop: try day("2025-09-01"), actie: 2, op: try day("2025-12-10")),
      .gesprekspuntGezet(vraag: "tempo.werktempo", stand: .besproken, op: try day("2025-11-18")),
      .gesprekspuntGenoteerd(
        vraag: "tempo.werktempo", notitie: "An Maes denkt er anders over",
        op: try day("2025-11-18")),
      .tekstblokOvergenomen(
        Overname(stap: .beslissing, op: try day("2025-12-10"), door: "Els Peeters")),
      .gegevensVerbeterd(try verbetering()),
    ]
  }
}
