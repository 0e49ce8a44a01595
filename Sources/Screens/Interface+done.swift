import Canvas
import Casework

extension Interface {
  /// What was recorded, in one short sentence: what was typed at length is not told back.
  func done(_ zin: String, _ taken: StepInView?) -> String {
    if let taken, zin == Gebeurtenis.stapTeruggenomen(stap: taken.stap).zin {
      return "Teruggenomen: \(taken.zin.firstSentence)"
    }
    return Self.kept + world.form.naming(zin).firstSentence
  }

  private static let kept = "Bewaard: "

  /// What is next, behind what was recorded; where the line is short, that it is kept goes without
  /// saying.
  mutating func tellNext(in model: DossierModel) {
    guard case .dossier = top, let done = message, done.isDone, !done.text.contains(Self.next),
      let next = model.nextStep(world)
    else { return }
    let whole = done.text + Self.next + next + "."
    let short = Message.done(String(whole.dropFirst(Message.done(Self.kept).text.count))).text
    let isLong = TextWidth.cells(whole) > size.width - 2
    let shown = isLong && whole.hasPrefix(Message.done(Self.kept).text) ? short : whole
    if TextWidth.cells(shown) <= size.width - 2 { message?.text = shown }
  }

  private static let next = " Volgende: "
}

extension DossierModel {
  /// What the step that is on asks for, with its key in the dossier; nil where nothing waits.
  func nextStep(_ world: World) -> String? {
    let plan = dossier.stappenplan(world.regels, vandaag: world.vandaag)
    guard dossier.sluiting == nil,
      let step = plan.first(where: { $0.stand == .bezig || $0.stand == .open })
    else { return nil }
    let running = dossier.lopendeEvaluatie
    switch step.stap {
    case .pop: return "p POP"
    case .vragenlijst: return running == nil ? "a aanvragen" : "v vragenlijst"
    case .gesprek: return running?.openPlanning == nil ? "l gesprek plannen" : "g gesprek"
    case .beslissing: return "b beslissen"
    case .traject: return dossier.lopendTraject == nil ? "m verwijzen" : "t traject"
    case .opvolging: return nil
    }
  }
}

extension String {
  /// Up to the first full stop that ends a sentence.
  fileprivate var firstSentence: String {
    guard let range = firstRange(of: ". ") else { return self }
    return String(self[..<range.lowerBound]) + "."
  }
}
