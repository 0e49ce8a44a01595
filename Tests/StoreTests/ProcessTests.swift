import Casework
import Foundation
import Testing

@testable import Store

/// What only another process can show; each runs its body in a child of the tests.
@Suite("Processen: samen schrijven en plots stoppen")
struct ProcessTests {
  private let shelf: Shelf

  init() throws {
    shelf = try Shelf()
    _ = try shelf.open().open(.test(), newPersoon: PersoonID("p1"), as: .test())
  }

  @Test func `a killed process leaves whole steps only`() async throws {
    let path = shelf.path
    await #expect(processExitsWith: .signal(SIGKILL)) { [path = path as String] in
      let register = try Register.open(path: path, regels: .test)
      let pop = Command.registerPOP(POP(datum: try day("2026-03-01")))
      _ = try register.perform(pop, on: "CMW-0412", as: .test())
      try register.batch(as: .test()) { batch in
        for _ in 1...50 { try batch.perform(pop, on: "CMW-0412") }
        kill(getpid(), SIGKILL)
      }
    }
    let register = try shelf.open()
    #expect(try register.file("CMW-0412")?.dossier.versie == 2)
    #expect(try register.check() == [])
  }

  @Test func `two processes at once never lose an event`() async throws {
    let path = shelf.path
    func write(_ door: String) async {
      await #expect(processExitsWith: .success) { [path = path as String, door = door as String] in
        let register = try Register.open(path: path, regels: .test)
        for _ in 1...20 {
          _ = try register.perform(
            .registerPOP(POP(datum: try day("2026-03-01"))), on: "CMW-0412",
            as: .test(door: door))
        }
      }
    }
    async let first: Void = write("els")
    async let second: Void = write("an")
    _ = await (first, second)

    let register = try shelf.open()
    #expect(try register.journal(of: "CMW-0412").map(\.versie) == Array(1...41))
    #expect(try register.check() == [])
  }

  @Test func `a register that may only be read gives a sentence and stays as it is`() async throws {
    let (path, folder) = (shelf.path, shelf.folder)
    chmod(path, 0o444)
    chmod(folder, 0o555)
    await #expect(processExitsWith: .success) { [path = path as String] in
      // Root may write everywhere: only as somebody else the mode counts.
      if getuid() == 0 { try #require(setuid(65_534) == 0) }
      do {
        let register = try Register.open(path: path, regels: .test)
        _ = try register.perform(
          .registerPOP(POP(datum: try day("2026-03-01"))), on: "CMW-0412", as: .test())
        exit(1)
      } catch {
        let failure = StoreError(error)
        print(failure.kind, failure.underlying)
        exit(failure.kind == .readOnly || failure.kind == .cannotOpen ? 0 : 2)
      }
    }
    chmod(folder, 0o700)
    chmod(path, 0o600)
    #expect(try shelf.open().file("CMW-0412")?.dossier.versie == 1)
  }

  @Test func `a register that may be written again is, beside the log of a killed program`()
    async throws
  {
    let register = try shelf.open()
    _ = try register.file("CMW-0412")
    let (path, files) = (shelf.path, [shelf.path, shelf.path + "-wal", shelf.path + "-shm"])
    if getuid() == 0 { for file in [shelf.folder] + files { chown(file, 65_534, 65_534) } }
    for file in files { chmod(file, 0o444) }
    await #expect(processExitsWith: .success) { [path = path as String] in
      if getuid() == 0 { try #require(setuid(65_534) == 0) }
      let pop = Command.registerPOP(POP(datum: try day("2026-03-01")))
      let register = try Register.open(path: path, regels: .test)
      #expect(!register.isWritable)
      #expect(throws: (any Error).self) {
        try register.perform(pop, on: "CMW-0412", as: .test())
      }
      for suffix in ["", "-wal", "-shm"] { chmod(path + suffix, 0o600) }
      #expect(register.isWritable)
      _ = try register.reopened().perform(pop, on: "CMW-0412", as: .test())
    }
    #expect(try register.file("CMW-0412")?.dossier.versie == 2)
    #expect(try register.check() == [])
  }
}
