import Casework
import Foundation
import Questionnaire
import Rulebook
import Store
import Testing

@testable import Demo

@Suite("Demo: een register vol verzonnen dossiers")
struct DemoRegisterTests {
  private static let regels = try? Rulebook.shipped()

  private func form() throws -> Form {
    let bytes = try #require(Rulebook.resource("vragenlijsten/evaluatie-maatwerk.json"))
    return try Form(json: JSONValue(bytes: bytes))
  }

  /// Runs `body` on a filled register in a folder that is gone afterwards.
  private func filled(
    _ count: Int, on day: String = "2026-11-21", seed: UInt64 = DemoRegister.seed,
    _ body: (Register, Datum) throws -> Void
  ) throws {
    let folder = FileManager.default.temporaryDirectory.appending(
      path: "demo-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    let regels = try #require(Self.regels)
    let today = try #require(Datum(iso: day))
    let register = try Register.open(
      path: folder.appending(path: "d.sqlite").path, regels: regels)
    try DemoRegister.fill(
      register, count: count, form: try form(),
      as: Author(
        door: "demo", vandaag: today, moment: Moment(milliseconds: today.dayNumber * 86_400_000)),
      seed: seed)
    try body(register, today)
  }

  private func contents(_ register: Register) throws -> [DossierFile] {
    try register.dossiers().compactMap { try register.file($0.nummer) }
  }

  @Test func `the same seed and day give the same register, and a longer one begins like it`()
    throws
  {
    var shown: [Shown] = []
    for (count, seed) in [
      (40, DemoRegister.seed), (40, DemoRegister.seed), (60, DemoRegister.seed), (40, 7),
    ] {
      try filled(count, seed: seed) { register, today in
        shown.append(
          Shown(files: try contents(register), worklist: try register.worklist(on: today)))
      }
    }
    #expect(shown[0] == shown[1])
    #expect(Set(shown[0].files).isSubset(of: shown[2].files))
    #expect(Set(shown[0].files).isDisjoint(with: shown[3].files))
  }

  @Test func `after a change of rules the work list is made from the facts alone, and is right`()
    throws
  {
    try filled(300) { register, today in
      let old = try #require(Self.regels)
      var parameters = old.parameters
      let phase = try #require(parameters[.termijnJobmatching])
      parameters[.termijnJobmatching] = Parameter(
        id: phase.id, omschrijving: phase.omschrijving, eenheid: phase.eenheid,
        versies: phase.versies.map {
          ParameterVersie(vanaf: $0.vanaf, waarde: .getal(5), bron: $0.bron)
        }, nagekeken: phase.nagekeken)
      let new = Regelboek(
        parameters: parameters, index: old.index, mandaten: old.mandaten, digest: "nieuw")
      let before = try register.worklist(on: today)
      let reopened = try Register.open(path: register.path, regels: new)
      #expect(try reopened.worklist(on: today) != before)
      #expect(try reopened.check().isEmpty)
      let back = try Register.open(path: register.path, regels: old)
      #expect(try back.worklist(on: today) == before)
    }
  }

  @Test func `no story has more hours of guidance on a day than a working day`() throws {
    let regels = try #require(Self.regels)
    let teller = try StoryTeller(
      seed: DemoRegister.seed, form: try form(), regels: regels,
      vandaag: try #require(Datum(iso: "2026-11-21")))
    var days = 0
    for index in 0..<4_000 {
      let story = try #require(teller.story(index))
      var hours: [Datum: Uren] = [:]
      for case .registerHours(let entry) in story.commands {
        hours[entry.datum, default: .zero] = (hours[entry.datum] ?? .zero) + entry.uren
      }
      days += hours.count
      #expect(hours.values.allSatisfy { $0 <= Uren(units: 8 * 300) }, "dossier \(index)")
    }
    #expect(days > 1_000)
  }

  private struct Shown: Equatable {
    var files: [DossierFile]
    var worklist: [WorklistRow]
  }

  @Test func `two hundred dossiers hold every instrument, step, phase, outcome and stand`() throws {
    try filled(200) { register, today in
      let regels = register.regels
      let files = try contents(register)
      let dossiers = files.map(\.dossier)
      #expect(dossiers.count == 200)
      #expect(Set(dossiers.map(\.instrument)) == Set(Instrument.allCases))
      let steps = dossiers.flatMap { $0.stappenplan(regels, vandaag: today) }
      #expect(Set(steps.map(\.stand)) == Set(Stapstaat.Stand.allCases))
      let evaluations = dossiers.flatMap(\.evaluaties)
      #expect(Set(evaluations.map(\.aanleiding)) == Set(Aanleiding.allCases))
      let decisions = evaluations.compactMap(\.beslissing)
      #expect(Set(decisions.map(\.uitkomst)) == Set(Uitkomst.allCases))
      #expect(decisions.contains { !$0.herzien.isEmpty })
      #expect(evaluations.contains { !($0.gesprek?.afwijkingen.isEmpty ?? true) })
      let trajectories = dossiers.flatMap(\.trajecten)
      let phases = trajectories.flatMap { $0.fasestaten(regels) }
      #expect(Set(phases.map(\.stand)) == Set(Fasestaat.Stand.allCases))
      #expect(Set(trajectories.compactMap(\.lopendeFase?.fase)) == Set(Fase.allCases))
      #expect(
        Set(trajectories.compactMap(\.einde?.resultaat)) == Set(Trajectresultaat.allCases))
      #expect(trajectories.contains { $0.gestartOp == nil })
      #expect(trajectories.contains { !$0.stages.isEmpty && !$0.prestaties.isEmpty })
      let fees = dossiers.flatMap { $0.vergoedingsstaat(regels, vandaag: today).regels }
      #expect(Set(fees.map(\.stand)) == Set(Vergoedingsregel.Stand.allCases))
      let jobs = dossiers.flatMap(\.tewerkstellingen)
      #expect(Set(jobs.map(\.soort)) == Set(Tewerkstellingsoort.allCases))
      #expect(dossiers.contains { $0.sluiting != nil })
      let homes = files.compactMap {
        $0.persoon.adressen.first?.postcode.provincie(on: today, regels)
      }
      #expect(Set(homes) == Set(Provincie.allCases))
    }
  }

  @Test func `the work list has something of every kind and urgency`() throws {
    try filled(200) { register, today in
      let counts = try register.worklistCounts(on: today)
      #expect(counts.teLaat > 0 && counts.vandaag > 0 && counts.week > 0 && counts.later > 0)
      let tasks = try register.worklist(on: today).map(\.regel.taak)
      // Only the free regime, which is not in force, lets no phase run.
      #expect(Set(tasks) == Set(Taak.allCases).subtracting([.faseKiezen]))
    }
  }

  @Test(arguments: ["2019-03-01", "2024-02-29", "2026-11-21", "2031-12-31"])
  func `whatever the day, all commands are taken and the register is sound`(day: String) throws {
    try filled(200, on: day) { register, _ in
      let differences = try register.check()
      #expect(differences.isEmpty)
    }
  }

  @Test func `answers that were handed in are complete for the form`() throws {
    let form = try form()
    try filled(100) { register, _ in
      let lists = try contents(register).flatMap(\.dossier.evaluaties).compactMap(\.vragenlijst)
      #expect(!lists.isEmpty)
      for list in lists {
        let response = try Response(json: JSONValue(parsing: list.antwoorden))
        #expect(response.validate(against: form).isEmpty)
        #expect(
          FormState(form: form, response: response).isComplete == (list.ingediendOp != nil))
      }
    }
  }

  @Test func `no two people bear one national number, and each fits its birth date`()
    throws
  {
    try filled(400) { register, _ in
      let people = try contents(register).map(\.persoon)
      let numbers = people.compactMap(\.insz)
      #expect(Set(numbers).count == numbers.count)
      #expect(numbers.count > 150 && numbers.count < 350)
      #expect(people.allSatisfy { $0.insz == nil || $0.insz?.birthDate == $0.geboortedatum })
    }
  }

  @Test func `what stops the work is passed on`() throws {
    struct Enough: Error {}
    let form = try form()
    try filled(0) { register, today in
      #expect(throws: Enough.self) {
        try DemoRegister.fill(
          register, count: 5, form: form,
          as: Author(door: "demo", vandaag: today, moment: Moment(milliseconds: 0)), seed: 3
        ) { _, _ in throw Enough() }
      }
    }
  }
}
