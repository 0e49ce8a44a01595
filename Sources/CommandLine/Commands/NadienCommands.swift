import ArgumentParser
import Casework
import Questionnaire
import Store

/// The terms of an appeal; a calculation that records nothing.
struct BeroepCommand: RegisterCommand {
  static let configuration = CommandConfiguration(
    commandName: "beroep", abstract: "De termijnen van een beroep tegen een beslissing.",
    discussion: "Rekent alleen; er wordt niets geregistreerd.")

  @OptionGroup var options: RegisterOptions
  @OptionGroup var output: OutputOptions
  @Argument(help: "Het dossiernummer.") var nummer: String
  @Option(help: "De dag waarop de beslissing bekend was.") var kennisname: String
  @Option(help: "De dag waarop VDAB het beroep ontving.") var ontvangst: String?
  @Option(help: "De dag van het advies van de heroverwegingscommissie.") var advies: String?

  func reply(_ register: Register, _ place: Workplace) throws -> Reply {
    let dossier = try register.known(nummer).dossier
    let beroep = try dossier.instrument.beroep(
      kennisname: try Typed.date(kennisname, place, .verleden),
      ontvangst: try Typed.date(ontvangst, place, .verleden),
      advies: try Typed.date(advies, place, .verleden), place.regels)
    return Reply(json: beroep.json(of: dossier), text: beroep.lines)
  }
}

extension Beroep {
  fileprivate func json(of dossier: Dossier) -> JSONValue {
    .members(
      ("dossiernummer", .string(dossier.nummer)),
      ("instrument", .string(dossier.instrument.rawValue)),
      (
        "termijnen",
        .array(
          termijnen.map {
            .members(
              ("termijn", .string($0.soort.rawValue)), ("uiterlijk", .date($0.uiterlijk)),
              ("uitleg", .string($0.uitleg)), ("bron", .string($0.bron.titel)),
              ("zekerheid", .string($0.bron.zekerheid.rawValue)))
          })
      ),
      ("tijdig", tijdig.map(JSONValue.bool) ?? .null),
      ("tekst", .optional(tekst?.tekst)),
      ("tekst_bron", .optional(tekst?.bron.titel)))
  }

  fileprivate var lines: [String] {
    var lines = termijnen.map { term in
      "\(term.soort.naam): uiterlijk \(term.uiterlijk.shown). \(term.uitleg) "
        + "(bron: \(term.bron.titel))"
    }
    if let tijdig { lines.append(tijdig ? "Het beroep is tijdig." : "Het beroep is te laat.") }
    if let tekst { lines.append("\(tekst.tekst) (bron: \(tekst.bron.titel))") }
    return lines
  }
}

/// The premiums of individueel maatwerk, per quarter since hiring.
struct DossierPremies: RegisterCommand {
  static let configuration = CommandConfiguration(
    commandName: "premies", abstract: "De premies van individueel maatwerk, per kwartaal.")

  @OptionGroup var options: RegisterOptions
  @OptionGroup var output: OutputOptions
  @Argument(help: "Het dossiernummer.") var nummer: String

  func reply(_ register: Register, _ place: Workplace) throws -> Reply {
    let rows = try register.known(nummer).dossier.premies(place.regels)
    return Reply(
      json: .array(rows.map(\.json)),
      text: rows.map(\.line) + [
        "Alles is een aanname: per volledig kalenderkwartaal, het eerste is dat van de "
          + "indiensttreding, zonder indexering.",
        "Bronnen: "
          + Set(rows.flatMap { $0.gronden.map(\.bron.titel) }).sorted().joined(separator: "; "),
      ])
  }
}

extension Premiekwartaal {
  fileprivate var json: JSONValue {
    .members(
      ("kwartaal", .integer(nummer)), ("van", .date(van)), ("tot", .date(tot)),
      ("wop", .string(wop.shown)),
      ("loonpremie_procent", loonpremie.map(JSONValue.integer) ?? .null),
      ("loonpremie_uitleg", .string(loonpremieUitleg)),
      ("begeleiding_vast_cent", .integer(begeleidingVast.cent)),
      ("begeleiding_variabel_cent", .integer(begeleidingVariabel.cent)),
      ("begeleiding_cent", .integer(begeleiding.cent)),
      ("zekerheid", .string(zekerheid.rawValue)),
      (
        "bronnen",
        .array(
          gronden.map {
            .members(
              ("parameter", .string($0.id.rawValue)), ("bron", .string($0.bron.titel)),
              ("zekerheid", .string($0.bron.zekerheid.rawValue)))
          })
      ))
  }

  fileprivate var line: String {
    let wage = loonpremie.map { "\($0)%" } ?? "niet gekend"
    return "\(nummer)  \(van.shown) - \(tot.shown)  WOP \(wop.shown): loonpremie \(wage) "
      + "(\(loonpremieUitleg)), begeleiding \(begeleidingVast.shownInEuro) + "
      + "\(begeleidingVariabel.shownInEuro)"
  }
}

extension Dossier {
  /// What came after, as `dossier tonen` tells it to people.
  func nadienLines(_ regels: Regelboek, vandaag: Datum) -> [String] {
    var lines: [String] = []
    let followed = opvolging(regels, vandaag: vandaag)
    if sluiting != nil { lines.append("  \(followed.reden)") }
    if let way = terugkeer(regels, vandaag: vandaag) {
      let days = way.isAftellend ? " \(way.dagen.termPhrase.capitalizedFirst)." : ""
      lines.append("  Terugkeer: \(way.reden)\(days)")
    }
    if followed.secNecSec {
      lines.append("  Ging van de gewone economie terug naar de sociale economie.")
    }
    return lines
  }
}
