import Canvas
import Casework
import Questionnaire

extension QuestionnaireScreen {
  /// What stands below an answer: two answers to choose from, the previous evaluation, what a
  /// colleague has, the action of the POP and the worker's own words.
  func context(_ item: Item, width: Int, _ world: World) -> [(String, Style)] {
    var lines: [(String, Style)] = []
    func add(_ label: String, _ text: String, _ style: Style = .dim, rows: Int = 2) {
      guard !text.isEmpty else { return }
      let words = label.isEmpty ? text : "\(label) \(text)"
      let wrapped = TextWidth.wrap(words, to: max(1, width)).map(\.text)
      for (number, row) in wrapped.prefix(rows).enumerated() {
        let isCut = number == rows - 1 && wrapped.count > rows
        lines.append((isCut ? String(row.dropLast()) + "…" : row, style))
      }
    }
    if let other = elsewhere(item) { add("Ander venster (^X):", other, .plain, rows: 3) }
    if conflicts.contains(spot) {
      let (mine, theirs) = (filled[spot], recorded(world)[spot])
      add("Twee antwoorden.", "Een collega bewaarde intussen iets anders.", .bold)
      add("Het uwe (^Y):", mine.whole(item), .plain, rows: 3)
      add("Het andere (^X):", theirs.whole(item), .plain, rows: 3)
      return lines
    }
    if let flagLine { add(flagLine, " ", .bold) }
    if !isRemark, let remark = response.remark(at: spot) {
      add("In eigen woorden:", remark, .plain)
    }
    if let before = previous(world), !before.given[spot].whole(item).isEmpty {
      add("Vorige keer (\(before.dag.shown)):", before.given[spot].whole(item))
    }
    for colleague in colleagues where !colleague.isZelf {
      guard let theirs = colleague.ontwerp.flatMap({ QuestionnaireDraft($0) }),
        theirs.evaluation == model?.dossier.evaluaties.count
      else { continue }
      let words = theirs.typed[spot] ?? theirs.filled[spot].whole(item)
      if theirs.filled[spot] != filled[spot] || theirs.typed[spot] != nil {
        add("\(colleague.door):", words, .color(.magenta))
      }
    }
    for action in popActions(item).prefix(2) { add("POP:", action) }
    if let score = overview.score(around: spot, world.form) { add("", score) }
    return lines
  }

  /// What was answered in the last evaluation that was decided, and on which day it was.
  private func previous(_ world: World) -> (given: FilledForm, dag: Datum)? {
    guard let dossier = model?.dossier else { return nil }
    let earlier = isReadOnly ? dossier.evaluaties.dropLast() : dossier.evaluaties[...]
    guard let last = earlier.last(where: { $0.beslissing != nil && $0.vragenlijst != nil }),
      let given = last.vragenlijst.flatMap({ FilledForm(text: $0.antwoorden) })
    else { return nil }
    return (given, last.gesprek?.datum ?? last.aangevraagdOp)
  }

  /// The actions of the POP in force that share a long word with the question: a hint, no more.
  private func popActions(_ item: Item) -> [String] {
    let wanted = item.text.longWords
    return (model?.dossier.popsNieuwsteEerst.first?.acties ?? []).filter {
      !wanted.isDisjoint(with: $0.longWords)
    }
  }
}

extension String {
  /// Words that say something by themselves: seven letters or more, without the common ones.
  fileprivate var longWords: Set<String> {
    let common: Set = ["werknemer", "werkgever", "evaluatie", "tijdens", "sommige", "wanneer"]
    return Set(lowercased().split { !$0.isLetter }.map(String.init).filter { $0.count >= 7 })
      .subtracting(common)
  }
}
