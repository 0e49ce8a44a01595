import Foundation
import Testing

@Suite("Text on the command line", .timeLimit(.minutes(5)))
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
