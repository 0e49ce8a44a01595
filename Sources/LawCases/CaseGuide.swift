/// What a case can name, for `regels toetsen --uitleg`; read from the same lists as the reader's.
package enum CaseGuide {
  package struct Part: Sendable {
    package let kop: String
    package let regels: [String]
  }

  package static var parts: [Part] {
    [
      Part(
        kop: "geval",
        regels: [
          "naam, bron, dag (JJJJ-MM-DD), regel, invoer, verwacht, rekening",
          "regels: {PARAMETER: [{vanaf, waarde, bron}]} geldt enkel in dit geval (mag weg)",
          "index: [{maand, cijfer, basisjaar}] zijn dan de enige indexcijfers (mag weg)",
          "mandaten: [{projectnummer, oproep, van, tot, registratienummer}] naast de andere (mag weg)",
        ]),
      Part(
        kop: "regel",
        regels: Rechtsregel.alle.map {
          "\($0.naam) (\($0.leden.joined(separator: ", "))): \($0.uitleg)"
        }),
      Part(
        kop: "stap",
        regels: Gevalstap.alle.map {
          $0.leden.isEmpty ? $0.naam : "\($0.naam): \($0.leden.joined(separator: ", "))"
        }),
      Part(
        kop: "vraag",
        regels: [
          "weigering, weigering.alle, weigering.grens", "waarschuwingen, waarschuwing.CODE.grens",
        ] + Dossiervraag.alle.map(\.paden)),
      Part(
        kop: "rekening",
        regels: [
          "1.260,00 * 136,69 / 108,45 afgerond op de cent",
          "2025-03-12 + 1 jaar, - 30 dagen, + 2 weken, + 18 maanden",
          "laatste dag van 3 maanden vanaf 2026-01-31",
          "dagen(2020-03-20 t/m 2020-05-17), 2026-03-12 - 2026-03-01",
          "97 - (930518223 mod 97), grootste(1, 2), kleinste(1, 2)",
          "2026-03-12 <= 2025-03-12 + 1 jaar, 35 in {40, 45, 50}, niet in, en, of",
          "als 2023-03-11 < 2021-03-12 + 2 jaar dan te-vroeg anders toegelaten",
        ]),
    ]
  }
}
