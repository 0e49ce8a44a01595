import ArgumentParser
import Casework
import Foundation
import Questionnaire
import Store

struct DossierGroup: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "dossier", abstract: "Dossiers openen, tonen, zoeken, verbeteren en sluiten.",
    subcommands: [
      DossierNieuw.self, DossierTonen.self, DossierJournaal.self, DossierLijst.self,
      DossierSluiten.self,
      DossierPremies.self,
      DossierVerlengen.self,
      DossierWaarom.self,
      DossierTerugnemen.self,
      DossierTekstblok.self,
      DossierVerbeteren.self,
    ])
}

struct DossierNieuw: RegisterCommand {
  static let configuration = CommandConfiguration(
    commandName: "nieuw", abstract: "Open een dossier.")

  static let beginsRegister = true

  @OptionGroup var options: RegisterOptions
  @OptionGroup var output: OutputOptions
  @Option(help: "Het dossiernummer.") var nummer: String
  @Option(help: "cmw, lde, ama of imw.") var instrument: Instrument
  @Option var voornaam: String
  @Option var naam: String
  @Option(
    parsing: .unconditional,
    help: "Het INSZ, of - om het van de standaardinvoer te lezen.") var insz: String?
  @Option var geboortedatum: String
  @Option var postcode: String
  @Option(help: "De naam van de onderneming.") var onderneming: String
  @Option var ondernemingsnummer: String
  @Option(help: "Het nummer van de vestigingseenheid.") var vestiging: String?
  @Option(help: "De dag van indiensttreding.") var inDienst: String
  @Option(help: "Bijvoorbeeld \"60 hoog\"; verplicht bij cmw en imw, en enkel daar.") var wop:
    String?

  func reply(_ register: Register, _ place: Workplace) throws -> Reply {
    // Standard input rather than an argument: an argument can be seen in the list of processes.
    let given = insz == "-" ? readLine() ?? "" : Typed.line(insz)
    let command = OpenDossier(
      nummer: SafeTextFilter.line(nummer), instrument: instrument,
      voornaam: SafeTextFilter.line(voornaam), naam: SafeTextFilter.line(naam),
      insz: try given.map { text throws(Refusal) in try INSZ(SafeTextFilter.line(text)) },
      geboortedatum: try Typed.date(geboortedatum, place, .verleden),
      postcode: try Postcode(postcode),
      onderneming: Onderneming(
        naam: SafeTextFilter.line(onderneming),
        nummer: try Ondernemingsnummer(ondernemingsnummer),
        vestiging: try Typed.establishment(vestiging)),
      inDienst: try Typed.date(inDienst, place),
      wop: try Typed.line(wop).map { text throws(Refusal) in try WOP(text) })
    return Reply(
      try register.open(command, newPersoon: .random(), as: place.author))
  }
}

extension PersoonID {
  /// A new opaque id: 128 random bits.
  static func random() -> PersoonID { PersoonID(UUID().uuidString.lowercased()) }
}

struct DossierTonen: RegisterCommand {
  static let configuration = CommandConfiguration(
    commandName: "tonen", abstract: "Toon een dossier.")

  @OptionGroup var options: RegisterOptions
  @OptionGroup var output: OutputOptions
  @Argument(help: "Het dossiernummer.") var nummer: String

  func reply(_ register: Register, _ place: Workplace) throws -> Reply {
    let file = try register.known(nummer)
    let value = DossierJSON(
      dossier: file.dossier, persoon: file.persoon, regels: place.regels, vandaag: place.vandaag
    ).value
    let dossier = file.dossier
    var text = [
      "\(dossier.nummer)  \(file.persoon.volleNaam), \(dossier.onderneming.naam)",
      "\(dossier.instrument.naam), in dienst sinds \(dossier.inDienst.shown)",
    ]
    text += dossier.wopLines
    text += dossier.stappenplan(place.regels, vandaag: place.vandaag).map {
      "  \($0.stap.naam): \($0.stand.rawValue). \($0.reden)"
    }
    text += dossier.trajectLines(place.regels, vandaag: place.vandaag)
    text += dossier.nadienLines(place.regels, vandaag: place.vandaag)
    return Reply(json: value, text: text)
  }
}

