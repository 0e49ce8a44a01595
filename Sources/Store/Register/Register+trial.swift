import Casework
import GRDB

/// What the lists would show under the rules of a trial: derived from the journal each time, because
/// the lists themselves stay those of the rules in force.
extension Register {
  /// Every row of the work list, in its own order.
  func trialWorklist(on today: Datum, in db: Database) throws -> [WorklistRow] {
    let regels = try rules(in: db)
    var rows: [WorklistRow] = []
    try Overviews.eachDossier(in: db) { dossier, fold in
      let line = DossierOverview(dossier, fold, regels).line
      rows += dossier.werkregels(regels).filter { $0.isShown(on: today) }.map {
        WorklistRow(
          nummer: line.nummer, werknemer: line.werknemer, onderneming: line.onderneming, regel: $0)
      }
    }
    return rows.sorted { $0.place < $1.place }
  }

  /// The rows that a filter admits, in the order of the work list.
  private func trialWorklist(on today: Datum, filter: Werkfilter, in db: Database) throws
    -> [WorklistRow]
  {
    let mine = try filter.door.map { try FilteredWork.dossiers(of: $0, in: db) }
    return try trialWorklist(on: today, in: db).filter { row in
      mine?.contains(row.nummer) != false
        && filter.admits(row.regel, at: row.onderneming, on: today)
    }
  }

  func trialPage(
    _ direction: WorklistDirection, on today: Datum, _ filter: Werkfilter,
    from cursor: WorklistCursor?, limit: Int?, in db: Database
  ) throws -> [WorklistRow] {
    let all = try trialWorklist(on: today, filter: filter, in: db)
    let rows =
      switch direction {
      case .onward: cursor.map { cursor in all.filter { cursor.place < $0.place } } ?? all
      case .back:
        Array((cursor.map { cursor in all.filter { $0.place < cursor.place } } ?? all).reversed())
      }
    return Array(rows.prefix(limit ?? rows.count))
  }

  func trialCounts(on today: Datum, filter: Werkfilter, in db: Database) throws -> WorklistCounts {
    var counts = WorklistCounts(teLaat: 0, vandaag: 0, week: 0, later: 0)
    for row in try trialWorklist(on: today, filter: filter, in: db) {
      switch row.regel.uiterste.days(since: today) {
      case ..<0: counts.teLaat += 1
      case 0: counts.vandaag += 1
      case 1...7: counts.week += 1
      default: counts.later += 1
      }
    }
    return counts
  }

  /// A found dossier with the next step that it would have.
  func trialRow(_ row: DossierRow, on today: Datum?, in db: Database) throws -> DossierRow {
    guard let (file, _) = try DossierFile.load(row.nummer, in: db) else { return row }
    var row = row
    let rows = file.dossier.werkregels(try rules(in: db)).filter { row in
      guard let today, let end = row.tot else { return true }
      return today < end
    }
    row.volgende = rows.min {
      ($0.uiterste, $1.rang, $0.taak.rawValue, $0.volgnr)
        < ($1.uiterste, $0.rang, $1.taak.rawValue, $1.volgnr)
    }
    return row
  }
}

/// The order of the work list, as the table has it: texts byte by byte.
private struct Place: Comparable {
  let rank: Int
  let texts: [[UInt8]]
  let number: Int

  init(_ regel: Werkregel, _ nummer: String) {
    rank = regel.rang.dayNumber
    texts = [Array(nummer.utf8), Array(regel.taak.rawValue.utf8)]
    number = regel.volgnr
  }

  init(_ cursor: WorklistCursor) {
    rank = cursor.rang.dayNumber
    texts = [Array(cursor.dossier.utf8), Array(cursor.taak.rawValue.utf8)]
    number = cursor.volgnr
  }

  static func < (left: Place, right: Place) -> Bool {
    if left.rank != right.rank { return left.rank < right.rank }
    if left.texts == right.texts { return left.number < right.number }
    return left.texts.lexicographicallyPrecedes(right.texts) { $0.lexicographicallyPrecedes($1) }
  }
}

extension WorklistRow {
  fileprivate var place: Place { Place(regel, nummer) }
}

extension WorklistCursor {
  fileprivate var place: Place { Place(self) }
}
