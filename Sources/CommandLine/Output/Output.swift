import ArgumentParser
import Canvas
import Casework
import Foundation
import Questionnaire

/// The answer of a command: one JSON value for scripts, sentences for people.
struct Reply {
  var json: JSONValue
  var text: [String]
  var warnings: [Waarschuwing] = []
}

/// A subcommand that answers once and ends.
protocol AnsweringCommand: ParsableCommand {
  var output: OutputOptions { get }
  func answer() throws -> Reply
}

extension AnsweringCommand {
  /// Prints the answer or the failure, and ends with the exit code that belongs to it.
  func run() throws {
    do {
      let answer = try answer()
      if output.json {
        StandardOutput.say(answer.json)
      } else {
        for line in answer.text { StandardOutput.say(line) }
        for warning in answer.warnings {
          StandardError.say("Let op: \(warning.zin) (bron: \(warning.bron.titel))")
        }
      }
    } catch let exit as SignalExit {
      StandardError.say(SignalExit.undone)
      throw ExitCode(exit.code)
    } catch {
      let failure = Failure(wrapping: error)
      failure.say(json: output.json)
      throw failure.exitCode
    }
  }
}

/// Lines on standard output; what cannot be shown safely is replaced.
enum StandardOutput {
  /// One JSON value; its writer already ends the last line.
  static func say(_ json: JSONValue) {
    FileHandle.standardOutput.write(Data(json.pretty.utf8))
  }

  static func say(_ line: String) {
    FileHandle.standardOutput.write(Data((line.shownLines + "\n").utf8))
  }
}

/// Lines on standard error: everything that is not the answer itself.
enum StandardError {
  static func say(_ line: String) {
    FileHandle.standardError.write(Data((line.shownLines + "\n").utf8))
  }

  /// On a line of its own where a progress bar may stand; the bar goes on below it.
  static func sayOverBar(_ line: String) {
    let isTerminal = isatty(FileHandle.standardError.fileDescriptor) == 1
    let start = isTerminal ? "\r\u{1B}[K" : ""
    FileHandle.standardError.write(Data((start + line.shownLines + "\n").utf8))
  }
}

extension String {
  fileprivate var shownLines: String {
    split(separator: "\n", omittingEmptySubsequences: false)
      .map { SafeText.shown(String($0)) }.joined(separator: "\n")
  }
}
