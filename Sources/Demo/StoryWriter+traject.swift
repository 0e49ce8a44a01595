import Casework

extension StoryWriter {
  mutating func refer(on day: Datum) {
    decide(.doorstroomklaar, on: day.adding(days: -random.int(2...14)))
    add(.referTrajectory(mandaat: random.pick(teller.mandates(for: instrument)), op: day))
  }

  /// Walks a trajectory to a phase that began on `day`.
  mutating func walk(to phase: Fase, since day: Datum, skipping: Bool = false) {
    let before = skipping ? [.voortraject] : Fase.allCases.filter { $0 < phase }
    var starts = [(phase, day)]
    for earlier in before.reversed() {
      let length = random.int(earlier == .voortraject ? 10...29 : 28...88)
      starts.insert((earlier, starts[0].1.adding(days: -length)), at: 0)
    }
    let start = starts[0].1
    refer(on: start.adding(days: -random.int(4...25)))
    add(.startTrajectory(op: start))
    // Without a draw, so that the stories stay as they are: most employers arrange it at once.
    if start.dayNumber % 5 != 0 {
      add(.arrangeRelease(Prestatievrijstelling(datum: min(today, start.adding(days: 1)))))
    }
    for (next, from) in starts.dropFirst() {
      add(
        .changePhase(
          ChangePhase(
            fase: next, op: from, overgeslagen: skipping ? random.pick(teksten.overslaan) : nil)))
      if next == .stage { registerStage(from: from, until: from < day ? day : nil) }
    }
    if skipping, phase == .nazorg { registerStage(from: start, until: day) }
    registerHours(from: start, to: day)
  }

  /// Guidance on one day to six days; two of them on the same day stay within a working day.
  private mutating func registerHours(from start: Datum, to day: Datum) {
    var sums: [Datum: Uren] = [:]
    for _ in 0..<random.int(1...6) {
      let span = max(0, today.days(since: start))
      let on = start.adding(days: min(span, random.int(0...max(1, day.days(since: start) + 5))))
      let uren = Uren(units: 75 * random.int(2...28))
      let nota = random.chance(60) ? random.pick(teksten.nota) : nil
      let sum = (sums[on] ?? .zero) + uren
      guard sum <= Self.workingDay else { continue }
      sums[on] = sum
      add(.registerHours(Prestatie(uren: uren, datum: on, nota: nota)))
    }
  }

  private static let workingDay = Uren(units: 8 * 300)

  /// Ends a trajectory in `phase` on `day`, with what came after it.
  mutating func end(
    in phase: Fase, _ result: Trajectresultaat, on day: Datum, _ next: Vervolg?
  ) {
    let length = random.int(phase == .voortraject ? 8...29 : 20...85)
    walk(to: phase, since: day.adding(days: -length))
    let reasons = teksten.einde[result.rawValue] ?? teksten.sluiten
    add(
      .endTrajectory(
        Trajecteinde(
          datum: day, resultaat: result, reden: random.pick(reasons),
          oorzaak: cause(in: phase, result))))
    guard let next else { return }
    let employer = random.pick(teller.catalogue.ondernemingen.regulier)
    let first = min(today, day.adding(days: random.int(1...20)))
    add(
      .registerEmployment(
        Tewerkstelling(
          van: first, tot: next.oorzaak.map { _ in first.adding(days: 30) }, soort: next.soort,
          werkgever: next.soort == .intern ? nil : employer.naam,
          nace: next.soort == .intern ? nil : employer.nace, oorzaak: next.oorzaak,
          aandeelNEC: next.soort == .hybride ? 50 : nil)))
    guard next.gesloten else { return }
    add(
      .closeDossier(
        Sluiting(
          datum: min(today, first.adding(days: random.int(5...40))),
          reden: random.pick(teksten.sluiten))))
  }

  /// Without a draw, so that the stories stay as they are: who stops while looking for a job does so
  /// outside the own will, and waits for the smallest WOP.
  private func cause(in phase: Fase, _ result: Trajectresultaat) -> Trajectoorzaak? {
    phase == .jobmatching && result == .stopgezet ? .uitvalBuitenWil : nil
  }

  private mutating func registerStage(from day: Datum, until last: Datum?) {
    let hosts = teller.catalogue.ondernemingen.regulier
    let index = random.int(0...hosts.count - 1)
    add(
      .registerStage(
        Stage(
          bedrijf: hosts[index].naam, van: day, tot: last?.adding(days: -1),
          ondernemingsnummer: random.chance(70) ? .invented(500 + index) : nil,
          nace: hosts[index].nace, proeftuin: random.chance(20))))
  }
}
