import Canvas

/// What `--help` says, in Dutch.
struct DutchHelp {
  let command: CommandTree
  /// How wide the terminal is.
  var width = 80

  private static let indent = 24

  var lines: [String] {
    var lines = paragraph(command.abstract)
    if !command.discussion.isEmpty { lines += [""] + paragraph(command.discussion) }
    lines += ["", "GEBRUIK"] + usage
    let positionals = command.allArguments.filter { $0.kind == .positional }
    if !positionals.isEmpty {
      lines += ["", "ARGUMENTEN"] + positionals.flatMap { entry($0.signature, $0.explanation) }
    }
    let options = command.allArguments.filter { $0.kind != .positional }
    lines += ["", "OPTIES"] + options.flatMap { entry($0.signature, $0.explanation) }
    lines += entry("-h, --help", "Toon deze uitleg.")
    guard !command.subcommands.isEmpty else { return lines }
    lines += ["", "OPDRACHTEN"] + command.subcommands.flatMap { entry($0.name, $0.abstract) }
    let more = (command.path + ["OPDRACHT", "--help"]).joined(separator: " ")
    return lines + ["", "Meer over een opdracht: \(more)"]
      + (command.path.count == 1 ? ["De gids voor gebruikers: doorstroom handleiding"] : [])
  }

  /// How it is typed, after what must be given what may be.
  var usage: [String] {
    let head = command.path.joined(separator: " ")
    guard command.subcommands.isEmpty || command.usual != nil else { return ["  \(head) OPDRACHT"] }
    let all = command.allArguments
    let ordered =
      all.filter { $0.kind == .positional }
      + all.filter { $0.kind != .positional && !$0.isOptional }
      + all.filter { $0.kind != .positional && $0.isOptional }
    var lines = command.usual == nil ? [head] : [head + " OPDRACHT", head]
    for part in ordered.map(\.synopsis) {
      let last = lines[lines.count - 1]
      if TextWidth.cells(last) + 1 + TextWidth.cells(part) <= width - 4 {
        lines[lines.count - 1] = last + " " + part
      } else {
        lines.append("    " + part)
      }
    }
    return lines.map { "  " + $0 }
  }

  private func paragraph(_ text: String) -> [String] {
    TextWidth.wrap(text, to: width - 2).map(\.text)
  }

  private func entry(_ name: String, _ text: String) -> [String] {
    let rows = TextWidth.wrap(text, to: max(20, width - Self.indent - 4)).map(\.text)
    let lead = "  " + name
    let blank = String(repeating: " ", count: Self.indent + 2)
    // A long name has the line to itself.
    guard TextWidth.cells(name) < Self.indent else {
      return [lead] + rows.filter { !$0.isEmpty }.map { blank + $0 }
    }
    return rows.enumerated().map { index, row in
      let line = (index == 0 ? TextWidth.padRight(lead, to: Self.indent + 2) : blank) + row
      return String(line.reversed().drop { $0 == " " }.reversed())
    }
  }
}
