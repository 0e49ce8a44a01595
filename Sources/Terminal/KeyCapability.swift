import CCurses
import Canvas

/// Keys as the terminal's own description gives them, for terminals that go their own way.
enum KeyCapability {
  private static let keys: [(name: String, key: Key)] = [
    ("kcuu1", .up), ("kcud1", .down), ("kcub1", .left), ("kcuf1", .right), ("khome", .home),
    ("kend", .end), ("kpp", .pageUp), ("knp", .pageDown), ("kich1", .insert), ("kdch1", .delete),
    ("kcbt", .backTab), ("kent", .enter),
  ]

  /// The sequences of more than one byte; only while a screen is open.
  static func described() -> [[UInt8]: Key] {
    let functions = (1...12).map { (name: "kf\($0)", key: Key.function($0)) }
    var result: [[UInt8]: Key] = [:]
    for (name, key) in keys + functions {
      guard let sequence = screen_key(name) else { continue }
      let bytes = Array(String(cString: sequence).utf8)
      if bytes.count > 1, bytes[0] == 0x1B { result[bytes] = key }
    }
    return result
  }
}
