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

  @Test func `refused lines of an earlier import go away when nothing is refused`() throws {
    let command = ["importeren", "dossiers", "--sla-over", desk.folder + "/namen.csv", "--json"]
    let refused = desk.folder + "/namen.geweigerd.csv"
    _ = try desk.file("namen.csv", [header, line("90")].joined(separator: "\n"))
    let first = try desk.run(command)
    #expect(first.status == 0)
    #expect(try JSON(first.output)["geweigerd_bestand"]?.text == refused)
    #expect(FileManager.default.fileExists(atPath: refused))
    _ = try desk.file("namen.csv", [header, line("9000")].joined(separator: "\n"))
    let second = try desk.run(command)
    #expect(second.status == 0)
    #expect(try JSON(second.output)["toegevoegd"] == 1)
    #expect(!FileManager.default.fileExists(atPath: refused))
  }
}
