import Testing

@testable import Screens

@Suite("Waarom on the screens")
struct WaaromTests {
  @Test func `a refusal opens its explanation, and Escape goes back to it`() {
    var story = Story()
    story.open("CMW-0412")
    story.press("g")
    story.fill("12/03/2026")
    story.press(.control("s"))
    #expect(story.notice?.title == "Dat kan nu niet")
    story.press("w")
    #expect(story.notice?.title == "Waarom?")
    let lines = story.notice?.lines.map(\.text) ?? []
    #expect(lines.contains { $0.hasPrefix("POP van 02/03/2025 (regel 3 van het journaal)") })
    #expect(lines.contains { $0.contains("waarde op 12/03/2026") })
    story.press("w")
    #expect(story.notice?.title == "Dat kan nu niet")
    story.press(.escape)
    #expect(story.form != nil && story.notice == nil)
  }

  @Test func `a row on the work list is explained out of its own dossier`() {
    var story = Story()
    story.press("w")
    guard case .worklist(let list) = story.interface.layers.first, let row = list.selected else {
      Issue.record("no work list")
      return
    }
    #expect(story.effects == [.explain(row.nummer, row.regel.taak)])
    #expect(story.notice?.title == "\(row.nummer): waarom \"\(row.regel.taak.naam)\"?")
    #expect(story.notice?.lines.first?.text == "Uitkomst")
  }

  @Test func `up and down choose the phase that w explains`() {
    var story = Story()
    story.open("CMW-0118")
    story.press("t", "w")
    #expect(story.notice?.lines.contains { $0.text.hasPrefix("Stage, uiterlijk") } == true)
    story.press(.escape)
    story.press(.up, "w")
    #expect(story.notice?.lines.contains { $0.text.hasPrefix("Jobmatching, uiterlijk") } == true)
  }

  @Test func `a letter typed in a form or an answer explains nothing`() {
    var story = Story()
    story.open("CMW-0412")
    story.press("p")
    story.press(.tab)
    story.press("w")
    #expect(story.notice == nil)
  }

  @Test func `every explanation has its headings in the same order`() {
    let order = [
      "Uitkomst", "Feiten", "Regel", "Parameters", "Bron", "Zekerheid", "Wat dit verandert",
    ]
    for view in Atlas.whys {
      guard let notice = view.story.notice else {
        Issue.record("\(view.name) shows no notice")
        continue
      }
      let heads = notice.lines.map(\.text).filter(order.contains)
      for (before, after) in zip(heads, heads.dropFirst()) where after != "Uitkomst" {
        let place = (order.firstIndex(of: before) ?? 0, order.firstIndex(of: after) ?? 0)
        #expect(place.0 < place.1, "\(view.name)")
      }
    }
  }
}
