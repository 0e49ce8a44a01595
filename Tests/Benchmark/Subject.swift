import Foundation

/// A program to measure: how to start it on a long list, and with which keys.
struct Subject {
  var name: String
  var data: String
  var program: String
  var arguments: [String] = []
  var environment: [String: String] = [:]
  /// Keys to reach the long list.
  var opening: [String] = []
  /// For how long it is silent once it has painted; one that loads slowly needs more.
  var quiet: Int32 = 300
  var starts = 3
  var filter: (open: String, letters: [String])?
  /// What Escape takes away again.
  var escapes: String?

  private static let down = "\u{1B}OB"
  private static let pageDown = "\u{1B}[6~"

  static func doorstroom(_ program: String, _ register: String, dossiers: Int) -> Subject {
    Subject(
      name: "doorstroom", data: "\(dossiers) dossiers", program: program,
      arguments: ["open", "--register", register, "--door", "Els Claes"], starts: 7,
      filter: ("/", ["p", "e", "e", "t", "e", "r"]), escapes: "?")
  }

  func measured(in folder: String) throws -> TerminalRow {
    var variables = [
      "HOME": folder, "LC_ALL": "C.UTF-8", "PATH": "/usr/local/bin:/usr/bin:/bin:/usr/games",
      "TERM": "xterm-256color", "SWIFT_BACKTRACE": "enable=no", "XDG_CONFIG_HOME": folder,
    ]
    variables.merge(environment) { $1 }
    var row = TerminalRow(programma: name, gegevens: data)
    let firsts = try (0..<starts).map { _ in
      try MeasuredProcess(program, arguments, environment: variables, quiet: quiet).start
    }
    row.eersteByteMs = Self.median(firsts.compactMap(\.first))
    row.eersteBeeldMs = Self.median(firsts.compactMap(\.last))
    row.eersteBeeldMsLaagst = firsts.compactMap(\.last).min().map(Self.rounded)
    row.bytesStart = firsts.first?.bytes

    let process = try MeasuredProcess(program, arguments, environment: variables, quiet: quiet)
    for keys in opening { _ = process.press(keys, first: 1_000, quiet: quiet) }
    let inside = (0..<15).map { _ in process.press(Self.down) }
    _ = process.press(String(repeating: Self.down, count: 30), quiet: 100)
    let rolling = (0..<40).map { _ in process.press(Self.down) }
    row.bytesPerDown = Self.median(inside.map(\.bytes))
    row.bytesPerDownHoogst = inside.map(\.bytes).max()
    row.bytesPerDownRollend = Self.median(rolling.map(\.bytes))
    row.bytesPerDownRollendHoogst = rolling.map(\.bytes).max()
    row.toetsTotLaatsteByteMsMediaan = Self.median((inside + rolling).compactMap(\.last))
    row.toetsTotLaatsteByteMsP95 = Self.p95((inside + rolling).compactMap(\.last))
    // One page costs as much as its names are long, so several of each, by turns.
    let pages = (0..<5).map { _ in
      (
        page: process.press(Self.pageDown),
        burst: process.press(
          String(repeating: Self.down, count: 100), first: 1_000, quiet: 150)
      )
    }
    row.bytesPgDn = Self.median(pages.map(\.page.bytes))
    row.bytes100Downs = Self.median(pages.map(\.burst.bytes))
    row.bytes100DownsHoogst = pages.map(\.burst.bytes).max()
    row.ms100Downs = Self.median(pages.compactMap(\.burst.last))
    row.rustBytesPerSeconde = Double(process.idle(milliseconds: 4_000)) / 4
    row.pssKiB = process.pss
    measureFilter(process, &row)
    measureEscape(process, &row)
    return row
  }

  private func measureFilter(_ process: MeasuredProcess, _ row: inout TerminalRow) {
    guard let filter else { return }
    _ = process.press(filter.open, quiet: 100)
    let letters = filter.letters.map { process.press($0, first: 1_000, quiet: 60) }
    row.filterPerLetterMsMediaan = Self.median(letters.compactMap(\.last))
    row.filterPerLetterMsHoogst = letters.compactMap(\.last).max().map(Self.rounded)
    row.filterBytesPerLetter = Self.median(letters.map(\.bytes))
    _ = process.press("\u{1B}", first: 200, quiet: 100)
    _ = process.press("\u{1B}", first: 200, quiet: 100)
  }

  private func measureEscape(_ process: MeasuredProcess, _ row: inout TerminalRow) {
    guard let escapes else { return }
    let times = (0..<7).compactMap { _ in
      _ = process.press(escapes, first: 300, quiet: 60)
      return process.press("\u{1B}", first: 1_500, quiet: 60).first
    }
    row.escapeMs = Self.median(times)
  }

  private static func median(_ values: [Double]) -> Double? {
    values.isEmpty ? nil : rounded(values.sorted()[values.count / 2])
  }

  private static func median(_ values: [Int]) -> Int? {
    values.isEmpty ? nil : values.sorted()[values.count / 2]
  }

  private static func p95(_ values: [Double]) -> Double? {
    values.isEmpty ? nil : rounded(values.sorted()[values.count * 95 / 100])
  }

  private static func rounded(_ value: Double) -> Double { (value * 100).rounded() / 100 }
}
