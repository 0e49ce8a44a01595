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
      PersoonGebeurtenis.verbeterd(
        Identiteit(
          voornaam: "Zoë", naam: "Çelik", insz: try INSZ("93.05.18-223-61"),
          geboortedatum: try day("1993-05-18")), op: try day("2026-01-15")),
      Gebeurtenis.trajectOpgeschort(
        Opschorting(
          van: try day("2020-03-20"), hervat: try day("2020-05-18"), reden: .overmacht,
          maatregel: "m-1", nota: "Heftruck stuk")),
      Gebeurtenis.trajectHervat(op: try day("2020-05-18"), maatregel: "m-1"),
      Gebeurtenis.trajectVrijgesteld(
        Vrijstelling(maatregel: "m-1", datum: try day("2020-05-18"))),
      Gebeurtenis.inschakelingVerlengd(
        Inschakelingsverlenging(tot: try day("2020-12-31"), reden: "Jan Peeters: later traject")),
      Wissing(nr: 12, reden: "op vraag van de werknemer"),
      try booking(),
    ] + (try Gebeurtenis.verloop()) + (try ofTrajectories()) + (try ruleEvents())
  }

  /// A fee and a correction of another whose figures are not known.
  private func booking() throws -> Boeking {
    let fee = Afrekeningslijn(
      sleutel: Vergoedingssleutel(dossier: "CMW-0412", traject: 1, fase: .stage),
      soort: .vergoeding, verschuldigdOp: try day("2026-06-01"), bedrag: Bedrag(cent: 158_810),
      basis: Bedrag(cent: 126_000), aanvangsindex: 10_845, nieuweIndex: 13_669,
      formule: "1.260,00 × 136,69 ÷ 108,45", zekerheid: .aanname, voorlopig: false,
      bevestigd: true)
    let correction = Afrekeningslijn(
      sleutel: Vergoedingssleutel(dossier: "CMW-0413", traject: 2, fase: .voortraject),
      soort: .correctie, verschuldigdOp: try day("2026-04-01"), bedrag: Bedrag(cent: -52_937),
      basis: Bedrag(cent: 42_000), aanvangsindex: nil, nieuweIndex: nil,
      formule: "0,00 - 529,37", zekerheid: .aanname, voorlopig: true, bevestigd: false)
    return Boeking(
      mandaat: "7882", van: try day("2026-04-01"), tot: try day("2026-06-30"),
      nummer: "F-2026/07", lijnen: [fee, correction])
  }

  /// Kinds that the walk does not come by.
  private func ofTrajectories() throws -> [Gebeurtenis] {
    [
      .vrijeFaseBegonnen(
        Fasestart(
          fase: .nazorg, op: try day("2026-02-06"), overgeslagen: [.jobmatching, .stage],
          reden: "job gevonden")),
      .faseBeeindigd(Faseslot(fase: .voortraject, tot: try day("2026-02-05"))),
      .wopBeeindigd(tot: try day("2026-03-31")),
      .vergoedingBeoordeeld(
        Vergoedingsoordeel(
          fase: .stage, keer: 2, uitkomst: .verschuldigd, datum: try day("2026-03-31"),
          reden: "in overleg met de dienstverlener")),
      .vrijstellingGeregeld(
        Prestatievrijstelling(datum: try day("2025-12-01"), nota: "elke dinsdag")),
      .stapTeruggenomen(stap: 5),
    ]
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
      case let event as Boeking: names.insert(try check(event))
      case let event as RegelGebeurtenis: names.insert(try check(event))
      default: Issue.record("\(event)")
      }
    }
    let kinds = Gebeurtenis.codes.map { $0.soort } + PersoonGebeurtenis.codes.map { $0.soort }
    let ruleKinds = RegelGebeurtenis.codes.map { $0.soort }
    let others = ["inhoud-gewist", "afrekening-geboekt"]
    #expect(names == Set((kinds + ruleKinds + others).map { "\($0).1.json" }))
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
      .trajectVerwezen(mandaat: "7882", op: try day("2026-01-01"), soort: .intern),
      .trajectOpgeschort(Opschorting(van: try day("2026-01-01"), reden: .andere)),
      .trajectHervat(op: try day("2026-01-02")),
      .urenGeregistreerd(Prestatie(uren: Uren(units: 1), datum: try day("2026-01-01"))),
      .tewerkstellingGeregistreerd(Tewerkstelling(van: try day("2026-01-01"), soort: .sec)),
      .trajectGestart(op: try day("2026-01-01"), regime: .vrij),
      .trajectBeeindigd(
        Trajecteinde(
          datum: try day("2026-01-01"), resultaat: .stopgezet, reden: "x",
          oorzaak: .uitvalBuitenWil)),
      .vrijeFaseBegonnen(Fasestart(fase: .stage, op: try day("2026-01-01"))),
      .vrijstellingGeregeld(Prestatievrijstelling(datum: try day("2026-01-01"))),
    ]
    for event in bare {
      let written = try coder.encode(event)
      #expect(try coder.decode(Gebeurtenis.self, from: written, erased: false) == event)
    }
  }

  @Test func `what came after keeps its new particulars, and an older line reads without them`()
    throws
  {
    let job = Tewerkstelling(
      van: try day("2026-01-01"), tot: try day("2026-06-30"), soort: .hybride, werkgever: "x",
      nace: "2025:56", ondernemingsnummer: try Ondernemingsnummer("0403.170.701"),
      oorzaak: .gezondheid, aandeelNEC: 40)
    let stage = Stage(
      bedrijf: "x", van: try day("2026-01-01"), vestiging: try Vestigingsnummer("2.123.456.791"))
    for event in [Gebeurtenis.tewerkstellingGeregistreerd(job), .stageGeregistreerd(stage)] {
      let written = try coder.encode(event)
      #expect(try coder.decode(Gebeurtenis.self, from: written, erased: false) == event)
    }
    let old = StoredEvent(
      soort: "tewerkstelling-geregistreerd", soortversie: 1,
      feiten: #"{"soort":"nec","van":"2026-01-01"}"#, inhoud: nil)
    #expect(
      try coder.decode(Gebeurtenis.self, from: old, erased: false)
        == .tewerkstellingGeregistreerd(Tewerkstelling(van: try day("2026-01-01"), soort: .nec)))
  }

  @Test func `why a job ended can be erased, that it ended stays`() throws {
    let job = Tewerkstelling(
      van: try day("2026-01-01"), tot: try day("2026-06-30"), soort: .nec, oorzaak: .gezondheid)
    var written = try coder.encode(Gebeurtenis.tewerkstellingGeregistreerd(job))
    #expect(!written.feiten.contains("gezondheid"))
    written.inhoud = nil
    guard
      case .tewerkstellingGeregistreerd(let left) = try coder.decode(
        Gebeurtenis.self, from: written, erased: true)
    else { throw StoreError(.corrupt, "no job") }
    #expect(left.oorzaak == nil && left.tot == job.tot)
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
