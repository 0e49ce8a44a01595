import Canvas

extension TextSearch {
  /// The keys of a screen that can be searched.
  static func bindings<Action>(
    _ begin: Action, _ next: Action, _ previous: Action, _ search: TextSearch
  ) -> [Binding<Action>] {
    let none = search.query.isEmpty ? "Zoek eerst iets met /." : nil
    return [
      Binding(.character("/"), action: begin, label: "zoeken", description: "zoeken in deze tekst"),
      Binding(
        .character("n"), action: next, label: "volgende",
        description: "naar de volgende vindplaats",
        unavailable: none, inFooter: none == nil),
      Binding(
        .character("N"), action: previous, label: "vorige",
        description: "naar de vorige vindplaats",
        unavailable: none, inFooter: false),
    ]
  }

  /// The keys while somebody types what to look for.
  static func typing<Action>(_ done: Action, _ stop: Action) -> [Binding<Action>] {
    [
      Binding(.enter, action: done, label: "zoeken", description: "naar de eerste vindplaats"),
      Binding(.escape, action: stop, label: "terug", description: "stoppen met zoeken"),
    ]
  }
}
