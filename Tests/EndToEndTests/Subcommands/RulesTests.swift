import Foundation
import Testing

@Suite("The rulebook on the command line", .waits, .timeLimit(.minutes(15)))
struct RulesTests {
  private let desk: Desk

  init() throws {
    desk = try Desk()
    desk.vandaag = "2026-11-21"
  }

  private func value(_ id: String, _ more: String...) throws -> JSON? {
    try desk.json(["regels"] + more).items.first { $0["id"]?.text == id }
  }

  private func folder(_ years: Int) throws -> String {
    let path = desk.folder + "/proef"
    try FileManager.default.createDirectory(
      atPath: path + "/pop", withIntermediateDirectories: true)
    _ = try desk.file(
      "proef/pop/geldigheid.json",
      """
      {"id": "pop.geldigheid", "omschrijving": "proef", "eenheid": "jaar", "waarden": [
      {"vanaf": "2019-01-01", "waarde": \(years), "bron": "voorstel", "zekerheid": "aanname"}],
      "nagekeken": "2026-11-21"}
      """)
    return path
  }

  @Test func `every parameter is listed with its source, in the order of its name`() throws {
    let all = try desk.json("regels").items
    let names = all.compactMap { $0["id"]?.text }
    #expect(names == names.sorted() && names.count > 40)
    for parameter in all {
      #expect(
        parameter.names == [
          "id", "onderwerp", "omschrijving", "waarde", "eenheid", "vanaf", "bron", "zekerheid",
          "nagekeken",
        ])
      #expect(parameter["bron"]?.text?.isEmpty == false)
    }
    let pop = try desk.json("regels", "--onderwerp", "pop").items
    #expect(!pop.isEmpty && pop.allSatisfy { $0["onderwerp"] == "pop" })
    #expect(try value("vergoeding.basis-stage")?["waarde"] == 126_000)
    // Who only reads the rules makes no register.
    #expect(!FileManager.default.fileExists(atPath: desk.register))
  }

  @Test func `before the first known day the first value is a supposition`() throws {
    let old = try value("pop.geldigheid", "--op", "1999-01-01")
    #expect(old?["zekerheid"] == "aanname" && old?["vanaf"] == "2019-01-01")
  }

  @Test func `people read amounts in euro, the day that chooses, and whether a value is their own`()
    throws
  {
    try desk.json(
      "regels", "zetten", "vergoeding.basis-stage", "1.300,50", "--vanaf", "2026-01-01", "--bron",
      "nota", "--aanname")
    let text = try desk.run(["regels", "--onderwerp", "vergoeding"]).output
    #expect(text.contains("€ 1.300,50") && text.contains("(eigen waarde)"))
    #expect(text.contains("~ aanname") && text.contains("de startdag van het traject"))
    #expect(text.contains("€ 1.260,00"))
  }

  @Test func `an own value holds from its day and both stay in the journal`() throws {
    let set = ["regels", "zetten", "pop.geldigheid"]
    let told = try desk.json(set + ["2", "--vanaf", "2026-01-01", "--bron", "nota 5"])
    #expect(told["waarde"] == 2 && told["zekerheid"] == "met-bron" && told["vanaf"] == "2026-01-01")
    #expect(try value("pop.geldigheid", "--op", "2025-12-31")?["waarde"] == 1)
    #expect(try value("pop.geldigheid", "--op", "2026-01-01")?["waarde"] == 2)
    try desk.json(set + ["3", "--vanaf", "2026-01-01", "--bron", "nota 6"])
    #expect(try value("pop.geldigheid")?["waarde"] == 3)
    #expect(try value("pop.geldigheid")?["bron"] == "nota 6")
    let journal = try desk.json("regels", "journaal").items
    #expect(journal.map { $0["bron"] } == ["nota 5", "nota 6"])
    #expect(journal.allSatisfy { $0["door"] == "Els Claes" })
    try desk.expectCleanRegister()
  }

  @Test func `an own value changes what a dossier may do`() throws {
    desk.vandaag = "2026-06-15"
    try desk.walk(to: .opened)
    try desk.json(
      Desk.step("pop", "registreren", "--datum", "2025-06-01"))
    func validUntil() throws -> JSON? { try desk.dossier()["pop"]?[0]?["geldig_tot"] }
    #expect(try validUntil() == "2026-06-01")
    try desk.json(
      "regels", "zetten", "pop.geldigheid", "2", "--vanaf", "2019-01-01", "--bron", "nota 5")
    #expect(try validUntil() == "2027-06-01")
    try desk.expectCleanRegister()
  }

  @Test func `what cannot be set is refused with a code`() throws {
    try desk.walk(to: .opened)
    let (from, source) = (["--vanaf", "2026-01-01"], ["--bron", "nota"])
    let set = ["regels", "zetten"]
    try desk.expectRefused([
      ("onbekende-parameter", set + ["pop.geldig", "2"] + from + source),
      ("parameter-waarde", set + ["pop.geldigheid", "veel"] + from + source),
      ("parameter-waarde", set + ["vergoeding.basis-stage", "1.260"] + from + source),
      ("parameter-waarde", set + ["beslissing.uitkomsten-cmw", "klaar"] + from + source),
      ("parameter-niet-uit", set + ["pop.geldigheid", "uit"] + from + source),
      ("geen-bron", set + ["pop.geldigheid", "2"] + from + ["--bron", " "]),
      ("datum-vorm", set + ["pop.geldigheid", "2", "--vanaf", "straks"] + source),
      ("onbekend-onderwerp", ["regels", "--onderwerp", "iets"]),
      ("datum-vorm", ["regels", "--op", "2026-02-30"]),
      ("maand-vorm", ["index", "toevoegen", "juli", "140,12", "--basis", "2013"] + source),
      ("index-vorm", ["index", "toevoegen", "2026-07", "0", "--basis", "2013"] + source),
      ("index-vorm", ["index", "toevoegen", "2026-07", "140,123", "--basis", "2013"] + source),
    ])
    desk.vandaag = "2026-11-21"
    try desk.expectRefused([
      ("index-gat", ["index", "toevoegen", "2026-08", "140,12", "--basis", "2013"] + source),
      (
        "index-onwaarschijnlijk",
        ["index", "toevoegen", "2026-07", "103,24", "--basis", "2013"] + source
      ),
      (
        "index-andere-basis",
        ["index", "toevoegen", "2026-07", "103,24", "--basis", "2025"] + source
      ),
      ("index-in-toekomst", ["index", "toevoegen", "2026-12", "140", "--basis", "2013"] + source),
      ("coefficient-vorm", ["index", "coefficient", "2025", "2013", "0"] + source),
      ("coefficient-basis", ["index", "coefficient", "2025", "2004", "1,2"] + source),
    ])
  }

  @Test func `a corrected figure is used and the old one stays visible`() throws {
    func figure(_ month: String) throws -> JSON? {
      try desk.json("index").items.first { $0["maand"]?.text == month && $0["basis"] == 2013 }
    }
    #expect(try figure("2026-06")?["waarde"] == 139.08)
    try desk.json(
      "index", "toevoegen", "2026-06", "139.10", "--basis", "2013", "--bron", "Statbel, verbeterd")
    let now = try figure("2026-06")
    #expect(now?["waarde"] == 139.1 && now?["bron"] == "Statbel, verbeterd")
    #expect(now?["door"] == "Els Claes")
    #expect(now?["vervangen"]?.items.map { $0["waarde"] } == [139.08])
    #expect(now?["vervangen"]?[0]?["opgetekend"] == .null)
    try desk.expectCleanRegister()
  }

  @Test func `a figure of another base counts only by a coefficient with a source`() throws {
    let add = ["index", "toevoegen", "2026-07", "103,24", "--basis", "2025", "--bron", "Statbel"]
    #expect(try desk.run(add).status == 65)
    try desk.json(
      "index", "coefficient", "2025", "2013", "1.3557", "--bron", "eigen deling", "--aanname")
    try desk.json(add)
    let new = try desk.json("index").items.filter { $0["maand"] == "2026-07" }
    #expect(new.map { $0["basis"] } == [2013, 2025])
    #expect(new.map { $0["waarde"] } == [139.96, 103.24])
    #expect(new[0]["omgerekend_van"] == 2025 && new[0]["zekerheid"] == "aanname")
    #expect(new[0]["bron"]?.text?.contains("1,3557") == true)
  }

  @Test func `a copy of everything the program ships is in order, and a misspelt name is not`()
    throws
  {
    let path = desk.folder + "/kopie"
    let shipped = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../../Resources").standardizedFileURL.path
    try FileManager.default.copyItem(atPath: shipped, toPath: path)
    _ = try desk.file("kopie/LEESMIJ.txt", "nota")
    let told = try desk.json("regels", "controleren", "--map", path)
    #expect(told["in_orde"] == true)
    #expect(try desk.json("regels", "controleren")["parameters"] == told["parameters"])
    #expect(try desk.run(["regels", "--regels", path]).status == 0)
    _ = try desk.file("kopie/mandatn.json", "[]")
    let answer = try desk.run(["regels", "controleren", "--map", path, "--json"])
    #expect(try JSON(answer.output)["fouten"]?.items.map { $0["bestand"] } == ["mandatn.json"])
  }

  @Test(arguments: [
    ("traject.termijn-nazorg", "0"), ("opschorting.vrijstelling-gezamenlijk-verzoek", "nee"),
    ("opvolging.telt-mee", "nec,onzin"), ("evaluatie.zittende-aandeel", "101"),
  ])
  func `a value that means nothing is not recorded`(id: String, value: String) throws {
    let set = ["regels", "zetten", id, value, "--vanaf", "2018-11-09", "--bron", "x"]
    #expect(try desk.run(set).status == 65)
  }

  @Test func `a check tells every fault with its file and ends with 78`() throws {
    #expect(try desk.json("regels", "controleren")["in_orde"] == true)
    let path = try folder(3)
    #expect(try desk.json("regels", "controleren", "--map", path)["parameters"] == 1)
    _ = try desk.file("proef/pop/geldig.json", #"{"id": "pop.geldig"}"#)
    _ = try desk.file("proef/pop/eerste.json", "geen json")
    let answer = try desk.run(["regels", "controleren", "--map", path, "--json"])
    #expect(answer.status == 78)
    let told = try JSON(answer.output)
    #expect(told["in_orde"] == false)
    let files = Set(told["fouten"]?.items.compactMap { $0["bestand"]?.text } ?? [])
    #expect(files == ["pop/geldig.json", "pop/eerste.json"])
    #expect(told["fouten"]?.items.allSatisfy { $0["reden"]?.text?.hasSuffix(".") == true } == true)
    #expect(try desk.run(["werklijst", "--regels", path]).status == 78)
    #expect(
      try desk.run(["regels", "controleren", "--map", desk.folder + "/nergens"]).status == 74)
  }

  @Test func `a trial reads with other rules, refuses to write and changes not a byte`() throws {
    desk.vandaag = "2026-06-15"
    try desk.walk(to: .opened)
    try desk.json(Desk.step("pop", "registreren", "--datum", "2025-06-01"))
    let trial = ["--regels", try folder(3)]
    let before = try Data(contentsOf: URL(filePath: desk.register))
    let list = try desk.json("werklijst")
    #expect(
      try desk.json(["dossier", "tonen", Desk.nummer] + trial)["pop"]?[0]?["geldig_tot"]
        == "2028-06-01")
    #expect(try desk.json(["werklijst"] + trial) != list)
    for step in [
      Desk.step("pop", "registreren", "--datum", "2026-06-01"),
      ["regels", "zetten", "pop.geldigheid", "2", "--vanaf", "2026-01-01", "--bron", "x"],
      ["register", "herbouwen"], Desk.opening(["nummer": "CMW-2"]),
      ["demo", "--maak", "weg.sqlite"],
    ] {
      let answer = try desk.run(step + trial + ["--json"])
      #expect(answer.status == 65, "\(step) \(answer)")
      #expect(try JSON(answer.output)["geweigerd"]?["code"] == "proefregels")
    }
    #expect(try Data(contentsOf: URL(filePath: desk.register)) == before)
    #expect(try desk.json("werklijst") == list)
    try desk.expectCleanRegister()
  }
}
