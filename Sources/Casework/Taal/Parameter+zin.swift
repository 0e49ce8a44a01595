extension ParameterWaarde {
  /// As a person reads it: `€ 1.260,00`, `1 jaar`, `31/12/2018`.
  package func getoond(in unit: Eenheid) -> String {
    switch self {
    case .getal(let number): unit.getoond(number)
    case .tekst(let text): text
    case .lijst(let codes): codes.joined(separator: ", ")
    case .datum(let day): day.shown
    case .kalendermaand(let month): month.shown
    case .geen: "uit"
    }
  }
}

extension Eenheid {
  fileprivate func getoond(_ number: Int) -> String {
    switch self {
    case .eurocent: Bedrag(cent: number).shownInEuro
    case .jaar, .uur: "\(number) \(rawValue)"
    case .maand: number == 1 ? "1 maand" : "\(number) maanden"
    case .dag: number == 1 ? "1 dag" : "\(number) dagen"
    case .procent: "\(number) %"
    case .woorden: number == 1 ? "1 woord" : "\(number) woorden"
    case .aantal, .jaartal, .maandnummer, .kalendermaand, .datum, .lijst, .tekst: "\(number)"
    }
  }

  /// How a value in this unit is typed.
  var schrijfwijze: String {
    switch self {
    case .jaar, .maand, .dag, .aantal, .uur, .procent, .woorden:
      "Schrijf een geheel getal (in \(rawValue)), niet buitensporig groot; 0 kan enkel waar dat iets "
        + "betekent, een termijn duurt minstens 1."
    case .eurocent: "Schrijf een bedrag als 1.260,00, of een geheel aantal eurocent als 126000."
    case .jaartal: "Schrijf een jaartal van vier cijfers."
    case .maandnummer: "Schrijf het nummer van een maand, van 1 tot 12."
    case .kalendermaand: "Schrijf een maand als 2018-12."
    case .datum: "Schrijf een datum als 2018-12-31."
    case .lijst: "Schrijf gekende codes met een komma ertussen, elke code één keer."
    case .tekst: "Schrijf een tekst of code die het programma kent."
    }
  }
}

extension RegelGebeurtenis {
  /// What was laid down, in one sentence.
  package var zin: String {
    switch self {
    case .parameterGezet(let own):
      "\(own.id.rawValue) is \(own.waarde.getoond(in: own.eenheid)) vanaf \(own.vanaf.shown)."
    case .indexToegevoegd(let figure):
      "De gezondheidsindex van \(figure.maand.shown) is \(figure.honderdsten.inHonderdsten), "
        + "basis \(figure.basisjaar)."
    case .coefficientGezet(let coefficient):
      "De coëfficiënt van basis \(coefficient.van) naar basis \(coefficient.naar) is "
        + "\(coefficient.shown)."
    }
  }
}
