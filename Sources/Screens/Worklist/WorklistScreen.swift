import Canvas
import Casework

/// Who needs attention, most urgent first; with `/` any dossier by name, number or enterprise.
package struct WorklistScreen: Equatable, Sendable {
  /// How many rows are read at a time.
  static let page = 200

  /// How many dossiers a search gives at most: who wants more of them types on.
  static let found = 100

  var items: [WorklistItem] = []
  var totals: WorklistTotals?
  /// The rows are being read for the first time, or anew for another filter.
  var isReading = true
  /// The last reading of it failed.
  private(set) var isUnread = false
  private(set) var isTooMuchToCount = false
  /// All rows there are have been read.
  private(set) var isWhole = false
  /// The row after which there is more to read; not always the last in view.
  private(set) var lastRead: WorklistItem?
  /// The row before which there is more to read, where only the end of the list was.
  var firstRead: WorklistItem?
  var skipsEarlier: Bool { firstRead != nil }
  var window = ListWindow()
  var search: Search?
  /// What the list was narrowed down to.
  var filter = Werkfilter.alles
  /// Where the last session ended in the middle of a form.
  private var place: Place?

  /// A search, live while it is typed.
  struct Search: Equatable, Sendable {
    var field = TextField()
    var found: [FoundDossier] = []
    var isWhole = true
    var window = ListWindow()
    var cursor = SearchCursor.field
    /// The query that `found` answers; nil while the first answer is under way.
    var answered: String?
  }

  enum Action: Hashable, Sendable {
    case open, search, new, refresh, quit, why
    case rules
    case resume
    case enterprise, step, mine, week, visit, everything, overview
  }

  package init() {}

  var isSearching: Bool { search != nil }

  var bindings: [Binding<Action>] {
    guard search == nil else {
      return [
        Binding(
          .enter, action: .open, label: "openen", description: "het gekozen dossier openen",
          unavailable: search?.found.isEmpty ?? true ? SearchLine.advice : nil),
        Binding(
          .escape, action: .quit, label: "terug", description: "terug naar de werklijst"),
      ]
    }
    let nothing =
      items.isEmpty ? (filter.isAlles ? "De werklijst is leeg." : "Niets past hierbij.") : nil
    return [
      Binding(
        .enter, action: .open, label: "openen", description: "het gekozen dossier openen",
        unavailable: nothing),
      Binding(
        .character("/"), action: .search, label: "zoeken",
        description: "zoeken op naam, nummer of onderneming"),
      visitBinding,
      Binding(
        .character("n"), action: .new, label: "nieuw", description: "een dossier openen"),
      Binding(
        .character("o"), action: .overview, label: "overzicht",
        description: "hoeveel er te doen is per stap, per fase en per provincie"),
      Binding(
        .character("r"), action: .refresh, label: "vernieuwen",
        description: "de werklijst opnieuw lezen", inFooter: isUnread),
      Binding(
        .character("p"), action: .rules, label: "regels",
        description: "de parameters van de regels, met hun waarde en bron", inFooter: false),
      Binding(
        .character("w"), action: .why, label: "waarom",
        description: "waarom het gekozen dossier hier staat", unavailable: nothing),
      Binding(
        .character("t"), action: .resume, label: "verder waar u was",
        description: "terug naar het formulier waarin u bezig was toen de lijn wegviel",
        unavailable: place == nil ? "Er is geen formulier waarin u bezig was." : nil,
        inFooter: place != nil),
    ] + filterBindings
  }

  mutating func resize(to area: Rect) {
    let height = area.height - headRows(in: area)
    window.resize(height: height)
    search?.window.resize(height: height)
  }

  mutating func receive(_ event: Event) {
    switch event {
    case .worklist(let rows, let counts, let whole):
      let chosen = selected
      items = filter.gesprekkenVandaag ? rows.byHour : rows.inOrderOfDay
      lastRead = rows.last
      (firstRead, isUnread) = (nil, false)
      // Counts follow when the rows stand; until then those of before are the nearest.
      totals = counts ?? totals
      isWhole = whole
      isReading = false
      window.resize(count: rows.count)
      // A row stays chosen wherever it stands now.
      if let chosen, let row = items.firstIndex(where: { $0.isSame(as: chosen) }) {
        window.select(row)
      }
    case .counted(let counts, let filter) where filter == self.filter:
      totals = counts
      isTooMuchToCount = counts == nil
    case .place(let place, _): self.place = place
    case .moreWorklist(let rows, let whole):
      items += rows.inOrderOfDay
      lastRead = rows.last ?? lastRead
      isWhole = whole
      window.resize(count: items.count)
    case .failed(_, let retry): isUnread = isUnread || retry?.readsWorklist ?? false
    case .worklistEnd(let rows, let whole): showEnd(rows, isWhole: whole)
    case .earlierWorklist(let rows, let whole):
      items = rows.inOrderOfDay + items
      firstRead = whole ? nil : rows.first
      window.prepend(rows.count)
    case .foundSome(let rows, let query):
      search?.found = rows
      search?.answered = rows.isEmpty ? nil : query
      search?.isWhole = false
      search?.window.resize(count: rows.count)
    case .found(let rows, let query, let whole) where search?.field.text == query:
      search?.found = rows
      search?.answered = query
      search?.isWhole = whole
      search?.window.resize(count: rows.count)
    default: break
    }
  }

  mutating func update(_ key: Key, in world: World) -> Outcome {
    if search != nil { return updateSearch(key) }
    // The ends of a list are not always among the rows that were read.
    if key == .end, !isWhole {
      return .ask(.loadWorklistEnd(filter, before: nil, limit: Self.page))
    }
    if key == .home, skipsEarlier {
      firstRead = nil
      window.select(0)
      return .ask(.loadWorklist(limit: Self.page))
    }
    if window.handle(key, letters: true) { return Outcome(effects: readingOn) }
    guard let binding = bindings.binding(for: key) else { return .ignored }
    if let reason = binding.unavailable { return .notNow(reason) }
    switch binding.action {
    case .open: return selected.map { .ask(.loadDossier($0.nummer)) } ?? .ignored
    case .search:
      var begun = Search()
      begun.window.resize(height: window.height)
      search = begun
      return .ask(.search("", limit: Self.found))
    case .new: return FormScreen.opened(.newDossier, on: nil, in: world)
    // Reading the list also takes in what somebody else laid down about the rules meanwhile.
    case .rules: return .push(.rules(RulesScreen()), [.loadWorklist(limit: Self.page)])
    case .why: return selected.map { .ask(.explain($0.nummer, $0.regel.taak)) } ?? .ignored
    case .resume:
      defer { place = nil }
      return Outcome(resumes: place)
    case .refresh: return .ask(.loadWorklist(limit: Self.page))
    case .overview: return .ask(.loadOverview)
    case .enterprise, .step, .mine, .week, .visit, .everything:
      return narrow(binding.action, world)
    case .quit: return key == .escape ? .say("Druk op q om te stoppen.") : .pop()
    }
  }

  private mutating func showEnd(_ rows: [WorklistItem], isWhole isAll: Bool) {
    let chosen = skipsEarlier ? selected : nil
    items = rows.inOrderOfDay
    (firstRead, lastRead) = (isAll ? nil : rows.first, rows.last)
    (isWhole, isUnread, isReading) = (true, false, false)
    window.resize(count: items.count)
    window.select(
      items.firstIndex { item in chosen.map(item.isSame) ?? false } ?? items.count - 1)
  }

  /// What to read where the chosen row comes near the last or the first that was read.
  var readingOn: [Effect] {
    if !isWhole, let last = lastRead, window.selection >= items.count - 5 {
      return [.loadMoreWorklist(after: last, limit: Self.page)]
    }
    if let first = firstRead, window.selection < 5 {
      return [.loadWorklistEnd(filter, before: first, limit: Self.page)]
    }
    return []
  }

  var selected: WorklistItem? {
    window.selected.flatMap { items.indices.contains($0) ? items[$0] : nil }
  }

  private mutating func updateSearch(_ key: Key) -> Outcome {
    guard var current = search else { return .ignored }
    if let reason = bindings.binding(for: key)?.unavailable { return .notNow(reason) }
    switch key {
    case .escape:
      search = nil
      return .ignored
    case .enter:
      let row = current.window.selected
      guard let row, current.found.indices.contains(row) else {
        return .ignored
      }
      return .ask(.loadDossier(current.found[row].nummer))
    case .home, .end, .left, .right: break
    default:
      if current.window.handle(key) {
        current.cursor = .row
        search = current
        return .ignored
      }
    }
    let before = current.field.text
    // A second / begins another search, as the first did.
    if key == .character("/"), !before.isEmpty {
      current.field = TextField()
      current.cursor = .field
    } else if current.field.handle(key) {
      current.cursor = .field
    }
    if current.field.text != before { current.window.select(0) }
    search = current
    return current.field.text == before
      ? .ignored : .ask(.search(current.field.text, limit: Self.found))
  }

  /// What the row has no room for; without the number, which stands in the row: on every key it
  /// would move all that comes after it, and be sent with it.
  func standingMessage(_ world: World) -> Message? {
    guard search == nil, let item = selected else { return nil }
    return .note(item.regel.dagEerst(world.vandaag))
  }
}

extension [WorklistItem] {
  /// As they are read, but of one day the talks first, by their hour.
  fileprivate var inOrderOfDay: [WorklistItem] {
    sortedStably { ($0.regel.rang, $0.minutes) < ($1.regel.rang, $1.minutes) }
  }

  /// Whoever is on a visit goes from talk to talk.
  fileprivate var byHour: [WorklistItem] { sortedStably { $0.minutes < $1.minutes } }

  private func sortedStably(_ precedes: (WorklistItem, WorklistItem) -> Bool) -> [WorklistItem] {
    enumerated().sorted {
      precedes($0.element, $1.element)
        || (!precedes($1.element, $0.element) && $0.offset < $1.offset)
    }.map(\.element)
  }
}

extension WorklistItem {
  /// Since midnight; what has no hour comes at the end of its day.
  fileprivate var minutes: Int { regel.uur?.minuten ?? 1_440 }
}
