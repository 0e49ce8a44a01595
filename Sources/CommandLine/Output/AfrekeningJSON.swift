import Casework
import Questionnaire
import Store

extension Afrekening {
  /// For a dienstverlener: dossier numbers, days and amounts; no name, no INSZ.
  var json: JSONValue {
    .members(
      ("mandaat", .string(mandaat.projectnummer)), ("dienstverlener", .string(mandaat.promotor)),
      ("van", .date(van)), ("tot", .date(tot)), ("lijnen", .array(lijnen.map(\.json))),
      ("totaal_cent", .integer(totaal.cent)), ("geboekt_cent", .integer(geboekt.totaal.cent)),
      ("open_cent", .integer(open.totaal.cent)), ("aantal", .integer(lijnen.count)),
      ("aantal_geboekt", .integer(geboekt.count)), ("aantal_open", .integer(open.count)),
      ("aantal_aanname", .integer(lijnen.count { $0.zekerheid == .aanname })),
      ("aantal_voorlopig", .integer(lijnen.count { $0.voorlopig })),
      ("aantal_niet_bevestigd", .integer(lijnen.count { !$0.bevestigd })),
      ("waarschuwingen", .array(waarschuwingen.map(\.json))))
  }

  var text: [String] {
    let head =
      "Afrekening mandaat \(mandaat.projectnummer), \(mandaat.promotor), "
      + "\(van.shown) tot en met \(tot.shown)"
    guard !lijnen.isEmpty else { return [head, "Geen lijnen in deze periode."] }
    return [head] + lijnen.map(\.text) + [
      "totaal \(totaal.shownInEuro): geboekt \(geboekt.totaal.shownInEuro), "
        + "open \(open.totaal.shownInEuro)"
    ]
  }
}

extension BookingReceipt {
  var json: JSONValue {
    .members(
      ("mandaat", .string(afrekening.mandaat.projectnummer)),
      ("dienstverlener", .string(afrekening.mandaat.promotor)),
      ("van", .date(afrekening.van)), ("tot", .date(afrekening.tot)),
      ("boeking", .integer(nr)), ("nummer", .optional(boeking.nummer)),
      ("lijnen", .array(boeking.lijnen.map { $0.json(booking: nr) })),
      ("totaal_cent", .integer(boeking.totaal.cent)),
      ("open_cent", .integer(afrekening.open.totaal.cent)),
      ("aantal_open", .integer(afrekening.open.count)),
      ("waarschuwingen", .array(waarschuwingen.map(\.json))))
  }

  var text: [String] {
    boeking.lijnen.map { $0.booked(as: nr).text } + [zin]
  }

  /// What was booked, in one sentence.
  var zin: String {
    "Geboekt als boeking \(nr) van mandaat \(boeking.mandaat): "
      + "\(boeking.lijnen.count) \(boeking.lijnen.count == 1 ? "lijn" : "lijnen"), samen "
      + "\(boeking.totaal.shownInEuro)."
  }
}

extension Afrekeningslijn {
  var json: JSONValue { json(booking: boeking) }

  func json(booking: Int?) -> JSONValue {
    .members(
      ("dossiernummer", .string(sleutel.dossier)), ("traject", .integer(sleutel.traject)),
      ("fase", .string(sleutel.fase.rawValue)), ("soort", .string(soort.rawValue)),
      ("verschuldigd_op", .date(verschuldigdOp)), ("basis_cent", .integer(basis.cent)),
      ("aanvangsindex", JSONValue.index(aanvangsindex)),
      ("nieuwe_index", JSONValue.index(nieuweIndex)), ("formule", .string(formule)),
      ("bedrag_cent", .integer(bedrag.cent)), ("zekerheid", .string(zekerheid.rawValue)),
      ("voorlopig", .bool(voorlopig)), ("bevestigd", .bool(bevestigd)),
      ("geboekt", .bool(booking != nil)), ("boeking", booking.map(JSONValue.integer) ?? .null),
      ("keer", .integer(sleutel.keer)))
  }

  /// The amount with its arithmetic, and everything that makes it less than certain.
  var text: String {
    var parts = [
      "\(sleutel.dossier), traject \(sleutel.traject), \(sleutel.fasenaam)",
      "\(soort.rawValue) \(bedrag.shownInEuro) (\(formule))",
      "verschuldigd op \(verschuldigdOp.shown)",
    ]
    if zekerheid == .aanname { parts.append("~ aanname") }
    if voorlopig { parts.append("voorlopig") }
    if !bevestigd { parts.append("niet bevestigd voor deze oproep") }
    parts.append(boeking.map { "geboekt (boeking \($0))" } ?? "open")
    return parts.joined(separator: ", ")
  }
}

extension JSONValue {
  /// An index figure out of hundredths of a point: 13669 is `136.69`.
  fileprivate static func index(_ hundredths: Int?) -> JSONValue {
    hundredths.map { .number("\($0 / 100).\(($0 % 100).padded(2))") } ?? .null
  }
}
