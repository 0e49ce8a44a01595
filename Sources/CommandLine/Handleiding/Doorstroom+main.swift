import ArgumentParser
import Foundation
import Questionnaire

extension Doorstroom {
  /// Runs the command, and speaks Dutch where the parser would speak English.
  static func main() {
    let words = commandFirst(Array(CommandLine.arguments.dropFirst()))
    var command: any ParsableCommand
    do { command = try parseAsRoot(words) } catch { end(error, words) }
    do {
      try command.run()
    } catch let code as ExitCode {
      exit(withError: code)
    } catch  where exitCode(for: error).isSuccess {
      // A group of commands of which none is named asks for its help.
      end(error, words)
    } catch {
      let failure = Failure(wrapping: error)
      failure.say(json: words.contains("--json"))
      exit(withError: failure.exitCode)
    }
  }

  /// The options of the register may stand before the command, as the usage has them; the parser
  /// takes them behind it.
  static func commandFirst(_ words: [String]) -> [String] {
    let names = ["--register", "--door", "--regels"]
    var rest = words[...]
    while let word = rest.first {
      if names.contains(word) {
        rest = rest.dropFirst(2)
      } else if names.contains(where: { word.hasPrefix($0 + "=") }) {
        rest = rest.dropFirst()
      } else {
        break
      }
    }
    let options = words[..<rest.startIndex]
    guard !options.isEmpty, rest.first?.hasPrefix("-") == false,
      let tree = try? CommandTree.program()
    else { return words }
    let path = rest.prefix(tree.command(rest).path.count - 1)
    return Array(path + options + rest.dropFirst(path.count))
  }

  /// What the parser itself prints for programs to read.
  private static let machineRequests = [
    "--generate-completion-script", "--experimental-dump-help", "---completion",
  ]

  private static func end(_ error: any Error, _ words: [String]) -> Never {
    let isForMachines = words.contains { word in
      machineRequests.contains { word.hasPrefix($0) }
    }
    if exitCode(for: error).isSuccess {
      guard !isForMachines, let help = try? CommandTree.program() else { exit(withError: error) }
      let asked = help.command(words.first == "help" ? words.dropFirst() : words[...])
      for line in DutchHelp(command: asked, width: TextColumns.ofOutput).lines {
        StandardOutput.say(line)
      }
      exit(withError: nil)
    }
    let command = (try? CommandTree.program())?.command(words)
    let path = command?.path ?? ["doorstroom"]
    let usage = DutchUsage(
      english: message(for: error), command: command,
      next: words.dropFirst(path.count - 1).first)
    let failure = Failure.usage(usage.sentence)
    failure.say(json: words.contains("--json"))
    if !words.contains("--json") {
      StandardError.say("Uitleg: \((path + ["--help"]).joined(separator: " "))")
    }
    exit(withError: failure.exitCode)
  }
}

/// How wide what is printed may be.
enum TextColumns {
  /// As wide as the terminal, at most 100; 80 where there is none.
  static var ofOutput: Int {
    var size = winsize()
    if isatty(STDOUT_FILENO) == 1, ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0,
      size.ws_col > 0
    {
      return max(40, min(100, Int(size.ws_col)))
    }
    let told = ProcessInfo.processInfo.environment["COLUMNS"].flatMap { Int($0) }
    return max(40, min(100, told ?? 80))
  }
}
