import Foundation
import TestSupport
import Testing

@Suite("What is typed wrong, in Dutch", .waits, .timeLimit(.minutes(10)))
struct UsageTests {
  private let desk: Desk
  init() throws { desk = try Desk() }

  @Test(arguments: [
    (["trajct"], "De opdracht \"trajct\" bestaat niet. Bedoelt u: traject."),
    (["pop", "xyzzy"], "De opdracht \"xyzzy\" bestaat niet. Kies uit: registreren, "),
    (["traject", "beeindigen"], "NUMMER ontbreekt."),
    (["pop", "registreren", "A-1"], "--datum ontbreekt."),
    (["pop", "registreren", "A-1", "--datum"], "Achter --datum ontbreekt een waarde."),
    (["werklijst", "--jsn"], "De optie --jsn bestaat niet. Bedoelt u --json?"),
    (["werklijst", "--xyzzy"], "De optie --xyzzy bestaat niet."),
    (["werklijst", "-x"], "De optie -x bestaat niet."),
    (["werklijst", "--json=3"], "De optie --json krijgt geen waarde; u schreef \"3\"."),
    (["werklijst", "a"], "\"a\" wordt hier niet verwacht."),
    (["werklijst", "a", "b"], "Dit wordt hier niet verwacht: a, b."),
    (
      ["traject", "beeindigen", "A-1", "--resultaat", "x"],
      "\"x\" kan niet bij --resultaat. Kies uit: tewerkstelling, geen-tewerkstelling, stopgezet."
    ),
    (
      ["traject", "beeindigen", "A-1", "--oorzaak", "x"],
      "\"x\" kan niet bij --oorzaak. Kies uit: vroege-aanwerving, uitval-eigen-wil, "
    ),
    (["demo", "--dossiers", "veel"], "\"veel\" kan niet bij --dossiers."),
    (["demo", "--dossiers", "0"], "--dossiers is een getal van 1 tot "),
    (
      ["--generate-completion-script", "korn"],
      "Voor de shell \"korn\" is er geen aanvulling. Kies uit: zsh bash fish."
    ),
  ])
  func `a command line that is wrong is explained, exit 64`(
    words: [String], sentence: String
  ) throws {
    let answer = try desk.run(words)
    #expect(answer.status == 64 && answer.output.isEmpty)
    let first = answer.errors.components(separatedBy: "\n")[0]
    #expect(first.hasPrefix(sentence), "\(first)")
    #expect(answer.errors.contains("\nUitleg: doorstroom"))
    for english in ["Error", "Usage", "Missing", "Unknown", "expected"] {
      #expect(!answer.errors.contains(english), "\(answer.errors)")
    }
  }

  @Test func `with JSON it is told as any other failure`() throws {
    let answer = try desk.run(["pop", "registreren", "A-1", "--json"])
    #expect(answer.status == 64 && answer.errors.isEmpty)
    let told = try JSON(answer.output)
    #expect(told.names == ["fout"])
    #expect(told["fout"]?["code"] == "gebruik")
    #expect(told["fout"]?["reden"] == "--datum ontbreekt.")
  }

  @Test(arguments: [
    ["--help"], ["-h"], ["help"], ["traject", "--help"], ["help", "traject", "fase"],
    ["traject", "fase", "-h"], ["traject"],
  ])
  func `help is Dutch, exit 0`(words: [String]) throws {
    let answer = try desk.run(words)
    #expect(answer.status == 0 && answer.errors.isEmpty)
    #expect(answer.output.contains("GEBRUIK\n") && answer.output.contains("-h, --help"))
    for english in ["OVERVIEW", "USAGE", "OPTIONS", "Show help", "values:", "default:"] {
      #expect(!answer.output.contains(english), "\(answer.output)")
    }
  }

  @Test(arguments: [
    (["traject", "beeindigen"], "--reden"), (["dossier", "verlengen"], "--reden"),
    (["evaluatie", "niet-doorgegaan"], "--reden"), (["evaluatie", "taak"], "--wat"),
    (["evaluatie", "standpunt"], "--tekst"), (["evaluatie", "beraad"], "--wacht-op"),
    (["evaluatie", "gesprek"], "--evaluator"), (["beslissing", "nemen"], "--motivering"),
    (["vragenlijst", "indienen"], "--overlegd-op"), (["dossier", "nieuw"], "--wop"),
  ])
  func `help says what is refused when it is left out`(words: [String], option: String) throws {
    let help = try desk.run(words + ["--help"]).output
    let told = help.components(separatedBy: "\n  -").first { "-\($0)".hasPrefix("\(option) ") }
    #expect(told?.contains("verplicht") == true, "\(help)")
  }

