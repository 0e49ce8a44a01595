import Casework
import Rulebook
import Testing

@testable import LawCases

@Suite("Een bestand met wetsgevallen")
struct CaseFileTests {
  /// A file with one case, in which one passage is replaced.
  private func file(_ passage: String = "", _ replacement: String = "") throws -> Wetsgevallen {
    let text = """
      {"onderwerp": "POP", "gevallen": [{
        "naam": "Precies een jaar", "bron": "SV, antwoord 5", "dag": "2026-03-12",
        "regel": "pop.telt", "invoer": {"pop": "2025-03-12", "gesprek": "2026-03-12"},
        "verwacht": "ja", "rekening": "2026-03-12 <= 2025-03-12 + 1 jaar"}]}
      """
    let parts = text.split(separator: passage, maxSplits: 1, omittingEmptySubsequences: false)
    guard !passage.isEmpty else { return try Wetsgevallen(bytes: Array(text.utf8)) }
    try #require(parts.count == 2)
    return try Wetsgevallen(bytes: Array(parts.joined(separator: replacement).utf8))
  }

  private func finding(_ passage: String = "", _ replacement: String = "") throws -> Bevinding {
    let geval = try #require(try file(passage, replacement).gevallen.first)
    return try #require(geval.toets(try Shipped.regels.get()).first)
  }

  @Test func `a case passes when rule, arithmetic and expectation agree`() throws {
    #expect(try finding().isGeslaagd)
  }

  @Test(arguments: [
    ("\"verwacht\": \"ja\"", "\"verwacht\": \"nee\"", "de verwachting is anders"),
    ("<= 2025-03-12 + 1 jaar", "< 2025-03-12 + 1 jaar", "de rekening geeft nee"),
    ("\"pop\": \"2025-03-12\"", "\"pop\": \"2025-03-11\"", "de regel geeft iets anders"),
    ("+ 1 jaar", "+ 1 jaren later", "de rekening klopt niet"),
    ("\"gesprek\": \"2026-03-12\"", "\"gesprek\": \"12 maart\"", "het geval kan niet lopen"),
  ])
  func `the one that stands alone is named`(
    passage: String, replacement: String, reason: String
  ) throws {
    #expect(try finding(passage, replacement).reden?.hasPrefix(reason) == true)
  }

  @Test(arguments: [
    ("\"bron\"", "\"bronn\"", "geval 1 \"Precies een jaar\", bronn", "dit lid is onbekend"),
    ("\"gesprek\"", "\"praatje\"", "geval 1 \"Precies een jaar\", invoer, praatje", "dit lid"),
    ("\"pop.telt\"", "\"pop.geldt\"", "geval 1 \"Precies een jaar\", regel", "\"pop.geldt\" is"),
    (
      "\"dag\": \"2026-03-12\"", "\"dag\": \"2026-02-30\"", "geval 1 \"Precies een jaar\", dag",
      "\"2026-02-30\" is geen dag"
    ),
    ("\"SV, antwoord 5\"", "\" \"", "geval 1 \"Precies een jaar\", bron", "hier hoort een tekst"),
    ("\"onderwerp\": \"POP\",", "", "onderwerp", "dit lid ontbreekt"),
    (
      "\"verwacht\": \"ja\"", "\"verwacht\": 1", "geval 1 \"Precies een jaar\", verwacht",
      "hier hoort"
    ),
    (
      "\"rekening\":", "\"regels\": {\"pop.gelijk\": []}, \"rekening\":",
      "geval 1 \"Precies een jaar\", regels, pop.gelijk", "deze parameter is onbekend"
    ),
  ])
  func `a bad file is refused with the place`(
    passage: String, replacement: String, place: String, reason: String
  ) throws {
    let fault = #expect(throws: CaseFault.self) { try file(passage, replacement) }
    #expect(fault?.place == place)
    #expect(fault?.reason.hasPrefix(reason) == true, "\(fault?.reason ?? "")")
  }

  @Test func `broken JSON is refused with line and character`() {
    let fault = #expect(throws: CaseFault.self) { try Wetsgevallen(bytes: Array("{\n ]".utf8)) }
    #expect(fault?.sentence == "Regel 2, teken 2: dit teken mag hier niet staan.")
  }

