import ArgumentParser
import Casework
import Questionnaire
import Store

struct IndexGroup: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "index", abstract: "De gezondheidsindex: bekijken en aanvullen.",
    subcommands: [IndexTonen.self, IndexToevoegen.self, IndexCoefficientCommand.self],
    defaultSubcommand: IndexTonen.self)
}

/// Makes no register: without one the figures are those of the program.
struct IndexTonen: AnsweringCommand {
  static let configuration = CommandConfiguration(
    commandName: "tonen", abstract: "De cijfers per maand en basisjaar, ook de vervangen cijfers.")

  @OptionGroup var options: RegisterOptions
  @OptionGroup var output: OutputOptions

  func answer() throws -> Reply {
    let place = try Workplace(door: options.door, proefmap: options.proefmap)
    let register = try place.existingRegister(at: options.path)
    let index = (register?.regels ?? place.regels).index
    let lines = try register?.ruleJournal() ?? []
    let recorded = Dictionary(lines.map { ($0.nr, $0) }) { first, _ in first }
    let figures = index.basisjaren.flatMap { index.cijfers(basisjaar: $0) }
    return Reply(
      json: .array(
        figures.map { figure in
          .object(
            [
              Member("maand", .string(figure.maand.iso)),
              Member("basis", .integer(figure.basisjaar)),
            ]
              + figure.members(recorded) + [
                Member("omgerekend_van", figure.omgerekendVan.map(JSONValue.integer) ?? .null),
                Member(
                  "vervangen",
                  .array(
                    index.vervangen(figure.maand, basisjaar: figure.basisjaar)
                      .map { .object($0.members(recorded)) })),
              ])
        }),
      text: figures.flatMap { figure in
        [line(figure, recorded)]
          + index.vervangen(figure.maand, basisjaar: figure.basisjaar)
          .map { "    vervangen: \(line($0, recorded))" }
      })
  }

  private func line(_ figure: Indexcijfer, _ recorded: [Int: RuleLine]) -> String {
    let assumed = figure.bron.zekerheid == .aanname ? "  ~ aanname" : ""
    let by = figure.nr.flatMap { recorded[$0] }.map {
      "  opgetekend \(Clock.local($0.opgetekend)) door \($0.door)"
    }
    return "\(figure.maand.shown)  basis \(figure.basisjaar)  \(figure.shown)  "
      + "\(figure.bron.titel)\(assumed)\(by ?? "")"
  }
}

extension Indexcijfer {
  fileprivate func members(_ recorded: [Int: RuleLine]) -> [JSONValue.Member] {
    let line = nr.flatMap { recorded[$0] }
    return [
      Member("waarde", .number(decimal)), Member("bron", .string(bron.titel)),
      Member("zekerheid", .string(bron.zekerheid.rawValue)),
      Member("opgetekend", .optional(line?.opgetekend.iso)),
      Member("door", .optional(line?.door)),
    ]
  }
}

private typealias Member = JSONValue.Member

struct IndexToevoegen: RegisterCommand {
  static let configuration = CommandConfiguration(
    commandName: "toevoegen", abstract: "Leg een nieuw of verbeterd indexcijfer vast.",
    discussion: "Een cijfer dat er al staat, wordt vervangen en blijft zichtbaar.")

  static let beginsRegister = true

  @OptionGroup var options: RegisterOptions
  @OptionGroup var output: OutputOptions
  @Argument(help: "De maand, bijvoorbeeld 2026-07.") var maand: String
  @Argument(help: "Het cijfer, bijvoorbeeld 140,12.") var cijfer: String
  @Option(help: "Het basisjaar van het cijfer, bijvoorbeeld 2013.") var basis: Int
  @Option(parsing: .unconditional, help: "Waar dit cijfer staat.") var bron: String
  @Flag(help: "De bron is zelf een aanname.") var aanname = false

  func reply(_ register: Register, _ place: Workplace) throws -> Reply {
    guard let month = Maand(iso: maand) else {
      throw Refusal(.maandVorm(SafeTextFilter.line(maand)))
    }
    guard let hundredths = Decimaal.parts(cijfer, decimals: 2), hundredths > 0 else {
      throw Refusal(.indexVorm(SafeTextFilter.line(cijfer)))
    }
    let figure = EigenCijfer(
      maand: month, basisjaar: basis, honderdsten: hundredths,
      bron: try Typed.source(bron, isAssumed: aanname))
    let nr = try register.record(.indexToegevoegd(figure), place)
    return Reply(
      json: .members(
        ("nr", .integer(nr)), ("maand", .string(month.iso)), ("basis", .integer(basis)),
        ("waarde", .number(figure.honderdsten.inHonderdsten.replacing(",", with: "."))),
        ("bron", .string(figure.bron.titel)),
        ("zekerheid", .string(figure.bron.zekerheid.rawValue))),
      text: [RegelGebeurtenis.indexToegevoegd(figure).zin])
  }
}

struct IndexCoefficientCommand: RegisterCommand {
  static let configuration = CommandConfiguration(
    commandName: "coefficient",
    abstract: "Leg vast waarmee een cijfer van het ene basisjaar in het andere komt.")

  @OptionGroup var options: RegisterOptions
  @OptionGroup var output: OutputOptions
  @Argument(help: "Het basisjaar van de cijfers, bijvoorbeeld 2025.") var van: Int
  @Argument(help: "Het basisjaar waarin gerekend wordt, bijvoorbeeld 2013.") var naar: Int
  @Argument(help: "De coëfficiënt, bijvoorbeeld 1,3557.") var coefficient: String
  @Option(parsing: .unconditional, help: "Waar deze coëfficiënt staat.") var bron: String
  @Flag(help: "De bron is zelf een aanname.") var aanname = false

  func reply(_ register: Register, _ place: Workplace) throws -> Reply {
    guard let millionths = Decimaal.parts(coefficient, decimals: 6) else {
      throw Refusal(.coefficientVorm(SafeTextFilter.line(coefficient)))
    }
    let own = IndexCoefficient(
      van: van, naar: naar, miljoensten: millionths,
      bron: try Typed.source(bron, isAssumed: aanname))
    let nr = try register.record(.coefficientGezet(own), place)
    return Reply(
      json: .members(
        ("nr", .integer(nr)), ("van", .integer(van)), ("naar", .integer(naar)),
        ("coefficient", .number(own.shown.replacing(",", with: "."))),
        ("bron", .string(own.bron.titel)),
        ("zekerheid", .string(own.bron.zekerheid.rawValue))),
      text: [RegelGebeurtenis.coefficientGezet(own).zin])
  }
}
