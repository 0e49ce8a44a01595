extension Response {
  /// How many instances of a group stand in one place, the first and empty ones included.
  package func count(of group: Item, in form: Form, at place: Spot) -> Int {
    guard let index = form.indexes[group.linkId] else { return 0 }
    let level = form.chain(to: index).count - 1
    return groupCounts(form)[Spot(group.linkId, place.path(count: level))] ?? 1
  }

  /// Adds an instance of a repeating group behind those that are there, and gives its spot.
  ///
  /// The place is the spot of any instance of that group. The answers that the form starts with
  /// are filled in.
  package mutating func addInstance(of group: Item, in form: Form, at place: Spot) -> Spot? {
    guard let index = form.indexes[group.linkId], group.kind == .group else { return nil }
    let level = form.chain(to: index).count - 1
    let path = place.path(count: level) + [count(of: group, in: form, at: place)]
    let spot = Spot(group.linkId, path)
    change(spot) { $0.isAdded = true }
    for item in group.withDescendants { start(item, at: Spot(item.linkId, path)) }
    return spot
  }

  /// Takes away one instance of a group with all that is in it; those behind it move up.
  @discardableResult
  package mutating func removeInstance(at spot: Spot, in form: Form) -> Renumbering? {
    guard let index = form.indexes[spot.linkId], form.flat[index].kind == .group else { return nil }
    let level = form.chain(to: index).count - 1
    let gone = spot.number(at: level)
    let count = count(of: form.flat[index], in: form, at: spot)
    return move(
      Renumbering(
        linkIds: Set(form.flat[index].withDescendants.map(\.linkId)), level: level,
        path: spot.path(count: level),
        numbers: (0..<max(count, gone + 1)).map { $0 == gone ? nil : $0 > gone ? $0 - 1 : $0 }))
  }

  /// Answers a question and keeps what stands below each answer with that answer.
  ///
  /// What stood below an answer that is no longer given goes away with it.
  @discardableResult
  package mutating func answer(_ answers: [Answer], at spot: Spot, in form: Form) -> Renumbering? {
    guard let index = form.indexes[spot.linkId], form.sizes[index] > 1 else {
      self[spot] = answers
      return nil
    }
    let level = form.chain(to: index).count - 1
    let before = self[spot]
    let kept = answers.filter { !$0.isBlank }
    self[spot] = kept
    // One answer in the place of another is the same question answered again.
    guard before.count > 1 || kept.count > 1 else { return nil }
    return move(
      Renumbering(
        linkIds: Set(form.flat[index].withDescendants.dropFirst().map(\.linkId)), level: level,
        path: spot.path(count: level), numbers: Renumbering.numbers(from: before, to: kept)))
  }

  /// Gives everything below a place another number at its level.
  private mutating func move(_ change: Renumbering) -> Renumbering? {
    guard !change.isIdle else { return nil }
    var moved: [Spot: Entry] = [:]
    var order: [Spot] = []
    for spot in spots {
      guard let entry = entries[spot], let target = change(spot) else { continue }
      moved[target] = entry
      order.append(target)
    }
    replace(entries: moved, spots: order)
    return change
  }
}
