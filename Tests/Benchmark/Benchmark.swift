import Casework
import Rulebook
import Store

/// Measures on a register file, and prints one JSON object.
///
/// `swift run -c release Benchmark vragenlijst` measures keys in a large questionnaire instead.
///
/// `swift run -c release Benchmark FILE`; make FILE with `doorstroom demo --dossiers 100000 --maak`.
@main
enum Benchmark {
  static func main() throws {
    if CommandLine.arguments.dropFirst() == ["vragenlijst"] { return try FormBenchmark.run() }
    guard CommandLine.arguments.count == 2, let today = Datum(iso: "2026-11-21") else {
      print("usage: Benchmark REGISTER")
      return
    }
    let clock = ContinuousClock()
    let path = CommandLine.arguments[1]
    var rules: Regelboek?
    let opening = try clock.measure { rules = try Rulebook.shipped() }
    guard let regels = rules else { return }
    let register = try Register.open(path: path, regels: regels, createIfMissing: false)
    let dossiers = try register.dossiers(hiredThrough: today.adding(days: 400)).map(\.dossier)
    var seen = 0
    let deriving = clock.measure {
      for dossier in dossiers { seen &+= work(on: dossier, regels, today) }
    }
    let each = (deriving + opening) / max(1, dossiers.count)
    print(
      """
      {"dossiers": \(dossiers.count), "afleiden_us_per_dossier": \(microseconds(each)), \
      "regelboek_us": \(microseconds(opening)), "gezien": \(seen)}
      """)
  }

  /// Steps, terms, fees and work rows of one dossier; a sum of them, so that none is left out.
  private static func work(on dossier: Dossier, _ regels: Regelboek, _ today: Datum) -> Int {
    let steps = dossier.stappenplan(regels, vandaag: today)
    let phases = dossier.traject?.fasestaten(regels) ?? []
    let fees = dossier.vergoedingsstaat(regels, vandaag: today)
    let rows = dossier.werkregels(regels)
    return steps.count + phases.count + fees.verschuldigd.cent + rows.count
  }

  private static func microseconds(_ duration: Duration) -> String {
    let tenths =
      duration.components.seconds * 10_000_000
      + duration.components.attoseconds / 100_000_000_000
    return "\(tenths / 10).\(tenths % 10)"
  }
}
