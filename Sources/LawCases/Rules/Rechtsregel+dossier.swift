import Casework
import Questionnaire

extension Rechtsregel {
  /// A whole dossier: steps in the order of the subcommands, then questions by path.
  static let dossier = Rechtsregel(
    paden: "dossier", "Een heel dossier in stappen; elke vraag is een pad.", leden: ["stappen"]
  ) { invoer, kader, paths throws(CaseFault) in
    let verloop = try Verloop(try invoer.list("stappen"), kader, place: invoer.at("stappen"))
    var answers: [Antwoord] = []
    for path in paths { answers.append(try verloop.answer(to: path, place: invoer.place)) }
    return answers
  }
}

/// A dossier as the steps of a case made it, and how the last step went.
struct Verloop {
  private(set) var kader: Kader
  private(set) var events: [Gebeurtenis] = []
  /// Of the last step that was taken.
  private(set) var warnings: [Waarschuwing] = []
  private(set) var refusal: Refusal?
  /// A step before the last was refused: then the case asks about something that never was.
  private(set) var stoppedAt: Int?

  /// Takes each step until one is refused.
  init(_ steps: [JSONValue], _ kader: Kader, place: String) throws(CaseFault) {
    self.kader = kader
    for (offset, step) in steps.enumerated() {
      let members = try Members(step, place: "\(place), stap \(offset + 1)")
      try take(members)
      if refusal != nil {
        if offset + 1 < steps.count { stoppedAt = offset + 1 }
        return
      }
    }
  }

  /// The fold of the events so far; nil when the opening itself was refused.
  var dossier: Dossier? { Dossier(events) }

  private mutating func take(_ members: Members) throws(CaseFault) {
    let name = try members.text("stap")
    guard let kind = Gevalstap.alle.first(where: { $0.naam == name }) else {
      let choices = Gevalstap.alle.map(\.naam).joined(separator: ", ")
      throw CaseFault(members.at("stap"), "\"\(name)\" is onbekend. Kies uit: \(choices).")
    }
    try members.refuseUnknown(["stap", "vandaag"] + kind.leden)
    var situation = kader.situation
    if let today = try members.optionalDay("vandaag") { situation.vandaag = today }
    switch try kind.opdracht(members) {
    case .failure(let refused): refusal = refused
    case .success(.openen(let opening)):
      guard events.isEmpty else { throw CaseFault(members.place, "het dossier is al geopend.") }
      open(opening, in: situation)
    case .success(.stap(let command)):
      guard let dossier else {
        throw CaseFault(members.place, "begin met de stap \"dossier nieuw\".")
      }
      decide(command, dossier, in: situation)
    case .success(.uitRegels(let command)):
      guard let dossier else {
        throw CaseFault(members.place, "begin met de stap \"dossier nieuw\".")
      }
      switch command(kader.regels) {
      case .success(let command): decide(command, dossier, in: situation)
      case .failure(let refused): refusal = refused
      }
    case .success(.indexcijfer(let figure)): kader.regels = kader.regels.with(figure)
    case .success(.boeken(let step)):
      guard let dossier else {
        throw CaseFault(members.place, "begin met de stap \"dossier nieuw\".")
      }
      book(step, dossier)
    }
  }

  private mutating func book(_ step: Boekingsstap, _ dossier: Dossier) {
    do throws(Refusal) {
      let statement = try kader.afrekening(
        of: dossier, mandaat: step.mandaat, van: step.van, tot: step.tot)
      let (booking, said) = try statement.boeking(step.vraag)
      kader.boekingen.append(booking)
      warnings = said
    } catch {
      refusal = error
    }
  }

  private mutating func open(_ opening: OpenDossier, in situation: Situation) {
    do throws(Refusal) {
      let decision = try opening.decide(newPersoon: PersoonID("wet-1"), in: situation)
      events = [.dossierGeopend(decision.opening)]
      warnings = decision.warnings
    } catch {
      refusal = error
    }
  }

  private mutating func decide(_ command: Command, _ dossier: Dossier, in situation: Situation) {
    do throws(Refusal) {
      let decision = try dossier.decide(command, in: situation)
      events += decision.events
      warnings = decision.warnings
    } catch {
      refusal = error
    }
  }
}
