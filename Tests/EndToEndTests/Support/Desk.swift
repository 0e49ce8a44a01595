import Foundation
import TestSupport
import Testing

/// A folder with a register of its own, a day that is today, and the program to work with.
final class Desk {
  static let program = ChildProcess.executable("doorstroom")
  /// The dossier that ``walk(to:)`` makes.
  static let nummer = "CMW-0412"
  static let insz = "93.05.18-223.61"

  let folder: String
  var vandaag = "2026-02-01"
  /// Everything that the program has said on this desk.
  private(set) var transcript = ""

  init() throws {
    folder = NSTemporaryDirectory() + "doorstroom-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  /// Lays a copy of the files of a prepared desk on this one, on which nothing was done yet.
  func lay(_ master: Prepared.Master) throws {
    for name in try FileManager.default.contentsOfDirectory(atPath: master.folder) {
      try FileManager.default.copyItem(
        atPath: master.folder + "/" + name, toPath: folder + "/" + name)
    }
    transcript += master.transcript
  }

  var register: String { folder + "/data/register.sqlite" }

  var environment: [String: String] {
    [
      "DOORSTROOM_DOOR": "Els Claes", "DOORSTROOM_REGISTER": register,
      "DOORSTROOM_VANDAAG": vandaag, "HOME": folder, "LC_ALL": "C.UTF-8",
      "PATH": "/usr/bin:/bin", "SWIFT_BACKTRACE": "enable=no", "TERM": "xterm-256color",
    ]
  }

  /// What the program said, and how it ended.
  struct Answer {
    let status: Int32
    let output: String
    let errors: String
  }

  /// A command that should have succeeded did not.
  struct Refused: Error, CustomStringConvertible {
    let description: String
  }

  /// Runs the program; a nil in `changes` takes a variable out of the environment.
  func run(
    _ arguments: [String], input: String = "", changes: [String: String?] = [:],
    through: [String] = []
  ) throws -> Answer {
    let mark = UUID().uuidString
    let given = try file("in-" + mark, input)
    let errors = folder + "/errors-" + mark
    defer {
      unlink(given)
      unlink(errors)
    }
    var variables = environment
    for (name, value) in changes { variables[name] = value }
    let outcome = try ChildProcess.run(
      "/bin/sh",
      ["-c", #"exec <"$1" 2>"$2"; shift 2; exec "$@""#, "sh", given, errors] + through
        + [Self.program] + arguments, environment: variables)
    let said = try String(contentsOfFile: errors, encoding: .utf8)
    transcript += outcome.text + said
    return Answer(status: outcome.status, output: outcome.text, errors: said)
  }

  /// Runs a command that must succeed, without a word on standard error; answers its JSON.
  @discardableResult
  func json(
    _ arguments: [String], input: String = "", at location: SourceLocation = #_sourceLocation
  )
    throws -> JSON
  {
    let answer = try run(arguments + ["--json"], input: input)
    guard answer.status == 0 else {
      throw Refused(description: "\(arguments.joined(separator: " ")): \(answer)")
    }
    let isFirst = answer.errors.hasPrefix("Nieuw register gemaakt")
    let isTrial = answer.errors.hasPrefix("Proefregels uit ")
    #expect(
      answer.errors.isEmpty || isFirst || isTrial, "\(answer.errors)", sourceLocation: location)
    return try JSON(answer.output)
  }

  @discardableResult
  func json(_ arguments: String..., at location: SourceLocation = #_sourceLocation) throws -> JSON {
    try json(arguments, at: location)
  }

  /// `dossier tonen` of the dossier that ``walk(to:)`` makes.
  func dossier() throws -> JSON { try json("dossier", "tonen", Self.nummer) }

  /// The codes of the warnings in the answer to a step.
  func warnings(_ step: [String], at location: SourceLocation = #_sourceLocation) throws -> [String]
  {
    try (json(step, at: location)["waarschuwingen"]?.items ?? []).compactMap { warning in
      #expect(warning.names == ["code", "zin", "bron"], sourceLocation: location)
      #expect(warning["bron"]?.text?.isEmpty == false, sourceLocation: location)
      #expect(warning["zin"]?.text?.hasSuffix(".") == true, sourceLocation: location)
      return warning["code"]?.text
    }
  }

  /// Expects each step to be refused with its code and a source, and all to change nothing.
  func expectRefused(
    _ cases: [(code: String, step: [String])], at location: SourceLocation = #_sourceLocation
  ) throws {
    let before = try state()
    for (code, step) in cases {
      let answer = try run(step + ["--json"])
      #expect(answer.status == 65, "\(step) \(answer)", sourceLocation: location)
      #expect(answer.errors.isEmpty, "\(answer.errors)", sourceLocation: location)
      let told = try JSON(answer.output)
      #expect(told.names == ["geweigerd"], "\(step)", sourceLocation: location)
      let refusal = told["geweigerd"] ?? .null
      #expect(refusal.names == ["code", "reden", "bron"], sourceLocation: location)
      #expect(refusal["code"]?.text == code, "\(step)", sourceLocation: location)
      #expect(refusal["reden"]?.text?.hasSuffix(".") == true, sourceLocation: location)
      #expect(refusal["bron"]?.text?.isEmpty == false, sourceLocation: location)
    }
    #expect(try state() == before, "a refused step left a trace", sourceLocation: location)
  }

  /// Every dossier with its journal, and the work list.
  private func state() throws -> [JSON] {
    let list = try json("dossier", "lijst")
    let journals = try list.items.compactMap { $0["dossiernummer"]?.text }.map {
      try json("dossier", "journaal", $0)
    }
    return [list, try json("werklijst")] + journals
  }

  func expectCleanRegister(at location: SourceLocation = #_sourceLocation) throws {
    let clean: JSON = ["in_orde": true, "verschillen": [], "opmerkingen": []]
    #expect(
      try json(["register", "controleren"], at: location) == clean, sourceLocation: location)
  }

  /// Whether a text stands anywhere in the files of the register.
  func isStored(_ text: String) -> Bool {
    ["", "-wal"].contains { suffix in
      let data = FileManager.default.contents(atPath: register + suffix)
      return data?.range(of: Data(text.utf8)) != nil
    }
  }

  /// Writes a file on this desk; answers its path.
  func file(_ name: String, _ text: String) throws -> String {
    let path = folder + "/" + name
    try Data(text.utf8).write(to: URL(fileURLWithPath: path))
    return path
  }
}
