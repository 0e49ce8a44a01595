import Casework

/// The forms about what is paid, and about an appeal, which is only reckoned.
extension FormKind {
  func moneyFields(_ world: World) -> [FormField] {
    let today = world.vandaag.shown
    switch self {
    case .judgeFee:
      return [
        .choice(
          "fase", "Fase",
          Fase.allCases.map { Choice.Option(code: $0.rawValue, label: $0.rawValue) }),
        .line("keer", "Keer", "1", hint: "de hoeveelste keer van die fase"),
        .choice(
          "uitkomst", "Oordeel",
          Vergoedingsoordeel.Uitkomst.allCases.map {
            Choice.Option(code: $0.rawValue, label: $0.rawValue)
          }),
        .line("datum", "Vanaf", today), .area("reden", "Reden", rows: 4),
      ]
    case .appeal:
      return [
        .line("kennisname", "Kennisname", hint: "de dag waarop de beslissing bekend was"),
        .line("ontvangst", "Ontvangen op", hint: "door VDAB; mag leeg blijven"),
        .line("advies", "Advies op", hint: "van de commissie; mag leeg blijven"),
      ]
    default:
      return [
        .pick(
          "parameter", "Welk bedrag",
          world.regels.bedragen.map {
            Choice.Option(code: $0.id.rawValue, label: "\($0.id.rawValue)  \($0.omschrijving)")
          }), .line("bedrag", "Bedrag", hint: "in euro: 1.260,00"),
        .line("vanaf", "Vanaf", today), .line("bron", "Bron", hint: "waar dit bedrag staat"),
        .toggle("aanname", "Is een aanname"),
      ]
    }
  }

  func money(_ entries: inout FormEntries, _ model: DossierModel?, _ world: World) -> FormRequest? {
    switch self {
    case .judgeFee: return judgement(&entries).map { .perform(.judgeFee($0)) }
    case .appeal: return appeal(&entries, model, world)
    default: return ownAmount(&entries).map { .record(.parameterGezet($0)) }
    }
  }

  private func judgement(_ entries: inout FormEntries) -> Vergoedingsoordeel? {
    let phase: Fase? = entries.choice("fase", "de fase")
    let outcome: Vergoedingsoordeel.Uitkomst? = entries.choice("uitkomst", "het oordeel")
    let day = entries.date("datum", "de dag")
    let reason = entries.text("reden", "de reden")
    let run = entries.text("keer", "de hoeveelste keer")
    guard let number = Int(run), (1...99).contains(number) else {
      entries.note("keer", "Schrijf een getal, bijvoorbeeld 1.")
      return nil
    }
    guard let phase, let outcome else { return nil }
    return Vergoedingsoordeel(
      fase: phase, keer: number, uitkomst: outcome, datum: day, reden: reason)
  }

  private func ownAmount(_ entries: inout FormEntries) -> EigenWaarde? {
    let id = ParameterID(rawValue: entries.pick("parameter", "het bedrag"))
    let text = entries.text("bedrag", "het bedrag")
    let amount = Bedrag(euro: text)
    if amount == nil {
      entries.note(
        "bedrag",
        "Geen bedrag. Schrijf 1260, 1.260 of 1.260,00: een punt tussen de duizenden, een komma "
          + "voor de centen.")
    }
    let day = entries.date("vanaf", "de eerste dag")
    let source = entries.text("bron", "de bron")
    guard let id, let amount, !source.isEmpty else { return nil }
    return EigenWaarde(
      id: id, eenheid: .eurocent, waarde: .getal(amount.cent), vanaf: day,
      bron: Bron(source, entries.isOn("aanname") ? .aanname : .metBron))
  }

  private func appeal(
    _ entries: inout FormEntries, _ model: DossierModel?, _ world: World
  ) -> FormRequest? {
    let known = entries.date("kennisname", "de dag van de kennisname")
    let received = entries.optionalDate("ontvangst")
    let advised = entries.optionalDate("advies")
    guard let model, entries.findings.isEmpty else { return nil }
    do throws(Refusal) {
      return .show(
        Notice(
          appeal: try model.dossier.instrument.beroep(
            kennisname: known, ontvangst: received, advies: advised, world.regels)))
    } catch { return .refuse(error) }
  }
}

extension Regelboek {
  /// The parameters that are amounts, by name.
  var bedragen: [Parameter] {
    parameters.values.filter { $0.eenheid == .eurocent }.sorted { $0.id.rawValue < $1.id.rawValue }
  }
}

extension Notice {
  /// The terms of an appeal, each with how it was reckoned and by whose word.
  fileprivate init(appeal: Beroep) {
    var lines: [Line] = []
    for term in appeal.termijnen {
      lines.append(
        Line(text: "\(term.soort.naam): uiterlijk \(term.uiterlijk.shown)", style: .bold))
      lines.append(Line(text: term.uitleg))
      lines += Notice.source(term.bron.titel, term.bron.zekerheid)
    }
    if let inTime = appeal.tijdig {
      lines.append(
        Line(
          text: inTime ? "Het beroep is tijdig." : "Het beroep is te laat.",
          mark: inTime ? .done : .late))
    }
    if let text = appeal.tekst {
      lines.append(Line(text: text.tekst))
      lines += Notice.source(text.bron.titel, text.bron.zekerheid)
    }
    lines.append(Line(text: "Dit rekent alleen; er wordt niets geregistreerd.", style: .dim))
    self.init(title: "Beroep", lines: lines)
  }

  /// The premiums of individueel maatwerk, per quarter.
  init(premiums rows: [Premiekwartaal]) {
    var lines = rows.map { row in
      Line(
        text: "\(row.nummer)  \(row.van.shown) – \(row.tot.shown)  WOP \(row.wop.shown): "
          + "loonpremie \(row.loonpremie.map { "\($0)%" } ?? "niet gekend"), "
          + "begeleiding \(row.begeleiding.shownInEuro)")
    }
    lines.append(
      Line(text: "Per volledig kalenderkwartaal, zonder indexering.", mark: .assumed, style: .dim))
    lines += Set(rows.flatMap { $0.gronden.map(\.bron.titel) }).sorted().map {
      Line(text: "bron: \($0)", style: .dim)
    }
    self.init(title: "Premies per kwartaal", lines: lines)
  }
}
