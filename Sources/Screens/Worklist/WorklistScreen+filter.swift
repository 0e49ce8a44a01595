import Canvas
import Casework

/// Narrowing the list down, and walking through what is left.
extension WorklistScreen {
  /// The keys that narrow the list down, and the ways out.
  var filterBindings: [Binding<Action>] {
    let none =
      selected == nil && filter.onderneming == nil ? "Er is geen rij gekozen." : nil
    return [
      Binding(
        .character("e"), action: .enterprise, label: "onderneming",
        description: "alleen de onderneming van de gekozen rij, of weer alle", unavailable: none,
        inFooter: false),
      Binding(
        .character("s"), action: .step, label: "stap",
        description: "alleen een stap: POP, vragenlijst, gesprek, en zo verder", inFooter: false),
      Binding(
        .character("m"), action: .mine, label: "van mij",
        description: "alleen dossiers waarin u iets registreerde, of weer alle", inFooter: false),
      Binding(
        .character("d"), action: .week, label: "binnen een week",
        description: "alleen vandaag en binnen een week, of weer alles", inFooter: false),
    ] + (filter.isAlles ? [quit(.character("q"), .escape)] : [clear, quit(.character("q"))])
  }

  var visitBinding: Binding<Action> {
    Binding(
      .character("b"), action: .visit, label: "bezoek",
      description: "alleen de gesprekken van vandaag bij een onderneming; nog eens: de volgende")
  }

  private var clear: Binding<Action> {
    Binding(
      .escape, action: .everything, label: "terug", description: "terug naar de hele werklijst")
  }

  private func quit(_ keys: Key...) -> Binding<Action> {
    let description = "het programma verlaten (met q)"
    return keys.count == 1
      ? Binding(keys[0], action: .quit, label: "stoppen", description: description)
      : Binding(keys[0], keys[1], action: .quit, label: "stoppen", description: description)
  }

  /// Takes in a filter key, and asks for the rows that go with it.
  mutating func narrow(_ action: Action, _ world: World) -> Outcome {
    switch action {
    case .enterprise:
      filter.onderneming = filter.onderneming == nil ? selected?.onderneming : nil
      filter.gesprekkenVandaag = false
    case .step:
      let steps: [Stap?] = [nil] + Stap.allCases
      let place = steps.firstIndex(of: filter.stap) ?? 0
      filter.stap = steps[(place + 1) % steps.count]
      filter.gesprekkenVandaag = false
    case .mine: filter.door = filter.door == nil ? world.door : nil
    case .week:
      filter.binnenWeek.toggle()
      filter.gesprekkenVandaag = false
    case .visit: return .ask(.loadVisits)
    default: filter = .alles
    }
    return reread()
  }

  /// Goes to the talks of today: at the enterprise of the chosen row, else at the first one of the
  /// day; from a visit, at the next one.
  mutating func visit(_ names: [String]) -> Outcome {
    guard let first = names.first else {
      return .notNow("Vandaag is er geen gesprek gepland.")
    }
    var wanted = first
    if filter.gesprekkenVandaag, let now = names.firstIndex(of: filter.onderneming ?? "") {
      wanted = names[(now + 1) % names.count]
    } else if let here = selected?.onderneming, names.contains(here) {
      wanted = here
    }
    filter = Werkfilter(onderneming: wanted, gesprekkenVandaag: true)
    var outcome = reread()
    outcome.message = .note(
      names.count == 1
        ? "Vandaag zijn er alleen hier gesprekken."
        : "Vandaag zijn er gesprekken bij \(names.count) ondernemingen. b toont de volgende.")
    return outcome
  }

  mutating func show(_ filter: Werkfilter) -> Outcome {
    search = nil
    self.filter = filter
    return reread()
  }

  private mutating func reread() -> Outcome {
    items = []
    totals = nil
    isReading = true
    firstRead = nil
    window = ListWindow(height: window.height)
    return .ask(.loadWorklist(limit: Self.page))
  }

  /// How many rows to read so that none of those that were in view is lost; at most ten pages.
  func keptLength(_ limit: Int) -> Int {
    let pages = (items.count + Self.page - 1) / Self.page
    return max(limit, min(10, pages) * Self.page)
  }

  /// The next dossier, or the one before, and what to read for it; nil at the end of the list.
  ///
  /// A dossier can have several rows, one after the other or not: it is walked past row by row.
  mutating func walk(_ steps: Int, from number: String) -> (number: String, effects: [Effect])? {
    if var current = search {
      guard
        let row = current.window.walked(steps, past: number, current.found.map(\.nummer))
      else { return nil }
      current.window.select(row)
      current.cursor = .row
      search = current
      return (current.found[row].nummer, [])
    }
    guard let row = window.walked(steps, past: number, items.map(\.nummer)) else { return nil }
    window.select(row)
    return (items[row].nummer, readingOn)
  }
}

extension ListWindow {
  /// The nearest row in one direction that holds another dossier.
  fileprivate func walked(_ steps: Int, past number: String, _ numbers: [String]) -> Int? {
    guard var row = selected, steps != 0 else { return nil }
    let step = steps.signum()
    repeat { row += step } while numbers.indices.contains(row) && numbers[row] == number
    return numbers.indices.contains(row) ? row : nil
  }
}

extension WorklistItem {
  /// Whether this is the same piece of work, whatever is known of it now.
  func isSame(as other: WorklistItem) -> Bool {
    nummer == other.nummer && regel.taak == other.regel.taak
      && regel.volgnr == other.regel.volgnr
  }
}
