import Canvas
import Casework

/// The whole register in figures: what is due by step, trajectories by phase, people by province.
package struct OverviewScreen: Equatable, Sendable {
  private(set) var overview: Overzicht
  /// The chosen step; Enter shows its rows on the work list.
  private(set) var window = ListWindow(count: Stap.allCases.count, height: Stap.allCases.count)

  /// The first line in view of what stands below the steps, in a small window.
  private(set) var top = 0
  private var area = Rect(x: 0, y: 0, width: 80, height: 19)

  enum Action: Hashable, Sendable { case rows, refresh, back }

  init(_ overview: Overzicht) { self.overview = overview }

  var step: Stap { Stap.allCases[window.selection] }

  var bindings: [Binding<Action>] {
    let chosen = overview.stappen[window.selection]
    return [
      Binding(
        .enter, action: .rows, label: "op de werklijst",
        description: "de gekozen stap op de werklijst tonen",
        unavailable: chosen.totaal == 0 ? "Bij deze stap is er niets te doen." : nil),
      Binding(
        .character("r"), action: .refresh, label: "vernieuwen",
        description: "de cijfers opnieuw tellen"),
      Binding(
        .escape, .character("q"), .character("o"), action: .back, label: "terug",
        description: "terug naar de werklijst"),
    ]
  }

  mutating func receive(_ overview: Overzicht) { self.overview = overview }

  mutating func resize(to area: Rect) {
    self.area = area
    scroll(0)
  }

  private mutating func scroll(_ screens: Int) {
    guard isSmall(area) else { return }
    let view = panes(in: area).detail
    top = max(0, min(top + screens * max(1, view.height - 1), lines.count - view.height))
  }

  mutating func update(_ key: Key) -> Outcome {
    if isSmall(area), key == .pageDown || key == .pageUp {
      scroll(key == .pageDown ? 1 : -1)
      return .ignored
    }
    if window.handle(key, letters: true) { return .ignored }
    guard let binding = bindings.binding(for: key) else { return .ignored }
    if let reason = binding.unavailable { return .notNow(reason) }
    switch binding.action {
    case .rows:
      var outcome = Outcome.pop()
      outcome.narrows = Werkfilter(stap: step)
      return outcome
    case .refresh: return .ask(.loadOverview)
    case .back: return .pop()
    }
  }
}
