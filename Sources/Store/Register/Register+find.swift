import Casework
import GRDB

/// What a search gave.
package struct FoundRows: Hashable, Sendable {
  package var rows: [DossierRow]
  /// Every dossier that answers to what was typed is among the rows.
  package var isWhole: Bool
  /// The search was broken off: there may be more, even where nothing was found.
  package var isCutShort: Bool
}

extension Register {
  /// Dossiers for somebody who is still typing: as quick in a large register as in a small one.
  ///
  /// Every word must begin a word of number, name or enterprise. Those whose surname begins with a
  /// word stand first, then the others, each in the order of names. A question that half of the
  /// register answers is broken off; `patiently` it is not.
  package func find(
    _ text: String, limit: Int, on today: Datum, patiently: Bool = false
  ) throws(StoreError) -> FoundRows {
    let typed = SearchKeys.typed(text)
    if typed.isEmpty {
      let rows = text.isBlank ? try dossiers(limit: limit, on: today) : []
      return FoundRows(rows: rows, isWhole: rows.count < limit, isCutShort: false)
    }
    if patiently {
      let rows = try dossiers(matching: text, limit: limit, on: today)
      return FoundRows(rows: rows, isWhole: rows.count < limit, isCutShort: false)
    }
    return try read { db in
      var search = QuickSearch(typed, limit: limit, in: db)
      try search.run()
      let rows = try search.numbers.compactMap { number in
        try DossierRow.read(number, on: today, in: db).map {
          isTrial ? try trialRow($0, on: today, in: db) : $0
        }
      }
      return FoundRows(rows: rows, isWhole: search.isWhole, isCutShort: search.isCutShort)
    }
  }
}

/// Finds the numbers of the first dossiers that answer to some words, in a bounded time.
private struct QuickSearch {
  private let db: Database
  private let limit: Int
  /// The word that the fewest terms begin with first.
  private var words: [String] = []
  private var fewest = 0
  private(set) var numbers: [String] = []
  private var seen: Set<String> = []
  private(set) var isWhole = false
  private(set) var isCutShort = false
  private let typed: [String]

  /// As many terms as are looked at for one answer.
  private static let bound = 2_500
  private static let last = "\u{10FFFF}"

  init(_ typed: [String], limit: Int, in db: Database) {
    self.typed = typed
    self.limit = limit
    self.db = db
  }

  mutating func run() throws {
    let counts = try typed.map { ($0, try count($0)) }.sorted { $0.1 < $1.1 }
    words = counts.map(\.0)
    fewest = counts.first?.1 ?? 0
    if fewest <= Self.bound {
      try takeSorted()
      isWhole = numbers.count <= limit
    } else {
      for word in words where numbers.count <= limit { try takeNames(word) }
      if numbers.count <= limit { try takeTerms() }
      isCutShort = numbers.count < limit
    }
    numbers = Array(numbers.prefix(limit))
  }

  private func count(_ word: String) throws -> Int {
    try Int.fetchOne(
      db.cachedStatement(
        sql: "SELECT count(*) FROM (SELECT 1 FROM zoekterm WHERE term >= ? AND term < ? LIMIT ?)"),
      arguments: [word, word + Self.last, Self.bound + 1]) ?? 0
  }

  /// All that answer, when they are few: those by surname first, then by name.
  private mutating func takeSorted() throws {
    var arguments: [any DatabaseValueConvertible] = words.flatMap { [$0, $0 + Self.last] }
    let (first, rest) = (arguments.prefix(2), arguments.dropFirst(2))
    arguments = Array(first + rest + words.flatMap { [$0, $0 + Self.last] } + [limit + 1])
    let surname = words.map { _ in "(d.sorteersleutel >= ? AND d.sorteersleutel < ?)" }
    take(
      try String.fetchAll(
        db.cachedStatement(
          sql: """
            SELECT d.nummer
            FROM (SELECT DISTINCT dossier FROM zoekterm z WHERE term >= ? AND term < ?
                \(others("z.dossier"))) c
              CROSS JOIN dossier d ON d.nummer = c.dossier
            ORDER BY NOT (\(surname.joined(separator: " OR "))), d.sorteersleutel, d.nummer
            LIMIT ?
            """), arguments: StatementArguments(arguments)))
  }

  /// Those whose surname begins with a word, by name.
  private mutating func takeNames(_ word: String) throws {
    try take(
      from: """
        SELECT nummer AS dossier FROM dossier
        WHERE sorteersleutel >= ? AND sorteersleutel < ? ORDER BY sorteersleutel, nummer
        """, word, besides: words.filter { $0 != word })
  }

  /// The others, in the order of what they are found by.
  private mutating func takeTerms() throws {
    try take(
      from: "SELECT dossier FROM zoekterm WHERE term >= ? AND term < ? ORDER BY term, dossier",
      words[0], besides: Array(words.dropFirst()))
  }

  private mutating func take(from sql: String, _ word: String, besides others: [String]) throws {
    let arguments: [any DatabaseValueConvertible] =
      [word, word + Self.last, Self.bound] + others.flatMap { [$0, $0 + Self.last] }
    let cursor = try String.fetchCursor(
      db.cachedStatement(
        sql: """
          SELECT dossier FROM (\(sql) LIMIT ?) z
          WHERE 1 \(others.map { _ in Self.answers("z.dossier") }.joined())
          """), arguments: StatementArguments(arguments))
    while numbers.count <= limit, let number = try cursor.next() { take([number]) }
  }

  private mutating func take(_ found: [String]) {
    for number in found where seen.insert(number).inserted { numbers.append(number) }
  }

  private func others(_ dossier: String) -> String {
    words.dropFirst().map { _ in Self.answers(dossier) }.joined()
  }

  private static func answers(_ dossier: String) -> String {
    " AND EXISTS (SELECT 1 FROM zoekterm y WHERE y.dossier = \(dossier) AND y.term >= ?"
      + " AND y.term < ?)"
  }
}

extension DossierRow {
  /// One dossier with what is due first of it, as ``Register/dossiers(matching:after:limit:on:)``
  /// gives them.
  static func read(_ nummer: String, on today: Datum, in db: Database) throws
    -> DossierRow?
  {
    try Row.fetchOne(
      db.cachedStatement(
        sql: """
          SELECT d.*, w.* FROM dossier d LEFT JOIN (SELECT * FROM werkregel
            WHERE dossier = ? AND (tot IS NULL OR tot > ?)
            ORDER BY uiterste_datum, rang DESC, taak, volgnr LIMIT 1) w
          WHERE d.nummer = ?
          """), arguments: [nummer, today.dayNumber, nummer]
    ).map { try DossierRow($0) }
  }
}
