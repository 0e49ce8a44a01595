import Foundation

/// A bar on standard error for long work, only where somebody is watching.
final class ProgressBar {
  private let title: String
  private let isShown: Bool
  private var percentage = -1

  init(_ title: String, isShown: Bool = true) {
    self.title = title
    self.isShown = isShown && isatty(FileHandle.standardError.fileDescriptor) == 1
  }

  func show(_ done: Int, of total: Int, hint: String = "") {
    guard isShown, total > 0 else { return }
    let now = done * 100 / total
    guard now != percentage else { return }
    percentage = now
    let full = now * 30 / 100
    let bar = String(repeating: "█", count: full) + String(repeating: "░", count: 30 - full)
    write("\r\(title) \(bar) \(done) van \(total)\(hint)")
  }

  func end() {
    guard isShown, percentage >= 0 else { return }
    write("\r\u{1B}[K")
  }

  private func write(_ text: String) {
    FileHandle.standardError.write(Data(text.utf8))
  }
}
