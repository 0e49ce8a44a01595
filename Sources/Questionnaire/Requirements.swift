/// What a form demands of the items that are shown.
struct Requirements {
  private let form: Form
  private let occurrences: [Occurrence]
  private let byItem: [[Int]]
  /// The occurrences with an answer to a question that is shown, in them or below them.
  private let filled: Set<Int>
  /// The occurrences in which somebody could give an answer, themselves or below them.
  private let fillable: Set<Int>

  init(_ found: Occurrences) {
    form = found.form
    occurrences = found.all
    byItem = found.byItem
    var (filled, fillable): (Set<Int>, Set<Int>) = ([], [])
    for (place, occurrence) in occurrences.enumerated() where occurrence.isEnabled {
      let item = found.form.flat[occurrence.index]
      guard item.isAnswerable else { continue }
      let isOpen = !item.readOnly
      guard isOpen || !occurrence.answers.isEmpty else { continue }
      var next: Int? = place
      while let here = next {
        let isNew = isOpen && fillable.insert(here).inserted
        let isNewlyFilled = isOpen && !occurrence.answers.isEmpty && filled.insert(here).inserted
        guard isNew || isNewlyFilled else { break }
        next = found.all[here].parent
      }
    }
    self.filled = filled
    self.fillable = fillable
  }

  /// A required group is missing when nothing in any of its instances has an answer.
  ///
  /// A read-only or hidden question is never missing, since nobody could answer it.
  var missing: [Spot] {
    var missing: [Spot] = []
    for (place, occurrence) in occurrences.enumerated() where occurrence.isEnabled {
      let item = form.flat[occurrence.index]
      guard item.required else { continue }
      let isMissing =
        item.kind == .group
        ? occurrence.path.last == 0 && fillable.contains(place)
          && !instances(of: occurrence).contains(where: filled.contains)
        : item.isAnswerable && !item.readOnly && occurrence.answers.isEmpty
          && !isNotThere(place)
      if isMissing { missing.append(occurrence.spot) }
    }
    return missing
  }

  /// What does not fit, in document order.
  func faults(in response: Response) -> [ResponseFault] {
    occurrences.indices.flatMap { place in
      let occurrence = occurrences[place]
      let item = form.flat[occurrence.index]
      guard occurrence.isEnabled else { return [ResponseFault]() }
      var faults = item.faults(in: occurrence.answers, at: occurrence.spot)
      if item.kind == .group, occurrence.path.last == 0 {
        let count = instances(of: occurrence).count(where: filled.contains)
        faults += item.countFaults(count).map {
          ResponseFault(linkId: item.linkId, path: occurrence.spot.path, reason: $0)
        }
      }
      return faults
    }
  }

  /// All instances of the same group in the same place.
  private func instances(of group: Occurrence) -> [Int] {
    byItem[group.index].filter {
      occurrences[$0].parent == group.parent
        && occurrences[$0].path.dropLast() == group.path.dropLast()
    }
  }

  /// Whether it stands in an instance that is empty, or below a question without an answer: then
  /// there is no item or answer in the response that it could be missing from.
  private func isNotThere(_ place: Int) -> Bool {
    var next = occurrences[place].parent
    while let here = next {
      let occurrence = occurrences[here]
      let isNotThere =
        form.flat[occurrence.index].kind == .group
        ? (occurrence.path.last ?? 0) > 0 && !filled.contains(here) : occurrence.answers.isEmpty
      if isNotThere { return true }
      next = occurrence.parent
    }
    return false
  }
}
