import Testing

@Suite("The walk on the command line", .waits, .timeLimit(.minutes(15)))
struct WalkTests {
  private let desk: Desk
  init() throws { desk = try Desk() }

  @Test func `a new dossier is shown with every member that scripts may use`() throws {
    let receipt = try desk.json(Desk.opening(["insz": Desk.insz]))
    #expect(receipt == ["dossiernummer": "CMW-0412", "versie": 1, "waarschuwingen": []])
    let shown = try desk.dossier()
    #expect(shown["dossiernummer"] == "CMW-0412")
    #expect(shown["instrument"] == "cmw")
    #expect(
      shown["werknemer"] == [
        "voornaam": "Jan", "naam": "Peeters", "geboortedatum": "1993-05-18", "postcode": "2000",
        "provincie": "Antwerpen",
      ])
    #expect(
      shown["onderneming"] == [
        "naam": "De Linde vzw", "ondernemingsnummer": "0887010362", "vestiging": .null,
      ])
    #expect(shown["in_dienst"] == "2021-03-01")
    #expect(
      shown["wop"] == [
        "percentage": 60, "begeleidingsnood": "hoog", "van": "2021-03-01", "tot": "2026-02-28",
      ])
    #expect(shown["pop"] == [])
    for name in ["evaluatie", "beslissing", "traject"] { #expect(shown[name] == .null) }
    #expect(shown["verschuldigd_cent"] == 0 && shown["verwacht_cent"] == 0)
    #expect(shown["versie"] == 1)
  }

  @Test func `the six steps come in their order, each with a reason and a source`() throws {
    try desk.walk(to: .talked)
    let steps = try desk.dossier()["stappen"]?.items ?? []
    #expect(
      steps.map { $0["stap"] } == [
        "pop", "vragenlijst", "gesprek", "beslissing", "traject", "opvolging",
      ])
    #expect(
      steps.map { $0["stand"] } == ["klaar", "klaar", "klaar", "open", "geblokkeerd", "open"])
    for step in steps {
      #expect(step.names == ["stap", "stand", "reden", "bron"])
      #expect(step["reden"]?.text?.isEmpty == false && step["bron"]?.text?.isEmpty == false)
    }
  }

  @Test func `an enterprise without a WOP has null for it`() throws {
    desk.vandaag = "2023-06-01"
    try desk.json(Desk.opening(["instrument": "lde", "wop": nil, "in-dienst": "2023-05-02"]))
    let shown = try desk.dossier()
    #expect(shown["instrument"] == "lde" && shown["wop"] == .null)
  }

  @Test func `a decision carries its motivation and no deviations`() throws {
    try desk.walk(to: .decided)
    let decision = try desk.dossier()["beslissing"]
    #expect(decision?["uitkomst"] == "doorstroomklaar")
    #expect(decision?["datum"] == "2026-01-22")
    #expect(decision?["motivering"] == .string(Desk.motivering))
    #expect(decision?["afwijkingen"] == [])
  }

  @Test func `a deviation is shown ever after, in dossier and decision`() throws {
    try desk.walk(to: .planned)
    let warnings = try desk.warnings(
      Desk.talk(["afwijking": "De werknemer was ziek; zijn broer sprak voor hem."], present: false))
    #expect(warnings == ["afwijking", "afwijking"])
    try desk.json(Desk.decision())
    let shown = try desk.dossier()
    for place in [shown["evaluatie"]?["gesprek"], shown["beslissing"]] {
      let codes = place?["afwijkingen"]?.items.map { $0["code"] }
      #expect(codes == ["vragenlijst-niet-ingediend", "partij-ontbreekt"])
      for deviation in place?["afwijkingen"]?.items ?? [] {
        #expect(deviation["reden"]?.text?.hasPrefix("De werknemer was ziek") == true)
        #expect(deviation["bron"]?.text?.isEmpty == false)
      }
    }
  }

  @Test func `POPs stay, the newest first`() throws {
    try desk.walk(to: .popped)
    let file = try desk.file(
      "pop.json",
      """
      {"opsteller": "An Maes", "acties": ["rijbewijs", "rekenen"],
       "competenties": {"generiek_huidig": ["op tijd"], "technisch_toekomstig": ["heftruck"]}}
      """)
    try desk.json(
      Desk.step("pop", "registreren", "--datum", "2026-01-31", "--bestand", file))
    let pops = try desk.dossier()["pop"]
    #expect(pops?.items.map { $0["datum"] } == ["2026-01-31", "2025-06-01"])
    #expect(pops?.items.map { $0["geldig_tot"] } == ["2027-01-31", "2026-06-01"])
    #expect(pops?[0]?["acties"] == ["rijbewijs", "rekenen"])
    #expect(pops?[0]?["competenties"]?["generiek_huidig"] == ["op tijd"])
    #expect(pops?[0]?["competenties"]?["technisch_toekomstig"] == ["heftruck"])
  }

  @Test func `answers go in and come out as a FHIR response`() throws {
    try desk.walk(to: .answered)
    let form = try desk.json("vragenlijst", "formulier", Desk.nummer)
    #expect(form["resourceType"] == "Questionnaire" && form["status"] != nil)
    for status in ["in-progress", "completed"] {
      let export = try desk.json("vragenlijst", "export", Desk.nummer)
      #expect(export["resourceType"] == "QuestionnaireResponse")
      #expect(export["status"] == .string(status))
      let address = "\(form["url"]?.text ?? "")|\(form["version"]?.text ?? "")"
      #expect(export["questionnaire"] == .string(address))
      let work = export["item"]?.items.first { $0["linkId"] == "werk" }
      #expect(work?["item"]?[0]?["linkId"] == "werk.taken")
      #expect(
        work?["item"]?[0]?["answer"] == [["valueString": "Verpakken en etiketteren"]])
      if status == "in-progress" {
        try desk.json(Desk.step("vragenlijst", "indienen", "--overlegd-op", "2026-01-10"))
      }
    }
    let export = try desk.run(["vragenlijst", "export", Desk.nummer, "--json"])
    let again = try desk.file("export.json", export.output)
    let second = try Desk()
    try second.walk(to: .planned)
    try second.json(Desk.step("vragenlijst", "beantwoorden", "--bestand", again))
    let copy = try second.json("vragenlijst", "export", Desk.nummer)
    #expect(copy["item"] == (try JSON(export.output))["item"])
  }

  @Test func `a response that does not fit the form lists its faults and changes nothing`() throws {
    try desk.walk(to: .planned)
    let wrong = try desk.response(["tempo.werktempo": ["valueString": "snel"]])
    let answer = try desk.run(
      Desk.step("vragenlijst", "beantwoorden", "--bestand", wrong, "--json"))
    #expect(answer.status == 65)
    let fault = try JSON(answer.output)["fouten"]?[0]
    #expect(fault?["kolom"] == "tempo.werktempo" && fault?["reden"]?.text?.isEmpty == false)
    #expect(try desk.dossier()["versie"] == 4)
  }

  @Test func `a decision is final, and can only be revised with a motivation`() throws {
    try desk.walk(to: .decided)
    let revision = Desk.decision(["uitkomst": "wop-gewijzigd", "wop": "55 midden"])
    try desk.json(["beslissing", "herzien"] + revision.dropFirst(2))
    let decision = try desk.dossier()["beslissing"]
    #expect(decision?["uitkomst"] == "wop-gewijzigd")
    #expect(decision?["wop"]?["percentage"] == 55)
    #expect(decision?["herzien"]?[0]?["uitkomst"] == "doorstroomklaar")
  }
}
