/// What was typed in a form, as one text for the register's drafts.
///
/// Control characters separate, which no field can hold; a field that the form no longer has is
/// left out, so that an old draft opens in a newer form.
enum FormDraft {
  private static let unit: Character = "\u{1F}"
  private static let record: Character = "\u{1E}"

  /// Where the cursor was, under a name that no field has.
  private static let place = "#"

  static func text(of fields: [FormField]) -> String {
    fields.map { "\($0.id)\(unit)\($0.value)" }.joined(separator: String(record))
  }

  static func text(of fields: [FormField], focus: Int, without same: Set<String> = []) -> String {
    let at = "\(fields[focus].id),\(fields[focus].insertion)"
    let kept = same.isEmpty ? fields : fields.filter { !same.contains($0.id) }
    return text(of: kept) + "\(record)\(place)\(unit)\(at)"
  }

  /// The field that had the cursor, if the form still has it, and the place in its text.
  static func focus(in text: String, of fields: [FormField]) -> (field: Int, insertion: Int)? {
    for part in text.split(separator: record) {
      let pair = part.split(separator: unit, maxSplits: 1, omittingEmptySubsequences: false)
      guard pair.count == 2, pair[0] == place else { continue }
      let at = pair[1].split(separator: ",")
      guard at.count == 2, let insertion = Int(at[1]),
        let field = fields.firstIndex(where: { $0.id == at[0] })
      else { return nil }
      return (field, insertion)
    }
    return nil
  }

  static func fill(_ fields: inout [FormField], from text: String) {
    for part in text.split(separator: record) {
      let pair = part.split(separator: unit, maxSplits: 1, omittingEmptySubsequences: false)
      guard pair.count == 2, let index = fields.firstIndex(where: { $0.id == pair[0] }) else {
        continue
      }
      fields[index].value = String(pair[1])
    }
  }
}
