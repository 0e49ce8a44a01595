import Canvas
import Casework
import Questionnaire

/// Something to read, over the screen: a refusal, a warning, a "waarom?".
package struct Notice: Equatable, Sendable {
  let title: String
  let lines: [Line]
  /// What `w` shows: facts, rule and parameters behind what stands here.
  var explanation: [Verklaring] = []
  /// What was warned of; its facts come with the dossier that is read again.
  private var warnings: [Waarschuwing] = []
  /// The step is taken: Escape does not take it back, and must not seem to.
  private var isAfterwards = false
  /// The dossier whose last step `u` takes back.
  private var takesBack: String?
  /// What to ask again with `r`.
  var retry: Effect?
  /// The draft that `j` gives up, to get away from a form that cannot be kept.
  var abandons: String?
  private var offset = 0
  /// Which of the lines that lead somewhere is chosen.
  var chosen = 0
  /// A long text can be searched; its place is the line on top.
  private(set) var search = TextSearch()
  private var found: Int?
  private var area = Rect(x: 0, y: 0, width: 80, height: 19)

  struct Line: Equatable, Sendable {
    var text: String
    var mark: Mark?
    var style: Style = .plain
    /// A heading: it begins where the marks of other lines stand.
    var isHead = false
    /// The heading of one of several explanations; → goes to the next.
    var isChapter = false
    /// The question that Enter goes to.
    var goal: Spot?
  }

  init(title: String, paragraphs: [String], source: Bron?) {
    self.init(
      title: title,
      lines: paragraphs.map { Line(text: $0) }
        + (source.map { Notice.source(of: $0) } ?? []))
  }

  init(title: String, lines: [Line]) {
    self.title = title
    self.lines = lines
  }

  /// What, why, by whose word, and what to do next.
  init(refusal: Refusal, in form: FormScreen? = nil) {
    var lines: [Line] = []
    for objection in refusal.bezwaren {
      let next = objection.reden.toets().map { " " + $0 } ?? ""
      let sentence = form?.sentence(for: objection) ?? objection.zin
      lines.append(Line(text: sentence + next, mark: .blocked))
      lines += Notice.source(of: objection.bron)
    }
    lines.append(Line(text: "Wat u invulde, staat er nog.", style: .dim))
    self.init(title: "Dat kan nu niet", lines: lines)
    explanation = refusal.bezwaren.map { $0.verklaring() }
  }

  /// The same, with the facts of the dossier that was asked, in the words of the form that asked.
  init(refusal: Refusal, on model: DossierModel?, in form: FormScreen? = nil) {
    self.init(refusal: refusal, in: form)
    guard let model else { return }
    explanation = refusal.bezwaren.map {
      model.dossier.verklaring($0, journaal: model.journaal)
    }
  }

  /// What is to be looked at after a step; where a dossier is given, `u` takes that step back.
  init(warnings: [Waarschuwing], in nummer: String? = nil) {
    var lines: [Line] = []
    for warning in warnings {
      lines.append(Line(text: warning.zin, mark: .late))
      lines += Notice.source(of: warning.bron)
    }
    self.init(title: "Bewaard. Kijk dit nog na", lines: lines)
    isAfterwards = true
    takesBack = nummer
    explanation = warnings.map { $0.verklaring() }
    self.warnings = warnings
  }

  /// The dossier as it is after the step: now the warnings have their facts.
  mutating func receive(_ model: DossierModel) {
    guard !warnings.isEmpty else { return }
    explanation = warnings.map { model.dossier.verklaring($0, journaal: model.journaal) }
  }

  static let conflict = Notice(
    title: "Iemand was u voor",
    paragraphs: [
      "Dit dossier is intussen gewijzigd. Wat u typte, staat er nog.",
      "Esc brengt u terug naar wat u typte; daar bewaart ^S nog eens.",
      "Wilt u eerst zien wat er veranderde, druk dan tweemaal op Esc en dan op j.",
    ], source: nil)

  static let statementConflict = Notice(
    title: "Iemand was u voor",
    paragraphs: [
      "De afrekening is intussen gewijzigd. Er is niets geboekt.",
      "De lijnen zijn opnieuw gelezen: kijk ze na en boek dan.",
    ], source: nil)

  init(failure sentence: String, retry: Effect? = nil) {
    self.init(
      title: "Het register antwoordt niet",
      paragraphs: [sentence, "Er is niets half bewaard. Wat u typte, staat er nog."], source: nil)
    self.retry = retry
  }

  /// Somebody wants to leave a form whose text the register does not take.
  init(unkept key: String, _ sentence: String) {
    self.init(
      title: "Nog niet bewaard",
      paragraphs: [
        sentence,
        "Wat u typte, staat enkel nog op dit scherm. Esc brengt u terug in het formulier.",
        "Met j gaat u toch weg. Dan gaat verloren wat nog niet bewaard was.",
      ], source: nil)
    abandons = key
  }

  static let reopened = Notice(
    title: "Het register is teruggezet",
    paragraphs: [
      "Het bestand van het register werd vervangen, en is opnieuw geopend.",
      "Kijk na of uw laatste stappen er nog in staan. Wat u typte, staat er nog.",
    ], source: nil)

  /// By whose word; nothing for a rule of this program, since every refusal is one.
  static func source(of bron: Bron) -> [Line] {
    bron == .register ? [] : source(bron.titel, bron.zekerheid)
  }

  static func source(_ title: String, _ certainty: Zekerheid) -> [Line] {
    let assumed = certainty == .aanname
    return [
      Line(
        text: "bron: \(title)\(assumed ? " (aanname)" : "")", mark: assumed ? .assumed : nil,
        style: .dim)
    ]
  }

  mutating func update(_ key: Key) -> Outcome {
    if search.isTyping { return went(search.type(key, from: found ?? offset, in: texts)) }
    if !goals.isEmpty, let outcome = choose(key) { return outcome }
    switch key {
    case .character("/") where isLong: search.begin()
    case .character("n") where isLong && !search.query.isEmpty:
      return went(search.next(after: found ?? offset, by: 1, in: texts))
    case .character("N") where isLong && !search.query.isEmpty:
      return went(search.next(after: found ?? offset, by: -1, in: texts))
    case .character("w") where !explanation.isEmpty:
      return .push(.notice(Notice(title: "Waarom?", verklaringen: explanation)))
    case .character("r"):
      guard let retry else { return .ignored }
      return .pop([retry])
    case .character("u"):
      guard let takesBack else { return .ignored }
      return .pop([.lookUpLastStep(takesBack)])
    case .character("j"):
      guard let abandons else { return .ignored }
      return Outcome(abandons: abandons)
    case .escape, .enter, .character("q"), .character(" "), .character("w"): return .pop()
    case .down, .pageDown: offset += key == .down ? 1 : height
    case .up, .pageUp: offset -= key == .up ? 1 : height
    case .right, .left:
      let chapters = rows(in: area).indices.filter { rows(in: area)[$0].isChapter }
      let next =
        key == .right ? chapters.first { $0 > offset } : chapters.last { $0 < offset } ?? 0
      if let next { offset = next }
    case .home: offset = 0
    case .end: offset = Int.max / 2
    default: break
    }
    settle()
    return .ignored
  }

  /// Whether a key means something here, rather than in what lies below.
  func uses(_ key: Key) -> Bool {
    if search.isTyping { return true }
    return switch key {
    case .character("/"): isLong
    case .character("n"), .character("N"): isLong && !search.query.isEmpty
    case .character("r"): retry != nil
    case .character("u"): takesBack != nil
    case .character("j"): abandons != nil
    case .character("q"), .character(" "), .character("w"): true
    case .character, .paste, .tab, .backTab, .backspace: false
    default: true
    }
  }

  mutating func resize(to area: Rect) {
    self.area = area
    if goals.isEmpty { settle() } else { showChosen() }
  }

  /// How many lines are in view; one less while somebody types above them.
  var height: Int {
    max(1, Canvas.dialogHeight(in: area) - (search.isTyping ? 1 : 0))
  }
  private var isLong: Bool { texts.count > height }
  private var texts: [String] { rows(in: area).map(\.text) }

  private mutating func went(_ step: TextSearch.Step) -> Outcome {
    if case .go(let row) = step { found = row }
    if case .around(let row) = step { found = row }
    // In view, with a little of what stands before it.
    if let found, !(offset..<offset + height).contains(found) { offset = max(0, found - 2) }
    settle()
    return Outcome(message: search.message(step))
  }

  private mutating func settle() {
    offset = max(0, min(offset, rows(in: area).count - height))
  }

  /// The chosen line whole in view, and what stands above the first one too.
  mutating func showChosen() {
    let all = rows(in: area)
    guard let first = all.firstIndex(where: { $0.goal != nil && $0.goal == goal }),
      let last = all.lastIndex(where: { $0.goal == goal })
    else { return }
    offset = min(max(offset, last - height + 1), chosen == 0 ? 0 : first)
    if chosen == 0, last >= height { offset = last - height + 1 }
    settle()
  }

  func draw(on canvas: inout Canvas, in area: Rect) {
    let wrapped = rows(in: area)
    let why =
      (explanation.isEmpty ? "" : "w waarom · ") + (retry == nil ? "" : "r opnieuw · ")
      + (abandons == nil ? "" : "j toch weggaan · ")
      + (takesBack == nil ? "" : "u terugnemen · ")
    let away = isAfterwards ? "Esc gezien" : "Esc terug"
    let chapters = lines.count(where: \.isChapter)
    let footer =
      why + (chapters > 1 ? "← → \(chapters) onderwerpen · " : "")
      + (!goals.isEmpty
        ? "↑↓ kiezen · Enter gaat erheen · \(away)"
        : wrapped.count > Canvas.dialogHeight(in: area)
          ? "↑↓ verder lezen · / zoeken · \(away)" : away)
    let box = canvas.dialog(title, rows: wrapped.count, footer: footer, in: area)
    let inside = box.dropping(top: search.isTyping ? 1 : 0)
    for (index, line) in wrapped.dropFirst(offset).prefix(inside.height).enumerated() {
      let row = inside.row(index)
      if let mark = line.mark { canvas.write(mark, in: row) }
      let isFound = search.isMatch(line.text)
      canvas.write(
        line.text, in: line.isHead ? row : row.dropping(left: 2),
        style: isFound ? line.style.with(underline: true) : line.style)
      if line.goal != nil, line.goal == goal { canvas.restyle(row) { $0.reverse = true } }
    }
    let at = found ?? wrapped.firstIndex { $0.goal != nil && $0.goal == goal }
    let row = at.flatMap { wrapped.indices.contains($0) && $0 >= offset ? $0 - offset : nil } ?? 0
    // Beside the line, where it hides no mark.
    canvas.cursor = Point(
      x: max(0, inside.x - 1), y: min(inside.y + row, max(box.y, inside.maxY - 1)))
    if !Canvas.hasBox(in: area) {
      let isEnd = offset + inside.height >= wrapped.count
      canvas.more(above: offset > 0, below: !isEnd, in: area)
    }
    search.draw(on: &canvas, in: box.row(0))
  }

  private func rows(in area: Rect) -> [Line] {
    let width = Canvas.dialogTextWidth(in: area)
    let head = Canvas.hasBox(in: area) ? [] : [Line(text: title, style: .bold, isHead: true)]
    return (head + lines).flatMap { line in
      TextWidth.wrap(line.text, to: width).enumerated().map { index, row in
        Line(
          text: row.text, mark: index == 0 ? line.mark : nil, style: line.style,
          isHead: line.isHead, isChapter: line.isChapter && index == 0, goal: line.goal)
      }
    }
  }
}

extension Notice {
  var footer: [FooterKey] {
    (retry == nil ? [] : [FooterKey(key: "r", label: "opnieuw proberen")])
      + (abandons == nil ? [] : [FooterKey(key: "j", label: "toch weggaan")])
      + (takesBack == nil ? [] : [FooterKey(key: "u", label: "terugnemen")])
      + (goals.isEmpty ? [] : [FooterKey(key: "Enter", label: "gaan")])
      + [FooterKey(key: "Esc", label: isAfterwards ? "gezien" : "terug")]
  }
}
