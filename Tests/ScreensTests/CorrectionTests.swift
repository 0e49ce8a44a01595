import Canvas
import Casework
import Testing

@testable import Screens

@Suite("Foute gegevens verbeteren")
struct CorrectionTests {
  private func opened(_ nummer: String = "CMW-0412") -> Story {
    var story = Story()
    story.open(nummer)
    story.press("V")
    return story
  }

  /// Goes from the first field to the reason, gives one, and saves.
  private func saved(_ story: Story) -> Story {
    var story = story
    while story.form?.fields[story.form?.focus ?? 0].id != "reden" { story.press(.tab) }
    story.type("tikfout")
    story.press(.control("s"))
    return story
  }

  @Test func `what is known stands there, and only what was typed over changes`() throws {
    var story = opened()
    let before = try #require(story.outside.model("CMW-0412"))
    #expect(story.form?.fields.map(\.value).contains(before.persoon.naam) == true)
    #expect(story.form?.fields.map(\.value).contains(before.dossier.onderneming.naam) == true)
    story.fill(nil, "Pieters")
    story = saved(story)
    let after = try #require(story.outside.model("CMW-0412"))
    var wanted = before.persoon
    wanted.naam = "Pieters"
    #expect(after.persoon == wanted)
    #expect(after.dossier.onderneming == before.dossier.onderneming)
    #expect(story.lines[0].contains("Pieters"))
    story.press("j")
    #expect(story.canvas.text.contains("naam Pieters (was: \(before.persoon.naam))"))
  }

  @Test func `an INSZ is shown masked, stays while the mask stands, and goes with it`() throws {
    var story = opened()
    let number = try INSZ("93.05.18-223-61")
    story.fill(nil, nil, number.digits, "18/05/1993")
    story = saved(story)
    #expect(story.outside.model("CMW-0412")?.persoon.insz == number)
    if story.notice != nil { story.press(.escape) }
    story.press("V")
    #expect(story.form?.fields.first { $0.id == "insz" }?.value == number.masked)
    story.fill("Janneke")
    story = saved(story)
    #expect(story.outside.model("CMW-0412")?.persoon.insz == number)
    if story.notice != nil { story.press(.escape) }
    story.press("V")
    story.fill(nil, nil, "")
    story = saved(story)
    #expect(story.outside.model("CMW-0412")?.persoon.insz == nil)
  }

  @Test func `nothing typed over is refused, and no reason is said beside its field`() {
    var story = opened()
    story.press(.control("s"))
    #expect(story.lines.contains { $0.contains("Vul de reden in.") })
    story = saved(opened())
    #expect(story.notice?.lines.first?.text.contains("zoals ze al waren") == true)
  }

  @Test func `a closed dossier can be put right too, by the palette as well`() {
    var story = opened("CMW-0201")
    #expect(story.form?.kind == .correction)
    story = Story()
    story.open("CMW-0412")
    story.press(":")
    story.type("verbeteren")
    story.press(.enter)
    #expect(story.form?.kind == .correction)
  }

  @Test func `what a colleague put right meanwhile is not put back by who never touched it`() throws
  {
    var story = opened()
    story.fill("Sien")
    // Somebody else changes the enterprise, in a window of their own.
    var colleague = opened()
    colleague.fill(nil, nil, nil, nil, nil, "De Wissel vzw")
    colleague = saved(colleague)
    #expect(colleague.outside.model("CMW-0412")?.dossier.onderneming.naam == "De Wissel vzw")
    story.outside = colleague.outside
    story = saved(story)
    #expect(story.notice?.title == "Iemand was u voor")
    story.press(.escape)
    #expect(story.form?.fields.first { $0.id == "onderneming" }?.value == "De Wissel vzw")
    story.press(.control("s"))
    let model = try #require(story.outside.model("CMW-0412"))
    #expect(model.persoon.voornaam == "Sien" && model.dossier.onderneming.naam == "De Wissel vzw")
  }

  @Test func `a draft keeps what was typed and nothing of what stood there`() {
    var story = opened()
    story.fill("Sien")
    story.send(.idle)
    let draft = story.outside.drafts.values.joined()
    #expect(draft.contains("Sien") && !draft.contains("De Linde vzw"))
  }
}
