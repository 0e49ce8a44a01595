import Canvas
import Foundation
import Terminal
import TestSupport

/// A program that does what its keys say and notes in a file what it notices.
///
/// n another random canvas, r repaint, q return, e exit, t trap, a abort, z suspend.
@main
struct TerminalProbe {
  private let log: Int32

  static func main() {
    let arguments = CommandLine.arguments.dropFirst()
    let path = arguments.first ?? "/dev/null"
    let probe = TerminalProbe(log: open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o600))
    do {
      exit(try probe.run())
    } catch {
      print(error.message)
      exit(5)
    }
  }

  private func run() throws(TerminalError) -> Int32 {
    let colors = ProcessInfo.processInfo.environment["NO_COLOR"] == nil
    let terminal = try Terminal(colors: colors)
    note("open \(terminal.size.width)x\(terminal.size.height)")
    var random = SplitMix64(seed: 1)
    var canvas = random.canvas(size: terminal.size)
    while true {
      terminal.paint(canvas)
      let events = terminal.next(timeoutMilliseconds: 30_000)
      note("\(events.count): " + Set(events.map(name)).sorted().joined(separator: " "))
      for event in events {
        switch event {
        case .key(.character("n")): canvas = random.canvas(size: terminal.size)
        case .key(.character("r")): terminal.repaint()
        case .key(.character("q")): return 0
        case .key(.character("e")): exit(3)
        case .key(.character("t")): note("\([Int]()[events.count])")
        case .key(.character("a")): abort()
        case .key(.character("z")): terminal.suspend()
        case .signal(.hangup): return 1
        case .signal: return 2
        case .timeout: return 4
        default: break
        }
      }
    }
  }

  private func note(_ line: String) {
    var text = line + "\n"
    text.withUTF8 { _ = write(log, $0.baseAddress, $0.count) }
  }

  private func name(_ event: TerminalEvent) -> String {
    switch event {
    case .key(.paste(let text)): "paste(\(text.debugDescription))"
    case .key(let key): key.name
    case .resized(let size): "resized \(size.width)x\(size.height)"
    case .signal(let signal): "\(signal)"
    case .timeout: "timeout"
    }
  }
}
