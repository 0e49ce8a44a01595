import ArgumentParser
import Casework
import Questionnaire
import Store

/// The agreed share of those in service on 31 December 2018: how far, and who is next.
struct ZittendeWerknemersCommand: RegisterCommand {
  static let configuration = CommandConfiguration(
    commandName: "zittende-werknemers",
    abstract: "Wie eind 2018 in dienst was: hoeveel er geëvalueerd zijn en wie er volgt.")

  @OptionGroup var options: RegisterOptions
  @OptionGroup var output: OutputOptions
  @Option(help: "Enkel deze onderneming, met haar ondernemingsnummer.") var onderneming: String?

  func reply(_ register: Register, _ place: Workplace) throws -> Reply {
    let wanted = try onderneming.map { try Ondernemingsnummer($0) }
    let sitting = place.regels.grond(.wopOnbepaaldTotIndienst, on: place.vandaag).datum
    let files = try register.dossiers(hiredThrough: sitting)
    let names = Dictionary(
      files.map { ($0.dossier.nummer, $0.persoon.lijstnaam) }, uniquingKeysWith: { $1 })
    let states = place.regels.zittendeWerknemers(files.map(\.dossier), vandaag: place.vandaag)
      .filter { wanted == nil || $0.onderneming.nummer == wanted }
    let nobody = wanted.map { "Niemand bij de onderneming met nummer \($0.shown)" } ?? "Niemand"
    return Reply(
      json: .array(states.map { $0.json(names) }),
      text: states.isEmpty
        ? ["\(nobody) in dit register was in dienst op \(sitting.shown)."]
        : states.flatMap { $0.lines(names) })
  }
}

extension ZittendeWerknemers {
  fileprivate func json(_ names: [String: String]) -> JSONValue {
    .members(
      ("onderneming", .string(onderneming.naam)),
      ("ondernemingsnummer", .string(onderneming.nummer.digits)), ("peildag", .date(peildag)),
      ("zittend", .integer(zittend)), ("doel", .integer(doel)),
      ("geevalueerd", .integer(geevalueerd)), ("lopend", .integer(lopend)),
      ("resterend", .integer(resterend)),
      ("uiterste_datum", uiterste.isSet ? .date(uiterste.datum) : .null),
      (
        "voorstel",
        .array(
          kandidaten.enumerated().map { offset, candidate in
            .members(
              ("dossiernummer", .string(candidate.dossiernummer)),
              ("werknemer", .string(names[candidate.dossiernummer] ?? "")),
              ("in_dienst", .date(candidate.inDienst)),
              ("laatste_gesprek", .optional(candidate.laatsteGesprek)),
              ("voorgesteld", .bool(offset < resterend)))
          })
      ),
      ("bron", .string(aandeel.bron.titel)),
      // How to round and which evaluation counts have no source.
      ("zekerheid", .string(Zekerheid.aanname.rawValue)))
  }

  fileprivate func lines(_ names: [String: String]) -> [String] {
    let deadline = uiterste.isSet ? ", tegen \(uiterste.datum.shown)" : ""
    let head =
      "\(onderneming.naam) (\(onderneming.nummer.shown)): \(geevalueerd) van \(doel) geëvalueerd, "
      + "\(lopend) lopend, nog \(resterend) te vragen\(deadline). "
      + "In dit register: \(zittend) in dienst op \(peildag.shown), \(aandeel.getal) %."
    let proposal = voorgesteld.map { candidate in
      let seen =
        candidate.laatsteGesprek.map { "laatste gesprek \($0.shown)" }
        ?? "nooit geëvalueerd, in dienst sinds \(candidate.inDienst.shown)"
      return "  \(candidate.dossiernummer)  \(names[candidate.dossiernummer] ?? ""): \(seen)"
    }
    return [head] + proposal
  }
}
