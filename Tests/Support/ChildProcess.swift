import Foundation
import ProcessShim

/// A program run to its end.
///
/// Not Foundation's `Process`: that one waits forever for a child that leaves a daemon behind.
package enum ChildProcess {
  package struct Failure: Error {
    package let message: String
  }

  package struct Outcome: Sendable {
    package let output: [UInt8]
    /// The exit status, or 128 and the number of the signal that ended the program.
    package let status: Int32

    package var text: String { String(decoding: output, as: UTF8.self) }
  }

  /// The executable of this package with a name, built beside the test bundle.
  package static func executable(_ name: String) -> String {
    let bundle = Bundle.main.executableURL ?? URL(fileURLWithPath: CommandLine.arguments[0])
    return bundle.deletingLastPathComponent().appendingPathComponent(name).path
  }

  /// Runs a program, found along PATH if it has no slash; output and errors come back together.
  package static func run(
    _ program: String, _ arguments: [String] = [], environment: [String: String]? = nil
  ) throws -> Outcome {
    var ends: [Int32] = [0, 0]
    guard shim_pipe(&ends) == 0 else { throw Failure(message: "pipe: \(errno)") }
    defer { close(ends[0]) }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_adddup2(&actions, ends[1], 1)
    posix_spawn_file_actions_adddup2(&actions, ends[1], 2)

    // Threads that run tests have most signals blocked, and a child would inherit that.
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var signals = sigset_t()
    sigemptyset(&signals)
    posix_spawnattr_setsigmask(&attributes, &signals)
    sigfillset(&signals)
    posix_spawnattr_setsigdefault(&attributes, &signals)
    posix_spawnattr_setflags(
      &attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))

    var process: pid_t = 0
    let variables = environment ?? ProcessInfo.processInfo.environment
    let status = withCStrings([program] + arguments) { argv in
      withCStrings(variables.map { "\($0.key)=\($0.value)" }) { envp in
        posix_spawnp(&process, program, &actions, &attributes, argv, envp)
      }
    }
    close(ends[1])
    guard status == 0 else { throw Failure(message: "\(program): \(status)") }
    let output = readToEnd(ends[0])
    return Outcome(output: output, status: wait(for: process))
  }

  static func wait(for process: pid_t) -> Int32 {
    var status: Int32 = 0
    while waitpid(process, &status, 0) == -1, errno == EINTR {}
    return exitStatus(status)
  }

  static func exitStatus(_ status: Int32) -> Int32 {
    let signal = status & 0x7F
    return signal == 0 ? (status >> 8) & 0xFF : 128 + signal
  }

  /// Calls with a NULL-terminated array of C strings, as exec wants it.
  static func withCStrings<Result>(
    _ strings: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Result
  ) -> Result {
    let pointers = strings.map { strdup($0) }
    defer { pointers.forEach { free($0) } }
    return body(pointers + [nil])
  }

  private static func readToEnd(_ descriptor: Int32) -> [UInt8] {
    var output: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = read(descriptor, &buffer, buffer.count)
      if count > 0 {
        output += buffer[..<count]
      } else if count == 0 || errno != EINTR {
        return output
      }
    }
  }
}
