import Canvas
import Casework
import Testing

@testable import Screens

@Suite("Forms about money and appeals")
struct MoneyFormTests {
  private func amount(_ text: String) -> Story {
    var story = Story()
    story.open(.ownAmount)
    story.press(.tab)
    story.type(text)
    return story
  }

  @Test(arguments: ["1260", "1.260", "1.260,00", "€ 1.260"])
  func `an amount is shown back as it is written, and laid down in cents`(_ text: String) throws {
    var story = amount(text)
    #expect(story.canvas.text.contains("€ 1.260,00"))
    story.press(.tab)
    #expect(story.form?.fields[1].value == "1.260,00")
    story.fill("1/4/2026", "Akkoord van 12 maart")
    story.press(.control("s"))
    let own = EigenWaarde(
      id: .basisVoortraject, eenheid: .eurocent, waarde: .getal(126_000),
      vanaf: "2026-04-01", bron: Bron("Akkoord van 12 maart"))
    #expect(story.form == nil)
    #expect(story.message == RegelGebeurtenis.parameterGezet(own).zin)
    #expect(story.outside.drafts.isEmpty)
  }

  @Test func `beside a typed amount stands only that amount`() throws {
    func row(_ story: Story) throws -> String {
      try #require(story.lines.first { $0.hasPrefix(" Bedrag") })
    }
    var story = amount("")
    #expect(try row(story).contains("1.260,00"), "how it is written")
    story.type("1455,5")
    #expect(try row(story).contains("€ 1.455,50") && !row(story).contains("1.260"))
    story.press(.tab)
    #expect(try row(story).contains("€ 1.455,50") && !row(story).contains("1.260"))
    story = amount("veel")
    #expect(try row(story).contains("1.260,00"))
  }

  @Test(arguments: [[Key.escape], [.control("u")], Array(repeating: .backspace, count: 5)])
  func `a search that finds nothing gives back what was chosen before`(_ keys: [Key]) {
    var story = Story()
    story.open(.ownAmount)
    let chosen = story.form?.fields[0].value
    #expect(chosen == "vergoeding.basis-voortraject")
    story.type("xyzzy")
    #expect(story.canvas.text.contains("niets gevonden"))
    #expect(story.lines.last?.contains("Esc zoeken wissen") == true)
    for key in keys { story.press(key) }
    #expect(story.form?.fields[0].value == chosen)
    #expect(story.canvas.text.contains("(•) vergoeding.basis-voortraject"))
    #expect(story.lines.last?.contains("Esc terug") == true)
  }

  @Test func `what is chosen among what was found stays when the search is cleared`() {
    var story = Story()
    story.open(.ownAmount)
    story.type("basis")
    story.press(.down)
    let chosen = story.form?.fields[0].value
    #expect(chosen?.contains("basis") == true && chosen != "vergoeding.basis-voortraject")
    story.press(.control("u"))
    #expect(story.form?.fields[0].value == chosen)
  }

  @Test func `an amount written the English way is refused with how to write it`() {
    var story = amount("1,260.00")
    story.fill(nil, nil, "Akkoord")
    story.press(.control("s"))
    #expect(story.form?.fields[1].finding?.contains("1.260,00") == true)
    #expect(story.form?.fields[1].value == "1,260.00")
  }

  @Test func `what is no amount is not laid down in that form`() {
    var story = Story()
    story.press("p", "b")
    #expect(story.form == nil)
    #expect(story.message.contains("geen bedrag"))
  }

  @Test func `the terms of an appeal are reckoned in the dossier, and nothing is recorded`() throws
  {
    var story = Story()
    story.open(.appeal)
    let before = story.outside.journals
    story.fill("2/3/2026")
    story.press(.control("s"))
    let text = try #require(story.notice).lines.map(\.text).joined(separator: " ")
    #expect(text.contains("Beroep instellen: uiterlijk"))
    #expect(story.outside.journals == before)
    story.press(.escape)
    #expect(story.form?.kind == .appeal)
  }

  @Test func `the premiums are there for individueel maatwerk, and elsewhere the reason why not`() {
    var story = Story()
    story.open("IMW-0007")
    story.press("P")
    #expect(story.notice?.title == "Premies per kwartaal")
    #expect(story.notice?.lines.first?.text.contains("loonpremie") == true)
    var other = Story()
    other.open("CMW-0118")
    other.press("P")
    #expect(other.notice?.title != "Premies per kwartaal")
  }
}
