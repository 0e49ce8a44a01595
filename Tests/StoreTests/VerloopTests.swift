import Casework
import Testing

@testable import Store

@Suite("Verloop van een evaluatie in het register")
struct VerloopTests {
  private let coder = EventCoder()

  private func talk(erased: Bool) throws -> Gesprek? {
    let written = try coder.encode(
      Gebeurtenis.gesprekGevoerd(
        Gesprek(
          datum: try day("2025-11-18"), evaluator: "Els Claes", werkgever: ["An Maes"],
          werknemerAanwezig: true, tolk: "Samir Haddad", vertrouwenspersoon: "Mia Peeters",
          teruggelezen: false)))
    for name in ["Haddad", "Mia"] { #expect(!written.feiten.contains(name)) }
    var stored = written
    if erased { stored.inhoud = nil }
    guard
      case .gesprekGevoerd(let read) = try coder.decode(
        Gebeurtenis.self, from: stored, erased: erased)
    else { return nil }
    return read
  }

  @Test func `that an interpreter and a confidant were there stays when their names are erased`()
    throws
  {
    let kept = try #require(try talk(erased: false))
    #expect(kept.tolk == "Samir Haddad" && kept.vertrouwenspersoon == "Mia Peeters")
    #expect(kept.teruggelezen == false)
    let erased = try #require(try talk(erased: true))
    #expect(erased.tolk == "[gewist]" && erased.vertrouwenspersoon == "[gewist]")
    #expect(erased.teruggelezen == false)
  }

  @Test func `why and at whose wish a talk moved is read back`() throws {
    let planning = Planning(
      datum: try day("2025-11-18"), uur: try #require(Tijdstip("14:30")), reden: "An is met verlof",
      doorWie: .werkgever)
    let written = try coder.encode(Gebeurtenis.evaluatieGepland(planning))
    #expect(!written.feiten.contains("verlof"))
    #expect(
      try coder.decode(Gebeurtenis.self, from: written, erased: false)
        == .evaluatieGepland(planning))
  }

  @Test func `a plan as it was written before is read as it was`() throws {
    let stored = StoredEvent(
      soort: "evaluatie-gepland", soortversie: 1,
      feiten: #"{"datum":"2025-11-18","uur":"14:30"}"#, inhoud: #"{"plaats":"refter"}"#)
    #expect(
      try coder.decode(Gebeurtenis.self, from: stored, erased: false)
        == .evaluatieGepland(
          Planning(
            datum: try day("2025-11-18"), uur: try #require(Tijdstip("14:30")), plaats: "refter")))
  }

  @Test func `with erased contents the dossier folds all the same`() throws {
    var events: [Gebeurtenis] = []
    let opening = try #require(
      Opening(
        nummer: "CMW-1", instrument: .cmw, persoon: PersoonID("p1"),
        onderneming: Onderneming(naam: "x", nummer: try Ondernemingsnummer("0887.010.362")),
        inDienst: try day("2021-05-01"), wop: nil) as Opening?)
    events.append(.dossierGeopend(opening))
    events.append(.popGeregistreerd(POP(datum: try day("2025-09-01"))))
    events.append(
      .evaluatieAangevraagd(
        Aanvraag(aanleiding: .vdab, datum: try day("2025-10-01"), attest: false)))
    for event in try Gebeurtenis.verloop() {
      var stored = try coder.encode(event)
      let hadContents = stored.inhoud != nil
      stored.inhoud = nil
      let read = try coder.decode(Gebeurtenis.self, from: stored, erased: hadContents)
      events.append(try #require(read))
    }
    let dossier = try #require(Dossier(events))
    #expect(dossier.evaluatie?.standpunten.map(\.tekst) == ["[gewist]"])
    #expect(dossier.evaluatie?.beraden.map(\.wachtOp) == ["[gewist]"])
    #expect(dossier.afspraken.map(\.wat) == ["[gewist]"])
    #expect(dossier.afspraken.map(\.klaarOp) == [try day("2025-12-10")])
    #expect(dossier.pops.first?.actiesKlaar == [2: try day("2025-12-10")])
    #expect(dossier.pops.first?.ingediendOp == (try day("2025-09-02")))
  }

  @Test(arguments: [1, 2, 50])
  func `two agreements of one day are two rows, on one page or on two`(size: Int) throws {
    let shelf = try Shelf()
    let register = try shelf.open()
    _ = try register.open(.test(), newPersoon: PersoonID("p1"), as: .test("2021-05-01"))
    let today = try day("2025-10-02")
    var commands = try walk().prefix(3).map(\.command)
    for who in [Uitvoerder.begeleider, .werkgever] {
      commands.append(
        .agreeTask(Afspraak(op: today, wie: who, wat: "iets", tegen: try day("2025-10-20"))))
    }
    for command in commands {
      _ = try register.perform(command, on: "CMW-0412", as: .test("2025-10-02"))
    }
    var rows: [WorklistRow] = []
    while true {
      let page = try register.worklist(on: today, after: rows.last?.cursor, limit: size)
      if page.isEmpty { break }
      rows += page
    }
    let agreed = rows.filter { $0.regel.taak == .afspraak }
    #expect(agreed.map(\.regel.wie) == [.begeleider, .werkgever])
    #expect(agreed.map(\.regel.volgnr) == [1, 2])
    // The search shows a dossier once, however many rows it has.
    #expect(try register.dossiers().count == 1)
    #expect(try register.check() == [])
  }
}
