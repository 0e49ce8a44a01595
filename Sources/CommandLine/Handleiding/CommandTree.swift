import ArgumentParser
import Questionnaire

/// A command as it was declared, with its options and its subcommands.
///
/// It is read from what the parser itself says of them, so that help and manual cannot differ from
/// what is accepted.
struct CommandTree: Equatable {
  var name: String
  /// From the program down to this command.
  var path: [String]
  var abstract: String
  var discussion: String
  var arguments: [Argument]
  var subcommands: [CommandTree]
  /// What is done when none of them is named.
  var usual: String?

  struct Argument: Equatable {
    enum Kind: String { case positional, option, flag }
    var kind: Kind
    var name: String
    var isOptional: Bool
    var isRepeating: Bool
    var abstract: String
    var values: [String]
    var isShown: Bool
  }

  /// The whole program.
  static func program() throws(Failure) -> CommandTree {
    guard let value = try? JSONValue(bytes: Array(dump.utf8)), let command = value["command"],
      let tree = CommandTree(command, below: [])
    else { throw .unexpected("de lijst van opdrachten is niet te lezen") }
    return tree
  }

  private static var dump: String {
    do {
      _ = try Doorstroom.parseAsRoot(["--experimental-dump-help"])
      return ""
    } catch {
      return Doorstroom.message(for: error)
    }
  }

  /// Its own options, and those of what it does when no subcommand is named.
  var allArguments: [Argument] {
    arguments + (subcommands.first { $0.name == usual }?.arguments ?? [])
  }

  /// Every command that can be given, in the order in which help lists them.
  var commands: [CommandTree] { [self] + subcommands.flatMap(\.commands) }

  /// The deepest command that these words name.
  func command(_ words: some Sequence<String>) -> CommandTree {
    var current = self
    for word in words {
      guard let next = current.subcommands.first(where: { $0.name == word }) else { break }
      current = next
    }
    return current
  }
}

extension CommandTree {
  /// The options that the parser itself adds say nothing in Dutch.
  private static let ownNames: Set<String> = ["help", "version"]

  fileprivate init?(_ json: JSONValue, below path: [String]) {
    guard let name = json["commandName"]?.asString else { return nil }
    let here = path + [name]
    self.init(
      name: name, path: here, abstract: json["abstract"]?.asString ?? "",
      discussion: json["discussion"]?.asString ?? "",
      arguments: (json["arguments"]?.asArray ?? []).compactMap(Argument.init)
        .filter { !Self.ownNames.contains($0.name) && $0.isShown },
      subcommands: (json["subcommands"]?.asArray ?? [])
        .compactMap { CommandTree($0, below: here) }.filter { $0.name != "help" },
      usual: json["defaultSubcommand"]?.asString)
  }
}

extension CommandTree.Argument {
  fileprivate init?(_ json: JSONValue) {
    guard let kind = json["kind"]?.asString.flatMap(Kind.init),
      let name = json["preferredName"]?["name"]?.asString ?? json["valueName"]?.asString
    else { return nil }
    self.init(
      kind: kind, name: name, isOptional: json["isOptional"]?.asBool ?? false,
      isRepeating: json["isRepeating"]?.asBool ?? false, abstract: json["abstract"]?.asString ?? "",
      values: (json["allValues"]?.asArray ?? []).compactMap(\.asString),
      isShown: json["shouldDisplay"]?.asBool ?? true)
  }

  /// `--datum DATUM`, `--json`, `NUMMER`.
  var signature: String {
    switch kind {
    case .positional: name.uppercased()
    case .option: "--\(name) \(name.uppercased())"
    case .flag: "--\(name)"
    }
  }

  /// The signature with brackets around what may be left out, and dots behind what may come again.
  var synopsis: String {
    (isOptional ? "[\(signature)]" : signature) + (isRepeating ? "…" : "")
  }

  /// What it means, and the words it knows when the explanation does not name them already.
  var explanation: String {
    let unnamed = values.contains { !abstract.contains($0) }
    let list = unnamed ? "Kies uit: \(values.joined(separator: ", "))." : ""
    return [abstract, list].filter { !$0.isEmpty }.joined(separator: " ")
  }
}
