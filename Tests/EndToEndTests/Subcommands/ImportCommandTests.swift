import Foundation
import Testing

@Suite("Importing on the command line", .waits, .timeLimit(.minutes(15)))
struct ImportCommandTests {
  private let desk: Desk
  init() throws { desk = try Desk() }

  private let header =
    "dossiernummer;instrument;insz;voornaam;naam;geboortedatum;postcode;onderneming;"
    + "ondernemingsnummer;in_dienst;wop;laatste_pop"
  private func line(_ postcode: String) -> String {
    "LDE-1;lde;;An;Maes;1985-07-04;\(postcode);'t Plein;0887.010.362;3/5/2021;;"
  }

  @Test func `refused lines of an earlier import are never lost once somebody mended them`() throws
  {
    let command = ["importeren", "dossiers", "--sla-over", desk.folder + "/namen.csv", "--json"]
    let refused = desk.folder + "/namen.geweigerd.csv"
    _ = try desk.file("namen.csv", [header, line("90")].joined(separator: "\n"))
    let first = try desk.run(command)
    #expect(first.status == 0)
    #expect(try JSON(first.output)["geweigerd_bestand"]?.text == refused)
    let mended = [header + ";reden", line("9000") + ";postcode: geen postcode"]
    _ = try desk.file("namen.geweigerd.csv", mended.joined(separator: "\n"))
    let again = try JSON(desk.run(command).output)
    #expect(again["geweigerd_bestand"]?.text == desk.folder + "/namen.geweigerd-2.csv")
    let sentence = again["waarschuwingen"]?[0]?["zin"]?.text ?? ""
    #expect(sentence.contains("in \(desk.folder)/namen.geweigerd-2.csv."))
    #expect(sentence.hasSuffix("namen.geweigerd.csv bestond al en blijft zoals het is."))
    #expect(
      try String(contentsOfFile: refused, encoding: .utf8) == mended.joined(separator: "\n"))
    // What was mended there stands in the file itself now.
    _ = try desk.file("namen.csv", [header, line("9000")].joined(separator: "\n"))
    let second = try desk.run(command)
    #expect(second.status == 0)
    #expect(try JSON(second.output)["toegevoegd"] == 1)
    #expect(!FileManager.default.fileExists(atPath: refused))
  }
}
