import Casework

extension FormKind {
  var yesOrNo: [Choice.Option] {
    [Choice.Option(code: "ja", label: "ja"), Choice.Option(code: "nee", label: "nee")]
  }

  /// Why and at whose wish a talk that is planned gets another day.
  var moveFields: [FormField] {
    [
      .line("reden", "Verplaatst omdat"),
      .choice("door_wie", "Op vraag van", parties),
    ]
  }

  private var parties: [Choice.Option] {
    Partij.allCases.map { Choice.Option(code: $0.rawValue, label: $0.naam) }
  }

  /// The fields of the forms about the course of an evaluation, and about a POP that is there.
  func courseFields(_ model: DossierModel?, _ today: String) -> [FormField] {
    switch self {
    case .notHeld:
      return [
        .line("datum", "Datum", today), .choice("wie", "Door", parties),
        .area("reden", "Reden", rows: 4),
      ]
    case .position:
      return [
        .choice(
          "van", "Van",
          Spreker.allCases.map { Choice.Option(code: $0.rawValue, label: $0.rawValue) }),
        .choice(
          "over", "Wat",
          Standpuntsoort.allCases.map { Choice.Option(code: $0.rawValue, label: $0.naam) }),
        .area("tekst", "Eigen woorden", rows: 4), .line("datum", "Gezegd op", today),
      ]
    case .deliberation:
      return [
        .line("datum", "Vanaf", today), .area("wacht_op", "Wacht op", rows: 3),
        .line("tot", "Tot"),
      ]
    case .agreement:
      return [
        .choice(
          "wie", "Wie", Uitvoerder.allCases.map { Choice.Option(code: $0.rawValue, label: $0.naam) }
        ),
        .area("wat", "Wat", rows: 3), .line("tegen", "Tegen", hint: "DD/MM/JJJJ"),
        .line("datum", "Afgesproken op", today),
      ]
    case .agreementDone:
      let open = model?.dossier.openAfspraken ?? []
      return [
        .pick(
          "taak", "Afspraak",
          open.map {
            Choice.Option(
              code: String($0.nummer),
              label: "\($0.nummer)  \($0.afspraak.wie.naam): "
                + $0.afspraak.wat.onOneLine)
          }),
        .line("datum", "Klaar op", today),
      ]
    case .popAction:
      let pop = model?.dossier.popsNieuwsteEerst.first
      let open = (pop?.acties ?? []).enumerated().filter {
        pop?.actiesKlaar[$0.offset + 1] == nil
      }
      return [
        .pick(
          "actie", "Verbeteractie",
          open.map {
            Choice.Option(code: String($0.offset + 1), label: "\($0.offset + 1)  \($0.element)")
          }),
        .line("datum", "Klaar op", today),
      ]
    case .popHandIn: return [.line("datum", "Ingediend op", today, hint: "vertrouwelijk luik")]
    default: return [.line("datum", "Datum", today)]
    }
  }

  func course(_ entries: inout FormEntries) -> Command? {
    switch self {
    case .notHeld:
      let day = entries.date("datum", "de datum")
      let reason = entries.text("reden", "de reden")
      guard let who: Partij = entries.choice("wie", "door wie het niet doorging") else {
        return nil
      }
      return .cancelConversation(NietDoorgegaan(datum: day, wie: who, reden: reason))
    case .position:
      let text = entries.text("tekst", "het standpunt")
      let day = entries.date("datum", "de datum")
      let about: Standpuntsoort? = entries.choice("over", "wat het is")
      var speaker = entries.optional("van").flatMap(Spreker.init(rawValue:))
      if speaker == nil, about != .verschil {
        speaker = entries.choice("van", "van wie het standpunt is")
      }
      guard let about else { return nil }
      return .notePosition(Standpunt(datum: day, van: speaker, over: about, tekst: text))
    case .deliberation:
      return .deliberate(
        Beraad(
          van: entries.date("datum", "de datum"),
          wachtOp: entries.text("wacht_op", "waarop de beslissing wacht"),
          tot: entries.optionalDate("tot")))
    case .agreement:
      let what = entries.text("wat", "wat er moet gebeuren")
      let last = entries.date("tegen", "de laatste dag")
      let day = entries.date("datum", "de datum")
      guard let who: Uitvoerder = entries.choice("wie", "wie het doet") else { return nil }
      return .agreeTask(Afspraak(op: day, wie: who, wat: what, tegen: last))
    case .agreementDone:
      let number = Int(entries.pick("taak", "de afspraak")) ?? 0
      return .completeTask(nummer: number, op: entries.date("datum", "de datum"))
    case .popAction:
      let number = Int(entries.pick("actie", "de verbeteractie")) ?? 0
      return .completePOPAction(actie: number, op: entries.date("datum", "de datum"))
    case .popHandIn: return .handInPOP(op: entries.date("datum", "de datum"))
    default: return .endDeliberation(op: entries.date("datum", "de datum"))
    }
  }
}

extension String {
  /// The same text without its line ends.
  var onOneLine: String { split(whereSeparator: \.isNewline).joined(separator: " ") }
}
