import Foundation

/// Other terminal programs with a long list, each with data of its own kind.
enum Peers {
  struct Peer {
    var name: String
    /// Nil when this machine does not have it.
    var subject: Subject?
  }

  static func all(in folder: String) throws -> [Peer] {
    try [
      peer("tig") { program in
        let repository = try repository(in: folder)
        return Subject(
          name: "tig", data: "10000 commits", program: program,
          environment: ["GIT_DIR": repository + "/.git", "GIT_WORK_TREE": repository], quiet: 500)
      },
      peer("mutt") { program in
        let box = try mailbox(in: folder)
        return Subject(
          name: "mutt", data: "10000 brieven", program: program,
          arguments: ["-n", "-F", folder + "/muttrc", "-R", "-f", box], quiet: 500)
      },
      peer("htop") { program in
        Subject(name: "htop", data: "deze machine", program: program, starts: 1)
      },
      peer("mc") { program in
        let files = try directory(in: folder)
        return Subject(
          name: "mc", data: "10000 bestanden", program: program,
          arguments: ["--nomouse", files, files], environment: ["SHELL": "/bin/sh"], quiet: 500)
      },
      peer("newsboat") { program in
        let feeds = try feed(in: folder)
        try Shell.run(
          [program, "-u", feeds, "-c", folder + "/news.db", "-x", "reload"], in: folder)
        return Subject(
          name: "newsboat", data: "5000 artikels", program: program,
          arguments: ["-u", feeds, "-c", folder + "/news.db"], opening: ["\r"], quiet: 800,
          starts: 1)
      },
      peer("visidata", command: "vd") { program in
        let file = try table(in: folder)
        return Subject(
          name: "visidata", data: "100000 rijen", program: program, arguments: [file],
          quiet: 3_000, starts: 1)
      },
      peer("lazygit") { program in
        let repository = try repository(in: folder)
        // Without this it begins with a greeting that lies over the list.
        let settings = folder + "/lazygit"
        try FileManager.default.createDirectory(
          atPath: settings, withIntermediateDirectories: true)
        try write("disableStartupPopups: true\n", settings + "/config.yml")
        return Subject(
          name: "lazygit", data: "10000 commits", program: program,
          arguments: ["--path", repository], opening: ["4"], quiet: 1_000, starts: 1)
      },
    ]
  }

  private static func peer(
    _ name: String, command: String? = nil, _ subject: (String) throws -> Subject
  ) throws -> Peer {
    let places = ["/usr/local/bin/", "/usr/bin/", "/bin/", "/usr/games/"]
    let program = places.map { $0 + (command ?? name) }
      .first { FileManager.default.isExecutableFile(atPath: $0) }
    return Peer(name: name, subject: try program.map(subject))
  }

  private static func repository(in folder: String) throws -> String {
    let path = folder + "/repository"
    guard !FileManager.default.fileExists(atPath: path) else { return path }
    try Shell.run(["/usr/bin/git", "init", "-q", "-b", "main", path], in: folder)
    var stream = ""
    for number in 1...10_000 {
      let message = "Wijziging \(number) aan het dossier van iemand"
      stream +=
        "commit refs/heads/main\n"
        + "committer Els Claes <els@example.org> \(1_700_000_000 + number * 60) +0000\n"
        + "data \(message.utf8.count)\n\(message)\n"
    }
    try write(stream, folder + "/stream")
    try Shell.run(
      [
        "/bin/sh", "-c", "git -C \"$1\" fast-import --quiet < \"$2\"", "sh", path,
        folder + "/stream",
      ],
      in: folder)
    return path
  }

  private static func mailbox(in folder: String) throws -> String {
    let path = folder + "/box"
    // Without a folder that is there it begins with a question.
    try write("set folder=\"\(folder)\"\nset record=\"\"\nset mail_check=0\n", folder + "/muttrc")
    try write(
      (1...10_000).map { number in
        "From els@example.org Mon Jan  5 10:00:00 2026\nFrom: Els Claes <els@example.org>\n"
          + "To: an@example.org\nSubject: Dossier \(number), gesprek van de week\n"
          + "Date: Mon, 5 Jan 2026 10:00:00 +0000\nMessage-ID: <\(number)@example.org>\n\n"
          + "Tekst.\n\n"
      }.joined(), path)
    return path
  }

  private static func directory(in folder: String) throws -> String {
    let path = folder + "/bestanden"
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    for number in 1...10_000 {
      try write("", "\(path)/dossier-\(number)")
    }
    return path
  }

  private static func feed(in folder: String) throws -> String {
    let items = (1...5_000).map { number in
      "<item><title>Bericht \(number) over een dossier</title>"
        + "<guid>http://example.org/\(number)</guid><link>http://example.org/\(number)</link>"
        + "<description>Tekst.</description></item>"
    }
    try write(
      "<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>Berichten</title>"
        + "<link>http://example.org</link><description>x</description>\(items.joined())"
        + "</channel></rss>", folder + "/feed.xml")
    try write("file://\(folder)/feed.xml\n", folder + "/urls")
    return folder + "/urls"
  }

  private static func table(in folder: String) throws -> String {
    let rows = (1...100_000).map { "CMW-\($0),Peeters Jan \($0),De Linde vzw,te laat,2026-03-12" }
    try write(
      "nummer,naam,onderneming,stand,dag\n" + rows.joined(separator: "\n"), folder + "/t.csv")
    return folder + "/t.csv"
  }

  private static func write(_ text: String, _ path: String) throws {
    try Data(text.utf8).write(to: URL(fileURLWithPath: path))
  }
}

/// A command that is run to its end.
enum Shell {
  struct Failure: Error, CustomStringConvertible {
    let command: String
    let status: Int32
    let errors: String

    var description: String { "\(command) ended with \(status)\n\(errors)" }
  }

  static func run(_ command: [String], in folder: String) throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: command[0])
    process.arguments = Array(command.dropFirst())
    process.currentDirectoryURL = URL(fileURLWithPath: folder)
    process.standardOutput = FileHandle.nullDevice
    let errors = Pipe()
    process.standardError = errors
    try process.run()
    let said = try errors.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else {
      throw Failure(
        command: command.joined(separator: " "), status: process.terminationStatus,
        errors: String(decoding: said, as: UTF8.self))
    }
  }
}
