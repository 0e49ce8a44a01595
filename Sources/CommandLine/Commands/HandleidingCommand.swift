import ArgumentParser
import Canvas
import Guide
import Questionnaire

/// The user guide as text; with `--man` everything as a manual page.
struct HandleidingCommand: AnsweringCommand {
  static let configuration = CommandConfiguration(
    commandName: "handleiding",
    abstract: "De gids voor gebruikers, om te lezen of te doorzoeken.",
    discussion: "In de schermen opent F1 de gids op de plaats waar u bent.")

  @OptionGroup var output: OutputOptions
  @Argument(
    help: "Een deel, of de naam van een stuk. Zonder deel krijgt u de inhoud.",
    completion: .custom { _, _, _ in ShippedGuide.names })
  var deel: String?
  @Option(help: "Toon enkel waar deze woorden staan.")
  var zoek: String?
  @Flag(help: "Schrijf de handleiding als man-pagina.")
  var man = false

  func validate() throws {
    if man, output.json || deel != nil || zoek != nil {
      throw ValidationError("--man gaat niet samen met iets anders.")
    }
    guard let deel, let guide = try? ShippedGuide.read() else { return }
    if guide.section(deel) == nil {
      throw ValidationError(
        "\"\(deel)\" is geen deel van de handleiding. Kies uit: "
          + "\(GuidePart.order.joined(separator: ", ")), of de naam van een stuk uit de inhoud.")
    }
  }

  func answer() throws -> Reply {
    let guide = try ShippedGuide.read()
    if man {
      let page = ManPage(program: try CommandTree.program(), guide: guide)
      return Reply(json: .null, text: [page.text])
    }
    let parts = chosen(of: guide)
    if let zoek { return Self.found(zoek, in: Guide(parts: parts)) }
    return Reply(
      json: .array(parts.map(\.json)), text: deel == nil ? Self.contents(guide) : text(parts))
  }

  /// The part, or the one section in its part, that was asked for.
  private func chosen(of guide: Guide) -> [GuidePart] {
    guard let deel else { return guide.parts }
    return guide.parts.compactMap { part in
      if part.id == deel { return part }
      var narrowed = part
      narrowed.sections = part.sections.filter { $0.id == deel }
      return narrowed.sections.isEmpty ? nil : narrowed
    }
  }

  private static var width: Int { min(78, TextColumns.ofOutput - 2) }

  private func text(_ parts: [GuidePart]) -> [String] {
    var rows = parts.flatMap { $0.rows(width: Self.width) }.map(\.text)
    while rows.last?.isEmpty == true { rows.removeLast() }
    return rows
  }

  private static func contents(_ guide: Guide) -> [String] {
    let column = 24
    let parts = guide.parts.flatMap { part in
      ["\(part.title):"]
        + part.sections.map { "  " + $0.id.padding(to: column) + $0.title } + [""]
    }
    return parts + [
      "Lezen: doorstroom handleiding NAAM. Zoeken: doorstroom handleiding --zoek WOORD."
    ]
  }

  private static func found(_ words: String, in guide: Guide) -> Reply {
    let hits = guide.hits(words)
    return Reply(
      json: .array(
        hits.map {
          .members(
            ("deel", .string($0.part.id)), ("stuk", .string($0.section.id)),
            ("titel", .string($0.section.title)), ("tekst", .string($0.text)))
        }),
      text: hits.isEmpty
        ? ["\"\(words)\" staat niet in de handleiding."]
        : hits.flatMap(Self.lines))
  }

  /// The name of the piece and its words, as wide as the guide itself.
  ///
  /// What goes on below is indented, so that every hit begins at the margin. A command stays in one
  /// line.
  private static func lines(of hit: Guide.Hit) -> [String] {
    let name = hit.section.id + ":"
    guard !hit.isLiteral else { return [name, "  " + hit.text] }
    return TextWidth.wrap("\(name) \(hit.text)", to: width - 2).enumerated().map { index, row in
      // The blank before a break is nothing to show.
      (index == 0 ? "" : "  ") + String(row.text.reversed().drop { $0 == " " }.reversed())
    }
  }
}

extension GuidePart {
  fileprivate var json: JSONValue {
    .members(
      ("deel", .string(id)), ("titel", .string(title)),
      (
        "stukken",
        .array(
          sections.map {
            .members(
              ("stuk", .string($0.id)), ("titel", .string($0.title)), ("tekst", .string($0.text)))
          })
      ))
  }
}

extension String {
  fileprivate func padding(to width: Int) -> String {
    self + String(repeating: " ", count: max(1, width - count))
  }
}
