import Casework
import Testing

@testable import Store

@Suite("Register: wat een beslissing over andere dossiers moet weten")
struct LookupTests {
  private let insz = "93.05.18-223-61"
  private let shelf: Shelf
  private let register: Register

  init() throws {
    shelf = try Shelf()
    register = try shelf.open()
  }

  private func open(_ opening: OpenDossier, _ persoon: String) throws -> [Waarschuwing.Soort] {
    try register.open(opening, newPersoon: PersoonID(persoon), as: .test()).waarschuwingen
      .map(\.soort)
  }

  private func persoon(_ nummer: String) throws -> Persoon? { try register.file(nummer)?.persoon }

  @Test func `the same INSZ, name and birth date share one person`() throws {
    _ = try open(.test("CMW-1", "Çelik", "Zoë", insz: insz), "p1")
    var again = try OpenDossier.test("CMW-2", "CELIK", "zoe", insz: insz)
    again.postcode = try Postcode("9000")
    again.inDienst = try day("2024-01-01")

    #expect(try open(again, "p2") == [.zelfdePersoon(dossier: "CMW-1", zeker: true)])
    let shared = try #require(try persoon("CMW-1"))
    #expect(shared.id == PersoonID("p1"))
    #expect(try persoon("CMW-2") == shared)
    #expect(shared.adressen.map(\.postcode.text) == ["2000", "9000"])
  }

  @Test func `the same name and birth date is only a warning`() throws {
    _ = try open(.test("CMW-1"), "p1")
    #expect(try open(.test("CMW-2"), "p2") == [.zelfdePersoon(dossier: "CMW-1", zeker: false)])
    #expect(try persoon("CMW-2")?.id == PersoonID("p2"))
  }

  @Test func `the same INSZ under another name is only a warning`() throws {
    _ = try open(.test("CMW-1", insz: insz), "p1")
    #expect(
      try open(.test("CMW-2", "Maes", "An", insz: insz), "p2")
        == [.zelfdePersoon(dossier: "CMW-1", zeker: false)])
  }

  @Test func `two persons without INSZ and with other names are strangers`() throws {
    _ = try open(.test("CMW-1"), "p1")
    #expect(try open(.test("CMW-2", "Peeters", "Jef"), "p2").isEmpty)
  }

  @Test(
    arguments: [
      ("'t Atelier", nil, .cmw, true), ("  T ATELIER ", nil, .lde, true),
      ("Bakkerij", "0400.000.185", .ama, true), ("Atelier", nil, .cmw, false),
      ("Bakkerij", "0403.170.701", .cmw, false), ("'t Atelier", nil, .imw, false),
      ("Bakkerij", "0400.000.185", .imw, false),
    ] as [(String, String?, Instrument, Bool)])
  func `a host that employs in another dossier is known as social economy`(
    bedrijf: String, nummer: String?, instrument: Instrument, known: Bool
  ) throws {
    _ = try open(.test("CMW-1"), "p1")
    var other = try OpenDossier.test("CMW-2", "Claes", "Bert", instrument: instrument)
    other.onderneming = Onderneming(
      naam: "'t Atelier", nummer: try Ondernemingsnummer("0400.000.185"))
    _ = try open(other, "p2")
    for (command, today) in try walk().prefix(8) {
      _ = try register.perform(command, on: "CMW-1", as: .test(today))
    }
    let commands: [Command] = [
      .referTrajectory(mandaat: "7882", op: try day("2025-11-21")),
      .startTrajectory(op: try day("2025-12-01")),
      .changePhase(ChangePhase(fase: .jobmatching, op: try day("2025-12-08"))),
      .registerStage(
        Stage(
          bedrijf: bedrijf, van: try day("2025-12-08"),
          ondernemingsnummer: try nummer.map { try Ondernemingsnummer($0) })),
    ]
    var last: Receipt?
    for command in commands {
      last = try register.perform(command, on: "CMW-1", as: .test("2025-12-10"))
    }
    #expect(last?.waarschuwingen.map(\.code) == (known ? ["stage-sociale-economie"] : []))
  }

  @Test(arguments: [("Peeters", "Jan"), ("Maes", "An")])
  func `a trajectory that runs elsewhere is found by person and by INSZ`(
    naam: String, voornaam: String
  ) throws {
    for (nummer, naam, voornaam) in [("CMW-1", "Peeters", "Jan"), ("CMW-2", naam, voornaam)] {
      _ = try open(.test(nummer, naam, voornaam, insz: insz), "p-\(nummer)")
      for (command, today) in try walk().prefix(8) {
        _ = try register.perform(command, on: nummer, as: .test(today))
      }
    }
    let refer = Command.referTrajectory(mandaat: "7882", op: try day("2025-11-21"))
    _ = try register.perform(refer, on: "CMW-1", as: .test())

    #expect(throws: RegisterError.refused(Refusal(.trajectLoopt("CMW-1")))) {
      try register.perform(refer, on: "CMW-2", as: .test())
    }
  }
}
