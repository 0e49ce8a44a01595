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
  package mutating func removeInstance(at spot: Spot, in form: Form) {
    guard let index = form.indexes[spot.linkId], form.flat[index].kind == .group else { return }
    let level = form.chain(to: index).count - 1
    removeNumber(
      spot.number(at: level), at: level, under: spot.path(count: level),
      of: Set(form.flat[index].withDescendants.map(\.linkId)))
  }

  /// Answers a question and keeps what stands below each answer with that answer.
  ///
  /// What stood below an answer that is no longer given goes away with it.
  package mutating func answer(_ answers: [Answer], at spot: Spot, in form: Form) {
    guard let index = form.indexes[spot.linkId], form.sizes[index] > 1 else {
      self[spot] = answers
      return
    }
    let level = form.chain(to: index).count - 1
    let path = spot.path(count: level)
    let below = Set(form.flat[index].withDescendants.dropFirst().map(\.linkId))
    let before = self[spot]
    let kept = answers.filter { !$0.isBlank }
    // One answer in the place of another is the same question answered again.
    if before.count > 1 || kept.count > 1 {
      for number in before.indices.reversed() where !kept.contains(before[number]) {
        removeNumber(number, at: level, under: path, of: below)
      }
      let remaining = before.filter { kept.contains($0) }
      move(at: level, under: path, of: below) { number in
        guard remaining.indices.contains(number) else { return number }
        return kept.firstIndex(of: remaining[number]) ?? number
      }
    }
    self[spot] = kept
  }

  private mutating func removeNumber(
    _ number: Int, at level: Int, under path: [Int], of linkIds: Set<String>
  ) {
    move(at: level, under: path, of: linkIds) { other in
      other == number ? nil : other > number ? other - 1 : other
    }
  }

  /// Gives everything below a place another number at its level; nothing means away with it.
  private mutating func move(
    at level: Int, under path: [Int], of linkIds: Set<String>, _ number: (Int) -> Int?
  ) {
    var moved: [Spot: Entry] = [:]
    var order: [Spot] = []
    for spot in spots {
      guard let entry = entries[spot] else { continue }
      var target: Spot? = spot
      if linkIds.contains(spot.linkId), spot.path(count: level) == path {
        target = number(spot.number(at: level)).map { new in
          Spot(spot.linkId, path + [new] + spot.path.dropFirst(level + 1))
        }
      }
      guard let target else { continue }
      moved[target] = entry
      order.append(target)
    }
    replace(entries: moved, spots: order)
  }
}
