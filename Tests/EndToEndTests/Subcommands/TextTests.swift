import Foundation
import Testing

@Suite("Text on the command line", .waits, .timeLimit(.minutes(15)))
struct TextTests {
  private let desk: Desk
  init() throws { desk = try Desk() }

  @Test func `free text may begin with a dash`() throws {
    try desk.walk(to: .talked)
    try desk.json(Desk.decision(["motivering": "- haalt het tempo\n- wil zelf naar een job"]))
    let decision = try desk.dossier()["beslissing"]
    #expect(decision?["motivering"] == "- haalt het tempo\n- wil zelf naar een job")
    try desk.json(
      Desk.step("pop", "registreren", "--datum", "2026-01-31", "--actie", "--json", "--actie", "-b")
    )
    #expect(try desk.dossier()["pop"]?[0]?["acties"] == ["--json", "-b"])
  }

  @Test func `what could steer a terminal is not stored`() throws {
    let evil = "\u{1B}[31mJan\u{202E}\u{7}\u{200B}\u{9B}"
    try desk.json(Desk.opening(["voornaam": evil, "onderneming": "De\tLinde\u{2066} vzw"]))
    let shown = try desk.dossier()
    #expect(shown["werknemer"]?["voornaam"] == "[31mJan")
    #expect(shown["onderneming"]?["naam"] == "De Linde vzw")
    let plain = try desk.run(["dossier", "tonen", Desk.nummer])
    #expect(plain.status == 0)
    let steering = plain.output.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" }
    #expect(!steering)
  }

  @Test func `a questionnaire from elsewhere leaves only clean answers behind`() throws {
    try desk.walk(to: .planned)
    let path = try desk.answers(taken: #"Ver\u001b[31mpak\u202eken\nen meer"#)
    let text = try String(contentsOfFile: path, encoding: .utf8).replacing(
      #""resourceType""#,
      with: #""subject":{"identifier":{"value":"93051822361"}},"id":"\u001bx","resourceType""#)
    try desk.json(
      Desk.step("vragenlijst", "beantwoorden", "--bestand", try desk.file("vreemd.json", text)))
    let kept = try desk.json("vragenlijst", "export", Desk.nummer)
    #expect(kept.names == ["resourceType", "questionnaire", "status", "item"])
    let plain = try desk.run(["vragenlijst", "export", Desk.nummer])
    #expect(plain.output.contains(#""Ver[31mpakken\nen meer""#))
    #expect(!desk.isStored("93051822361") && !desk.isStored(#"\u001b"#))
  }

  @Test func `a field of one line stays one line, a field of more keeps its lines`() throws {
    try desk.json(Desk.opening(["naam": "Pee\nters", "onderneming": "De\r\nLinde\tvzw"]))
    for halt in Halt.allCases where halt > .opened && halt < .talked { try desk.take(halt) }
    try desk.json(
      Desk.step(
        "pop", "registreren", "--datum", "2026-01-31", "--actie", "een\ntwee", "--opsteller",
        "An\u{2028}Maes"))
    try desk.json(Desk.talk(["evaluator": "Els\nClaes", "werkgever": "An\nMaes, chef"]))
    try desk.json(
      Desk.decision(["motivering": "een\r\ntwee", "mededeling-werkgever": "een\ntwee"])
        + ["--door", " Els\nClaes\t"])
    let shown = try desk.dossier()
    #expect(shown["werknemer"]?["naam"] == "Pee ters")
    #expect(shown["onderneming"]?["naam"] == "De Linde vzw")
    #expect(shown["pop"]?[0]?["acties"] == ["een twee"])
    #expect(shown["pop"]?[0]?["opsteller"] == "An Maes")
    #expect(shown["evaluatie"]?["gesprek"]?["evaluator"] == "Els Claes")
    #expect(shown["evaluatie"]?["gesprek"]?["werkgever"] == ["An Maes, chef"])
    #expect(shown["beslissing"]?["motivering"] == "een\ntwee")
    #expect(shown["beslissing"]?["mededeling_werkgever"] == "een\ntwee")
    let last = try desk.json("dossier", "journaal", Desk.nummer).items.last
    #expect(last?["door"] == "Els Claes")
  }

  @Test(arguments: ["", "\n", " \n"])
  func `an INSZ that should come from standard input must come`(input: String) throws {
    let answer = try desk.run(Desk.opening(["insz": "-"]) + ["--json"], input: input)
    #expect(answer.status == 65)
    #expect(try JSON(answer.output)["geweigerd"]?["code"] == "insz-vorm")
    #expect(try desk.json("dossier", "lijst") == [])
  }

  @Test(arguments: [Desk.insz, "93051822361"])
  func `an INSZ is read from standard input, and is in no output`(insz: String) throws {
    let receipt = try desk.json(Desk.opening(["insz": "-"]), input: insz + "\n")
    #expect(receipt["waarschuwingen"] == [])
    try desk.take(.popped)
    _ = try desk.run(Desk.opening(["nummer": "B-1", "insz": insz, "naam": "Ander"]))
    _ = try desk.run(Desk.opening(["insz": "93.05.18-223.62"]))
    _ = try desk.dossier()
    for command in [
      ["dossier", "tonen", Desk.nummer], ["dossier", "journaal", Desk.nummer],
      ["dossier", "journaal", Desk.nummer, "--json"], ["dossier", "lijst"], ["werklijst"],
      ["dossier", "lijst", "--zoek", insz, "--json"], ["register", "controleren"],
    ] {
      _ = try desk.run(command)
    }
    let digits = desk.transcript.filter(\.isNumber)
    #expect(!desk.transcript.contains("223.61") && !desk.transcript.contains("22361"))
    #expect(!digits.contains("93051822361"))
  }

  @Test func `a wrong INSZ on standard input is refused`() throws {
    let answer = try desk.run(Desk.opening(["insz": "-"]) + ["--json"], input: "93051822362\n")
    #expect(answer.status == 65)
    #expect(try JSON(answer.output)["geweigerd"]?["code"] == "insz-controlecijfers")
    #expect(try desk.json("dossier", "lijst") == [])
  }

  @Test func `without JSON answers are Dutch sentences, a refusal with its source`() throws {
    try desk.walk(to: .started)
    let shown = try desk.run(["dossier", "tonen", Desk.nummer])
    #expect(shown.output.contains("in dienst sinds 01/03/2021"))
    let fees = try desk.run(["vergoedingen", Desk.nummer])
    #expect(fees.output.contains("€ 1.588,10") && fees.output.contains("verwacht"))
    let refused = try desk.run(Desk.decision())
    #expect(refused.status == 65 && refused.output.isEmpty)
    #expect(refused.errors.contains("Geweigerd: ") && refused.errors.contains("Bron: "))
  }
}
