import Foundation
import Testing

@Suite("Forms from elsewhere", .waits, .timeLimit(.minutes(15)))
struct FormFileTests {
  private let desk: Desk
  init() throws { desk = try Desk() }

  private static let form = #"""
    {"resourceType":"Questionnaire","status":"active","url":"https://x.example/q","version":"3",
     "title":"Proef","item":[
      {"linkId":"v","type":"boolean","text":"Verder?"},
      {"linkId":"g","type":"group","required":true,
       "enableWhen":[{"question":"v","operator":"=","answerBoolean":true}],"item":[
        {"linkId":"c","type":"choice","required":true,"answerOption":[
         {"valueCoding":{"code":"1"},"extension":[
          {"url":"http://hl7.org/fhir/StructureDefinition/itemWeight","valueDecimal":1.50}]}]},
        {"linkId":"n","type":"integer","required":true}]}]}
    """#

  private func answers(_ items: String) throws -> String {
    try desk.file(
      "r-\(UUID().uuidString).json",
      #"{"resourceType":"QuestionnaireResponse","status":"in-progress","item":[\#(items)]}"#)
  }

  @Test func `filling in shows what is on, missing, wrong and scored, without a register`() throws {
    let form = try desk.file("form.json", Self.form)
    let file = try answers(
      #"""
      {"linkId":"v","answer":[{"valueBoolean":true}]},
      {"linkId":"g","item":[{"linkId":"c","answer":[{"valueCoding":{"code":"1"}}]}]},
      {"linkId":"z","answer":[{"valueString":"?"}]}
      """#)
    let reply = try desk.json("vragenlijst", "invullen", form, "--antwoorden", file)
    #expect(reply["ingeschakeld"] == ["v", "g", "c", "n"])
    #expect(reply["ontbrekend"] == ["n"])
    #expect(reply["ongeldig"]?.items.count == 1 && reply["ongeldig"]?[0]?["linkId"] == "z")
    #expect(reply["ongeldig"]?[0]?["reden"]?.text?.isEmpty == false)
    #expect(
      try desk.run(["vragenlijst", "invullen", form, "--antwoorden", file, "--json"]).output
        .contains(#""g": 1.50"#))
    let hidden = try answers(
      #"{"linkId":"g","item":[{"linkId":"n","answer":[{"valueInteger":1}]}]}"#)
    let off = try desk.json("vragenlijst", "invullen", form, "--antwoorden", hidden)
    #expect(off["ingeschakeld"] == ["v"] && off["ontbrekend"] == [])
    #expect(!FileManager.default.fileExists(atPath: desk.register))
  }

  @Test func `a file that is no form or no response ends with 65, one that is not there with 74`()
    throws
  {
    let form = try desk.file("form.json", Self.form)
    let file = try answers("")
    for (first, second, status) in [
      (form, form, 65), (file, file, 65), (form, desk.folder + "/weg", 74),
    ] as [(String, String, Int32)] {
      let reply = try desk.run(
        ["vragenlijst", "invullen", first, "--antwoorden", second, "--json"])
      #expect(reply.status == status)
    }
  }

  @Test func `a check names the path, the question and the reason`() throws {
    let good = try desk.file("form.json", Self.form)
    #expect(try desk.json("vragenlijst", "controleren", good)[0]?["in_orde"] == true)
    let bad = try desk.file(
      "bad.json", Self.form.replacingOccurrences(of: #""question":"v""#, with: #""question":"w""#))
    let reply = try desk.run(["vragenlijst", "controleren", good, bad, "--json"])
    #expect(reply.status == 65)
    let fault = try JSON(reply.output)[1]?["fouten"]?[0]
    #expect(fault?["pad"] == "item[1].enableWhen[0]" && fault?["linkId"] == "g")
    #expect(fault?["reden"]?.text?.contains("'w'") == true)
    let plain = try desk.run(["vragenlijst", "controleren", bad])
    #expect(plain.status == 65 && plain.output.contains("item[1].enableWhen[0], vraag 'g'"))
    let broken = try desk.file("broken.json", "{")
    #expect(try desk.run(["vragenlijst", "controleren", broken]).status == 65)
  }

  @Test func `the forms of the program are listed and pass their own check`() throws {
    let list = try desk.json("vragenlijst", "lijst")
    #expect(list[0]?["url"] == "https://doorstroom.example/Questionnaire/evaluatie-maatwerk")
    #expect(list[0]?["version"]?.text?.isEmpty == false && list[0]?["title"] != nil)
    #expect(list.items.map { $0["in_gebruik"] } == [true, false])
    #expect(list[1]?["url"] == list[0]?["url"] && list[1]?["version"] == "1.0.0")
  }

  @Test func `answers that were handed in and changed are amended`() throws {
    try desk.walk(to: .handedIn)
    #expect(try desk.json("vragenlijst", "export", Desk.nummer)["status"] == "completed")
    try desk.json(Desk.step("vragenlijst", "beantwoorden", "--bestand", try desk.answers()))
    #expect(try desk.json("vragenlijst", "export", Desk.nummer)["status"] == "in-progress")
    try desk.json(Desk.step("vragenlijst", "indienen", "--overlegd-op", "2026-01-10"))
    #expect(try desk.json("vragenlijst", "export", Desk.nummer)["status"] == "amended")
  }
}
