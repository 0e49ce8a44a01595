import TestSupport
import Testing

@Suite("dossier verbeteren, en wat de opdrachtregel verstaat", .timeLimit(.minutes(15)))
struct VerbeterenTests {
  private let desk: Desk
  init() throws { desk = try Desk() }

  @Test func `a typing error is put right, and the journal says what it was`() throws {
    try desk.json(
      Desk.opening(["naam": "Peters", "insz": Desk.insz, "geboortedatum": "1993-05-19"]))
    let answer = try desk.json(
      "dossier", "verbeteren", Desk.nummer, "--naam", "Peeters", "--geboren", "18/05/1993",
      "--insz", "93.05.18-001-89", "--onderneming", "De Lindeboom", "--reden", "tikfout")
    #expect(answer["versie"] == 2)
    #expect(answer["waarschuwingen"]?.items.isEmpty == true)
    let dossier = try desk.dossier()
    #expect(dossier["werknemer"]?["naam"] == "Peeters")
    #expect(dossier["werknemer"]?["geboortedatum"] == "1993-05-18")
    #expect(dossier["onderneming"]?["naam"] == "De Lindeboom")
    let journal = try desk.run(["dossier", "journaal", Desk.nummer]).output
    #expect(journal.contains("naam Peeters (was: Peters)"))
    #expect(journal.contains("geboortedatum 18/05/1993 (was: 19/05/1993)"))
    #expect(journal.contains("INSZ 93.05.18-***-**") && !journal.contains("001-89"))
    #expect(try desk.json("dossier", "lijst", "--zoek", "lindeboom").items.count == 1)
    #expect(try desk.json("register", "controleren")["in_orde"] == true)
    try desk.expectRefused([
      ("niets-verbeterd", Desk.step("dossier", "verbeteren", "--reden", "zomaar")),
      ("geen-reden", Desk.step("dossier", "verbeteren", "--naam", "Claes", "--reden", " ")),
      (
        "insz-controlecijfers",
        Desk.step("dossier", "verbeteren", "--insz", "93051800101", "--reden", "tikfout")
      ), ("stap-onomkeerbaar", Desk.step("dossier", "terugnemen")),
    ])
  }

  @Test func `a date is taken as in the forms`() throws {
    try desk.walk(to: .opened)
    try desk.json(Desk.step("pop", "registreren", "--datum", "vandaag"))
    try desk.json(Desk.step("pop", "registreren", "--datum", "15/1"))
    let days = try desk.json("dossier", "journaal", Desk.nummer).items.map { $0["dag"]?.text }
    #expect(days.suffix(2) == ["2026-02-01", "2026-01-15"])
  }

  @Test func `the options of the register may stand before the command`() throws {
    try desk.walk(to: .opened)
    for words in [["--register", desk.register], ["--register=" + desk.register]] {
      let answer = try desk.run(
        words + ["dossier", "lijst", "--json"], changes: ["DOORSTROOM_REGISTER": nil])
      #expect(answer.status == 0 && answer.output.contains(Desk.nummer), "\(answer)")
    }
  }

  @Test func `what cannot be read is said in its own words`() throws {
    try desk.walk(to: .opened)
    let missing = try desk.run(["importeren", "dossiers", desk.folder + "/nope.csv"])
    #expect(missing.status == 74 && missing.errors.contains("nope.csv: dit bestand bestaat niet."))
    let other = try desk.run(["werklijst", "--register", "/etc/passwd"])
    #expect(other.status == 74 && other.errors.contains("geen register van doorstroom"))
    let columns = try desk.run(["regels", "--onderwerp", "vergoeding"]).output
    #expect(columns.contains("vergoeding.bij-overgeslagen-fase "))
    #expect(columns.contains("vergoeding.bij-vroege-aanwerving "))
  }
}
