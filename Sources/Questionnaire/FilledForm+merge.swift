extension FilledForm {
  /// Takes in what others recorded since `base`: theirs where nothing else was filled in here.
  ///
  /// Answers with the spots on which both said something else; here those stay as they were. When
  /// both changed instances of one group and one of them took an instance away, the numbers no
  /// longer mean the same: then nothing in that group is taken over without a choice. What is
  /// `held` has something half typed, so it counts as filled in here.
  package mutating func merge(
    _ theirs: FilledForm, since base: FilledForm, _ form: Form, held: Set<Spot> = []
  ) -> [Spot] {
    let mine = Rows(self, form)
    let rows = (mine: mine, theirs: Rows(theirs, form), base: Rows(base, form))
    let places = Set(rows.theirs.all.keys).union(rows.base.all.keys)
    let entangled = places.filter { place in
      let (mine, theirs, base) = (rows.mine[place], rows.theirs[place], rows.base[place])
      return mine != base && theirs != base && mine != theirs
        && (mine.isShifted(from: base) || theirs.isShifted(from: base))
    }
    var conflicts: [Spot] = []
    for spot in spots(theirs, base, form) where theirs[spot] != base[spot] {
      guard self[spot] != theirs[spot] else { continue }
      let isEntangled = form.places(of: spot).contains { entangled.contains($0.place) }
      if self[spot] == base[spot], !isEntangled, !held.contains(spot) {
        self[spot] = theirs[spot]
      } else {
        conflicts.append(spot)
      }
    }
    let heldPlaces = Set(held.flatMap { form.places(of: $0).map(\.place) })
    for place in places
    where rows.mine[place] == rows.base[place] && !heldPlaces.contains(place) {
      dropInstances(at: place, notIn: theirs, form)
    }
    return conflicts
  }

  /// What they took away goes here too, where it was not touched.
  private mutating func dropInstances(at place: Place, notIn theirs: FilledForm, _ form: Form) {
    let group = form.flat[place.index]
    guard group.kind == .group else { return }
    let first = Spot(group.linkId, place.path)
    let most = theirs.response.count(of: group, in: form, at: first)
    for number in (0..<response.count(of: group, in: form, at: first)).reversed()
    where number >= most {
      response.removeInstance(at: Spot(group.linkId, place.path + [number]), in: form)
    }
  }

  /// Everything that is filled in in any of the three, in the order of the form.
  private func spots(_ theirs: FilledForm, _ base: FilledForm, _ form: Form) -> [Spot] {
    let all = Set(
      response.filledSpots + theirs.response.filledSpots + base.response.filledSpots)
    return all.filter { form.item($0.linkId) != nil }.sorted { left, right in
      let (one, other) = (form.indexes[left.linkId] ?? 0, form.indexes[right.linkId] ?? 0)
      return one == other ? left < right : one < other
    }
  }
}

/// Where instances of a group, or answers with items below them, stand in a row.
struct Place: Hashable {
  let index: Int
  let path: [Int]
}

extension Form {
  /// The rows that a spot stands in, with its number in each.
  func places(of spot: Spot) -> [(place: Place, level: Int)] {
    guard let index = indexes[spot.linkId] else { return [] }
    return chain(to: index).enumerated().compactMap { level, ancestor in
      let item = flat[ancestor]
      guard item.repeats, item.kind == .group || sizes[ancestor] > 1 else { return nil }
      return (Place(index: ancestor, path: spot.path(count: level)), level)
    }
  }
}

/// What is filled in, row by row, to see whether an instance was taken away.
private struct Rows {
  typealias Row = [Int: [Spot: FilledForm.Given]]
  private(set) var all: [Place: Row] = [:]

  init(_ filled: FilledForm, _ form: Form) {
    for spot in filled.response.filledSpots {
      for (place, level) in form.places(of: spot) {
        var given = filled[spot]
        guard form.flat[place.index].linkId == spot.linkId, form.flat[place.index].kind != .group
        else {
          all[place, default: [:]][spot.number(at: level), default: [:]][spot.at(0, level)] = given
          continue
        }
        for (number, answer) in filled[spot].answers.enumerated() {
          given.answers = [answer]
          all[place, default: [:]][number, default: [:]][spot.at(0, level)] = given
        }
      }
    }
  }

  subscript(place: Place) -> Row { all[place] ?? [:] }
}

extension [Int: [Spot: FilledForm.Given]] {
  /// Whether an instance stands where another one stood before, or is gone.
  fileprivate func isShifted(from base: Self) -> Bool {
    if (keys.max() ?? -1) < (base.keys.max() ?? -1) { return true }
    return contains { number, row in
      base[number] != row && base.contains { $0 != number && $1 == row }
    }
  }
}

extension Spot {
  fileprivate func at(_ number: Int, _ level: Int) -> Spot {
    Spot(linkId, path(count: level) + [number] + path.dropFirst(level + 1))
  }
}
