import Foundation

/// An SSH server of our own on this machine, with keys that nobody else has, for one test.
package final class SecureShell {
  private let folder: String
  private let port: UInt16
  private let server: PtyProcess

  /// Starts it on a free port.
  package init(in folder: String) throws {
    self.folder = folder
    for name in ["host", "user"] {
      let made = try ChildProcess.run(
        "ssh-keygen", ["-q", "-t", "ed25519", "-N", "", "-f", folder + "/" + name])
      guard made.status == 0 else { throw ChildProcess.Failure(message: made.text) }
    }
    port = try Self.freePort()
    let settings = """
      Port \(port)
      ListenAddress 127.0.0.1
      HostKey \(folder)/host
      AuthorizedKeysFile \(folder)/user.pub
      PidFile none
      UsePAM no
      StrictModes no
      PasswordAuthentication no
      KbdInteractiveAuthentication no
      PermitRootLogin prohibit-password
      PrintMotd no
      PrintLastLog no
      """
    try Data((settings + "\n").utf8).write(to: URL(fileURLWithPath: folder + "/sshd_config"))
    // A server that runs as root wants this folder, which the service of the system makes.
    if getuid() == 0 { mkdir("/run/sshd", 0o755) }
    server = try PtyProcess("/usr/sbin/sshd", ["-D", "-e", "-f", folder + "/sshd_config"])
    guard server.wait(until: { server.text.contains("listening") }) else {
      throw ChildProcess.Failure(message: "no sshd: \(server.text)")
    }
  }

  /// A line to the server, on which a program runs in a terminal.
  package func line(_ program: String, environment: [String: String]) throws -> PtyProcess {
    let variables = environment.map { "\($0.key)='\($0.value)'" }.sorted()
    return try PtyProcess(
      "/usr/bin/ssh",
      [
        "-tt", "-F", "/dev/null", "-p", String(port), "-i", folder + "/user",
        "-o", "IdentitiesOnly=yes", "-o", "StrictHostKeyChecking=no",
        "-o", "UserKnownHostsFile=/dev/null", "-o", "LogLevel=ERROR", "127.0.0.1",
        (["exec", "env", "-i"] + variables + ["'\(program)'"]).joined(separator: " "),
      ])
  }

  /// A port that was free a moment ago.
  private static func freePort() throws -> UInt16 {
    let socket = Foundation.socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    defer { close(socket) }
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    let status = withUnsafeMutablePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        bind(socket, $0, length) == 0 ? getsockname(socket, $0, &length) : -1
      }
    }
    guard status == 0 else { throw ChildProcess.Failure(message: "no port: \(errno)") }
    return UInt16(bigEndian: address.sin_port)
  }
}
