import Canvas
import Casework
import Foundation
import Questionnaire
import Rulebook
import Screens
import TestSupport

/// How long a key takes in a questionnaire, from the key to the painted screen.
enum FormBenchmark {
  static func run() throws {
    guard let today = Datum(iso: "2026-11-21") else { return }
    let form = try LargeForm.make()
    let rules = try Rulebook.shipped()
    var interface = Interface(
      previewing: World(
        vandaag: today, todayIsSet: false, regels: rules, form: form, door: "meting"),
      size: Size(width: 80, height: 24))
    var figures: [String] = []
    func press(_ key: Key) -> (clock: Int, processor: Int) {
      let before = processor()
      let time = ContinuousClock().measure {
        _ = interface.update(.key(key))
        _ = interface.draw()
      }
      return (time.micros, processor() - before)
    }
    func report(_ name: String, _ keys: [Key]) {
      let all = keys.map(press)
      let (clock, processor) = (all.map(\.clock).sorted(), all.map(\.processor).sorted())
      let p95 = all.count * 95 / 100
      figures.append(
        "\"\(name)\": {\"mediaan_us\": \(clock[all.count / 2]), \"p95_us\": \(clock[p95]), "
          + "\"processor_p95_us\": \(processor[p95])}")
    }
    report("leeg_typen", Array("Een zin over het werk en de collega's. ").map { .character($0) })
    report("plakken_10000", [.paste(String(repeating: "Een zin over het werk. ", count: 450))])
    report("wissen_en_typen", (0..<200).map { $0 % 2 == 0 ? .backspace : .character("a") })
    report("midden", (0..<100).map { $0 % 4 == 0 ? .up : .character("b") } + [.control("_")])
    report("ongedaan", Array(repeating: .control("_"), count: 20))
    report("vragen", (0..<120).map { $0 % 3 == 2 ? .character("1") : .tab })
    report("delen", (0..<40).map { $0 % 2 == 0 ? .pageDown : .pageUp })
    report("lijst", [.control("t")] + Array("begeleiding").map { .character($0) })
    print(
      "{\"items\": \(form.flat.count), \"diepte\": \(form.flat.map(\.depth).max() ?? 0), "
        + figures.joined(separator: ", ") + "}")
  }
}

/// What this thread took of the processor, in microseconds: other programs do not count in it.
private func processor() -> Int {
  var time = timespec()
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
  return time.tv_sec * 1_000_000 + time.tv_nsec / 1000
}

extension Duration {
  fileprivate var micros: Int {
    Int(components.seconds) * 1_000_000 + Int(components.attoseconds / 1_000_000_000_000)
  }
}
