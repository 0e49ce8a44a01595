import Casework

/// Writes a dossier towards the state that it must be in today, counting back from there.
struct StoryWriter {
  let teller: StoryTeller
  let instrument: Instrument
  var random: SplitMix64
  var hired: Datum
  /// The WOP at hiring.
  var wop: WOP?
  private(set) var commands: [Command] = []

  var today: Datum { teller.vandaag }
  var teksten: Teksten { teller.catalogue.teksten }

  init(_ teller: StoryTeller, _ instrument: Instrument, _ random: SplitMix64) {
    self.teller = teller
    self.instrument = instrument
    self.random = random
    hired = teller.vandaag
  }

  mutating func add(_ command: Command) { commands.append(command) }

  mutating func write(_ toestand: Toestand) {
    switch toestand {
    case .zonderPOP(let ago): hire(on: back(ago))
    case .pop(let age):
      let day = back(age)
      hire(before: day)
      registerPOPs(last: day)
    case .termijn(let left):
      hire(on: today.sameDay(yearsLater: -5).adding(days: random.int(left)))
      registerPOPs(last: back(20...250))
    case .aangevraagd(let ago):
      let day = back(ago)
      hire(before: day)
      registerPOPs(last: day.adding(days: -random.int(20...250)))
      request(on: day)
    case .gepland(let days, let ready):
      plan(for: today.adding(days: random.int(days)), ready)
    case .gesprek(let ago, let deviation):
      let talk = back(ago)
      hold(on: talk, deviation)
      if deviation == nil { agree(after: talk) }
    case .beslist(let outcome, let ago, let isRevised):
      decide(outcome, on: back(ago), revised: isRevised)
      if ago.lowerBound > 300 { registerPOPs(last: back(10...300)) }
    case .verwezen(let ago): refer(on: back(ago))
    case .traject(let phase, let ago, let skips):
      walk(to: phase, since: back(ago), skipping: skips)
    case .opgeschort(let phase, let ago):
      let day = back(ago)
      walk(to: phase, since: day)
      add(
        .suspendTrajectory(
          Opschorting(van: day.adding(days: today.days(since: day) / 2), reden: .onderneming)))
    case .beeindigd(let phase, let result, let ago, let next):
      end(in: phase, result, on: back(ago), next)
    case .gesloten(let ago):
      let day = back(ago)
      hire(before: day.adding(days: -60))
      registerPOPs(last: day.adding(days: -random.int(30...300)))
      add(.closeDossier(Sluiting(datum: day, reden: random.pick(teksten.sluiten))))
    }
  }

  mutating func back(_ days: ClosedRange<Int>) -> Datum { today.adding(days: -random.int(days)) }

  /// Hired on that day; no new recognitions in lokale diensteneconomie after its last day.
  mutating func hire(on day: Datum) {
    let last = teller.regels.grond(.ldeLaatsteIndienst, on: day).datum
    hired = instrument == .lde ? min(day, last.adding(days: -random.int(0...20))) : day
    let percentages: ParameterID =
      instrument == .imw ? .wopPercentagesIMW : .wopPercentagesCMW
    guard instrument.heeftWOP else { return }
    let values = teller.regels.grond(percentages, on: hired).lijst.compactMap { Int($0) }
    wop = WOP(
      percentage: random.pick(values),
      begeleidingsnood: random.pick(Begeleidingsnood.allCases))
  }

  /// Hired long enough before `day` that an evaluation may be asked for.
  mutating func hire(before day: Datum) {
    // One in ten has been there since before 2019.
    if instrument == .cmw, random.chance(10) {
      let sitting = teller.regels.grond(.wopOnbepaaldTotIndienst, on: day).datum
      hire(on: min(sitting, day.sameDay(yearsLater: -3)).adding(days: -random.int(0...2500)))
    } else {
      // Arbeidsmatige activiteiten are followed up each year, individueel maatwerk is young.
      let service = instrument == .ama ? 60...340 : instrument == .imw ? 150...900 : 770...1650
      hire(on: day.adding(days: -random.int(service)))
    }
  }

  /// The POP of `last`, mostly after one of a year before.
  mutating func registerPOPs(last: Datum) {
    let earlier = last.adding(days: -random.int(330...380))
    if earlier > hired.adding(days: 20), random.chance(60) { registerPOP(on: earlier) }
    registerPOP(on: last)
  }

  private mutating func registerPOP(on day: Datum) {
    // A few with too little in them.
    let count = random.chance(12) ? 1 : random.int(2...4)
    add(
      .registerPOP(
        POP(
          datum: day, opsteller: random.pick(teksten.opstellers),
          ingediendOp: random.chance(70) ? min(today, day.adding(days: random.int(0...9))) : nil,
          acties: random.pick(count, of: teksten.acties),
          competenties: Competenties(
            generiekHuidig: random.pick(2, of: teksten.generiek),
            generiekToekomstig: random.pick(1, of: teksten.generiek),
            technischHuidig: random.pick(2, of: teksten.technisch),
            technischToekomstig: random.pick(1, of: teksten.technisch)))))
  }
}
