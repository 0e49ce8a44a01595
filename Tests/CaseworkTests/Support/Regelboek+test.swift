import Casework
import TestSupport

extension Regelboek {
  /// The rules of issue 2, every value from 1 January 2013; its source is the parameter's own name,
  /// so that a test can say by which rule something is refused.
  static let test = Regelboek.test()

  /// The same with other values, index figures or versions where a test asks for them.
  static func test(
    _ changed: [ParameterID: ParameterWaarde] = [:],
    versies: [ParameterID: [(vanaf: Datum, waarde: ParameterWaarde)]] = [:],
    index: [(maand: Maand, honderdsten: Int)] = indexcijfers
  ) -> Regelboek {
    var parameters: [ParameterID: Parameter] = [:]
    for id in ParameterID.allCases {
      let (unit, value) = id.testwaarde
      let dated = versies[id] ?? [(vanaf: "2013-01-01", waarde: changed[id] ?? value)]
      parameters[id] = Parameter(
        id: id, omschrijving: id.rawValue, eenheid: unit,
        versies: dated.map {
          ParameterVersie(vanaf: $0.vanaf, waarde: $0.waarde, bron: Bron(id.rawValue))
        }, nagekeken: "2026-06-30")
    }
    return Regelboek(
      parameters: parameters,
      index: Gezondheidsindex(
        index.map {
          Indexcijfer(
            maand: $0.maand, basisjaar: 2013, honderdsten: $0.honderdsten, bron: Bron("Statbel"))
        }), mandaten: mandaten, maatregelen: [.covid], digest: "test")
  }

  /// Base 2013, out of the file of published figures; the last known month is June 2026.
  static let indexcijfers: [(maand: Maand, honderdsten: Int)] = [
    ("2017-12", 10615), ("2018-12", 10845), ("2024-12", 13373), ("2025-12", 13669),
    ("2026-06", 13908),
  ]

  private static let mandaten = [
    ("6441", "Buurtservice vzw", 366), ("6607", "Doorstroom SE Oost-Vl", 380),
    ("7882", "doorstroom sociale economie Antwerpen", 432), ("6900", "Doorstroom LDE", 390),
  ].map { number, name, call in
    Mandaat(
      projectnummer: number, naam: name, promotor: "promotor", oproep: call, bron: Bron("SV 35"))
  }
}
