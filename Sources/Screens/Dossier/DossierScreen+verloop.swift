import Canvas
import Casework

extension DossierScreen {
  /// Why a talk cannot be called off; nil when one is planned.
  var whyNotHeld: Belet? {
    guard let running = dossier.lopendeEvaluatie else {
      return dossier.whyNoEvaluation?.belet()
    }
    return running.openPlanning == nil ? Reden.geenPlanning.belet() : nil
  }

  /// Why the decision cannot wait; nil after a talk.
  var whyNotDeliberate: Belet? {
    guard let running = dossier.lopendeEvaluatie else {
      return dossier.whyNoEvaluation?.belet()
    }
    return running.gesprek == nil ? Reden.geenGesprek.belet() : nil
  }

  /// How often a talk was planned, moved or not held, when that is more than once.
  func course(of evaluation: Evaluatie, into lines: inout DetailLines) {
    let earlier = evaluation.plannen.filter { $0.afloop != .open && $0.afloop != .gevoerd }
    guard !earlier.isEmpty else { return }
    lines.head("Eerder gepland\(evaluation.hoeVaakNietDoorgegaan)")
    for plan in earlier {
      lines.add("\(plan.planning.datum.shown) om \(plan.planning.uur.shown): \(plan.afloop.naam)")
    }
    for failed in evaluation.nietDoorgegaan {
      lines.marked(
        .late, "\(failed.datum.shown), door \(failed.wie.naam): \(failed.reden)")
    }
    for plan in evaluation.plannen where plan.planning.isMoved {
      let who = plan.planning.doorWie.map { " op vraag van \($0.naam)" } ?? ""
      let why = plan.planning.reden.map { ": \($0)" } ?? ""
      lines.marked(.none, "naar \(plan.planning.datum.shown)\(who)\(why)", style: .dim)
    }
  }

  /// What everybody said, in the order in which it was noted.
  func positions(_ evaluation: Evaluatie, into lines: inout DetailLines) {
    guard !evaluation.standpunten.isEmpty else { return }
    lines.head("Standpunten")
    for position in evaluation.standpunten {
      let isRefusal = position.van == .werknemer && position.over == .weigering
      lines.marked(isRefusal ? .late : .none, "\(position.kop) (\(position.datum.shown)):")
      lines.marked(.none, "\u{201C}\(position.tekst)\u{201D}")
    }
  }

  func waiting(_ evaluation: Evaluatie, into lines: inout DetailLines) {
    guard !evaluation.beraden.isEmpty else { return }
    lines.head(evaluation.beraad == nil ? "Was in beraad" : "In beraad")
    for period in evaluation.beraden {
      let end = period.einde.map { " – \($0.shown)" } ?? ""
      let until = period.tot.map { ", tot \($0.shown)" } ?? ""
      lines.marked(
        period.einde == nil ? .busy : .done,
        "\(period.van.shown)\(end)\(until): wacht op \(period.wachtOp)")
    }
  }

  func agreements(into lines: inout DetailLines, _ world: World) {
    guard !dossier.afspraken.isEmpty else { return }
    lines.head("Afspraken")
    for (number, agreed) in dossier.genummerdeAfspraken {
      let isLate = agreed.klaarOp == nil && agreed.tegen < world.vandaag
      let mark: Mark = agreed.klaarOp == nil ? (isLate ? .late : .notYet) : .done
      lines.marked(
        mark, "\(number) \(agreed.wie.naam), tegen \(agreed.tegen.shown): \(agreed.wat)")
    }
  }
}

extension Planning {
  fileprivate var isMoved: Bool { reden != nil || doorWie != nil }
}
