import Casework
import Testing

/// One dossier on its way: commands go in, events pile up, the dossier is their fold.
struct Walk {
  private(set) var events: [Gebeurtenis]
  var vandaag: Datum = "2026-02-01"
  var regels = Regelboek.test
  var lookups = Lookups()

  /// Opened by the same decision as in the register, so that a WOP gets its last day.
  init(_ instrument: Instrument = .cmw, inDienst: Datum = "2021-03-01", wop: String? = nil) throws {
    let value = try wop.map { try WOP($0) }
    let opening = OpenDossier.sample(
      instrument, inDienst: inDienst,
      wop: instrument.heeftWOP ? value ?? WOP(percentage: 60, begeleidingsnood: .hoog) : nil)
    let decision = try opening.decide(
      newPersoon: PersoonID("p1"), in: Situation(vandaag: "2026-02-01", regels: .test))
    events = [.dossierGeopend(decision.opening)]
  }

  var dossier: Dossier {
    guard let dossier = Dossier(events) else {
      preconditionFailure("a walk begins with an opening")
    }
    return dossier
  }

  var situation: Situation { Situation(vandaag: vandaag, regels: regels, lookups: lookups) }

  /// Takes each step; answers the warnings of the last one.
  @discardableResult
  mutating func run(_ commands: Command...) throws -> [Waarschuwing] {
    var warnings: [Waarschuwing] = []
    for command in commands {
      let decision = try dossier.decide(command, in: situation)
      events += decision.events
      warnings = decision.warnings
    }
    return warnings
  }

  /// What the command is refused with; nil when it is not.
  func refusal(of command: Command) -> Refusal? {
    do throws(Refusal) {
      _ = try dossier.decide(command, in: situation)
      return nil
    } catch { return error }
  }

  /// Expects a refusal with this code, a source and a sentence.
  func expectRefused(
    _ command: Command, _ code: String, by bron: String = "regel van dit programma",
    _ location: SourceLocation = #_sourceLocation
  ) {
    let refusal = refusal(of: command)
    #expect(refusal?.code == code, sourceLocation: location)
    #expect(refusal?.bron == bron, sourceLocation: location)
    #expect(refusal?.zin.hasSuffix(".") == true, sourceLocation: location)
  }
}

extension Walk {
  /// A POP, an evaluation, a questionnaire that was handed in, and a planned talk.
  mutating func prepare(
    talk: Datum = "2026-01-20", pop: Datum = "2025-06-01", aanleiding: Aanleiding = .vijfJaar
  ) throws {
    try run(
      .registerPOP(POP(datum: pop, acties: ["Nederlands", "heftruck"])),
      .request(aanleiding, on: "2025-12-01"), .plan(talk),
      .answerQuestionnaire(formulier: "f|1", antwoorden: "{}"),
      .handInQuestionnaire(HandIn(overlegdOp: "2026-01-10", ontbrekend: [])))
  }

  mutating func decide(_ uitkomst: Uitkomst, on day: Datum = "2026-01-22", wop: String? = nil)
    throws
  {
    try prepare()
    try run(.hold("2026-01-20"), .decide(uitkomst, on: day, wop: wop))
  }

  /// A trajectory that was referred on 23 January 2026, and started on `start` where one is given.
  mutating func traject(start: Datum? = "2026-01-26", mandaat: String = "7882") throws {
    try decide(.doorstroomklaar)
    try run(.referTrajectory(mandaat: mandaat, op: "2026-01-23"))
    if let start { try run(.startTrajectory(op: start)) }
  }
}

extension Command {
  static let motivering =
    "Jan haalt het tempo van de gewone werkvloer en wil zelf naar een job in de buurt."

  static func request(_ aanleiding: Aanleiding, on day: Datum, attest: Bool = false) -> Command {
    .requestEvaluation(Aanvraag(aanleiding: aanleiding, datum: day, attest: attest))
  }

  static func plan(_ day: Datum) -> Command {
    guard let uur = Tijdstip("14:00") else { preconditionFailure("14:00 is an hour") }
    return .planConversation(Planning(datum: day, uur: uur))
  }

  static func hold(_ day: Datum, afwijking: String? = nil) -> Command {
    .holdConversation(HoldConversation(gesprek: .sample(day), afwijking: afwijking))
  }

  static func decide(
    _ uitkomst: Uitkomst, on day: Datum = "2026-01-22", wop: String? = nil,
    _ motivering: String = motivering, van: Datum? = nil
  ) throws -> Command {
    .takeDecision(try .sample(uitkomst, on: day, wop: wop, motivering, van: van))
  }

  static func revise(
    _ uitkomst: Uitkomst, on day: Datum = "2026-01-30", wop: String? = nil,
    _ motivering: String = motivering
  ) throws -> Command {
    .reviseDecision(try .sample(uitkomst, on: day, wop: wop, motivering))
  }

  static func phase(
    _ fase: Fase, _ day: Datum, vorigeTot: Datum? = nil, overgeslagen: String? = nil
  ) -> Command {
    .changePhase(
      ChangePhase(fase: fase, op: day, vorigeTot: vorigeTot, overgeslagen: overgeslagen))
  }

  static func end(_ day: Datum, _ resultaat: Trajectresultaat, reden: String = "klaar") -> Command {
    .endTrajectory(Trajecteinde(datum: day, resultaat: resultaat, reden: reden))
  }
}

extension TakeDecision {
  static func sample(
    _ uitkomst: Uitkomst, on day: Datum, wop: String?, _ motivering: String, van: Datum? = nil
  ) throws -> TakeDecision {
    TakeDecision(
      uitkomst: uitkomst, motivering: motivering, datum: day, wop: try wop.map { try WOP($0) },
      wopVan: van)
  }
}

extension Gesprek {
  static func sample(_ day: Datum) -> Gesprek {
    Gesprek(
      datum: day, evaluator: "Els Claes", werkgever: ["An Maes, sociale dienst"],
      werknemerAanwezig: true)
  }
}

extension OpenDossier {
  static func sample(_ instrument: Instrument, inDienst: Datum, wop: WOP?) -> OpenDossier {
    do {
      return OpenDossier(
        nummer: "CMW-0412", instrument: instrument, voornaam: "Jan", naam: "Peeters", insz: nil,
        geboortedatum: "1993-05-18", postcode: try Postcode("2000"),
        onderneming: Onderneming(
          naam: "De Linde vzw", nummer: try Ondernemingsnummer("0887.010.362")),
        inDienst: inDienst, wop: wop)
    } catch { preconditionFailure("the sample is valid: \(error)") }
  }
}

/// The refusal that reading a value ends with; nil when it is read.
func refusal<Value>(of read: @autoclosure () throws(Refusal) -> Value) -> Refusal? {
  do throws(Refusal) {
    _ = try read()
    return nil
  } catch { return error }
}
