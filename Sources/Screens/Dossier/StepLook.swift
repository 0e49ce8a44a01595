import Canvas
import Casework

/// How a step looks in the list of steps: a mark and a word, and one fact below them.
///
/// What the work list calls late is late here, in the same words. What waits for something else is
/// calm: only a step whose day has come and that a rule forbids is blocked.
struct StepLook {
  let mark: Mark
  let word: String
  /// `ingediend   25/05/2026`; nil where nothing is known yet.
  let fact: String?

  init(_ state: Stapstaat, _ row: Werkregel?, _ dossier: Dossier, _ world: World) {
    (mark, word) = Self.standing(state, row, dossier, world)
    // Of a step that is done, what was done matters more than what comes one day.
    let asked = row.flatMap { state.stand == .klaar && $0.uiterste > world.vandaag ? nil : $0 }
    fact = asked.flatMap { dossier.fact(of: $0, world) } ?? dossier.fact(of: state, world)
  }

  /// A sentence about another step does not say by its mark that anything is wrong there.
  static func calmMark(_ state: Stapstaat) -> Mark {
    state.stand == .geblokkeerd ? .notYet : Mark(state.stand)
  }

  private static func standing(
    _ state: Stapstaat, _ row: Werkregel?, _ dossier: Dossier, _ world: World
  ) -> (Mark, String) {
    let days = row?.uiterste.days(since: world.vandaag)
    if let days, days < 0 { return (.late, days == -1 ? "1 dag" : "\(-days) dagen") }
    if days == 0 { return (.busy, "vandaag" + (row?.uur.map { " \($0.shown)" } ?? "")) }
    if let expired = dossier.expiredPOP(state, world) { return (expired, "vervallen") }
    switch state.stand {
    case .klaar: return (.done, "klaar")
    case .bezig: return (.busy, "bezig")
    case .nvt: return (Mark(.nvt), "n.v.t.")
    case .open, .geblokkeerd:
      if dossier.sluiting != nil { return (Mark(.nvt), "niet gedaan") }
      if dossier.isForbidden(state, world) { return (.blocked, "kan niet") }
      let isNext = row != nil || dossier.canFillIn(state)
      return isNext ? (Mark(text: "·", style: .plain), "te doen") : (.notYet, "later")
    }
  }
}

extension Dossier {
  /// A POP that counts no longer today; red where one is needed for a talk to come.
  fileprivate func expiredPOP(_ state: Stapstaat, _ world: World) -> Mark? {
    guard state.stap == .pop, let pop = popsNieuwsteEerst.first,
      geldigTot(pop, world.regels) < world.vandaag
    else { return nil }
    let isNeeded = lopendeEvaluatie.map { $0.gesprek == nil } ?? false
    return isNeeded && sluiting == nil ? .late : Mark(.nvt)
  }

  /// The day of the planned talk has come and a rule forbids it, or it is planned too early.
  fileprivate func isForbidden(_ state: Stapstaat, _ world: World) -> Bool {
    guard state.stap == .gesprek, state.stand == .geblokkeerd,
      let planned = lopendeEvaluatie?.planning?.datum
    else { return false }
    return planned <= world.vandaag
      || state.bron == world.regels.grond(.evaluatieVroegst, on: planned).bron
  }

  /// The questionnaire waits for nothing once the evaluation is asked for.
  fileprivate func canFillIn(_ state: Stapstaat) -> Bool {
    state.stap == .vragenlijst && lopendeEvaluatie.map { $0.gesprek == nil } ?? false
  }

  /// What the work list asks, with its day; nil where the step itself says more.
  fileprivate func fact(of row: Werkregel, _ world: World) -> String? {
    let label: String? =
      switch row.taak {
      case .popVoorGesprek where popNaGesprek(on: row.uiterste) != nil: nil
      case .eerstePOP, .popVoorGesprek, .vragenlijst, .tewerkstelling, .wopVoorstel: "tegen"
      case .popVernieuwen: row.uiterste < world.vandaag ? "laatste dag" : "telt t.e.m."
      case .gesprekPlannen: "plannen"
      case .beslissen: "te nemen"
      case .verwijzen: "verwijzen"
      case .starten: "starten"
      case .wopLooptAf, .wopZonderBeslissing: "WOP tot"
      case .inschakelingLooptAf: "traject tot"
      case .jaarlijkseOpvolging: "uiterlijk"
      case .terugkeer: "terugkeer"
      case .afspraak: "afspraak"
      case .hervatten: "hervatten"
      case .popNaStage: "bijwerken"
      case .vrijstelling: "vrijstellen"
      case .faseKiezen: "fase kiezen"
      case .gesprek, .faseEindigt: nil
      }
    return label.map { Self.fact($0, row.uiterste) }
  }

  /// What is known of the step by itself.
  fileprivate func fact(of state: Stapstaat, _ world: World) -> String? {
    switch state.stap {
    case .pop:
      guard let pop = popsNieuwsteEerst.first else { return nil }
      if state.stand == .open, popNaGesprek(on: evaluatie?.gespreksdag ?? world.vandaag) != nil {
        return Self.fact("POP van", pop.datum)
      }
      let last = geldigTot(pop, world.regels)
      return Self.fact(last < world.vandaag ? "laatste dag" : "telt t.e.m.", last)
    case .vragenlijst:
      guard let list = evaluatie?.vragenlijst else { return nil }
      return list.ingediendOp.map { Self.fact("ingediend", $0) } ?? "nog niet ingediend"
    case .gesprek:
      guard let evaluatie else { return nil }
      if let held = evaluatie.gesprek { return Self.fact("gevoerd", held.datum) }
      guard let plan = evaluatie.planning else {
        return Self.fact("aangevraagd", evaluatie.aangevraagdOp)
      }
      return Self.fact("gepland", plan.datum) + " \(plan.uur.shown)"
    case .beslissing:
      if let taken = evaluatie?.beslissing { return Self.fact("genomen", taken.datum) }
      guard let waiting = evaluatie?.beraad else { return nil }
      return waiting.tot.map { Self.fact("beraad tot", $0) } ?? Self.fact("in beraad", waiting.van)
    case .traject: return trajectFact(world)
    case .opvolging:
      if sluiting != nil {
        return opvolging(world.regels, vandaag: world.vandaag).vensterTot
          .map { Self.fact("tot en met", $0) }
      }
      return tewerkstellingen.last.map { Self.fact("werkt sinds", $0.van) }
    }
  }

  private func trajectFact(_ world: World) -> String? {
    guard let traject, traject.isRunning || traject.einde != nil else { return nil }
    if let end = traject.einde { return Self.fact("beëindigd", end.datum) }
    if let period = traject.opschorting(op: world.vandaag) {
      return Self.fact("opgeschort", period.van)
    }
    if let phase = traject.dringendsteFase(world.regels),
      let last = traject.lopendeTermijn(world.regels)?.uiterlijk
    {
      return Self.fact(phase.fase.rawValue, last)
    }
    return traject.gestartOp.map { Self.fact("gestart", $0) }
      ?? Self.fact("verwezen", traject.verwezenOp)
  }

  private static func fact(_ label: String, _ day: Datum) -> String {
    TextWidth.padRight(label, to: 12) + day.shown
  }
}
