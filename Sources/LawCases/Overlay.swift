import Casework
import Questionnaire

/// Parameters and index figures that a case sets for itself, laid over the rulebook.
struct Overlay: Sendable {
  /// Values per parameter as written; they are read against the unit of the rulebook at hand.
  private let values: [(id: ParameterID, versions: [Version])]
  /// When given, the only figures there are.
  private let index: [Indexcijfer]?

  private struct Version: Sendable {
    let place: String
    let vanaf: Datum
    let waarde: JSONValue
    let bron: Bron
  }

  /// Mandates that take the place of those of the same number.
  private let mandaten: [Mandaat]

  var isEmpty: Bool { values.isEmpty && index == nil && mandaten.isEmpty }

  init(_ members: Members) throws(CaseFault) {
    var values: [(id: ParameterID, versions: [Version])] = []
    for pair in try members.pairs("regels") {
      let place = "\(members.at("regels")), \(pair.name)"
      guard let id = ParameterID(rawValue: pair.name) else {
        throw CaseFault(place, "deze parameter is onbekend.")
      }
      guard let items = pair.value.asArray, !items.isEmpty else {
        throw CaseFault(place, "hier hoort een lijst van waarden.")
      }
      var versions: [Version] = []
      for (offset, item) in items.enumerated() {
        let entry = try Members(item, place: "\(place), waarde \(offset + 1)")
        try entry.refuseUnknown(["vanaf", "waarde", "bron"])
        versions.append(
          Version(
            place: entry.place, vanaf: try entry.day("vanaf"), waarde: try entry.needed("waarde"),
            bron: Bron(try entry.text("bron"), .aanname)))
      }
      values.append((id: id, versions: versions))
    }
    self.values = values
    index = members.value("index") == nil ? nil : try Self.figures(members)
    mandaten = try Self.mandates(members)
  }

  private static func figures(_ members: Members) throws(CaseFault) -> [Indexcijfer] {
    var figures: [Indexcijfer] = []
    for (offset, item) in try members.list("index").enumerated() {
      let entry = try Members(item, place: "\(members.at("index")), cijfer \(offset + 1)")
      try entry.refuseUnknown(["maand", "basisjaar", "cijfer"])
      figures.append(try figure(entry, baseYear: "basisjaar"))
    }
    return figures
  }

  /// One figure of the index; the base year is 2013 where it is left out.
  static func figure(_ entry: Members, baseYear name: String) throws(CaseFault) -> Indexcijfer {
    guard let month = Maand(iso: try entry.text("maand")) else {
      throw CaseFault(entry.at("maand"), "schrijf een maand als 2025-12.")
    }
    let base = entry.value(name) ?? .number("2013")
    guard let baseYear = base.asInteger, (1900...9999).contains(baseYear) else {
      throw CaseFault(entry.at(name), "schrijf een jaar als 2013.")
    }
    let parts = try entry.text("cijfer").split(separator: ",", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[1].utf8.count == 2, let whole = Int(parts[0]), whole > 0,
      whole < 100_000, let rest = Int(parts[1]), rest >= 0
    else { throw CaseFault(entry.at("cijfer"), "schrijf een indexcijfer als \"136,69\".") }
    return Indexcijfer(
      maand: month, basisjaar: baseYear, honderdsten: whole * 100 + rest,
      bron: Bron("cijfer van dit geval"))
  }

  private static func mandates(_ members: Members) throws(CaseFault) -> [Mandaat] {
    var mandates: [Mandaat] = []
    for (offset, item) in try members.list("mandaten").enumerated() {
      let entry = try Members(item, place: "\(members.at("mandaten")), mandaat \(offset + 1)")
      try entry.refuseUnknown(["projectnummer", "oproep", "van", "tot", "registratienummer"])
      mandates.append(
        Mandaat(
          projectnummer: try entry.text("projectnummer"), naam: "Project van dit geval",
          promotor: "Dienstverlener van dit geval", oproep: try entry.number("oproep"),
          bron: Bron("mandaat van dit geval"), van: try entry.optionalDay("van"),
          tot: try entry.optionalDay("tot"),
          registratienummer: try entry.optionalText("registratienummer")))
    }
    return mandates
  }

  /// The rulebook as it is in this case.
  func laid(over regels: Regelboek) throws(CaseFault) -> Regelboek {
    guard !isEmpty else { return regels }
    var parameters = regels.parameters
    for (id, versions) in values {
      guard let old = parameters[id] else { continue }
      var merged = old.versies
      for version in versions {
        guard let value = Self.value(version.waarde, in: old.eenheid, of: id) else {
          throw CaseFault(
            version.place,
            "de waarde past niet bij de eenheid \"\(old.eenheid.rawValue)\", of niet bij deze "
              + "parameter.")
        }
        merged.removeAll { $0.vanaf == version.vanaf }
        merged.append(
          ParameterVersie(vanaf: version.vanaf, waarde: value, bron: version.bron))
      }
      parameters[id] = Parameter(
        id: id, omschrijving: old.omschrijving, eenheid: old.eenheid,
        versies: merged.sorted { $0.vanaf < $1.vanaf }, nagekeken: old.nagekeken)
    }
    return Regelboek(
      parameters: parameters, index: index.map { Gezondheidsindex($0) } ?? regels.index,
      mandaten: mandaten
        + regels.mandaten.filter { old in
          !mandaten.contains { $0.projectnummer == old.projectnummer }
        }, maatregelen: regels.maatregelen,
      coefficienten: regels.coefficienten, digest: regels.digest)
  }

  private static func value(_ json: JSONValue, in unit: Eenheid, of id: ParameterID)
    -> ParameterWaarde?
  {
    let value = written(json, in: unit)
    return value.flatMap { id.takes($0, in: unit) ? $0 : nil }
  }

  private static func written(_ json: JSONValue, in unit: Eenheid) -> ParameterWaarde? {
    if json == .null { return .geen }
    switch unit {
    case .tekst: return json.asString.map(ParameterWaarde.tekst)
    case .datum: return json.asString.flatMap { Datum(iso: $0) }.map(ParameterWaarde.datum)
    case .kalendermaand:
      return json.asString.flatMap { Maand(iso: $0) }.map(ParameterWaarde.kalendermaand)
    case .lijst:
      let codes = json.asArray?.compactMap(\.asString)
      return codes?.count == json.asArray?.count ? codes.map(ParameterWaarde.lijst) : nil
    default: return json.asInteger.map(ParameterWaarde.getal)
    }
  }
}