  @Test func `an option that begins as a text is not taken for a request for help`() throws {
    try desk.walk(to: .opened)
    try desk.json(
      Desk.step("pop", "registreren", "--datum", "2026-01-31", "--actie", "--help"))
    #expect(try desk.dossier()["pop"]?[0]?["acties"] == ["--help"])
  }
}

@Suite("Completion in the shell", .waits, .timeLimit(.minutes(10)))
struct CompletionTests {
  private let desk: Desk
  init() throws { desk = try Desk() }

  /// What Tab offers in a real bash behind these words; the last one is being typed.
  private func offered(_ words: [String]) throws -> [String] {
    let script = try desk.file(
      "doorstroom.bash", try desk.run(["--generate-completion-script", "bash"]).output)
    let line = words.joined(separator: " ")
    let outcome = try ChildProcess.run(
      "/bin/bash",
      [
        "--norc", "-c",
        #"""
        PATH="$2:$PATH"; source "$1"; shift 2
        COMP_LINE="$1"; COMP_POINT=${#COMP_LINE}; shift
        COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); COMP_TYPE=9
        "$(complete -p doorstroom | sed 's/.*-F \([^ ]*\).*/\1/')" doorstroom "${@: -1}" "${@: -2:1}"
        printf '%s\n' "${COMPREPLY[@]}"
        """#, "bash", script, String(Desk.program.dropLast("/doorstroom".count)), line,
      ] + words, environment: desk.environment)
    #expect(outcome.status == 0, "\(outcome.text)")
    return outcome.text.components(separatedBy: "\n")
      .map { $0.trimmingCharacters(in: .whitespaces) }.filter { !$0.isEmpty }
  }

  @Test func `subcommands are offered`() throws {
    let all = try offered(["doorstroom", "vragenlijst", ""])
    for name in ["beantwoorden", "indienen", "formulier", "export"] {
      #expect(all.contains(name), "\(all)")
    }
    #expect(try offered(["doorstroom", "vra"]) == ["vragenlijst"])
  }

  @Test func `the parts of the guide and the pieces in them are offered, and words are not`() throws
  {
    #expect(try offered(["doorstroom", "handleiding", "eva"]) == ["evaluator"])
    #expect(try offered(["doorstroom", "handleiding", "ges"]) == ["gesprek"])
    let all = try offered(["doorstroom", "handleiding", ""])
    let contents = try desk.run(["handleiding"]).output.components(separatedBy: "\n")
      .compactMap { $0.wholeMatch(of: /\ \ ([a-z-]+)\ .*/).map { String($0.1) } }
    #expect(contents.count > 30)
    #expect(Set(contents).isSubset(of: all), "\(all)")
    #expect(try offered(["doorstroom", "handleiding", "--zoek", "ges"]) == [])
  }

  @Test(arguments: [
    (["traject", "fase", "A-1", "--fase", "job"], "jobmatching"),
    (["traject", "beeindigen", "A-1", "--oorzaak", "vroege"], "vroege-aanwerving"),
    (["tewerkstelling", "registreren", "A-1", "--oorzaak", "niet"], "niet-verlengd"),
    (["beslissing", "nemen", "A-1", "--uitkomst", "door"], "doorstroomklaar"),
    (["evaluatie", "aanvragen", "A-1", "--aanleiding", "vijf"], "vijf-jaar"),
    (["traject", "opschorten", "A-1", "--reden", "over"], "overmacht"),
    (["regels", "tonen", "--onderwerp", "vergoed"], "vergoeding"),
  ])
  func `the words that an option knows are offered`(words: [String], word: String) throws {
    #expect(try offered(["doorstroom"] + words) == [word])
  }

  @Test func `of all files a register is offered, and not what lies beside it`() throws {
    let files = ["een.sqlite", "een.sqlite-wal", "een.sqlite-shm", "namen.csv"]
    for name in files { _ = try desk.file(name, "") }
    let typed = desk.folder + "/een"
    #expect(try offered(["doorstroom", "werklijst", "--register", typed]) == [typed + ".sqlite"])
  }

  @Test func `options are offered`() throws {
    #expect(try offered(["doorstroom", "werklijst", "--js"]) == ["--json"])
  }
}
