import Canvas

/// What works on every screen where no text is typed.
enum GlobalAction: Hashable, Sendable {
  case palette, takeBack, help, guide, lock, repaint, suspend
}

enum GlobalKeys {
  /// What the list of keys is called in every footer, whichever key opens it there.
  static let keys = "hulp"

  static func footerKey(_ action: GlobalAction) -> FooterKey? {
    bindings.first { $0.action == action }?.footerKey
  }

  static let bindings: [Binding<GlobalAction>] = [
    Binding(
      .character(":"), action: .palette, label: "alles",
      description: "alles bij naam: acties, schermen, dossiers, afrekeningen"),
    Binding(
      .character("u"), action: .takeBack, label: "terugnemen",
      description: "uw laatste stap van vandaag terugnemen"),
    Binding(
      .character("?"), Interface.keyList, action: .help, label: keys,
      description: "deze lijst: typ om te zoeken, Enter doet het; F4 ook in een tekst"),
    Binding(
      .function(1), action: .guide, label: "gids",
      description: "de gids, open op de plaats van dit scherm"),
    Binding(
      LockPage.lock, action: .lock, label: "vergrendelen",
      description: "het scherm vergrendelen; ^O opent het weer"),
    Binding(
      .control("l"), action: .repaint, label: "opnieuw tekenen",
      description: "het scherm opnieuw tekenen"),
    Binding(
      .control("z"), action: .suspend, label: "even weg",
      description: "even weg; fg brengt u terug"),
  ]
}
