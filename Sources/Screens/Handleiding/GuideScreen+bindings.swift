import Canvas

extension GuideScreen {
  enum Action: Hashable, Sendable {
    case contents, search, next, previous, nextLink, previousLink, follow, back, keys, leave
    case down, up, pageDown, pageUp, first, last
  }

  var bindings: [Binding<Action>] {
    if search != nil {
      return [
        Binding(.enter, action: .search, label: "zoeken", description: "naar de eerste plaats"),
        Binding(.escape, action: .leave, label: "terug", description: "stoppen met zoeken"),
      ]
    }
    if contents != nil {
      return [
        Binding(
          .enter, action: .follow, label: "lezen", description: "het gekozen stuk lezen"),
        Binding(
          .escape, .character("q"), .character("i"), action: .leave, label: "terug",
          description: "terug naar de tekst"),
      ]
    }
    return reading
  }

  private var reading: [Binding<Action>] {
    let nothing = query.isEmpty ? "Zoek eerst iets met /." : nil
    return [
      Binding(
        .down, .character("j"), action: .down, label: "verder", description: "een regel verder",
        inFooter: false),
      Binding(
        .up, .character("k"), action: .up, label: "terug", description: "een regel terug",
        inFooter: false),
      Binding(
        .pageDown, .character(" "), action: .pageDown, label: "verder lezen",
        description: "een blad verder"),
      Binding(
        .pageUp, action: .pageUp, label: "terug", description: "een blad terug", inFooter: false),
      Binding(
        .character("i"), action: .contents, label: "inhoud", description: "de inhoud van de gids"),
      Binding(.character("/"), action: .search, label: "zoeken", description: "woorden zoeken"),
      Binding(
        .character("n"), action: .next, label: "volgende", description: "de volgende plaats",
        unavailable: nothing),
      Binding(
        .character("N"), action: .previous, label: "vorige", description: "de vorige plaats",
        unavailable: nothing, inFooter: false),
      Binding(
        .tab, action: .nextLink, label: "verwijzing", description: "de volgende verwijzing kiezen"),
      Binding(
        .backTab, action: .previousLink, label: "vorige verwijzing",
        description: "de vorige verwijzing kiezen", inFooter: false),
      Binding(
        .enter, action: .follow, label: "volgen", description: "de gekozen verwijzing volgen",
        unavailable: focus == nil ? "Kies eerst een verwijzing met Tab." : nil),
      Binding(
        .backspace, .left, action: .back, label: "waar u was",
        description: "terug naar waar u was voor u een verwijzing volgde",
        unavailable: canGoBack ? nil : "U volgde nog geen verwijzing.", inFooter: canGoBack),
      Binding(
        .character("t"), action: .keys, label: "toetsen",
        description: "de toetsen van het scherm waar u vandaan komt"),
      Binding(
        .home, action: .first, label: "begin", description: "naar het begin", inFooter: false),
      Binding(.end, action: .last, label: "einde", description: "naar het einde", inFooter: false),
      Binding(.escape, .character("q"), action: .leave, label: "terug", description: "terug"),
    ]
  }

  mutating func update(_ key: Key) -> Outcome {
    defer { settle() }
    if search != nil { return updateSearch(key) }
    if contents?.window.handle(key, letters: true) == true { return .ignored }
    guard let binding = bindings.binding(for: key) else { return .ignored }
    if let reason = binding.unavailable { return .notNow(reason) }
    if contents != nil { return choose(binding.action) }
    return take(binding.action)
  }

  private mutating func take(_ action: Action) -> Outcome {
    switch action {
    case .down: offset += 1
    case .up: offset -= 1
    case .pageDown: offset += pageHeight - 1
    case .pageUp: offset -= pageHeight - 1
    case .first: offset = 0
    case .last: offset = rows.count
    case .contents: openContents()
    case .search: search = TextField()
    case .next: return find(from: foundInView.map { $0 + 1 } ?? offset, forward: true)
    case .previous: return find(from: (foundInView ?? offset) - 1, forward: false)
    case .nextLink: return chooseLink(forward: true)
    case .previousLink: return chooseLink(forward: false)
    case .follow:
      if let focus { follow(to: links[focus].target) }
    case .back: _ = goBack()
    case .keys: return .push(.help(HelpScreen(lines: keys, about: about)))
    case .leave: return .pop()
    }
    return .ignored
  }

  /// Tab goes to the next link in view, and to one further on when none is left there.
  private mutating func chooseLink(forward: Bool) -> Outcome {
    let next =
      if let focus {
        links.index(focus, offsetBy: forward ? 1 : -1)
      } else if forward {
        links.firstIndex { $0.row >= offset } ?? links.count
      } else {
        links.lastIndex { $0.row < offset + pageHeight } ?? -1
      }
    guard links.indices.contains(next) else {
      return .notNow(forward ? "Er komt geen verwijzing meer." : "Hiervoor staat geen verwijzing.")
    }
    if !isInView(links[next].row) { offset = links[next].row - 3 }
    settle()
    focus = next
    return .ignored
  }

  // MARK: Searching

  private var foundInView: Int? { found.flatMap { isInView($0) ? $0 : nil } }

  private mutating func updateSearch(_ key: Key) -> Outcome {
    switch key {
    case .escape:
      search = nil
      return .ignored
    case .enter:
      query = search?.text ?? ""
      search = nil
      return query.isEmpty ? .ignored : find(from: offset, forward: true)
    default:
      _ = search?.handle(key)
      return .ignored
    }
  }

  /// The next row with the words, going round at the end.
  private mutating func find(from start: Int, forward: Bool) -> Outcome {
    let hits = rows.indices(of: query)
    guard let first = hits.first, let last = hits.last else {
      return .notNow(SearchLine.nowhere(query))
    }
    let row = forward ? hits.first { $0 >= start } : hits.last { $0 <= start }
    let place = row ?? (forward ? first : last)
    offset = place
    found = place
    let number = (hits.firstIndex(of: place) ?? 0) + 1
    let round = row == nil ? ", opnieuw van het \(forward ? "begin" : "einde")" : ""
    return .say("\"\(query)\": plaats \(number) van \(hits.count)\(round).")
  }

  // MARK: The table of contents

  private mutating func openContents() {
    let sections = guide.sections
    let here = sections.firstIndex { $0.id == current } ?? 0
    contents = Contents(
      window: ListWindow(count: sections.count, height: pageHeight, selection: here))
  }

  private mutating func choose(_ action: Action) -> Outcome {
    let chosen = contents?.window.selected
    contents = nil
    if action == .follow, let chosen { follow(to: guide.sections[chosen].id) }
    return .ignored
  }
}
