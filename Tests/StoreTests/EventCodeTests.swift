import Casework
import Foundation
import Testing

@testable import Store

/// One file for every version of every kind of event that was ever written.
///
/// A file is never changed: whoever changes how an event is written, raises its version, adds an
/// upcaster and a file.
@Suite("Gebeurtenissen: zoals ze geschreven worden")
struct EventCodeTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Golden/events")

  private let coder = EventCoder()

  /// One event of each kind.
  private func events() throws -> [any Journaled] {
    let shelf = try Shelf()
    let register = try shelf.open()
    try walkThrough(register)
    let persoon = Persoon(
      id: PersoonID("p1"), voornaam: "Zoë", naam: "Çelik", insz: try INSZ("93.05.18-223-61"),
      geboortedatum: try day("1993-05-18"),
      adressen: [Adres(postcode: try Postcode("2000"), vanaf: try day("2021-05-01"))])
    var seen: Set<String> = []
    let walked = try register.journal(of: "CMW-0412").filter { seen.insert($0.soort).inserted }
    return walked.compactMap(\.gebeurtenis) + [
      PersoonGebeurtenis.geregistreerd(persoon),
      PersoonGebeurtenis.adresGewijzigd(
        Adres(postcode: try Postcode("9000"), vanaf: try day("2024-01-01"))),
      Wissing(nr: 12, reden: "op vraag van de werknemer"),
    ] + (try ruleEvents())
  }

  private func ruleEvents() throws -> [RegelGebeurtenis] {
    [
      .parameterGezet(
        EigenWaarde(
          id: .wopBegeleidingsnoden, eenheid: .lijst, waarde: .lijst(["laag", "hoog"]),
          vanaf: try day("2026-01-01"), bron: Bron("nota \"5\" van Peeters", .aanname))),
      .indexToegevoegd(
        EigenCijfer(
          maand: Maand(year: 2026, month: 7), basisjaar: 2013, honderdsten: 13_996,
          bron: Bron("Statbel"))),
      .coefficientGezet(
        IndexCoefficient(van: 2025, naar: 2013, miljoensten: 1_355_700, bron: Bron("Statbel"))),
    ]
  }

  @Test func `every kind of value comes back as it was set`() throws {
    let values: [(ParameterID, Eenheid, ParameterWaarde)] = [
      (.popGeldigheid, .jaar, .getal(2)), (.popGeldigheid, .jaar, .geen),
      (.wopMinimum, .tekst, .tekst("40 laag")),
      (.ldeLaatsteIndienst, .datum, .datum(try day("2023-06-30"))),
      (.indexAanvangsmaand, .kalendermaand, .kalendermaand(Maand(year: 2018, month: 12))),
    ]
    for (id, unit, value) in values {
      let event = RegelGebeurtenis.parameterGezet(
        EigenWaarde(
          id: id, eenheid: unit, waarde: value, vanaf: try day("2026-01-01"), bron: Bron("b")))
      let written = try coder.encode(event)
      #expect(try coder.decode(RegelGebeurtenis.self, from: written, erased: false) == event)
    }
  }

  /// Valid JSON in three lines, of which two hold facts and contents to the byte.
  private func golden(_ stored: StoredEvent) -> String {
    """
    {"soort":"\(stored.soort)","soortversie":\(stored.soortversie),
    "feiten":\(stored.feiten),
    "inhoud":\(stored.inhoud ?? "null")}

    """
  }

  private func stored(_ golden: String, like written: StoredEvent) throws -> StoredEvent {
    let lines = golden.split(separator: "\n")
    try #require(lines.count == 3)
    let contents = lines[2].dropFirst(#""inhoud":"#.count).dropLast()
    return StoredEvent(
      soort: written.soort, soortversie: written.soortversie,
      feiten: String(lines[1].dropFirst(#""feiten":"#.count).dropLast()),
      inhoud: contents == "null" ? nil : String(contents))
  }

  /// With `DOORSTROOM_GOLDEN=nieuw` a file that is missing is written.
  private func check<Event: Journaled & Equatable>(_ event: Event) throws -> String {
    let written = try coder.encode(event)
    let name = "\(written.soort).\(written.soortversie).json"
    let file = Self.folder.appending(path: name)
    if ProcessInfo.processInfo.environment["DOORSTROOM_GOLDEN"] == "nieuw",
      !FileManager.default.fileExists(atPath: file.path)
    {
      try golden(written).write(to: file, atomically: true, encoding: .utf8)
    }
    let text = try String(contentsOf: file, encoding: .utf8)
    #expect(golden(written) == text, "\(name)")
    let read = try coder.decode(Event.self, from: try stored(text, like: written), erased: false)
    #expect(read == event)
    return name
  }

  @Test func `every kind is written as its file says, and read back`() throws {
    var names: Set<String> = []
    for event in try events() {
      switch event {
      case let event as Gebeurtenis: names.insert(try check(event))
      case let event as PersoonGebeurtenis: names.insert(try check(event))
      case let event as Wissing: names.insert(try check(event))
      case let event as RegelGebeurtenis: names.insert(try check(event))
      default: Issue.record("\(event)")
      }
    }
    let kinds = Gebeurtenis.codes.map { $0.soort } + PersoonGebeurtenis.codes.map { $0.soort }
    let ruleKinds = RegelGebeurtenis.codes.map { $0.soort }
    #expect(names == Set((kinds + ruleKinds).map { "\($0).1.json" } + ["inhoud-gewist.1.json"]))
  }

  @Test func `what is left out of an event stays out`() throws {
    let bare: [Gebeurtenis] = [
      .popGeregistreerd(POP(datum: try day("2026-01-01"))),
      .evaluatieGepland(
        Planning(datum: try day("2026-01-01"), uur: try #require(Tijdstip("0:05")))),
      .beslissingHerzien(
        Beslissing(
          datum: try day("2026-01-02"), uitkomst: .geenDoorstroom, motivering: "",
          herzien: [
            HerzieneBeslissing(
              datum: try day("2026-01-01"), uitkomst: .orientatieCMW, motivering: "oud")
          ])),
      .stageGeregistreerd(Stage(bedrijf: "x", van: try day("2026-01-01"))),
      .urenGeregistreerd(Prestatie(uren: Uren(units: 1), datum: try day("2026-01-01"))),
      .tewerkstellingGeregistreerd(Tewerkstelling(van: try day("2026-01-01"), soort: .sec)),
    ]
    for event in bare {
      let written = try coder.encode(event)
      #expect(try coder.decode(Gebeurtenis.self, from: written, erased: false) == event)
    }
  }

  @Test func `nothing personal stands among the facts`() throws {
    for event in try events() {
      let facts = try coder.encode(event).feiten
      for word in ["Peeters", "Çelik", "Linde", "Maes", "Heftruck", "klaar na", "930518", "1993"] {
        #expect(!facts.contains(word), "\(facts)")
      }
    }
  }

  @Test func `an unknown kind or version was written by a newer program`() throws {
    for stored in [
      StoredEvent(soort: "iets-nieuws", soortversie: 1, feiten: "{}"),
      StoredEvent(soort: "traject-gestart", soortversie: 2, feiten: #"{"op":"2026-01-01"}"#),
    ] {
      let failure = #expect(throws: StoreError.self) {
        try coder.decode(Gebeurtenis.self, from: stored, erased: false)
      }
      #expect(failure?.kind == .newer)
    }
  }

  @Test func `an older version is read by way of its upcasters`() throws {
    let coder = EventCoder(upcasters: [
      Upcaster(soort: "traject-gestart", from: 0) {
        var event = $0
        event.feiten = event.feiten.replacing("begin", with: "op")
        return event
      }
    ])
    let old = StoredEvent(
      soort: "traject-gestart", soortversie: 0, feiten: #"{"begin":"2026-01-01"}"#)
    #expect(
      try coder.decode(Gebeurtenis.self, from: old, erased: false)
        == .trajectGestart(op: try day("2026-01-01")))
    #expect(throws: StoreError.self) {
      try EventCoder().decode(Gebeurtenis.self, from: old, erased: false)
    }
  }
}
