import Casework
import Testing

extension Gebeurtenis {
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
    ]
  }
}
