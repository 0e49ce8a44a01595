import Canvas
import Glibc
import Questionnaire
import TestSupport
import Testing

@testable import Screens

@Suite("A large form")
struct QuestionnaireSpeedTests {
  /// For the median of a batch of keys; the benchmark measures the slowest keys, on a machine that
  /// is quiet.
  ///
  /// The debug build keeps checks that the program leaves out, and optimises file by file.
  private static let most: Duration = {
    #if DEBUG
      .milliseconds(20)
    #else
      .milliseconds(5)
    #endif
  }()

  private func opened() throws -> Interface {
    let form = try LargeForm.make()
    #expect(form.flat.count >= 150)
    #expect(form.flat.map(\.depth).max() == 7)
    return Interface(
      previewing: World(
        vandaag: Outside.vandaag, todayIsSet: false, regels: Shipped.regels, form: form,
        door: Outside.door), size: .standard)
  }

  /// What this thread has computed so far: another program that has its turn is not counted.
  private static var processorTime: Duration {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return .seconds(time.tv_sec) + .nanoseconds(time.tv_nsec)
  }

  private func median(_ keys: [Key], _ interface: inout Interface) -> Duration {
    var times: [Duration] = []
    for key in keys {
      let start = Self.processorTime
      _ = interface.update(.key(key))
      _ = interface.draw()
      times.append(Self.processorTime - start)
    }
    return times.sorted()[times.count / 2]
  }

  @Test func `is quick to walk through and to answer`() throws {
    var interface = try opened()
    let keys: [Key] = (0..<60).map { $0 % 3 == 2 ? "1" : .tab }
    let time = median(keys, &interface)
    #expect(time < Self.most, "\(time)")
  }

  @Test func `is quick at the end and in the middle of ten thousand characters`() throws {
    var interface = try opened()
    _ = interface.update(.key(.paste(String(repeating: "Een zin over het werk. ", count: 500))))
    guard case .questionnaire(let screen) = interface.top else { return }
    #expect(screen.typedText?.count == TextArea.standardMaximum)
    let keys: [Key] = (0..<40).map { $0 % 2 == 0 ? .backspace : "a" }
    let atTheEnd = median(keys, &interface)
    #expect(atTheEnd < Self.most, "\(atTheEnd)")
    for _ in 0..<20 { _ = interface.update(.key(.pageUp)) }
    let inTheMiddle = median(keys, &interface)
    #expect(inTheMiddle < Self.most, "\(inTheMiddle)")
    let undone = median(Array(repeating: .control("_"), count: 20), &interface)
    #expect(undone < Self.most, "\(undone)")
  }
}
