import Casework

extension RulebookError.Reason {
  /// The reason in plain Dutch; the file name comes before it.
  package var sentence: String {
    switch self {
    case .missingFile: "dit bestand ontbreekt."
    case .unexpectedFile: "dit bestand hoort hier niet; alleen bekende bestanden worden gelezen."
    case .notJSON: "dit bestand is geen geldige JSON."
    case .missingField(let field): "het veld \"\(field)\" ontbreekt."
    case .wrongField(let field):
      "in het veld \"\(field)\" staat niet het soort waarde dat er hoort."
    case .emptyField(let field): "het veld \"\(field)\" is leeg."

    case .idIsNotPath(let id): "de naam \"\(id)\" past niet bij de plaats van het bestand."
    case .unknownID(let id): "\"\(id)\" is geen bekende parameter."
    case .unknownUnit(let unit):
      "\"\(unit)\" is geen bekende eenheid. Kies uit: "
        + Eenheid.allCases.map(\.rawValue).joined(separator: ", ") + "."
    case .otherUnit(let found, let expected):
      "de eenheid is \"\(found.rawValue)\", maar hier hoort \"\(expected.rawValue)\"."
    case .noValues: "er staat geen enkele waarde in."
    case .badDate(let text): "\"\(text)\" is geen datum. Schrijf een datum als 2019-01-31."
    case .datesNotAscending(let day):
      "de waarden staan niet op volgorde: \(day) komt niet na de datum ervoor."
    case .valueIsNotUnit(let entry, let unit):
      "waarde \(entry) past niet bij de eenheid \"\(unit.rawValue)\"."
    case .unknownCertainty(let text):
      "\"\(text)\" is geen bekende zekerheid. Kies uit: "
        + Zekerheid.allCases.map(\.rawValue).joined(separator: ", ") + "."

    case .unknownWord(let entry, let text, let allowed):
      "waarde \(entry) is \"\(text)\", en dat woord is hier niet bekend. Kies uit: "
        + allowed.joined(separator: ", ") + "."

    case .duplicateMandate(let number): "projectnummer \(number) staat er twee keer in."
    case .unknownCall(let number, let call):
      "project \(number) hoort bij oproep \(call), maar voor die oproep bestaan geen regels."

    case .unknownField(let field): "het veld \"\(field)\" is niet bekend."
    case .duplicateMeasure(let id): "maatregel \"\(id)\" staat er twee keer in."

    case .notUTF8: "dit bestand is geen UTF-8-tekst."
    case .badHeader(let expected): "de eerste regel moet \"\(expected)\" zijn."
    case .badLine(let line): "regel \(line) heeft niet precies vier velden."
    case .badMonth(let line, let text):
      "regel \(line): \"\(text)\" is geen maand. Schrijf een maand als 2019-01."
    case .badBaseYear(let line, let text): "regel \(line): \"\(text)\" is geen basisjaar."
    case .badFigure(let line, let text):
      "regel \(line): \"\(text)\" is geen indexcijfer. Schrijf een cijfer als 108.45."
    case .duplicateMonth(let line, let month):
      "regel \(line): maand \(month) staat er al in, of staat niet op volgorde."
    case .indexGap(let line, let expected):
      "regel \(line): hier hoort maand \(expected); er mag geen maand ontbreken."
    }
  }
}
