import Foundation

/// Threads for tests that wait for other programs.
///
/// Swift runs tasks on as many threads as there are processors. A test that waits for a program
/// holds its thread without using a processor, and with a few of those everything else stands
/// still. On threads beside those, the processors always have something to do.
package final class WaitingThreads: TaskExecutor {
  /// More than there are processors, for most of them wait; not so many that a program is late.
  package static let shared = WaitingThreads(
    count: 3 * ProcessInfo.processInfo.activeProcessorCount)

  /// For the few tests that take minutes: they begin at once, so that nobody waits for them alone at
  /// the end.
  package static let long = WaitingThreads(count: 2)

  private let queue: OperationQueue

  private init(count: Int) {
    queue = OperationQueue()
    queue.maxConcurrentOperationCount = count
  }

  package func enqueue(_ job: consuming ExecutorJob) {
    let job = UnownedJob(job)
    let executor = asUnownedTaskExecutor()
    queue.addOperation { job.runSynchronously(on: executor) }
  }
}
