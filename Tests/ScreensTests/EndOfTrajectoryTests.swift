import Casework
import Testing

@testable import Screens

/// What somebody reads before a trajectory ends for good.
@Suite("The end of a trajectory")
struct EndOfTrajectoryTests {
  private func consequences(
    of resultaat: Trajectresultaat, on nummer: String, after command: Command
  ) throws -> [String] {
    var outside = Outside.everyone
    try outside.run(nummer, command)
    let model = try #require(outside.models.first { $0.dossier.nummer == nummer })
    let end = Command.endTrajectory(
      Trajecteinde(datum: "2026-03-12", resultaat: resultaat, reden: "vast werk gevonden"))
    let world = Story().interface.world
    let decision = try model.dossier.decide(
      end, in: Situation(vandaag: world.vandaag, regels: world.regels))
    return end.consequences(of: decision, for: model, world)
  }

  @Test func `says what will be owed and what is owed now`() throws {
    let lines = try consequences(
      of: .tewerkstelling, on: "CMW-0118", after: .phase(.nazorg, "2026-03-10"))
    #expect(
      lines.contains { $0.hasPrefix("Verschuldigd is dan €") && $0.contains("; nu €") }, "\(lines)")
  }

  @Test func `names a stage of which the last day is not known`() throws {
    let stage = Stage(bedrijf: "Garage Merten", van: "2026-02-02")
    let lines = try consequences(of: .tewerkstelling, on: "CMW-0118", after: .registerStage(stage))
    #expect(lines.contains("De stage bij Garage Merten heeft nog geen laatste dag."))
  }
}
