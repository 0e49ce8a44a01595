import ArgumentParser
import Testing

@testable import CommandLine

@Suite("Failures that nobody foresaw", .waits)
struct FailureTests {
  private struct Surprise: Error {}

  @Test func `any other error ends with 74, a sentence and JSON`() {
    let failure = Failure(wrapping: Surprise())
    #expect(failure.exitCode == ExitCode(74))
    #expect(failure.sentences.count == 1 && failure.sentences[0].contains("Surprise()"))
    #expect(failure.json["fout"]?["code"] == .string("onverwacht"))
  }

  @Test func `a command that fails so ends with that code`() throws {
    struct Broken: AnsweringCommand {
      @OptionGroup var output: OutputOptions
      func answer() throws -> Reply { throw Surprise() }
    }
    #expect(throws: ExitCode(74)) { try Broken.parse(["--json"]).run() }
  }

  @Test func `a known error stays what it is`() {
    let known = Failure(wrapping: Failure.conflict)
    #expect(known.exitCode == ExitCode(65) && known.json["fout"]?["code"] == .string("conflict"))
  }
}
