// Every sentence that this module has for its users, in plain Dutch.

extension JSONFault {
  package var sentence: String { "Regel \(line), teken \(column): \(reason.sentence)" }
}

extension JSONFault.Reason {
  fileprivate var sentence: String {
    switch self {
    case .unexpectedEnd: "het bestand stopt te vroeg."
    case .unexpectedCharacter: "dit teken mag hier niet staan."
    case .textAfterTheValue: "na het einde staat er nog tekst."
    case .badNumber: "dit getal is niet goed geschreven."
    case .badEscape: "na een \\ staat een teken dat daar niet mag."
    case .loneSurrogate: "een teken met \\u is niet volledig."
    case .controlCharacter: "een tekst mag geen regeleinde of ander stuurteken bevatten."
    case .notUTF8: "deze tekst is geen geldige UTF-8."
    case .tooDeep(let limit): "er zitten meer dan \(limit) niveaus in elkaar."
    }
  }
}

extension FormFault {
  /// What to mend, without the place.
  package var reden: String { reason.sentence }

  /// The place, the question and what to mend.
  package var sentence: String {
    let question = linkId.map { "vraag '\($0)'" }
    let place = [path, question].compactMap(\.self).filter { !$0.isEmpty }
    return place.isEmpty ? reason.sentence : "\(place.joined(separator: ", ")): \(reason.sentence)"
  }
}

extension FormFault.Reason {
  fileprivate var sentence: String {
    switch self {
    case .notJSON(let fault): fault.sentence
    case .notAQuestionnaire: "Dit is geen vragenlijst: resourceType moet 'Questionnaire' zijn."
    case .missing(let member): "'\(member)' ontbreekt."
    case .wrongType(let member): "'\(member)' heeft een waarde die daar niet past."
    case .unknownKind(let kind): "Het soort vraag '\(kind)' bestaat niet."
    case .duplicateLinkId: "Deze linkId staat al bij een andere vraag."
    case .unknownComparison(let code): "De vergelijking '\(code)' bestaat niet."
    case .unknownEnableBehavior(let code): "enableBehavior is 'all' of 'any', niet '\(code)'."
    case .missingEnableBehavior:
      "Er zijn meer voorwaarden. Zeg met enableBehavior of ze allemaal gelden ('all') of één ('any')."
    case .unknownQuestion(let linkId): "De voorwaarde kijkt naar '\(linkId)', die niet bestaat."
    case .notAQuestion(let linkId):
      "De voorwaarde kijkt naar '\(linkId)', maar daar kan niemand op antwoorden."
    case .existsNeedsBoolean: "Bij 'exists' hoort answerBoolean: true of false."
    case .comparisonNeedsOrder: "Dit antwoord kan niet groter of kleiner zijn dan een ander."
    case .loop(let linkIds):
      "De voorwaarden wachten op elkaar: \(linkIds.joined(separator: " → "))."
    case .unsupportedExpression(let url): "Deze voorwaarde kan het programma niet lezen: \(url)."
    case .dependsOnExpression(let question):
      "De voorwaarde kijkt naar '\(question)', die het programma niet kan berekenen."
    case .unknownModifier(let url):
      "Zonder deze uitbreiding kan de vragenlijst verkeerd begrepen worden: \(url)."
    case .unknownValueSet(let name): "De lijst met keuzes '\(name)' staat niet in de vragenlijst."
    case .displayWithItems: "Onder een tekst mogen geen vragen staan."
    case .optionsOnWrongKind: "Bij dit soort vraag horen geen keuzes."
    }
  }
}

extension FormRemark {
  /// What to know, without the place.
  package var reden: String { reason.sentence }

  package var sentence: String {
    linkId.map { "vraag '\($0)': \(reason.sentence)" } ?? reason.sentence
  }
}

extension FormRemark.Reason {
  fileprivate var sentence: String {
    switch self {
    case .noUrl: "De vragenlijst heeft geen url. Antwoorden kunnen er niet naar verwijzen."
    case .unsupportedKind(let kind):
      "Het soort '\(kind.rawValue)' wordt hier niet ondersteund. Wat erin staat, blijft bewaard."
    case .remoteOptions: "De keuzes staan niet in de vragenlijst zelf en zijn hier niet bekend."
    case .impossibleCondition(let question):
      "De voorwaarde vergelijkt met een antwoord dat '\(question)' niet kan hebben."
    case .ignoredExtension(let url): "Deze uitbreiding wordt niet gebruikt: \(url)."
    case .mended(let member):
      "'\(member)' is niet volgens de standaard geschreven, maar wel gelezen."
    case .unreadablePattern:
      "De vorm die een antwoord moet hebben, kan niet nagekeken worden."
    case .comparedWithNothing(let linkId):
      "Vergeleken met '\(linkId)', een vraag die er niet is. Er wordt niets vergeleken."
    case .unreadableWeight: "De waarde van deze keuze is geen gewoon getal. Ze telt niet mee."
    }
  }
}

