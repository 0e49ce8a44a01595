import Foundation

/// A bar on standard error for long work, only where somebody is watching.
final class ProgressBar {
  private let title: String
  /// What is counted, where it is not what the title leads one to expect.
  private let unit: String
  private let isShown: Bool
  private var percentage = -1

  init(_ title: String, of unit: String = "", isShown: Bool = true) {
    self.title = title
    self.unit = unit.isEmpty ? "" : " " + unit
    self.isShown = isShown && isatty(FileHandle.standardError.fileDescriptor) == 1
  }

  func show(_ done: Int, of total: Int, hint: String = "") {
    guard isShown, total > 0 else { return }
    let now = done * 100 / total
    guard now != percentage else { return }
    percentage = now
    write("\r" + line(done, of: total, percentage: now, hint: hint))
  }

  /// Within eighty columns: a line that wraps cannot be written over.
  private func line(_ done: Int, of total: Int, percentage: Int, hint: String) -> String {
    let behind = " van \(total)\(unit)\(hint)"
    let length = min(30, max(5, 76 - title.count - "\(total)".count - behind.count))
    let full = percentage * length / 100
    let bar = String(repeating: "█", count: full) + String(repeating: "░", count: length - full)
    return "\(title) \(bar) \(done)\(behind)"
  }

  func end() {
    guard isShown, percentage >= 0 else { return }
    write("\r\u{1B}[K")
  }

  private func write(_ text: String) {
    FileHandle.standardError.write(Data(text.utf8))
  }
}
