import ArgumentParser
import Casework
import Foundation
import LawCases
import Questionnaire
import Rulebook

/// Runs law cases: those of the program, or a jurist's own.
///
/// Makes no register. Somebody's own cases are about the rules that are in force for that site,
/// with what the register lays over them; those of the program are about the program's rules.
struct RegelsToetsen: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "toetsen",
    abstract: "Toets de regels aan wetsgevallen: de meegeleverde, of die uit uw eigen bestand.",
    discussion: """
      Het programma rekent de rekening van elk geval zelf uit en vraagt het de regel. Allebei
      moeten ze geven wat er verwacht is. --uitleg toont wat u in een geval kunt vragen.
      """)

  @OptionGroup var options: RegisterOptions
  @OptionGroup var output: OutputOptions
  @Flag(help: "Toon de regels, stappen en vragen die een geval kan noemen.") var uitleg = false
  @Argument(
    help: "Een JSON-bestand met wetsgevallen, of een map ervan.",
    completion: .file(extensions: ["json"])) var bestand: String?

  func run() throws {
    let findings: [[Bevinding]]
    do {
      if uitleg { return explain() }
      let regels = try regels()
      findings = try cases().map { $0.toets(regels) }
    } catch {
      let failure = Failure(wrapping: error)
      failure.say(json: output.json)
      throw failure.exitCode
    }
    say(findings)
    if findings.joined().contains(where: { !$0.isGeslaagd }) { throw ExitCode(65) }
  }

  private func regels() throws -> Regelboek {
    let place = try Workplace(door: options.door, proefmap: options.proefmap)
    guard bestand != nil else { return place.regels }
    return try place.existingRegister(at: options.path)?.regels ?? place.regels
  }

  private func cases() throws(Failure) -> [Wetsgeval] {
    guard let bestand else { return try CaseFiles.shipped() }
    return try CaseFiles.cases(at: bestand)
  }

  private func explain() {
    let parts = CaseGuide.parts
    if output.json {
      StandardOutput.say(
        .object(parts.map { .init($0.kop, .strings($0.regels)) }))
    } else {
      for part in parts {
        StandardOutput.say("\(part.kop):")
        for line in part.regels { StandardOutput.say("  \(line)") }
      }
    }
  }
}

extension RegelsToetsen {
  /// Tells what came of every question, case by case.
  private func say(_ cases: [[Bevinding]]) {
    let failed = cases.joined().filter { !$0.isGeslaagd }
    let passed = cases.count { $0.allSatisfy(\.isGeslaagd) }
    if output.json {
      StandardOutput.say(
        .members(
          ("gevallen", .integer(cases.count)), ("geslaagd", .integer(passed)),
          ("gefaald", .array(failed.map(\.json)))))
      return
    }
    for finding in cases.joined() { StandardOutput.say(finding.line) }
    for finding in failed {
      StandardOutput.say("")
      StandardOutput.say("Gefaald: \(finding.title)")
      StandardOutput.say("  verwacht: \(finding.verwacht)")
      StandardOutput.say("  gekregen: \(finding.gekregen)")
      StandardOutput.say("  rekening: \(finding.rekening)")
      StandardOutput.say("  bron:     \(finding.bron)")
      StandardOutput.say("  reden:    \(finding.reden ?? "")")
    }
    StandardOutput.say(
      "\(cases.count) \(cases.count == 1 ? "geval" : "gevallen"): \(passed) geslaagd, "
        + "\(cases.count - passed) gefaald.")
  }
}

extension Bevinding {
  fileprivate var title: String { pad.map { "\(naam) (\($0))" } ?? naam }

  fileprivate var line: String {
    "\(isGeslaagd ? "goed" : "FOUT")  \(title): verwacht \(verwacht), gekregen \(gekregen)"
  }

  fileprivate var json: JSONValue {
    .members(
      ("naam", .string(title)), ("verwacht", .string(verwacht)), ("gekregen", .string(gekregen)),
      ("rekening", .string(rekening)), ("reden", .optional(reden)))
  }
}

/// Where law cases come from.
enum CaseFiles {
  /// Those of the program itself, in the order of their files.
  static func shipped() throws(Failure) -> [Wetsgeval] {
    var cases: [Wetsgeval] = []
    for path in Rulebook.resourcePaths() where path.hasPrefix(Wetsgevallen.folder) {
      do throws(CaseFault) {
        cases += try Wetsgevallen(bytes: Rulebook.resource(path) ?? []).gevallen
      } catch {
        throw .configuration("\(path): \(error.sentence)")
      }
    }
    return cases
  }

  /// Those of a file, or of every `.json` file in a folder.
  static func cases(at path: String) throws(Failure) -> [Wetsgeval] {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), isFolder.boolValue
    else { return try cases(in: path) }
    let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
    let files = names.filter { $0.hasSuffix(".json") && !$0.hasPrefix(".") }.sorted()
    guard !files.isEmpty else { throw .file("\(path): in deze map staat geen JSON-bestand.") }
    var cases: [Wetsgeval] = []
    for name in files { cases += try self.cases(in: path + "/" + name) }
    return cases
  }

  private static func cases(in file: String) throws(Failure) -> [Wetsgeval] {
    let bytes = try InputFile.bytes(at: file)
    do throws(CaseFault) {
      return try Wetsgevallen(bytes: bytes).gevallen
    } catch {
      let place = error.place.isEmpty ? nil : error.place
      throw .input(
        file: file, faults: [InputFault(line: nil, column: place, reason: error.reason)])
    }
  }
}
