import Casework
import GRDB

extension Register {
  /// A page of dossiers by number, name or enterprise, the closest first.
  ///
  /// First those of which every typed word begins a word, in the order of the search terms; then
  /// those that have the letters of each word in order (`ptrs` finds Peters). The index is walked
  /// only until the page is full, so that a letter costs the same in a register of any size.
  package func suggestions(for text: String, offset: Int = 0, limit: Int, on today: Datum)
    throws(StoreError) -> [DossierRow]
  {
    let words = SearchKeys.typed(text)
    guard !words.isEmpty, limit > 0 else { return [] }
    return try read { db in
      var search = NameSearch(wanted: offset + limit)
      try search.walk(words.map(TermRange.init(prefix:)), in: db)
      try search.walk(words.map(TermRange.init(letters:)), in: db)
      return try search.numbers.dropFirst(offset).compactMap { nummer in
        try DossierRow.read(nummer, on: today, in: db).map {
          isTrial ? try trialRow($0, on: today, in: db) : $0
        }
      }
    }
  }
}

/// The terms that a typed word stands for: a stretch of the index, and a pattern within it.
private struct TermRange {
  let from: String
  let to: String
  var pattern = "*"

  init(prefix word: String) {
    from = word
    to = word + "\u{10FFFF}"
  }

  /// The letters in order; the first one at the beginning, so that a stretch is enough.
  init(letters word: String) {
    let head = String(word.prefix(1))
    from = head
    to = head + "\u{10FFFF}"
    pattern = head + "*" + word.dropFirst(head.count).map { "\($0)*" }.joined()
  }

  var arguments: [String] { [from, to, pattern] }

  /// How many terms lie in the stretch, counted no further than it takes to compare.
  func count(in db: Database) throws -> Int {
    let statement = try db.cachedStatement(
      sql: """
        SELECT count(*) FROM
          (SELECT 1 FROM zoekterm WHERE term >= ? AND term < ? LIMIT 5000)
        """)
    return try Int.fetchOne(statement, arguments: [from, to]) ?? 0
  }
}

private struct NameSearch {
  /// The most terms that a guess may look at.
  private static let furthest = 20_000

  let wanted: Int
  private(set) var numbers: [String] = []
  private var seen: Set<String> = []

  init(wanted: Int) { self.wanted = wanted }

  mutating func walk(_ ranges: [TermRange], in db: Database) throws {
    guard numbers.count < wanted else { return }
    // The rarest word leads: what it finds is looked up for the others.
    let counted = try ranges.map { (range: $0, count: try $0.count(in: db)) }
    let ranges = counted.sorted { $0.count < $1.count }.map(\.range)
    guard let lead = ranges.first, counted.allSatisfy({ $0.count > 0 }) else { return }
    let others = ranges.dropFirst().map { _ in
      """
       AND EXISTS (SELECT 1 FROM zoekterm y
         WHERE y.dossier = z.dossier AND y.term >= ? AND y.term < ? AND y.term GLOB ?)
      """
    }
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT dossier FROM (SELECT term, dossier FROM zoekterm
          WHERE term >= ? AND term < ? ORDER BY term, dossier LIMIT \(Self.furthest)) z
        WHERE term GLOB ?\(others.joined())
        """,
      arguments: StatementArguments(
        lead.arguments + ranges.dropFirst().flatMap(\.arguments)))
    while numbers.count < wanted, let row = try rows.next() {
      let nummer: String = row[0]
      if seen.insert(nummer).inserted { numbers.append(nummer) }
    }
  }
}
