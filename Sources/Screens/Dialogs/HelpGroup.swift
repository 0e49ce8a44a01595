import Canvas

/// Under which head a key stands in the list of keys.
enum HelpGroup: Hashable, Sendable {
  case scherm, keuze
  case dossier, pop, gesprek, beslissing, traject
  case bewegen, algemeen
  /// What another screen does, and how that is called.
  case elders(String)

  var name: String {
    switch self {
    case .scherm: "dit scherm"
    case .keuze: "alleen tonen"
    case .dossier: "dossier"
    case .pop: "POP"
    case .gesprek: "evaluatie en gesprek"
    case .beslissing: "beslissing"
    case .traject: "traject en daarna"
    case .bewegen: "bewegen"
    case .algemeen: "algemeen"
    case .elders(let place): place
    }
  }

  /// Of the screen itself first, then what works everywhere, then other screens.
  fileprivate var rank: Int {
    switch self {
    case .scherm: 0
    case .keuze: 1
    case .dossier: 2
    case .pop: 3
    case .gesprek: 4
    case .beslissing: 5
    case .traject: 6
    case .bewegen: 7
    case .algemeen: 8
    case .elders: 9
    }
  }
}

extension Key {
  /// Moves through what is in view, and does nothing else.
  fileprivate var isMove: Bool {
    switch self {
    case .up, .down, .left, .right, .home, .end, .pageUp, .pageDown, .tab, .backTab: true
    default: false
    }
  }
}

extension HelpLine {
  /// A key with a group keeps it; any other is of its screen, or moves.
  var group: HelpGroup {
    if let given { return given }
    if !place.isEmpty { return .elders(place) }
    return bound.first?.isMove == true ? .bewegen : .scherm
  }

  func grouped(_ group: HelpGroup) -> HelpLine {
    var line = self
    line.given = group
    return line
  }
}

extension [HelpLine] {
  /// By group, in each in the order of the key table; other screens in the order they come.
  var inGroups: [HelpLine] {
    var places: [HelpGroup: Int] = [:]
    for line in self where places[line.group] == nil { places[line.group] = places.count }
    return enumerated().sorted { left, right in
      func order(_ item: (offset: Int, element: HelpLine)) -> (Int, Int, Int, Int) {
        let line = item.element
        // What Enter does anyway comes first: that is what a second Enter does.
        return (
          line.group.rank, places[line.group] ?? 0, line.bound.first == .enter ? 0 : 1, item.offset
        )
      }
      return order(left) < order(right)
    }.map(\.element)
  }
}

extension DossierScreen.Action {
  /// Where in the list of keys it stands.
  var group: HelpGroup {
    switch self {
    case .pop, .comparePOPs: .pop
    case .request, .plan, .questionnaire, .handIn, .conversation, .notHeld, .position, .agreements,
      .talk, .table:
      .gesprek
    case .decide, .revise, .deliberation, .appeal: .beslissing
    case .refer, .start, .traject, .fees, .employment, .extend, .premiums, .close: .traject
    case .next, .why, .journal, .block, .correct, .back: .dossier
    case .up, .down, .first, .last, .further, .nearer, .nextDossier, .previousDossier: .bewegen
    }
  }
}

extension WorklistScreen.Action {
  /// The keys that narrow the list down stand together.
  var group: HelpGroup {
    switch self {
    case .enterprise, .step, .mine, .week, .visit, .everything: .keuze
    default: .scherm
    }
  }
}
