/// What is wrong with a command line, in Dutch.
///
/// The parser speaks English and tells its faults in no other way than in sentences. Each sentence
/// that it has is known here; one that a later version adds is passed on behind a Dutch one.
struct DutchUsage {
  /// The sentence of the parser, without the usage below it.
  let english: String
  /// The command that the words before it named, and what was typed behind those.
  var command: CommandTree?
  var next: String?

  var sentence: String {
    if let unknown { return unknown }
    for known in Self.sentences {
      if let found = try? known.pattern.wholeMatch(in: english) {
        return known.dutch(found.output.dropFirst().map { $0.substring.map(String.init) ?? "" })
      }
    }
    // Our own checks speak Dutch already.
    return Self.isOwn(english) ? english : "De opdracht klopt niet. \(english)"
  }

  /// A word where a subcommand is expected.
  private var unknown: String? {
    guard let command, let next, !command.subcommands.isEmpty, !next.hasPrefix("-") else {
      return nil
    }
    let near = command.subcommands.map(\.name).filter { $0.isNear(next) }
    let names = near.isEmpty ? command.subcommands.map(\.name) : near
    return "De opdracht \"\(next)\" bestaat niet. "
      + (near.isEmpty ? "Kies uit: " : "Bedoelt u: ") + names.joined(separator: ", ") + "."
  }

  private struct Known {
    var pattern: Regex<AnyRegexOutput>
    var dutch: ([String]) -> String

    init?(_ pattern: String, _ dutch: @escaping ([String]) -> String) {
      guard let regex = try? Regex(pattern) else { return nil }
      self.pattern = regex.dotMatchesNewlines()
      self.dutch = dutch
    }
  }

  private static var sentences: [Known] {
    [
      Known(#"Missing expected argument '(.+)'"#) { "\(option($0[0])) ontbreekt." },
      Known(#"Missing one of: '(.+)'"#) { "Een van deze ontbreekt: \(unquoted($0[0]))." },
      Known(#"Missing value for '(.+)'"#) { "Achter \(option($0[0])) ontbreekt een waarde." },
      Known(#"Unknown option '(.+?)'\. Did you mean '(.+)'\?"#) {
        "De optie \($0[0]) bestaat niet. Bedoelt u \($0[1])?"
      },
      Known(#"Unknown option '([^']+)'"#) { "De optie \($0[0]) bestaat niet." },
      Known(#"The value '(.*)' is invalid for '(.+?)'\. Please provide one of (.+)\."#) {
        "\"\($0[0])\" kan niet bij \(option($0[1])). Kies uit: \(choices($0[2]))."
      },
      Known(
        #"The value '(.*)' is invalid for '(.+?)'\. Please provide one of the following:\n(.+)"#
      ) {
        "\"\($0[0])\" kan niet bij \(option($0[1])). Kies uit: \(bullets($0[2]))."
      },
      Known(#"The value '(.*)' is invalid for '(.+?)'(?:: (.+))?"#) {
        "\"\($0[0])\" kan niet bij \(option($0[1]))." + ($0[2].isEmpty ? "" : " " + $0[2])
      },
      Known(#"Unexpected argument '(.*)'"#) { "\"\($0[0])\" wordt hier niet verwacht." },
      Known(#"\d+ unexpected arguments: '(.+)'"#) {
        "Dit wordt hier niet verwacht: \(unquoted($0[0]))."
      },
      Known(#"The option '(.+)' does not take any value, but '(.*)' was specified\."#) {
        "De optie \($0[0]) krijgt geen waarde; u schreef \"\($0[1])\"."
      },
      Known(#"Can't generate completion scripts for '(.*)'\..*:\s+(.+)"#) {
        "Voor de shell \"\($0[0])\" is er geen aanvulling. Kies uit: \($0[1])."
      },
      Known(#"Can't autodetect a supported shell\..*:\s+(.+)"#) {
        "Welke shell u gebruikt, is niet te zien. Zeg het erbij: \($0[0])."
      },
      Known(#"Invalid option: (.+)"#) { "De optie \($0[0]) bestaat niet." },
      Known(#"Missing required subcommand\."#) { _ in "Zeg welke opdracht u bedoelt." },
    ].compactMap { $0 }
  }

  /// A sentence of ours ends with a point and has none of the words of the parser.
  private static func isOwn(_ text: String) -> Bool {
    let words = ["Missing", "Unknown", "value", "Unexpected", "option", "Invalid", "Command '"]
    return text.hasSuffix(".") && !words.contains { text.contains($0) }
  }

  /// `--datum <datum>` is `--datum`, `<nummer>` is `NUMMER`.
  private static func option(_ text: String) -> String {
    if text.hasPrefix("-") { return String(text.prefix { $0 != " " }) }
    return text.filter { !"<>[]. ".contains($0) }.uppercased()
  }

  private static func unquoted(_ text: String) -> String {
    text.replacing("', '", with: ", ")
  }

  private static func choices(_ text: String) -> String {
    text.replacing(" and ", with: ", ").replacing(" or ", with: ", ").filter { $0 != "'" }
  }

  private static func bullets(_ text: String) -> String {
    text.split(separator: "\n").map { $0.drop { " -".contains($0) } }.joined(separator: ", ")
  }
}

extension String {
  /// At most two letters differ, lack or are too many.
  fileprivate func isNear(_ other: String) -> Bool {
    let mine = Array(lowercased())
    var row = Array(0...mine.count)
    for (index, letter) in other.lowercased().enumerated() {
      var diagonal = row[0]
      row[0] = index + 1
      for column in mine.indices {
        let changed = diagonal + (mine[column] == letter ? 0 : 1)
        let cost = Swift.min(row[column] + 1, row[column + 1] + 1, changed)
        diagonal = row[column + 1]
        row[column + 1] = cost
      }
    }
    return row[mine.count] <= 2
  }
}
