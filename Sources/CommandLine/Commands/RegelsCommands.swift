import ArgumentParser
import Casework
import Questionnaire
import Rulebook
import Store

/// The rulebook: what holds, whether it is sound, and what the site lays down itself.
struct RegelsGroup: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "regels", abstract: "De regels en hun waarden: bekijken, nakijken en zetten.",
    subcommands: [
      RegelsTonen.self, RegelsControleren.self, RegelsZetten.self, RegelsJournaal.self,
      RegelsToetsen.self,
    ],
    defaultSubcommand: RegelsTonen.self)
}

/// Makes no register: without one the rules are those of the program.
struct RegelsTonen: AnsweringCommand {
  static let configuration = CommandConfiguration(
    commandName: "tonen", abstract: "De waarden die op een dag gelden, met hun bron.")

  @OptionGroup var options: RegisterOptions
  @OptionGroup var output: OutputOptions
  @Option(help: "De dag; anders vandaag.") var op: String?
  @Option(help: "Enkel dit onderwerp, bijvoorbeeld pop.", completion: .list(ParameterID.topics))
  var onderwerp: String?

  func answer() throws -> Reply {
    let place = try Workplace(door: options.door, proefmap: options.proefmap)
    let day = try Typed.date(op, place) ?? place.vandaag
    let all = ParameterID.allCases.sorted { $0.rawValue < $1.rawValue }
    let topics = ParameterID.topics
    if let onderwerp, !topics.contains(onderwerp) {
      throw Refusal(.onbekendOnderwerp(onderwerp, bekend: topics))
    }
    let regels = try place.existingRegister(at: options.path)?.regels ?? place.regels
    let shown = all.filter { onderwerp == nil || $0.onderwerp == onderwerp }
      .compactMap { regels.parameters[$0] }
    return Reply(
      json: .array(shown.map { $0.json(regels.grond($0.id, on: day)) }),
      text: ["Waarden op \(day.shown)" + (place.trial == nil ? "" : " (proefregels)") + ":"]
        + shown.flatMap { $0.lines(regels.grond($0.id, on: day), day) })
  }
}

extension ParameterID {
  /// What it is about: the part of its name before the dot.
  var onderwerp: String { String(rawValue.prefix { $0 != "." }) }

  static var topics: [String] { Set(allCases.map(\.onderwerp)).sorted() }
}

extension Parameter {
  fileprivate func json(_ grond: Grond) -> JSONValue {
    .members(
      ("id", .string(id.rawValue)), ("onderwerp", .string(id.onderwerp)),
      ("omschrijving", .string(omschrijving)), ("waarde", grond.waarde.json),
      ("eenheid", .string(eenheid.rawValue)), ("vanaf", .date(grond.vanaf)),
      ("bron", .string(grond.bron.titel)), ("zekerheid", .string(grond.bron.zekerheid.rawValue)),
      ("nagekeken", .date(nagekeken)))
  }

  /// The longest name and a gap behind it.
  private static let nameColumn = (ParameterID.allCases.map(\.rawValue.count).max() ?? 0) + 2

  fileprivate func lines(_ grond: Grond, _ day: Datum) -> [String] {
    let assumed = grond.bron.zekerheid == .aanname ? "  ~ aanname" : ""
    let own = versie(on: day).nr == nil ? "" : "  (eigen waarde)"
    // At least one blank between two columns, however long the first.
    func padded(_ text: String, _ width: Int) -> String {
      text + String(repeating: " ", count: max(1, width - text.count))
    }
    return [
      padded(id.rawValue, Self.nameColumn) + padded(grond.waarde.getoond(in: eenheid), 20)
        + "  \(eenheid.rawValue), vanaf \(grond.vanaf.shown)\(assumed)\(own)",
      "    \(omschrijving)", "    gekozen door: \(id.keuzedag.naam); bron: \(grond.bron.titel)",
    ]
  }
}

extension ParameterWaarde {
  /// As it stands in the files with rules.
  var json: JSONValue {
    switch self {
    case .getal(let number): .integer(number)
    case .tekst(let text): .string(text)
    case .lijst(let codes): .strings(codes)
    case .datum(let day): .date(day)
    case .kalendermaand(let month): .string(month.iso)
    case .geen: .null
    }
  }
}

struct RegelsControleren: AnsweringCommand {
  static let configuration = CommandConfiguration(
    commandName: "controleren", abstract: "Kijk de regels na: alle fouten, elk met hun bestand.")

  @OptionGroup var options: RegisterOptions
  @OptionGroup var output: OutputOptions
  @Option(
    help: "Kijk de bestanden in deze map na, in plaats van die van het programma.",
    completion: .directory)
  var map: String?

