import Canvas
import Casework
import Testing

@testable import Screens

/// What the rows of the work list say, and in what order.
@Suite("Rows of the work list")
struct WorklistRowsTests {
  private func talk(_ number: String, _ hour: String?) throws -> WorklistItem {
    let day = try #require(Datum(iso: "2026-03-12"))
    return WorklistItem(
      nummer: number, werknemer: "Peeters, Jan", onderneming: "De Linde vzw",
      regel: Werkregel(
        vanaf: day, rang: day, stap: .gesprek, taak: hour == nil ? .beslissen : .gesprek,
        uiterste: day, uur: try hour.map { try #require(Tijdstip($0)) }))
  }

  @Test func `the talks of one day stand by their hour, and before what has none`() throws {
    var screen = WorklistScreen()
    let rows = [
      try talk("CMW-0001", "15:15"), try talk("CMW-0002", nil), try talk("CMW-0003", "13:30"),
    ]
    screen.receive(.worklist(rows, totals: nil, isWhole: false))
    #expect(screen.items.map(\.nummer) == ["CMW-0003", "CMW-0001", "CMW-0002"])
    // What is read next comes after the last that was read, not after the last in view.
    #expect(screen.lastRead?.nummer == "CMW-0003")
  }

  @Test func `the list says which row of how many is chosen`() throws {
    var story = Story()
    guard case .worklist(let screen) = story.top else { Issue.record("no work list"); return }
    #expect(story.lines[2].hasSuffix("1 van \(screen.items.count)"))
    story.press(.down, .down)
    #expect(story.lines[2].hasSuffix("3 van \(screen.items.count)"))
  }

  @Test func `a target of the service is marked beside its name, however long that is`() throws {
    let story = Story()
    guard case .worklist(let screen) = story.top else { Issue.record("no work list"); return }
    for (line, item) in zip(story.lines.dropFirst(5), screen.items).prefix(16) {
      let isTarget = item.regel.taak.zekerheid == .aanname
      #expect(line.contains(" ~ \(item.regel.naam)") == isTarget, "\(line)")
    }
  }

  @Test func `what is found says by when, as the list does, and nothing found cannot be opened`()
    throws
  {
    var story = Story()
    story.press("/")
    story.type("0077")
    let row = try #require(story.lines.first { $0.contains("CMW-0077") })
    #expect(row.contains("vandaag") || row.contains("dagen"), "\(row)")
    story.press(.escape, "/")
    story.type("zzqq")
    story.press(.enter)
    #expect(story.message.hasPrefix("Niets gevonden."))
    #expect(story.lines.last?.contains("openen") == false)
  }

  @Test func `a search that was left open shows a dossier as it is after a step in it`() {
    var story = Story()
    story.press("/")
    story.type("0204")
    story.press(.enter)
    story.send(.performed(nummer: "CMW-0204", zin: "Gepland.", warnings: []))
    #expect(story.effects.contains(.search("0204", limit: WorklistScreen.found)))
  }

  @Test func `why a key does not work now is said below the list of keys`() throws {
    var story = Story()
    story.open("CMW-0118")
    story.press("?")
    story.type("gesprek plannen")
    let screen = story.lines.joined(separator: "\n")
    #expect(screen.contains("het gesprek plannen of verplaatsen (nu niet)"), "\(screen)")
    #expect(screen.contains("Nu niet: De evaluatie is afgerond"), "\(screen)")
  }

  @Test func `a name that begins no word of any action stands before actions`() throws {
    var story = Story()
    story.press(":")
    story.type("lin")
    guard case .palette(let screen) = story.top else { Issue.record("no palette"); return }
    #expect(!screen.matches.isEmpty)
    let first = try #require(screen.row(0))
    if case .line(let line) = first { Issue.record("\(line.text) stands first") }
  }
}
