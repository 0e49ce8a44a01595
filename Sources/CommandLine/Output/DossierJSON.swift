import Casework
import Questionnaire

/// A dossier as `dossier tonen --json` has it; others script against these names.
struct DossierJSON {
  let dossier: Dossier
  let persoon: Persoon
  let regels: Regelboek
  let vandaag: Datum

  var value: JSONValue {
    let staat = dossier.vergoedingsstaat(regels, vandaag: vandaag)
    return .members(
      ("dossiernummer", .string(dossier.nummer)),
      ("instrument", .string(dossier.instrument.rawValue)),
      ("werknemer", werknemer),
      (
        "onderneming",
        .members(
          ("naam", .string(dossier.onderneming.naam)),
          ("ondernemingsnummer", .string(dossier.onderneming.nummer.digits)),
          ("vestiging", .optional(dossier.onderneming.vestiging?.digits)))
      ),
      ("in_dienst", .date(dossier.inDienst)),
      ("wop", dossier.wop?.json ?? .null),
      ("wop_voorstel", dossier.wopVoorstel(regels, vandaag: vandaag)?.json ?? .null),
      ("stappen", .array(dossier.stappenplan(regels, vandaag: vandaag).map(\.json))),
      (
        "pop",
        .array(
          dossier.popsNieuwsteEerst.map { $0.json(geldigTot: dossier.geldigTot($0, regels)) })
      ),
      ("evaluatie", dossier.evaluatie?.json(taken: taken(dossier.afsprakenVanEvaluatie)) ?? .null),
      ("beslissing", beslissing),
      ("traject", traject(staat)),
      ("afspraken", .array(taken(dossier.genummerdeAfspraken))),
      ("overgenomen", .array(dossier.overnames.map(\.json))),
      ("tewerkstellingen", .array(dossier.tewerkstellingen.map(\.json))),
      ("opvolging", opvolging),
      (
        "gesloten",
        dossier.sluiting.map {
          .members(("datum", .date($0.datum)), ("reden", .string($0.reden)))
        } ?? .null
      ),
      ("inschakeling", inschakeling),
      ("verschuldigd_cent", .integer(staat.verschuldigd.cent)),
      ("verwacht_cent", .integer(staat.verwacht.cent)),
      ("versie", .integer(dossier.versie)))
  }

  private func taken(_ numbered: [(nummer: Int, afspraak: Afspraak)]) -> [JSONValue] {
    numbered.map { $0.afspraak.json(nummer: $0.nummer) }
  }

  private var werknemer: JSONValue {
    let postcode = persoon.postcode(on: vandaag)
    return .members(
      ("voornaam", .string(persoon.voornaam)), ("naam", .string(persoon.naam)),
      ("geboortedatum", .date(persoon.geboortedatum)),
      ("postcode", .optional(postcode?.text)),
      ("provincie", .optional(postcode?.provincie(on: vandaag, regels)?.rawValue)))
  }

  private var beslissing: JSONValue {
    guard let evaluation = dossier.beslisteEvaluatie, let taken = evaluation.beslissing else {
      return .null
    }
    return taken.json(afwijkingen: evaluation.afwijkingen)
  }

  /// The last day of an inschakelingstraject, and each time that it was made a later one.
  private var inschakeling: JSONValue {
    guard dossier.instrument == .lde else { return .null }
    return .members(
      ("tot", .date(dossier.inschakelingTot(regels))),
      (
        "verlengingen",
        .array(
          dossier.inschakelingsverlengingen.map {
            .members(("tot", .date($0.tot)), ("reden", .string($0.reden)))
          })
      ))
  }

  private func traject(_ staat: Vergoedingsstaat) -> JSONValue {
    guard let traject = dossier.traject else { return .null }
    let phases = zip(traject.fasestaten(regels, op: vandaag), staat.regels).map { phase, fee in
      JSONValue.members(
        ("fase", .string(phase.fase.rawValue)), ("van", .optional(phase.van)),
        ("tot", .optional(phase.tot)), ("uiterlijk", .optional(phase.uiterlijk)),
        ("stand", .string(phase.stand.rawValue)),
        ("vergoeding_cent", .integer(fee.bedrag.cent)),
        ("overgeslagen", .optional(phase.overgeslagen)))
    }
    let mean = regels.grond(.urenGemiddelde, on: traject.gestartOp ?? vandaag)
    return .members(
      ("mandaat", .string(traject.mandaat)),
      ("dienstverlener", .optional(regels.mandaat(traject.mandaat)?.promotor)),
      ("eigen_organisatie", eigenOrganisatie(traject)),
      ("verwezen_op", .date(traject.verwezenOp)), ("gestart_op", .optional(traject.gestartOp)),
      ("fasen", .array(phases)), ("stages", .array(traject.stages.map(\.json))),
      ("uren", .number(traject.uren.decimal)),
      ("soort", .string(traject.soort.rawValue)),
      ("opgeschort_sinds", .optional(traject.opschorting(op: vandaag)?.van)),
      ("opschortingen", .array(traject.opschortingen.map(\.json))),
      ("vrijstellingen", .array(traject.vrijstellingen.map(\.json))),
      ("uren_gemiddelde", .integer(mean.getal)), ("uren_bron", .string(mean.bron.titel)),
      ("regime", .string(traject.regime.rawValue)),
      ("vrijstelling_geregeld_op", .optional(traject.prestatievrijstelling?.datum)),
      ("resultaat", .optional(traject.einde?.resultaat.rawValue)),
      ("einde", .optional(traject.einde?.datum)),
      ("oorzaak", .optional(traject.einde?.oorzaak?.rawValue)))
  }
}