  @Test func `a case can set a parameter for itself alone`() throws {
    let own = try finding(
      "\"invoer\": {\"pop\": \"2025-03-12\"",
      "\"regels\": {\"pop.geldigheid\": [{\"vanaf\": \"2026-01-01\", \"waarde\": 2, "
        + "\"bron\": \"proef\"}]}, \"invoer\": {\"pop\": \"2025-03-11\"")
    #expect(own.gekregen == "ja")
    #expect(try finding("\"pop\": \"2025-03-12\"", "\"pop\": \"2025-03-11\"").gekregen == "nee")
  }

  @Test(arguments: [
    ("vergoeding.index-peilmaand", "99"), ("traject.regime", "\"onzin\""),
    ("traject.termijn-nazorg", "0"), ("opvolging.telt-mee", "[\"onzin\"]"),
    ("traject.termijn-stage", "null"), ("identificatie.postcode-provincie", "[]"),
  ])
  func `a value that a file with rules could not hold is refused in a case too`(
    id: String, value: String
  ) throws {
    let own = try finding(
      "\"rekening\":",
      "\"regels\": {\"\(id)\": [{\"vanaf\": \"2026-01-01\", \"waarde\": \(value), "
        + "\"bron\": \"proef\"}]}, \"rekening\":")
    #expect(own.reden?.contains("de waarde past niet bij") == true)
  }

  @Test(arguments: ["\"lang\"", "-1", "1.5", "9000000000000000000", "null", "[\"1\"]"])
  func `a value that does not fit its unit is refused`(value: String) throws {
    let own = try finding(
      "\"rekening\":",
      "\"regels\": {\"pop.geldigheid\": [{\"vanaf\": \"2026-01-01\", \"waarde\": \(value), "
        + "\"bron\": \"proef\"}]}, \"rekening\":")
    #expect(own.reden?.contains("de waarde past niet bij de eenheid \"jaar\"") == true)
  }
}

@Suite("Een dossier in een wetsgeval")
struct DossierCaseTests {
  private func ask(_ path: String, _ steps: String) throws -> Bevinding {
    let text = """
      {"onderwerp": "x", "gevallen": [{"naam": "x", "bron": "x", "dag": "2026-02-01",
        "regel": "dossier", "invoer": {"stappen": [\(steps)]},
        "verwacht": {"\(path)": "x"}, "rekening": {"\(path)": "x"}}]}
      """
    let geval = try #require(try Wetsgevallen(bytes: Array(text.utf8)).gevallen.first)
    return try #require(geval.toets(try Shipped.regels.get()).first)
  }

  private let open =
    #"{"stap": "dossier nieuw", "instrument": "cmw", "in_dienst": "2021-03-01", "wop": "60 hoog"}"#

  @Test func `a refusal before the last step is not hidden`() throws {
    let steps =
      open + #", {"stap": "beslissing nemen", "uitkomst": "doorstroomklaar", "#
      + #""datum": "2026-01-22"}, {"stap": "pop registreren", "datum": "2026-01-01"}"#
    #expect(try ask("weigering", steps).gekregen == "stap 2 geweigerd: geen-gesprek")
  }

  @Test(arguments: [
    ("wop.kleur", "\"wop.kleur\" is geen bekende vraag. Kies uit: wop.waarde"),
    ("humeur", "\"humeur\" is geen bekende vraag. Begin met: weigering"),
  ])
  func `an unknown question is named`(path: String, reason: String) throws {
    #expect(try ask(path, open).reden?.contains(reason) == true)
  }

  @Test(arguments: [
    (#"{"stap": "koffie"}"#, "\"koffie\" is onbekend. Kies uit: dossier nieuw"),
    (#"{"stap": "traject starten", "dag": "x"}"#, "stap 1, dag: dit lid is onbekend"),
    (#"{"stap": "traject starten", "datum": "2026-01-01"}"#, "begin met de stap"),
  ])
  func `an unknown step or member is named`(step: String, reason: String) throws {
    #expect(try ask("weigering", step).reden?.contains(reason) == true)
  }
}
