import ArgumentParser
import Casework
import Questionnaire
import Screens
import Store

extension Blokstap: ExpressibleByArgument {}

struct VragenlijstSamenvatting: RegisterCommand {
  static let configuration = CommandConfiguration(
    commandName: "samenvatting",
    abstract: "Sterktes, noden, verschillen en open punten op één blad, om af te drukken.")

  @OptionGroup var options: RegisterOptions
  @OptionGroup var output: OutputOptions
  @Argument(help: "Het dossiernummer.") var nummer: String
  @Flag(help: "Ook wat de vragenlijst als vertrouwelijk aanduidt.") var metVertrouwelijk = false

  func reply(_ register: Register, _ place: Workplace) throws -> Reply {
    let file = try register.known(nummer)
    guard let evaluation = file.dossier.evaluatie, let list = evaluation.vragenlijst else {
      throw Refusal(.geenAntwoorden)
    }
    let form = try place.reading(list).form
    let digest = Digest(
      form: form, filled: try list.filled.stripped(cleaning: SafeTextFilter.text),
      withConfidential: metVertrouwelijk)
    let page = DigestPage(digest, file.dossier, evaluation, form)
    return Reply(
      json: digest.json(nummer, list, evaluation, form),
      text: page.text(about: file.persoon.volleNaam))
  }
}

struct VragenlijstVergelijken: RegisterCommand {
  static let configuration = CommandConfiguration(
    commandName: "vergelijken", abstract: "De antwoorden van elke evaluatie naast elkaar.")

  @OptionGroup var options: RegisterOptions
  @OptionGroup var output: OutputOptions
  @Argument(help: "Het dossiernummer.") var nummer: String
  @Flag(help: "Ook wat de vragenlijst als vertrouwelijk aanduidt.") var metVertrouwelijk = false

  func reply(_ register: Register, _ place: Workplace) throws -> Reply {
    let dossier = try register.known(nummer).dossier
    let answered = dossier.evaluaties.enumerated().compactMap { index, evaluation in
      evaluation.vragenlijst.map { (nr: index + 1, evaluation: evaluation, list: $0) }
    }
    guard let last = answered.last else { throw Refusal(.geenAntwoorden) }
    let form = try place.reading(last.list).form
    let table = ResponseComparison(
      form: form,
      responses: try answered.map { try $0.list.filled.stripped(cleaning: SafeTextFilter.text) },
      others: try answered.map { try place.reading($0.list).form },
      withConfidential: metVertrouwelijk)
    let days = answered.map(\.evaluation.dag)
    return Reply(
      json: .members(
        ("dossiernummer", .string(nummer)),
        (
          "evaluaties",
          .array(
            answered.map {
              .members(
                ("nr", .integer($0.nr)), ("dag", .date($0.evaluation.dag)),
                ("formulier", .string($0.list.formulier)),
                ("ingediend_op", .optional($0.list.ingediendOp)))
            })
        ), ("vragen", .array(table.rows.map { $0.json(days.count) })),
        ("weggelaten", .integer(table.withheld))),
      text: table.lines(days))
  }
}

struct VragenlijstMarkeren: RegisterCommand {
  static let configuration = CommandConfiguration(
    commandName: "markeren", abstract: "Markeer een vraag om aan tafel te bespreken.")

  @OptionGroup var options: RegisterOptions
  @OptionGroup var output: OutputOptions
  @Argument(help: "Het dossiernummer.") var nummer: String
  @Argument(help: "De linkId van de vraag.") var vraag: String
  @Flag(help: "De vraag niet meer markeren.") var weg = false
  @Flag(help: "De vraag is besproken.") var besproken = false
  @Option(help: "De dag; anders vandaag.") var datum: String?

  func validate() throws {
    if weg, besproken { throw ValidationError("--weg gaat niet samen met --besproken.") }
  }

  func reply(_ register: Register, _ place: Workplace) throws -> Reply {
    let dossier = try register.known(nummer).dossier
    let vraag = SafeTextFilter.line(vraag)
    let stand: Puntstand = weg ? .weg : besproken ? .besproken : .teBespreken
    // A flag on a question that is no longer asked can still be taken away.
    if stand == .teBespreken { try place.check(vraag, in: dossier) }
    return Reply(
      try register.perform(
        .setPoint(vraag: vraag, stand: stand, op: try Typed.date(datum, place) ?? place.vandaag),
        on: nummer, as: place.author))
  }
}

struct VragenlijstNotitie: RegisterCommand {
  static let configuration = CommandConfiguration(
    commandName: "notitie", abstract: "Noteer iets bij een vraag; een lege tekst haalt het weg.")

  @OptionGroup var options: RegisterOptions
  @OptionGroup var output: OutputOptions
  @Argument(help: "Het dossiernummer.") var nummer: String
  @Argument(help: "De linkId van de vraag.") var vraag: String
  @Option(parsing: .unconditional, help: "De notitie.") var tekst: String
  @Option(help: "De dag; anders vandaag.") var datum: String?

  func reply(_ register: Register, _ place: Workplace) throws -> Reply {
    let dossier = try register.known(nummer).dossier
    let vraag = SafeTextFilter.line(vraag)
    let text = Typed.text(tekst) ?? ""
    if !text.isEmpty { try place.check(vraag, in: dossier) }
    return Reply(
      try register.perform(
        .notePoint(vraag: vraag, notitie: text, op: try Typed.date(datum, place) ?? place.vandaag),
        on: nummer, as: place.author))
  }
}

extension Workplace {
  /// Only what people answer can be talked about.
  fileprivate func check(_ vraag: String, in dossier: Dossier) throws {
    let form = try reading(dossier.lopendeEvaluatie?.vragenlijst).form
    let known = [form, self.form].contains { $0.item(vraag)?.kind.isQuestion == true }
    guard known else { throw Refusal(.onbekendeVraag(vraag)) }
  }
}

struct DossierTekstblok: RegisterCommand {
  static let configuration = CommandConfiguration(
    commandName: "tekstblok",
    abstract: "De tekst van een stap, om over te nemen in een ander systeem.")

  @OptionGroup var options: RegisterOptions
  @OptionGroup var output: OutputOptions
  @Argument(help: "Het dossiernummer.") var nummer: String
  @Option(help: "vragenlijst, evaluatie, beslissing, trajectstart, fase of einde.")
  var stap: Blokstap
  @Option(help: "Registreer dat de tekst op die dag overgenomen is.") var overgenomenOp: String?

  func reply(_ register: Register, _ place: Workplace) throws -> Reply {
    let dossier = try register.known(nummer).dossier
    if let day = try Typed.date(overgenomenOp, place) {
      return Reply(
        try register.perform(
          .takeOver(Overname(stap: stap, op: day, door: place.door)), on: nummer,
          expecting: dossier.versie, as: place.author))
    }
    let form = try place.reading(dossier.evaluatie?.vragenlijst).form
    guard let lines = TextBlock.lines(stap, of: dossier, form) else {
      throw Refusal(.geenTekstblok(stap))
    }
    let taken = dossier.overname(stap)
    if let taken, !output.json { StandardError.say(taken.zin) }
    return Reply(
      json: .members(
        ("dossiernummer", .string(nummer)), ("stap", .string(stap.rawValue)),
        ("tekst", .string(lines.joined(separator: "\n"))),
        ("overgenomen", taken?.json ?? .null)),
      text: lines)
  }
}
