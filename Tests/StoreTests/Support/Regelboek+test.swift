import Casework
import TestSupport

extension Regelboek {
  /// A complete rulebook with the figures of 2026, so that Store is tested without Rulebook.
  static let test = Regelboek.make(digest: String(repeating: "0", count: 64))

  /// `popGeldigheid`, in years, is there to see that other rules give other overviews.
  static func make(digest: String, popGeldigheid: Int = 1) -> Regelboek {
    var parameters: [ParameterID: Parameter] = [:]
    for id in ParameterID.allCases {
      let (unit, value) = id == .popGeldigheid ? (.jaar, .getal(popGeldigheid)) : id.testwaarde
      parameters[id] = Parameter(
        id: id, omschrijving: id.rawValue, eenheid: unit,
        versies: [
          ParameterVersie(
            vanaf: Datum(dayNumber: 0), waarde: value, bron: Bron("testbron"))
        ], nagekeken: Datum(dayNumber: 20_000))
    }
    return Regelboek(
      parameters: parameters, index: Gezondheidsindex([]),
      mandaten: [
        Mandaat(
          projectnummer: "7882", naam: "Werkervaringsbedrijven", promotor: "WEB", oproep: 432,
          bron: Bron("testbron"))
      ], digest: digest)
  }
}
