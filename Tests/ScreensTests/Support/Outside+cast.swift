import Casework
import Questionnaire

/// The people of the tests: one dossier for every state worth seeing.
extension Outside {
  static let empty = Outside()

  static let everyone: Outside = {
    var outside = Outside()
    do throws(Refusal) {
      try outside.addEvaluations()
      try outside.addTrajectories()
      try outside.addOthers()
    } catch { preconditionFailure("the cast can be recorded: \(error.zin)") }
    return outside
  }()

  mutating func add(
    _ nummer: String, _ naam: String, _ voornaam: String, born: Datum = "1993-05-18",
    at onderneming: Werkplek = .linde, _ instrument: Instrument = .cmw,
    since inDienst: Datum = "2021-02-01"
  ) throws(Refusal) {
    try open(
      OpenDossier(
        nummer: nummer, instrument: instrument, voornaam: voornaam, naam: naam, insz: nil,
        geboortedatum: born, postcode: try Postcode("2000"),
        onderneming: Onderneming(
          naam: onderneming.rawValue, nummer: try Ondernemingsnummer(onderneming.nummer)),
        inDienst: inDienst,
        wop: instrument.heeftWOP ? WOP(percentage: 60, begeleidingsnood: .hoog) : nil))
  }

  mutating func run(_ nummer: String, _ commands: Command...) throws(Refusal) {
    for command in commands { try record(command, on: nummer) }
  }

  /// A POP, a request, a talk with its day, and the questionnaire handed in.
  mutating func prepare(
    _ nummer: String, talk: Datum, pop: Datum = "2025-12-02", aanleiding: Aanleiding = .vijfJaar
  ) throws(Refusal) {
    try run(
      nummer, .registerPOP(.sample(pop)),
      .requestEvaluation(
        Aanvraag(aanleiding: aanleiding, datum: talk.adding(days: -30), attest: false)),
      .planConversation(.sample(talk)), .answers(),
      .handInQuestionnaire(HandIn(overlegdOp: talk.adding(days: -5), ontbrekend: [])))
  }

  mutating func decide(_ nummer: String, _ uitkomst: Uitkomst, on day: Datum) throws(Refusal) {
    try prepare(nummer, talk: day.adding(days: -2), pop: day.adding(days: -90))
    try run(
      nummer, .hold(day.adding(days: -2)),
      .takeDecision(
        TakeDecision(uitkomst: uitkomst, motivering: Command.motivering, datum: day)))
  }
}

/// Where the people of the tests work.
enum Werkplek: String {
  case linde = "De Linde vzw"
  case buurtwerk = "Buurtwerk Zuid vzw"
  case atelier = "'t Atelier"
  case houthof = "Maatwerkbedrijf Houthof-Kempenland"

  var nummer: String {
    switch self {
    case .linde: "0887.010.362"
    case .buurtwerk: "0400.000.086"
    case .atelier: "0400.000.185"
    case .houthof: "0400.000.284"
    }
  }
}

extension Command {
  static let motivering =
    "Werkt sinds een jaar zelfstandig aan de inpaklijn, haalt het tempo van de ploeg en is altijd "
    + "op tijd. Wil zelf naar een gewone job; begeleider en sociale dienst zien dat ook. Aandacht "
    + "voor vervoer bij vroege diensten."

  static func answers(_ response: Response = Shipped.answers) -> Command {
    .answerQuestionnaire(
      formulier: Shipped.form.canonical,
      antwoorden: response.json(form: Shipped.form, status: .inProgress).compact)
  }

  static func hold(
    _ day: Datum, with werkgever: [String] = Gesprek.werkgever, because: String? = nil
  )
    -> Command
  {
    .holdConversation(
      HoldConversation(
        gesprek: Gesprek(
          datum: day, evaluator: "Els Claes", werkgever: werkgever, werknemerAanwezig: true,
          plaats: "op de werkvloer"), afwijking: because))
  }

  static func phase(_ fase: Fase, _ day: Datum, skipping: String? = nil) -> Command {
    .changePhase(ChangePhase(fase: fase, op: day, overgeslagen: skipping))
  }

  static func beside(_ fase: Fase, _ day: Datum) -> Command {
    .changePhase(ChangePhase(fase: fase, op: day, naast: true))
  }

  static func hours(_ text: String, _ day: Datum) -> Command {
    .registerHours(Prestatie(uren: Uren(entered: text) ?? .zero, datum: day))
  }
}

extension Gesprek {
  static let werkgever = ["An Maes, sociale dienst", "Karel Wuyts, begeleider op de werkvloer"]
}

extension Planning {
  static func sample(_ day: Datum) -> Planning {
    guard let uur = Tijdstip("14:00") else { preconditionFailure("14:00 is an hour") }
    return Planning(
      datum: day, uur: uur, plaats: "vergaderzaal 2", contact: "An Maes, 014 55 66 77")
  }
}

extension POP {
  static func sample(_ day: Datum) -> POP {
    POP(
      datum: day, opsteller: "An Maes", ingediendOp: day.adding(days: 3),
      acties: ["zelf materiaal klaarzetten", "opleiding heftruck volgen"],
      competenties: Competenties(
        generiekHuidig: ["op tijd komen", "samenwerken"],
        generiekToekomstig: ["zelfstandig plannen"], technischHuidig: ["inpakken"],
        technischToekomstig: ["heftruck rijden"]))
  }

  static func early(_ day: Datum) -> POP {
    POP(
      datum: day, opsteller: "An Maes",
      acties: ["opleiding heftruck volgen", "Nederlands oefenen"],
      competenties: Competenties(
        generiekHuidig: ["op tijd komen"], generiekToekomstig: ["samenwerken"],
        technischHuidig: ["inpakken"], technischToekomstig: ["heftruck rijden"]))
  }
}
