import Casework
import Questionnaire

extension LopendWOP {
  var json: JSONValue {
    .members(
      ("percentage", .integer(wop.percentage)),
      ("begeleidingsnood", .string(wop.begeleidingsnood.rawValue)), ("van", .date(van)),
      ("tot", .optional(tot)))
  }
}

extension WOPVoorstel {
  var json: JSONValue {
    .members(
      ("percentage", .integer(wop.percentage)),
      ("begeleidingsnood", .string(wop.begeleidingsnood.rawValue)), ("sinds", .date(sinds)),
      ("bron", .string(grond.bron.titel)),
      ("zekerheid", .string(grond.bron.zekerheid.rawValue)))
  }
}

extension Stapstaat {
  var json: JSONValue {
    .members(
      ("stap", .string(stap.rawValue)), ("stand", .string(stand.rawValue)),
      ("reden", .string(reden)), ("bron", .string(bron.titel)))
  }
}

extension POP {
  func json(geldigTot: Datum) -> JSONValue {
    .members(
      ("datum", .date(datum)), ("geldig_tot", .date(geldigTot)),
      ("opsteller", .optional(opsteller)), ("ingediend_op", .optional(ingediendOp)),
      ("acties", .strings(acties)), ("acties_klaar", klareActies),
      ("competenties", competenties.json))
  }
}

extension Competenties {
  var json: JSONValue {
    .members(
      ("generiek_huidig", .strings(generiekHuidig)),
      ("generiek_toekomstig", .strings(generiekToekomstig)),
      ("technisch_huidig", .strings(technischHuidig)),
      ("technisch_toekomstig", .strings(technischToekomstig)))
  }
}

extension Evaluatie {
  func json(taken: [JSONValue]) -> JSONValue {
    .members(
      ("aanleiding", .string(aanleiding.rawValue)), ("aangevraagd_op", .date(aangevraagdOp)),
      ("attest", .bool(attest)),
      (
        "planning",
        planning.map {
          .members(
            ("datum", .date($0.datum)), ("uur", .string($0.uur.iso)),
            ("plaats", .optional($0.plaats)), ("contact", .optional($0.contact)))
        } ?? .null
      ),
      (
        "vragenlijst",
        vragenlijst.map {
          .members(
            ("formulier", .string($0.formulier)), ("ingediend_op", .optional($0.ingediendOp)),
            ("overlegd_op", .optional($0.overlegdOp)))
        } ?? .null
      ),
      ("gesprek", gesprek?.json ?? .null),
      ("gesprekken", .array(gesprekken.map(\.json))),
      ("afwijkingen", .array(afwijkingen.map(\.json))),
      ("planningen", .array(plannen.map(\.json))),
      ("niet_doorgegaan", .array(nietDoorgegaan.map(\.json))),
      ("standpunten", .array(standpunten.map(\.json))),
      ("beraad", .array(beraden.map(\.json))), ("taken", .array(taken)),
      ("gesprekspunten", .array(gesprekspunten.map(\.json))))
  }
}

extension Gesprek {
  var json: JSONValue {
    .members(
      ("datum", .date(datum)), ("evaluator", .string(evaluator)),
      ("werkgever", .strings(werkgever)), ("werknemer_aanwezig", .bool(werknemerAanwezig)),
      ("plaats", .optional(plaats)), ("tolk", .optional(tolk)),
      ("vertrouwenspersoon", .optional(vertrouwenspersoon)),
      ("teruggelezen", teruggelezen.map(JSONValue.bool) ?? .null),
      ("afwijkingen", .array(afwijkingen.map(\.json))))
  }
}

extension Afwijking {
  var json: JSONValue {
    .members(
      ("code", .string(regel)), ("zin", .string(zin)), ("bron", .string(bron)),
      ("reden", .string(reden)))
  }
}

extension Beslissing {
  func json(afwijkingen: [Afwijking]) -> JSONValue {
    .members(
      ("uitkomst", .string(uitkomst.rawValue)), ("datum", .date(datum)),
      ("motivering", .string(motivering)),
      ("mededeling_werkgever", .optional(mededelingWerkgever)), ("wop", wop?.json ?? .null),
      ("afwijkingen", .array(afwijkingen.map(\.json))),
      (
        "herzien",
        .array(
          herzien.map {
            .members(
              ("uitkomst", .string($0.uitkomst.rawValue)), ("datum", .date($0.datum)),
              ("motivering", .string($0.motivering)))
          })
      ))
  }
}

extension Stage {
  var json: JSONValue {
    .members(
      ("bedrijf", .string(bedrijf)), ("van", .date(van)), ("tot", .optional(tot)),
      ("ondernemingsnummer", .optional(ondernemingsnummer?.digits)), ("nace", .optional(nace)),
      ("postcode", .optional(postcode?.text)), ("proeftuin", .bool(proeftuin)),
      ("vestiging", .optional(vestiging?.digits)))
  }
}

extension Tewerkstelling {
  var json: JSONValue {
    .members(
      ("van", .date(van)), ("tot", .optional(tot)), ("soort", .string(soort.rawValue)),
      ("werkgever", .optional(werkgever)), ("nace", .optional(nace)),
      ("ondernemingsnummer", .optional(ondernemingsnummer?.digits)),
      ("oorzaak", .optional(oorzaak?.rawValue)),
      ("aandeel_nec", aandeelNEC.map(JSONValue.integer) ?? .null))
  }
}

extension Vergoedingsstaat {
  var json: JSONValue {
    .members(
      ("fasen", .array(regels.map(\.json))), ("verschuldigd_cent", .integer(verschuldigd.cent)),
      ("verwacht_cent", .integer(verwacht.cent)))
  }
}

extension Vergoedingsregel {
  var json: JSONValue {
    .members(
      ("fase", .string(fase.rawValue)), ("basis_cent", .integer(indexering.basis.cent)),
      ("aanvangsmaand", .string(indexering.aanvangsmaand.iso)),
      ("aanvangsindex", indexering.aanvangsindex.map { .number($0.decimal) } ?? .null),
      ("peilmaand", .string(indexering.peilmaand.iso)),
      ("nieuwe_index", indexering.nieuweIndex.map { .number($0.decimal) } ?? .null),
      ("bedrag_cent", .integer(bedrag.cent)), ("stand", .string(stand.rawValue)),
      ("bevestigd", .bool(bevestigd)), ("zekerheid", .string(indexering.zekerheid.rawValue)),
      ("voorlopig", .bool(indexering.voorlopig)), ("verschuldigd_op", .optional(verschuldigdOp)),
      ("formule", .string(indexering.formule)), ("waarom", .string(waarom)),
      ("keer", .integer(keer)),
      ("stand_parameter", .string(verschuldigdheid.id.rawValue)),
      ("stand_zekerheid", .string(verschuldigdheid.bron.zekerheid.rawValue)))
  }
}