struct DossierJournaal: RegisterCommand {
  static let configuration = CommandConfiguration(
    commandName: "journaal", abstract: "Alles wat in een dossier gebeurde.")

  @OptionGroup var options: RegisterOptions
  @OptionGroup var output: OutputOptions
  @Argument(help: "Het dossiernummer.") var nummer: String

  func reply(_ register: Register, _ place: Workplace) throws -> Reply {
    _ = try register.known(nummer)
    let lines = try register.journal(of: nummer)
    return Reply(
      json: .array(
        lines.map { line in
          .members(
            ("nr", .integer(line.nr)), ("versie", .integer(line.versie)),
            ("opgetekend", .string(line.opgetekend.iso)), ("door", .string(line.door)),
            ("dag", .optional(line.dag)), ("soort", .string(line.soort)),
            ("zin", .string(line.sentence)),
            ("teruggenomen", .bool(line.isTeruggenomen)))
        }),
      text: lines.map {
        "\($0.nr)  \(Clock.local($0.opgetekend))  \($0.dag?.shown ?? "          ")  "
          + "\($0.door): \($0.sentence)"
      })
  }
}

extension JournalLine {
  var sentence: String { sentence(\.zin) }

  /// The same, where an event is told in other words.
  func sentence(_ told: (Gebeurtenis) -> String) -> String {
    if let neemtTerug { return "Teruggenomen: \(told(neemtTerug))" }
    let zin = gebeurtenis.map(told) ?? "De inhoud van deze regel is gewist."
    return isTeruggenomen ? "[teruggenomen] \(zin)" : zin
  }
}

struct DossierLijst: RegisterCommand {
  static let configuration = CommandConfiguration(
    commandName: "lijst", abstract: "Alle dossiers, of die waarin een woord voorkomt.")

  @OptionGroup var options: RegisterOptions
  @OptionGroup var output: OutputOptions
  @Option(parsing: .unconditional, help: "Naam, nummer of onderneming.") var zoek: String?

  func reply(_ register: Register, _ place: Workplace) throws -> Reply {
    let rows = try register.dossiers(matching: zoek, on: place.vandaag)
    return Reply(
      json: .array(
        rows.map { row in
          .members(
            ("dossiernummer", .string(row.nummer)),
            ("instrument", .string(row.instrument.rawValue)),
            ("werknemer", .string(row.werknemer)), ("onderneming", .string(row.onderneming)),
            ("gesloten", .bool(row.gesloten)),
            ("stap", .optional(row.volgende?.stap.rawValue)))
        }),
      text: rows.map {
        "\($0.nummer)  \($0.werknemer), \($0.onderneming)\($0.gesloten ? " (gesloten)" : "")"
      })
  }
}

struct DossierSluiten: StepCommand {
  static let configuration = CommandConfiguration(
    commandName: "sluiten", abstract: "Sluit een dossier.")

  @OptionGroup var options: RegisterOptions
  @OptionGroup var output: OutputOptions
  @Argument(help: "Het dossiernummer.") var nummer: String
  @Option var datum: String
  @Option(parsing: .unconditional, help: "Waarom het dossier sluit.") var reden: String

  func command(_ place: Workplace) throws -> Command {
    .closeDossier(Sluiting(datum: try Typed.date(datum, place), reden: Typed.text(reden) ?? ""))
  }
}

extension Register {
  /// The dossier, or the refusal that there is none of that number.
  func known(_ nummer: String) throws -> DossierFile {
    guard let file = try file(nummer) else { throw Refusal(.onbekendDossier(nummer)) }
    return file
  }
}
