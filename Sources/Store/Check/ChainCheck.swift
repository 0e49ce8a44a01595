import Foundation
import GRDB

/// Reads the whole journal and computes again what each line says about itself.
struct ChainCheck {
  private(set) var differences: [Difference] = []
  private var last: (nr: Int, hash: [UInt8]) = (0, Seal.first)
  private var versions: [[UInt8]: Int] = [:]
  /// Lines that once had contents and now have none.
  private var bare: Set<Int> = []
  /// Lines whose contents were erased, with the line that says so.
  private var erasures: [Int: Int] = [:]

  /// Texts are read as the bytes that are stored, so that nothing is repaired on the way.
  private static let columns = """
    SELECT j.nr, CAST(j.stroom AS BLOB) AS stroom, j.versie,
      CAST(j.opgetekend_utc AS BLOB) AS opgetekend_utc, CAST(j.door AS BLOB) AS door,
      CAST(j.soort AS BLOB) AS soort, j.soortversie, CAST(j.dag AS BLOB) AS dag,
      CAST(j.regels AS BLOB) AS regels, CAST(j.feiten AS BLOB) AS feiten, j.inhoud_hmac,
      j.vorige, j.hash, i.zout, CAST(i.json AS BLOB) AS json
    FROM journal j LEFT JOIN inhoud i ON i.nr = j.nr ORDER BY j.nr
    """

  static func differences(in db: Database) throws -> [Difference] {
    var check = ChainCheck()
    let rows = try Row.fetchCursor(db, sql: columns)
    while let row = try rows.next() { check.check(row) }
    check.compareErasures()
    for nr in try Int.fetchAll(
      db, sql: "SELECT nr FROM inhoud WHERE nr NOT IN (SELECT nr FROM journal)")
    {
      check.add(.inhoud, nr, "Er is inhoud van journaalregel \(nr), maar die regel is er niet.")
    }
    return check.differences
  }

  private mutating func check(_ row: Row) {
    let nr: Int = row["nr"]
    checkChain(row, nr)
    checkVersion(row, nr)
    checkContents(row, nr)
    last = (nr, bytes(row, "hash") ?? [])
  }

  private mutating func checkChain(_ row: Row, _ nr: Int) {
    if nr != last.nr + 1 {
      add(.keten, nr, "Voor journaalregel \(nr) ontbreken er regels.")
    } else if bytes(row, "vorige") != last.hash {
      add(.keten, nr, "Journaalregel \(nr) sluit niet aan op de regel ervoor.")
    }
    let (versie, soortversie): (Int, Int) = (row["versie"], row["soortversie"])
    let fields: [[UInt8]?] = [
      Array(String(nr).utf8), bytes(row, "stroom"), Array(String(versie).utf8),
      bytes(row, "opgetekend_utc"), bytes(row, "door"), bytes(row, "soort"),
      Array(String(soortversie).utf8), bytes(row, "dag"), bytes(row, "regels"),
      bytes(row, "feiten"), bytes(row, "inhoud_hmac"),
    ]
    let hash = Seal.hash(vorige: bytes(row, "vorige") ?? [], fields: fields)
    if hash != bytes(row, "hash") {
      add(.regel, nr, "Journaalregel \(nr) is na het schrijven gewijzigd.")
    }
  }

  private mutating func checkVersion(_ row: Row, _ nr: Int) {
    let (stroom, versie) = (bytes(row, "stroom") ?? [], row["versie"] as Int)
    if versie != versions[stroom, default: 0] + 1 {
      add(
        .versie, nr,
        "Journaalregel \(nr) is versie \(versie), maar de versie ervoor is er niet.")
    }
    versions[stroom] = versie
  }

  private mutating func checkContents(_ row: Row, _ nr: Int) {
    let json = bytes(row, "json")
    switch (bytes(row, "inhoud_hmac"), json) {
    case (nil, nil): break
    case (nil, .some): add(.inhoud, nr, "Journaalregel \(nr) heeft inhoud die er niet bij hoort.")
    case (.some, nil): bare.insert(nr)
    case (let hmac, let json?):
      if Seal.hmac(zout: bytes(row, "zout") ?? [], json: json) != hmac {
        add(.inhoud, nr, "De inhoud van journaalregel \(nr) is na het schrijven gewijzigd.")
      }
    }
    if bytes(row, "soort") == Array(InhoudGewist.soort.utf8), let facts = bytes(row, "feiten"),
      let erased = try? JSONDecoder().decode(InhoudGewist.Feiten.self, from: Data(facts))
    {
      erasures[erased.nr] = nr
    }
  }

  private mutating func compareErasures() {
    for nr in bare.sorted() where erasures[nr] == nil {
      add(.inhoud, nr, "De inhoud van journaalregel \(nr) is weg, zonder dat ze gewist werd.")
    }
    for (nr, erasure) in erasures.sorted(by: { $0.key < $1.key }) where !bare.contains(nr) {
      add(
        .inhoud, nr,
        "Volgens journaalregel \(erasure) is de inhoud van regel \(nr) gewist, maar ze is er nog.")
    }
  }

  private mutating func add(_ kind: Difference.Kind, _ nr: Int, _ zin: String) {
    differences.append(Difference(kind, line: nr, zin))
  }

  private func bytes(_ row: Row, _ column: String) -> [UInt8]? {
    let data: Data? = row[column]
    return data.map { [UInt8]($0) }
  }
}
