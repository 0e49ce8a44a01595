import Foundation

/// What was measured of one program; milliseconds, bytes, KiB.
struct TerminalRow: Codable {
  var programma: String
  var geinstalleerd = true
  var gegevens: String?
  var eersteByteMs: Double?
  var eersteBeeldMs: Double?
  var eersteBeeldMsLaagst: Double?
  var bytesStart: Int?
  var bytesPerDown: Int?
  var bytesPerDownHoogst: Int?
  var bytesPerDownRollend: Int?
  var bytesPerDownRollendHoogst: Int?
  var bytesPgDn: Int?
  var bytes100Downs: Int?
  var bytes100DownsHoogst: Int?
  var ms100Downs: Double?
  var toetsTotLaatsteByteMsMediaan: Double?
  var toetsTotLaatsteByteMsP95: Double?
  var filterPerLetterMsMediaan: Double?
  var filterPerLetterMsHoogst: Double?
  var filterBytesPerLetter: Int?
  var rustBytesPerSeconde: Double?
  var escapeMs: Double?
  var pssKiB: Int?
}

/// What the program is held to, beside what was measured.
struct TerminalTable: Codable {
  var doel = Goals()
  var doorstroom: [TerminalRow]
  var anderen: [TerminalRow]

  struct Goals: Codable {
    var eersteBeeldMs = [50, 60]
    var bytesPerDown = 300
    var bytes100Downs = "een PgDn + 300"
    var toetsTotLaatsteByteMsP95 = 3
    var filterPerLetterMs = 30
    var rustBytesPerSeconde = 0
    var escapeMs = 30
    var pssKiB = 40 * 1_024
    var pssKiBMeerBij100000 = 1_024
  }

  static func measured(program: String) throws -> TerminalTable {
    let folder = NSTemporaryDirectory() + "doorstroom-benchmark-\(getpid())"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let ours = try [10_000, 100_000].map { count in
      let register = "\(folder)/\(count).sqlite"
      try Shell.run([program, "demo", "--dossiers", "\(count)", "--maak", register], in: folder)
      return try Subject.doorstroom(program, register, dossiers: count).measured(in: folder)
    }
    let peers = try Peers.all(in: folder).map { peer in
      try peer.subject?.measured(in: folder)
        ?? TerminalRow(programma: peer.name, geinstalleerd: false)
    }
    return TerminalTable(doorstroom: ours, anderen: peers)
  }
}
