import ArgumentParser
import Casework
import Questionnaire
import Store

struct WerklijstCommand: RegisterCommand {
  static let configuration = CommandConfiguration(
    commandName: "werklijst", abstract: "Wie aandacht vraagt, het dringendste eerst.")

  @OptionGroup var options: RegisterOptions
  @OptionGroup var output: OutputOptions

  func reply(_ register: Register, _ place: Workplace) throws -> Reply {
    let rows = try register.worklist(on: place.vandaag)
    return Reply(
      json: .array(
        rows.map { row in
          let days = row.regel.uiterste.days(since: place.vandaag)
          return .members(
            ("dossiernummer", .string(row.nummer)), ("werknemer", .string(row.werknemer)),
            ("onderneming", .string(row.onderneming)), ("stap", .string(row.regel.stap.rawValue)),
            ("taak", .string(row.regel.taak.rawValue)),
            ("uiterste_datum", .date(row.regel.uiterste)), ("dagen", .integer(days)),
            ("dringendheid", .string(Dringendheid(dagen: days).rawValue)),
            ("zekerheid", .string(row.regel.taak.zekerheid.rawValue)),
            ("wie", .optional(row.regel.wie?.rawValue)))
        }),
      text: rows.map { row in
        let days = row.regel.uiterste.days(since: place.vandaag)
        return "\(row.regel.uiterste.shown)  \(row.nummer)  \(row.werknemer): "
          + "\(row.regel.naam), \(days.termPhrase)\(row.regel.taak.targetNote)"
      })
  }
}

struct VergoedingenCommand: RegisterCommand {
  static let configuration = CommandConfiguration(
    commandName: "vergoedingen", abstract: "De vergoedingen van een traject, per fase.")

  @OptionGroup var options: RegisterOptions
  @OptionGroup var output: OutputOptions
  @Argument(help: "Het dossiernummer.") var nummer: String

  func reply(_ register: Register, _ place: Workplace) throws -> Reply {
    let dossier = try register.known(nummer).dossier
    let staat = dossier.vergoedingsstaat(place.regels, vandaag: place.vandaag)
    return Reply(
      json: staat.json,
      text: staat.regels.map(\.line) + [
        "verschuldigd \(staat.verschuldigd.shownInEuro), "
          + "verwacht \(staat.verwacht.shownInEuro) (aanname)"
      ])
  }
}

extension Vergoedingsregel {
  /// The amount with its arithmetic, and everything that makes it less than certain.
  fileprivate var line: String {
    var parts = [
      "\(fase.rawValue)\(keer > 1 ? " (\(keer))" : ""): \(bedrag.shownInEuro) (\(indexering.formule))",
      stand.rawValue,
      "index \(indexering.peilmaand.shown) tegen \(indexering.aanvangsmaand.shown)",
    ]
    if verschuldigdheid.id != .vergoedingVerschuldigd {
      parts.append("volgens \(verschuldigdheid.id.rawValue)")
    }
    if indexering.zekerheid == .aanname { parts.append("~ aanname") }
    if indexering.voorlopig { parts.append("voorlopig") }
    if !bevestigd { parts.append("niet bevestigd voor deze oproep") }
    if let verschuldigdOp { parts.append("verschuldigd op \(verschuldigdOp.shown)") }
    return parts.joined(separator: ", ") + ". " + waarom
  }
}

/// Reads only the rules; needs no register, but takes its own values from it when there is one.
struct MandatenCommand: AnsweringCommand {
  static let configuration = CommandConfiguration(
    commandName: "mandaten", abstract: "De gemandateerde projecten.")

  @OptionGroup var options: RegisterOptions
  @OptionGroup var output: OutputOptions

  func answer() throws -> Reply {
    let place = try Workplace(door: options.door, proefmap: options.proefmap)
    let regels = try place.existingRegister(at: options.path)?.regels ?? place.regels
    let confirmed = regels.grond(.bevestigdeOproepen, on: place.vandaag).lijst
    let all = regels.mandaten
    return Reply(
      json: .array(
        all.map {
          .members(
            ("projectnummer", .string($0.projectnummer)), ("naam", .string($0.naam)),
            ("promotor", .string($0.promotor)), ("oproep", .integer($0.oproep)),
            ("vergoeding_bevestigd", .bool(confirmed.contains(String($0.oproep)))),
            (
              "instrumenten",
              .strings($0.instrumenten(place.regels, on: place.vandaag).lijst)
            ),
            ("van", .optional($0.van)), ("tot", .optional($0.laatsteDag(place.regels))),
            ("registratienummer", .optional($0.registratienummer)),
            ("ondernemingsnummer", .optional($0.ondernemingsnummer?.digits)),
            ("partners", .array($0.partners.map(\.json))))
        }),
      text: all.map {
        "\($0.projectnummer)  oproep \($0.oproep)  \($0.promotor): \($0.naam)"
          + $0.particulars(place.regels, on: place.vandaag)
      })
  }
}

extension Mandaat {
  /// Instruments, and of the rest what is known.
  fileprivate func particulars(_ regels: Regelboek, on day: Datum) -> String {
    var parts = [instrumenten(regels, on: day).lijst.joined(separator: ", ")]
    parts.append(laatsteDag(regels).map { "tot \($0.shown)" } ?? "termijn onbekend")
    if let registratienummer { parts.append("registratie \(registratienummer)") }
    if !partners.isEmpty {
      parts.append("met \(partners.map(\.naam).joined(separator: ", "))")
    }
    return " (\(parts.joined(separator: "; ")))"
  }
}
