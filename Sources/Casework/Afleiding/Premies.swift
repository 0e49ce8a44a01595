/// What individueel maatwerk pays for one quarter, as far as sources tell.
///
/// Whole quarters and amounts as published: nothing is known of indexation or of parts of a
/// quarter. That quarters are calendar quarters, the first one that of hiring, is an `aanname`.
package struct Premiekwartaal: Hashable, Sendable {
  /// From 1, the quarter of hiring.
  package let nummer: Int
  package let van: Datum
  package let tot: Datum
  package let wop: WOP
  /// Per cent of the reference wage; nil when no source tells how that package falls.
  package let loonpremie: Int?
  package let loonpremieUitleg: String
  package let begeleidingVast: Bedrag
  package let begeleidingVariabel: Bedrag
  /// Whether the WOP of hiring still holds; only its wage premium falls by a known course.
  package let isEersteWOP: Bool
  /// Every parameter that was used.
  package let gronden: [Grond]

  package var begeleiding: Bedrag {
    Bedrag(cent: begeleidingVast.cent + begeleidingVariabel.cent)
  }

  /// Never more than the least sure of its parameters; the counting of quarters is a supposition.
  package var zekerheid: Zekerheid { .aanname }
}

extension Dossier {
  /// The premiums per quarter since hiring, as long as a WOP holds and a source knows the quarter.
  ///
  /// - Throws: ``Refusal`` for the other instruments: their premiums follow other rules.
  package func premies(_ regels: Regelboek) throws(Refusal) -> [Premiekwartaal] {
    guard instrument == .imw else {
      throw Refusal(.premiesNietVoor(instrument), bron: Bronnen.imwPremies)
    }
    let table = Premietabel(regels, inDienst: inDienst)
    var rows: [Premiekwartaal] = []
    for number in 1...max(1, table.laatsteKwartaal) {
      let first = inDienst.firstDayOfQuarter.sameDay(monthsLater: 3 * (number - 1))
      guard let package = wop(on: max(first, inDienst)) else { break }
      rows.append(table.kwartaal(number, first, package.wop, isFirst: package.isFirst))
    }
    return rows
  }

  /// The WOP that holds on a day: that of the last decision that gave one, else the first one.
  private func wop(on day: Datum) -> (wop: WOP, isFirst: Bool)? {
    let decided = evaluaties.compactMap { $0.beslissing?.wop }.filter { $0.van <= day }
    if let last = decided.max(by: { $0.van < $1.van }) {
      return last.holds(on: day) ? (last.wop, false) : nil
    }
    return wopBijOpening.flatMap { $0.holds(on: day) ? ($0.wop, true) : nil }
  }
}

extension LopendWOP {
  fileprivate func holds(on day: Datum) -> Bool {
    van <= day && (tot.map { day <= $0 } ?? true)
  }
}

extension Datum {
  fileprivate var firstDayOfQuarter: Datum {
    sameDay(monthsLater: -((month - 1) % 3)).firstDayOfMonth
  }

  private var firstDayOfMonth: Datum { adding(days: 1 - day) }
}

/// The amounts and percentages as they held on the day of hiring.
private struct Premietabel {
  private let verloop: Grond
  private let kwartalen: Grond
  private let vastKwartalen: Grond
  private let vastBegin: Grond
  private let vastLater: Grond
  private let variabel: [Begeleidingsnood: Grond]
  private let periods: [ClosedRange<Int>]

  init(_ regels: Regelboek, inDienst day: Datum) {
    verloop = regels.grond(.imwLoonpremieVerloop, on: day)
    kwartalen = regels.grond(.imwLoonpremieKwartalen, on: day)
    vastKwartalen = regels.grond(.imwBegeleidingKwartalen, on: day)
    vastBegin = regels.grond(.imwBegeleidingVastBegin, on: day)
    vastLater = regels.grond(.imwBegeleidingVastLater, on: day)
    variabel = [
      .laag: regels.grond(.imwBegeleidingLaag, on: day),
      .midden: regels.grond(.imwBegeleidingMidden, on: day),
      .hoog: regels.grond(.imwBegeleidingHoog, on: day),
    ]
    periods = kwartalen.lijst.compactMap { text in
      let edges = text.split(separator: "-").compactMap { Int($0) }
      return edges.count == 2 && edges[0] <= edges[1] ? edges[0]...edges[1] : nil
    }
  }

  /// The last quarter that a source knows; one hundred quarters are more than a working life asks.
  var laatsteKwartaal: Int { min(100, periods.map(\.upperBound).max() ?? 1) }

  func kwartaal(_ number: Int, _ first: Datum, _ wop: WOP, isFirst: Bool) -> Premiekwartaal {
    let flat = number <= vastKwartalen.getal ? vastBegin : vastLater
    let extra = variabel[wop.begeleidingsnood]
    let (percentage, why) = loonpremie(number, wop, isFirst: isFirst)
    return Premiekwartaal(
      nummer: number, van: first, tot: first.sameDay(monthsLater: 3).adding(days: -1), wop: wop,
      loonpremie: percentage, loonpremieUitleg: why, begeleidingVast: Bedrag(cent: flat.getal),
      begeleidingVariabel: Bedrag(cent: extra?.getal ?? 0), isEersteWOP: isFirst,
      gronden: [verloop, kwartalen, vastKwartalen, flat] + [extra].compactMap(\.self))
  }

  private func loonpremie(_ number: Int, _ wop: WOP, isFirst: Bool) -> (Int?, String) {
    guard isFirst else {
      return (wop.percentage, "zoals beslist; of deze premie nog daalt, staat in geen bron")
    }
    let courses = verloop.lijst.map { $0.split(separator: ":").compactMap { Int($0) } }
    guard let course = courses.first(where: { $0.first == wop.percentage }),
      let period = periods.firstIndex(where: { $0.contains(number) }),
      course.indices.contains(period)
    else { return (nil, "voor \(wop.percentage)% is geen verloop gevonden") }
    let range = periods[period]
    return (
      course[period],
      "verloop \(course.map(String.init).joined(separator: "/")), kwartaal \(range.lowerBound) "
        + "tot en met \(range.upperBound)"
    )
  }
}
