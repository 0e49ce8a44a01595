import Canvas

extension QuestionnaireScreen {
  func bindings(_ world: World) -> [Binding<Action>] {
    guard removing == nil else { return removalKeys }
    guard index == nil else { return listKeys }
    let none = whyReadOnly
    let preview =
      model == nil ? Belet("U bekijkt alleen het formulier; er wordt niets bewaard.") : nil
    return changeKeys + [
      Binding(.tab, action: .next, label: "verder", description: "naar de volgende vraag"),
      Binding(
        .backTab, action: .previous, label: "vorige", description: "naar de vorige vraag",
        inFooter: false),
    ] + answering(none) + moving
      + [
        Binding(
          .control("s"), action: .handIn, label: "indienen…",
          description: "de vragenlijst indienen", unavailable: none ?? preview,
          inFooter: overview.missing.isEmpty),
        restoring,
        Binding(
          .escape, action: .back,
          label: isReadOnly || model == nil ? "terug" : isReopened ? "klaar…" : "bewaart en sluit",
          description: isReadOnly
            ? "terug"
            : isReopened
              ? "bewaren, weggooien of verder werken" : "de antwoorden bewaren en terug"),
      ] + [goTo] + partKeys + choosing + instances(world, none) + tableKeys + [explaining]
      + (takesText || model == nil ? [] : [why])
  }

  private var removalKeys: [Binding<Action>] {
    [
      Binding(
        .character("j"), action: .removeInstance, label: "weghalen",
        description: "dit deel weghalen"),
      Binding(.escape, action: .back, label: "terug", description: "het deel laten staan"),
    ]
  }

  private var listKeys: [Binding<Action>] {
    let isQuestions = listUse == .question
    return [
      Binding(
        .enter, action: .index, label: isQuestions ? "gaan" : "kiezen",
        description: isQuestions ? "naar de gekozen vraag" : "het gekozen deel"),
      Binding(
        .escape, action: .back, label: "terug", description: "terug naar de vraag"),
    ]
  }

  private func answering(_ none: Belet?) -> [Binding<Action>] {
    [
      Binding(
        .control("n"), action: .absence, label: "geen antwoord",
        description: "niet besproken, weet niet of wil niet antwoorden", unavailable: none,
        inFooter: !isRemark && !filled.isFilled(spot) && typed[spot] == nil),
      Binding(
        .control("o"), action: .remark, label: isRemark ? "antwoord" : "opmerking",
        description: "een opmerking van de werknemer, in eigen woorden", unavailable: none),
    ]
  }

  private var moving: [Binding<Action>] {
    [
      Binding(
        .control("g"), action: .missing, label: "ontbreekt",
        description: "naar de volgende verplichte vraag zonder antwoord",
        inFooter: !isReadOnly && !overview.missing.isEmpty)
    ]
  }

  private var goTo: Binding<Action> {
    Binding(
      .control("t"), action: .index, label: "naar…",
      description: "alle vragen in een lijst, om naar een vraag te gaan")
  }

  /// Only where something repeats: elsewhere these keys edit the text.
  private func instances(_ world: World, _ none: Belet?) -> [Binding<Action>] {
    guard !repeating(world.form).isEmpty else { return [] }
    return [
      Binding(
        .control("d"), action: .addInstance, label: "nog een",
        description: "dit deel nog een keer invullen", unavailable: none),
      Binding(
        .control("e"), action: .removeInstance, label: "weghalen",
        description: "dit deel weghalen, met alles wat erin staat", unavailable: none,
        inFooter: false),
    ]
  }

  private var explaining: Binding<Action> {
    Binding(
      .function(3), action: .explanation, label: "uitleg",
      description: "alle uitleg bij deze vraag, en wat er mag staan", inFooter: false)
  }

  /// In a text these keys turn its own pages.
  private var partKeys: [Binding<Action>] {
    if case .area = editor { return [] }
    if case .pick = editor { return [] }
    return [
      Binding(
        .pageDown, action: .nextPart, label: "deel", description: "naar het volgende deel",
        inFooter: false),
      Binding(
        .pageUp, action: .previousPart, label: "vorig deel", description: "naar het vorige deel",
        inFooter: false),
    ]
  }

  private var choosing: [Binding<Action>] {
    let isDue = conflicts.contains(spot) || elsewhere != nil
    let none = isDue ? nil : "Hier is maar één antwoord."
    return [
      Binding(
        .control("x"), action: .takeTheirs, label: "het andere nemen",
        description: "het antwoord nemen dat een collega intussen bewaarde", unavailable: none,
        inFooter: none == nil),
      Binding(
        .control("y"), action: .keepMine, label: "het uwe houden",
        description: "uw eigen antwoord houden", unavailable: none, inFooter: none == nil),
      Binding(
        .function(2), action: .lost, label: "niet mee",
        description: "antwoorden van een vorige versie die niet mee konden",
        unavailable: lost.isEmpty ? "Alle antwoorden konden mee." : nil, inFooter: !lost.isEmpty),
    ]
  }

  /// Where letters are answers it would be one of them.
  private var why: Binding<Action> {
    Binding(
      .character("w"), action: .why, label: "waarom",
      description: "waarom de vragenlijst zo staat", inFooter: false)
  }

  func footer(_ world: World) -> [FooterKey] {
    let all = bindings(world).footer()
    let back = all.filter { $0.key == Key.escape.name }
    let others = all.filter { $0.key != Key.escape.name }
    if index != nil || removing != nil { return others + back }
    if elsewhere != nil || (!conflicts.isEmpty && conflicts.contains(spot)) {
      return (others + back).filter { ["^X", "^Y", "Esc"].contains($0.key) }
    }
    // What can be done with the answer comes first; at most eight, the way back last of them.
    let first = ["e", "^N", "^D", "^O", "^K", "^S"]
    var keys = first.flatMap { name in others.filter { $0.key == name } }
    keys += others.filter { !first.contains($0.key) }
    var own: [FooterKey] = []
    switch editor {
    case .options where !isReadOnly:
      let item = world.form.item(linkId)
      let count = item?.readOnly == true ? 0 : item?.entries(beside: response[spot]).count ?? 0
      own = FooterKey(choosingAmong: count).map { [$0] } ?? []
      keys.removeAll { $0.key == "Tab" }
      keys.append(FooterKey(key: "↑↓", label: "vraag"))
    case .pick where !isReadOnly: own = [FooterKey(key: "Enter", label: "kiezen")]
    default:
      own = keys.filter { $0.key == "Tab" }
      keys.removeAll { $0.key == "Tab" }
    }
    return Array((own + keys).prefix(7)) + back
  }
}
