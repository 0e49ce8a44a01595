import Foundation
import Testing

@Suite("Suspension and general measures on the command line", .waits, .timeLimit(.minutes(15)))
struct OpschortingTests {
  private let desk: Desk
  init() throws { desk = try Desk() }

  private func suspend(_ van: String, _ more: String...) -> [String] {
    Desk.step("traject", "opschorten", "--van", van, "--reden", "onderneming") + more
  }

  private func resume(_ day: String) -> [String] {
    Desk.step("traject", "hervatten", "--datum", day)
  }

  @Test func `a suspended phase ends later by its days, and the dossier tells each period`() throws
  {
    try desk.walk(to: .started)
    desk.vandaag = "2026-07-01"
    try desk.json(suspend("2026-02-20", "--nota", "magazijn gesloten"))
    let open = try desk.dossier()["traject"]
    #expect(open?["opgeschort_sinds"] == "2026-02-20" && open?["soort"] == "extern")
    #expect(
      open?["opschortingen"]?[0] == [
        "van": "2026-02-20", "hervat": .null, "dagen": .null, "reden": "onderneming",
        "nota": "magazijn gesloten", "maatregel": .null,
      ])
    let tasks = try desk.json("werklijst").items.compactMap { $0["taak"]?.text }
    #expect(tasks.contains("hervatten") && !tasks.contains("fase-eindigt"))
    try desk.json(resume("2026-04-20"))
    let traject = try desk.dossier()["traject"]
    #expect(traject?["opschortingen"]?[0]?["dagen"] == 59)
    #expect(traject?["opgeschort_sinds"] == .null)
    #expect(traject?["fasen"]?[0]?["uiterlijk"] == "2026-04-25")
    try desk.expectCleanRegister()
  }

  @Test func `what cannot be suspended or resumed is refused`() throws {
    try desk.walk(to: .decided)
    try desk.expectRefused([
      ("geen-lopend-traject", suspend("2026-02-01")),
      ("geen-lopend-traject", resume("2026-02-01")),
      ("enkel-lde", Desk.step("dossier", "verlengen", "--tot", "2030-01-01", "--reden", "later")),
    ])
    try desk.take(.referred)
    try desk.expectRefused([
      ("voor-verwijzing", suspend("2026-01-22")), ("niet-opgeschort", resume("2026-02-01")),
      ("hervat-niet-na-opschorting", suspend("2026-01-24", "--hervat", "2026-01-24")),
      (
        "vrijstelling-uit",
        Desk.step("traject", "vrijstellen", "--maatregel", "covid-19-2020", "--datum", "2026-02-01")
      ),
    ])
    try desk.json(suspend("2026-01-24"))
    try desk.expectRefused([
      ("al-opgeschort", suspend("2026-01-25")),
      ("hervat-niet-na-opschorting", resume("2026-01-23")),
      ("onbekende-maatregel", ["maatregel", "toepassen", "covid-21"]),
    ])
    #expect(try desk.run(suspend("2026-01-25") + ["--reden", "griep"]).status == 64)
  }

  /// Opens a dossier of that number and takes it to a referral, in March 2020.
  private func refer(_ nummer: String, intern: Bool = false) throws {
    func step(_ words: String...) throws {
      try desk.json(Array(words.prefix(2)) + [nummer] + words.dropFirst(2))
    }
    desk.vandaag = "2020-03-16"
    try desk.json(
      Desk.opening(["nummer": nummer, "naam": "Peeters \(nummer)", "in-dienst": "2017-05-01"]))
    try step("pop", "registreren", "--datum", "2020-01-10", "--actie", "a", "--actie", "b")
    try step("evaluatie", "aanvragen", "--aanleiding", "vdab", "--datum", "2020-01-15")
    try step(
      "evaluatie", "gesprek", "--datum", "2020-02-03", "--evaluator", "Els", "--werkgever", "An",
      "--werknemer-aanwezig", "--afwijking", "vragenlijst op papier")
    try step(
      "beslissing", "nemen", "--uitkomst", "doorstroomklaar", "--motivering", Desk.motivering,
      "--datum", "2020-02-05")
    let referral = ["traject", "verwijzen", nummer, "--mandaat", "7882", "--datum", "2020-02-10"]
    try desk.json(referral + (intern ? ["--intern"] : []))
  }

  @Test func `measures to try take the place of the shipped ones`() throws {
    let file = """
      [{"id": "storm-2027", "omschrijving": "Storm", "vanaf": "2027-01-04", "tot": null,
      "bron": "voorstel", "zekerheid": "aanname", "instrumenten": ["cmw"], "soort": "extern",
      "effect": "opschorten"}]
      """
    try FileManager.default.createDirectory(
      atPath: desk.folder + "/proef", withIntermediateDirectories: true)
    _ = try desk.file("proef/maatregelen.json", file)
    let path = desk.folder + "/proef"
    #expect(try desk.json("regels", "controleren", "--map", path)["in_orde"] == true)
    let tried = try desk.json("maatregel", "lijst", "--regels", path)
    #expect(tried.items.map { $0["id"] } == ["storm-2027"])
    #expect(try desk.json("maatregel", "lijst")[0]?["id"] == "covid-19-2020")
  }

  @Test func `a measure is shown first, then applied to all at once, and only once`() throws {
    try refer("CMW-0001")
    try desk.json("traject", "starten", "CMW-0001", "--datum", "2020-03-02")
    try refer("CMW-0002")
    try refer("CMW-0003", intern: true)
    desk.vandaag = "2020-03-23"
    let measure = ["maatregel", "toepassen", "covid-19-2020"]
    #expect(try desk.json("maatregel", "lijst")[0]?["tot"] == .null)
    let preview = try desk.json(measure)
    #expect(preview["uitgevoerd"] == false && preview["geraakt"] == 2)
    #expect(
      preview["dossiers"]?[0] == [
        "dossiernummer": "CMW-0001", "gevolg": "opschorten", "van": "2020-03-20", "hervat": .null,
        "fase": "voortraject", "uiterlijk": "2020-04-01", "uiterlijk_nieuw": "2020-04-01",
        "schuift_op": true, "reden": .null,
      ])
    #expect(preview["dossiers"]?[2]?["reden"] == "andere-soort")
    let before = try desk.json("dossier", "tonen", "CMW-0001")
    #expect(before["traject"]?["opgeschort_sinds"] == .null)
    #expect(try desk.run(measure + ["--voorbeeld", "--uitvoeren"]).status == 64)
    #expect(try desk.json(measure + ["--uitvoeren"])["uitgevoerd"] == true)
    let after = try desk.json("dossier", "tonen", "CMW-0001")
    #expect(after["traject"]?["opschortingen"]?[0]?["maatregel"] == "covid-19-2020")
    let again = try desk.json(measure + ["--uitvoeren"])
    #expect(again["geraakt"] == 0 && again["dossiers"]?[0]?["reden"] == "al-toegepast")
    #expect(try desk.json("dossier", "tonen", "CMW-0001")["versie"] == after["versie"])

    desk.vandaag = "2020-05-18"
    let end = ["maatregel", "beeindigen", "covid-19-2020", "--datum", "2020-05-18"]
    #expect(try desk.json(end)["dossiers"]?[0]?["uiterlijk_nieuw"] == "2020-05-30")
    #expect(try desk.json(end + ["--uitvoeren"])["geraakt"] == 2)
    let resumed = try desk.json("dossier", "tonen", "CMW-0001")["traject"]
    #expect(resumed?["opschortingen"]?[0]?["dagen"] == 59)
    #expect(resumed?["fasen"]?[0]?["uiterlijk"] == "2020-05-30")
    #expect(try desk.json(end + ["--uitvoeren"])["geraakt"] == 0)
    try desk.expectCleanRegister()
  }
}