extension AnswerFault {
  package var sentence: String {
    switch self {
    case .empty: "Vul iets in."
    case .notYesOrNo: "Antwoord met ja of nee."
    case .notAnInteger: "Vul een geheel getal in, zonder komma."
    case .integerTooLarge: "Dit getal is te groot."
    case .notADecimal: "Vul een getal in, bijvoorbeeld 12,5."
    case .notADate: "Vul een datum in als DD/MM/JJJJ."
    case .noSuchDay: "Deze dag bestaat niet."
    case .notATime: "Vul een uur in als UU:MM."
    case .notADateTime: "Vul een datum in als DD/MM/JJJJ, met het uur erachter als UU:MM."
    case .notAUrl: "Vul een volledig webadres in, zonder spaties."
    case .notAnOption: "Kies een van de antwoorden in de lijst."
    case .tooLong(let limit, let length):
      "De tekst is te lang: \(length) tekens, er mogen er \(limit) zijn."
    case .tooShort(let limit, let length):
      "De tekst is te kort: \(length) tekens, er moeten er minstens \(limit) zijn."
    case .tooSmall(let limit): "Dit is te weinig of te vroeg. Het laagste is \(limit)."
    case .tooLarge(let limit): "Dit is te veel of te laat. Het hoogste is \(limit)."
    case .tooManyDecimals(0): "Vul een getal in zonder cijfers na de komma."
    case .tooManyDecimals(let limit): "Er mogen maar \(limit) cijfers na de komma staan."
    case .wrongPattern(let format?): "Schrijf het antwoord zo: \(format)."
    case .wrongPattern: "Dit antwoord is niet geschreven zoals de vragenlijst het vraagt."
    case .otherUnit(let known): "Kies een van deze eenheden: \(known.joined(separator: ", "))."
    case .notAnswerable: "Hier kunt u niets invullen."
    }
  }
}

extension ResponseFault {
  /// What is wrong, without the question.
  package var reden: String { reason.sentence }

  package var sentence: String {
    linkId.isEmpty ? reason.sentence : "\(linkId): \(reason.sentence)"
  }
}

extension ResponseFault.Reason {
  fileprivate var sentence: String {
    switch self {
    case .unknownItem: "Deze vraag staat niet in de vragenlijst."
    case .notAQuestion: "Hier hoort geen antwoord."
    case .wrongType(let kind):
      "Dit antwoord past niet bij een vraag van het soort '\(kind.rawValue)'."
    case .severalAnswers: "Hier mag maar één antwoord staan."
    case .answer(let fault): fault.sentence
    case .wrongPlace: "Deze vraag staat in de vragenlijst op een andere plaats."
    case .severalInstances: "Dit deel mag er maar één keer staan."
    case .exclusiveOption: "Een van de gekozen antwoorden mag niet samen met andere staan."
    case .tooFew(let limit): "Hier horen minstens \(limit) antwoorden."
    case .tooMany(let limit): "Hier mogen hoogstens \(limit) antwoorden staan."
    case .unchecked: "De vorm van dit antwoord kon niet nagekeken worden."
    case .otherForm(let canonical):
      canonical.isEmpty
        ? "Er staat niet bij welke vragenlijst deze antwoorden horen."
        : "Deze antwoorden horen bij een andere vragenlijst: \(canonical)."
    }
  }
}

extension ResponseReadFault {
  package var sentence: String {
    let place = [path, linkId.map { "vraag '\($0)'" } ?? ""].filter { !$0.isEmpty }
    return place.isEmpty ? reason.sentence : "\(place.joined(separator: ", ")): \(reason.sentence)"
  }
}

extension ResponseReadFault.Reason {
  fileprivate var sentence: String {
    switch self {
    case .notAResponse: "Dit zijn geen antwoorden op een vragenlijst."
    case .missing(let member): "'\(member)' ontbreekt."
    case .wrongType(let member): "'\(member)' heeft een waarde die daar niet past."
    case .unknownStatus(let code): "De status '\(code)' bestaat niet."
    case .duplicateItem: "Deze vraag staat er twee keer."
    }
  }
}
