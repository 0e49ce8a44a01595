import Casework
import Testing

@testable import Store

func day(_ iso: String) throws -> Datum { try #require(Datum(iso: iso)) }

extension Author {
  static func test(_ today: String = "2026-03-10", door: String = "els.claes") throws -> Author {
    Author(
      door: door, vandaag: try day(today),
      moment: try #require(Moment(iso: "\(today)T09:00:00.000Z")))
  }
}

extension OpenDossier {
  static func test(
    _ nummer: String = "CMW-0412", _ naam: String = "Peeters", _ voornaam: String = "Jan",
    insz: String? = nil, geboren: String = "1993-05-18", instrument: Instrument = .cmw
  ) throws -> OpenDossier {
    OpenDossier(
      nummer: nummer, instrument: instrument, voornaam: voornaam, naam: naam,
      insz: try insz.map { try INSZ($0) }, geboortedatum: try day(geboren),
      postcode: try Postcode("2000"),
      onderneming: Onderneming(
        naam: "Maatwerkbedrijf De Linde", nummer: try Ondernemingsnummer("0887.010.362")),
      inDienst: try day("2021-05-01"),
      wop: instrument.heeftWOP ? WOP(percentage: 60, begeleidingsnood: .hoog) : nil)
  }
}

/// A dossier from its POP to its end; each command with the day on which it is given.
func walk() throws -> [(command: Command, today: String)] {
  [
    (
      .registerPOP(
        POP(
          datum: try day("2025-09-01"), opsteller: "An Maes", ingediendOp: try day("2025-09-02"),
          acties: ["Heftruckattest halen", "Elke week Nederlands oefenen"],
          competenties: Competenties(
            generiekHuidig: ["op tijd"], generiekToekomstig: ["vragen stellen"],
            technischHuidig: ["sorteren"], technischToekomstig: ["heftruck"]))), "2025-09-03"
    ),
    (
      .requestEvaluation(
        Aanvraag(aanleiding: .werkgever, datum: try day("2025-10-01"), attest: true)),
      "2025-10-01"
    ),
    (
      .planConversation(
        Planning(
          datum: try day("2025-11-18"), uur: try #require(Tijdstip("14:30")), plaats: "refter",
          contact: "An Maes")), "2025-10-02"
    ),
    (.answerQuestionnaire(formulier: "urn:form|1", antwoorden: #"{"a":"é/\n"}"#), "2025-11-01"),
    (
      .handInQuestionnaire(HandIn(overlegdOp: try day("2025-11-05"), ontbrekend: [])),
      "2025-11-06"
    ),
    (
      .holdConversation(
        HoldConversation(
          gesprek: Gesprek(
            datum: try day("2025-11-18"), evaluator: "Els Claes", werkgever: ["An Maes, chef"],
            werknemerAanwezig: false, plaats: "refter"), afwijking: "Jan was ziek")), "2025-11-18"
    ),
    (
      .takeDecision(
        TakeDecision(
          uitkomst: .wopOngewijzigd, motivering: "Nog niet klaar voor een gewone job.",
          datum: try day("2025-11-19"))), "2025-11-19"
    ),
    (
      .reviseDecision(
        TakeDecision(
          uitkomst: .doorstroomklaar, motivering: "Toch klaar na overleg met het team.",
          mededelingWerkgever: "Proficiat", datum: try day("2025-11-20"))), "2025-11-20"
    ),
    (.referTrajectory(mandaat: "7882", op: try day("2025-11-21")), "2025-11-21"),
    (.startTrajectory(op: try day("2025-12-01")), "2025-12-01"),
    (
      .registerHours(
        Prestatie(
          uren: try #require(Uren(entered: "7u20")), datum: try day("2025-12-02"),
          nota: "kennismaking")), "2025-12-02"
    ),
    (
      .changePhase(
        ChangePhase(fase: .stage, op: try day("2026-01-05"), overgeslagen: "job al gevonden")),
      "2026-01-05"
    ),
    (
      .registerStage(
        Stage(
          bedrijf: "Bakkerij Van Damme", van: try day("2026-01-05"), tot: try day("2026-02-05"),
          ondernemingsnummer: try Ondernemingsnummer("0403.170.701"), nace: "2025:56",
          postcode: try Postcode("9000"), proeftuin: true)), "2026-01-05"
    ),
    (.changePhase(ChangePhase(fase: .nazorg, op: try day("2026-02-06"))), "2026-02-06"),
    (
      .endTrajectory(
        Trajecteinde(
          datum: try day("2026-03-01"), resultaat: .tewerkstelling, reden: "aangeworven")),
      "2026-03-01"
    ),
    (
      .registerEmployment(
        Tewerkstelling(
          van: try day("2026-03-02"), tot: try day("2026-12-31"), soort: .nec,
          werkgever: "Bakkerij Van Damme", nace: "10.71")), "2026-03-02"
    ),
    (
      .closeDossier(Sluiting(datum: try day("2026-03-02"), reden: "doorgestroomd")), "2026-03-02"
    ),
  ]
}

/// Opens `CMW-0412` and walks it through.
func walkThrough(_ register: Register) throws {
  _ = try register.open(
    .test(), newPersoon: PersoonID("p1"), as: .test("2021-05-01"))
  for (command, today) in try walk() {
    _ = try register.perform(command, on: "CMW-0412", as: .test(today))
  }
}
