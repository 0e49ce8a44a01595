import Canvas
import Guide

/// Everything in one manual page, in the macros of `man`: the commands as the parser knows them,
/// codes, files and variables, and the guide.
struct ManPage {
  let program: CommandTree
  let guide: Guide

  var text: String {
    let lines =
      head + commands + outcomes + environment + files + parts
      + [".SH ZIE OOK", ".BR man (1)"]
    return lines.joined(separator: "\n")
  }

  private var head: [String] {
    [
      #"'\" e"#,
      #".\" Gemaakt met: doorstroom handleiding \-\-man"#,
      ".TH DOORSTROOM 1 \"\" doorstroom \"Handleiding voor gebruikers\"",
      // Nothing is broken within a word or spread over the line: options and files stay readable.
      ".nh", ".ad l",
      ".SH NAAM", "doorstroom \\- \(Roff.line(program.abstract.uncapitalized))",
      ".SH OVERZICHT", ".B doorstroom", ".br", ".B doorstroom", ".I OPDRACHT", "[\\fIOPTIES\\fR]",
      ".SH BESCHRIJVING", Roff.line(program.discussion),
      "Elke opdracht kent", ".BR \\-\\-help .", "Met", ".B \\-\\-json",
      "staat op de standaarduitvoer precies een JSON-waarde, ook bij een weigering.",
    ]
  }

  private var commands: [String] {
    var lines = [".SH OPDRACHTEN"]
    for command in program.commands.dropFirst() where command.subcommands.isEmpty {
      let name = command.path.dropFirst().joined(separator: " ")
      lines += [".SS \(Roff.line(name))", Roff.line(command.abstract)]
      for argument in command.arguments where !Self.common.contains(argument.name) {
        lines += entry(argument)
      }
    }
    lines.append(".SS Bij bijna elke opdracht")
    let shared = program.command(["werklijst"]).arguments
    return lines + shared.flatMap(entry)
  }

  /// Told once instead of at every command.
  private static let common: Set<String> = ["register", "door", "regels", "json"]

  private func entry(_ argument: CommandTree.Argument) -> [String] {
    let words = argument.signature.split(separator: " ").map { Roff.word(String($0)) }
    let name = words.map { $0.hasPrefix("\\-") ? "\\fB\($0)\\fR" : "\\fI\($0)\\fR" }
      .joined(separator: " ")
    let notes = [
      argument.explanation,
      argument.isOptional ? "" : "Moet er staan.",
      argument.isRepeating ? "Mag meer keren." : "",
    ].filter { !$0.isEmpty }.joined(separator: " ")
    return [".TP", name, Roff.line(notes.isEmpty ? "Mag ontbreken." : notes)]
  }

  private var outcomes: [String] {
    [".SH AFSLUITCODES"] + Self.codes.flatMap { [".TP", ".B \($0.0)", Roff.line($0.1)] }
  }

  private var environment: [String] {
    [".SH OMGEVING"] + Self.variables.flatMap { [".TP", ".B \($0.0)", Roff.line($0.1)] }
  }

  private var files: [String] {
    [".SH BESTANDEN"] + Self.places.flatMap { [".TP", ".I \(Roff.word($0.0))", Roff.line($0.1)] }
  }

  static let codes = [
    ("0", "Gedaan, met of zonder waarschuwingen."),
    ("64", "Een onbekende opdracht of optie, een keuze die niet bestaat, of geen terminal."),
    (
      "65",
      "Geweigerd door een regel, een verkeerde waarde of een verkeerd bestand, of het dossier is "
        + "intussen gewijzigd."
    ),
    ("74", "Het register of een bestand is niet te lezen of te schrijven."),
    ("78", "Een instelling of een bestand met regels is niet in orde."),
    ("129, 130, 143", "De schermen eindigden door een signaal, zoals een verbinding die wegviel."),
  ]

  static let variables = [
    ("DOORSTROOM_REGISTER", "Het register, tenzij --register iets anders zegt."),
    ("XDG_DATA_HOME", "Anders staat het register in de map doorstroom hierin."),
    ("DOORSTROOM_DOOR", "Wie hier werkt, zoals het in het journaal komt, tenzij --door."),
    ("DOORSTROOM_VANDAAG", "De dag die vandaag is (JJJJ-MM-DD), om iets te proberen."),
    ("NO_COLOR", "Met om het even welke waarde: geen kleuren."),
    ("TERM", "Welke terminal het is; op \"dumb\" openen de schermen niet."),
    ("COLUMNS", "Hoe breed tekst mag zijn als de uitvoer geen terminal is."),
  ]

  static let places = [
    (
      "~/.local/share/doorstroom/register.sqlite",
      "Het register, als niets anders gevraagd is. Alleen u kan het lezen."
    )
  ]

  private var parts: [String] {
    guide.parts.flatMap { part in
      [".SH \(Roff.line(part.title.uppercased()))"]
        + part.sections.flatMap { section in
          (section.id == part.id ? [] : [".SS \(Roff.line(section.title))"])
            + section.blocks.flatMap(Roff.block)
        }
    }
  }
}

extension String {
  fileprivate var uncapitalized: String { prefix(1).lowercased() + dropFirst() }
}