  func answer() throws -> Reply {
    let reading: Reading
    var own = 0
    if let map = map ?? options.proefmap {
      let folder = try RuleFolder(path: map)
      reading = Reading(of: folder.files, isWhole: false)
      guard reading.faults.isEmpty else { throw Failure.rules(folder.told(reading.faults)) }
    } else {
      reading = Reading(of: Rulebook.shippedFiles(), isWhole: true)
      let place = try Workplace(door: options.door)
      let lines = try place.existingRegister(at: options.path)?.ruleJournal() ?? []
      let faults =
        reading.faults.map { RuleFault(file: $0.file, reason: $0.reason.sentence) }
        + lines.compactMap(fault)
      guard faults.isEmpty else { throw Failure.rules(faults) }
      own = lines.count
    }
    let (figures, mandates) = (reading.figures?.count ?? 0, reading.mandates?.count ?? 0)
    return Reply(
      json: .members(
        ("in_orde", .bool(true)), ("parameters", .integer(reading.parameters.count)),
        ("waarden", .integer(reading.parameters.values.reduce(0) { $0 + $1.versies.count })),
        ("indexcijfers", .integer(figures)), ("mandaten", .integer(mandates)),
        ("eigen", .integer(own))),
      text: [
        "De regels zijn in orde: \(reading.parameters.count) parameters, \(figures) indexcijfers, "
          + "\(mandates) mandaten, \(own) eigen waarden of cijfers."
      ])
  }

  /// What the site set under an older version may no longer be a value of its parameter.
  private func fault(_ line: RuleLine) -> RuleFault? {
    guard case .parameterGezet(let own) = line.gebeurtenis else { return nil }
    let isKnown = own.id.unit == own.eenheid && own.waarde.fits(own.id)
    return isKnown
      ? nil
      : RuleFault(
        file: "register, journaalregel \(line.nr)",
        reason: "de waarde past niet (meer) bij \(own.id.rawValue).")
  }
}

struct RegelsZetten: RegisterCommand {
  static let configuration = CommandConfiguration(
    commandName: "zetten", abstract: "Leg een eigen waarde vast, met haar bron.",
    discussion: """
      Een bedrag schrijft u als 1.260,00 of in eurocent (126000), een lijst met komma's, een \
      parameter die niets meer zegt als uit.
      """)

  static let beginsRegister = true

  @OptionGroup var options: RegisterOptions
  @OptionGroup var output: OutputOptions
  @Argument(
    help: "De naam van de parameter, bijvoorbeeld pop.geldigheid.",
    completion: .list(ParameterID.allCases.map(\.rawValue).sorted()))
  var id: String
  @Argument(help: "De waarde.") var waarde: String
  @Option(help: "De dag vanaf wanneer ze geldt.") var vanaf: String
  @Option(parsing: .unconditional, help: "Waar deze waarde staat, of wie ze afsprak.")
  var bron: String
  @Flag(help: "De bron is zelf een aanname.") var aanname = false

  func reply(_ register: Register, _ place: Workplace) throws -> Reply {
    let id = try Rulebook.parameter(SafeTextFilter.line(self.id))
    let own = EigenWaarde(
      id: id, eenheid: id.unit,
      waarde: try Rulebook.value(of: id, typed: SafeTextFilter.line(waarde)),
      vanaf: try Typed.date(vanaf, place), bron: try Typed.source(bron, isAssumed: aanname))
    let nr = try register.record(.parameterGezet(own), place)
    return Reply(
      json: .members(
        ("nr", .integer(nr)), ("id", .string(id.rawValue)), ("waarde", own.waarde.json),
        ("eenheid", .string(id.unit.rawValue)), ("vanaf", .date(own.vanaf)),
        ("bron", .string(own.bron.titel)), ("zekerheid", .string(own.bron.zekerheid.rawValue))),
      text: [RegelGebeurtenis.parameterGezet(own).zin])
  }
}

extension Typed {
  /// A source that somebody gave; the site vouches for it unless it says otherwise.
  static func source(_ text: String, isAssumed: Bool) throws(Refusal) -> Bron {
    guard let title = line(text) else { throw Refusal(.geenBron) }
    return Bron(title, isAssumed ? .aanname : .metBron)
  }
}

extension Register {
  /// Lays it down; shows how far renewing the lists is when that takes a while.
  func record(_ event: RegelGebeurtenis, _ place: Workplace) throws -> Int {
    try StoppableWork.renewal.run { progress in
      try record(event, as: place.author, progress: progress)
    }
  }
}

struct RegelsJournaal: AnsweringCommand {
  static let configuration = CommandConfiguration(
    commandName: "journaal", abstract: "Wie wanneer welke eigen waarde of welk cijfer vastlegde.")

  @OptionGroup var options: RegisterOptions
  @OptionGroup var output: OutputOptions

  func answer() throws -> Reply {
    let place = try Workplace(door: options.door, proefmap: options.proefmap)
    let lines = try place.existingRegister(at: options.path)?.ruleJournal() ?? []
    return Reply(
      json: .array(
        lines.map { line in
          .members(
            ("nr", .integer(line.nr)), ("opgetekend", .string(line.opgetekend.iso)),
            ("door", .string(line.door)), ("soort", .string(line.soort)),
            ("zin", .string(line.gebeurtenis.zin)),
            ("bron", .string(line.gebeurtenis.bron.titel)),
            ("zekerheid", .string(line.gebeurtenis.bron.zekerheid.rawValue)))
        }),
      text: lines.isEmpty
        ? ["Er zijn geen eigen waarden of cijfers."]
        : lines.flatMap {
          let assumed = $0.gebeurtenis.bron.zekerheid == .aanname ? " ~ aanname" : ""
          return [
            "\($0.nr)  \(Clock.local($0.opgetekend))  \($0.door): \($0.gebeurtenis.zin)",
            "    bron: \($0.gebeurtenis.bron.titel)\(assumed)",
          ]
        })
  }
}
