import Canvas
import Casework
import Testing

@testable import Screens

@Suite("What a form says when a rule refuses it")
struct FormRefusalTests {
  /// A form that was filled in and kept, with the box put away where one came.
  private func kept(_ kind: FormKind, on nummer: String? = nil, _ texts: String?...) -> Story {
    var story = Story()
    if let nummer {
      story.open(nummer)
      story.press(kind == .revision ? "h" : "B")
    } else {
      story.open(kind)
    }
    for text in texts {
      if let text {
        story.press(.control("u"))
        story.type(text)
      }
      story.press(.tab)
    }
    story.press(.control("s"))
    if story.notice != nil { story.press(.escape) }
    return story
  }

  private func expect(
    _ story: Story, _ id: String, _ sentence: String,
    _ location: SourceLocation = #_sourceLocation
  ) {
    let field = story.form?.fields.first { $0.id == id }
    #expect(field?.finding == sentence, sourceLocation: location)
    let focused = story.form.map { $0.fields[$0.focus].id }
    #expect(focused == id, sourceLocation: location)
  }

  @Test func `who types on under a box goes on in the form, and loses no letter`() throws {
    var count = 0
    for view in Atlas.views {
      var (typing, closing) = (view.story, view.story)
      guard case .notice = typing.top, typing.interface.layers.count > 1,
        case .form(let form) = typing.interface.layers[typing.interface.layers.count - 2]
      else { continue }
      count += 1
      let keys: [Key] = [.tab, .character("A"), .character("n"), .backTab, .character("E")]
      for key in keys { typing.press(key) }
      closing.press(.escape)
      for key in keys { closing.press(key) }
      #expect(typing.form != nil && typing.form == closing.form, "\(view.name)")
      #expect(typing.form != form, "\(view.name)")
    }
    #expect(count > 0)
  }

  @Test func `of an appeal the days are called as the form calls them`() {
    let received = kept(.appeal, "10/03/2026", "09/03/2026")
    expect(received, "ontvangst", "\"Ontvangen op\" ligt vóór \"Kennisname\" (10/03/2026).")
    #expect(received.message == "Nog 1 veld: Ontvangen op.")
    expect(
      kept(.appeal, "02/03/2026", "09/03/2026", "05/03/2026"), "advies",
      "\"Advies op\" ligt vóór \"Ontvangen op\" (09/03/2026).")
    expect(
      kept(.appeal, "02/03/2026", "", "27/02/2026"), "advies",
      "\"Advies op\" ligt vóór \"Kennisname\" (02/03/2026).")
  }

  @Test func `that no source tells the term of an appeal is about no field`() {
    let story = kept(.appeal, on: "CMW-0412", "02/03/2026")
    #expect(story.form?.fields.contains { $0.finding != nil } == false)
  }

  @Test func `a day of the future is said at the field that has it`() {
    expect(
      kept(.pop, nil, nil, "15/04/2026", "een\ntwee"), "ingediend",
      "15/04/2026 ligt in de toekomst. Registreer wat al gebeurd is.")
    expect(
      kept(.handIn, "15/04/2026"), "overlegd",
      "15/04/2026 ligt in de toekomst. Registreer wat al gebeurd is.")
  }

  @Test func `a number that nobody could type again is marked`() {
    let story = kept(
      .newDossier, "CMW  9", "1", "Jan", "Peeters", nil, "18/05/1993", "2000", "De Linde",
      "0887.010.362", "01/02/2021", "60 hoog")
    #expect(story.form?.fields.first?.finding?.hasPrefix("In een dossiernummer") == true)
    #expect(story.form?.focus == 0)
  }

  @Test func `what speaks against a talk marks its day and the reason that would set it aside`() {
    var story = Story()
    story.open("CMW-0412")
    story.press("g")
    story.fill("12/03/2026")
    story.press(.control("s"))
    #expect(story.notice != nil, "its sources are to be read")
    story.press(.escape)
    let fields = story.form?.fields ?? []
    let day = fields.first { $0.id == "datum" }
    #expect(day?.finding?.hasPrefix("De POP van 02/03/2025 is te oud") == true)
    let reason = fields.first { $0.id == "afwijking" }
    #expect(reason?.finding?.contains("De vragenlijst is niet ingediend") == true)
    #expect(story.form?.focus == 0)
  }

  @Test func `the first day of a WOP is not taken for the day of the decision`() {
    expect(
      kept(.decision, "2", Command.motivering, nil, nil, "65 hoog", "01/01/2020"), "wop_van",
      "\"Nieuw WOP begint op\" ligt vóór de indiensttreding op 01/02/2021.")
    expect(
      kept(.decision, "1", Command.motivering, nil, nil, nil, "01/04/2026"), "wop_van",
      "Bij de uitkomst \"doorstroomklaar, traject starten\" hoort geen nieuw WOP. "
        + "Laat \"Nieuw WOP begint op\" leeg.")
  }

  @Test func `a decision that a trajectory rests upon keeps its outcome`() {
    let story = kept(.revision, on: "CMW-0118", "2")
    expect(story, "uitkomst", Reden.trajectLooptNogBijHerziening.zin)
  }

  @Test func `an end before its begin is said in the words of each form`() {
    expect(
      kept(.stage, "Bakkerij", "01/02/2026", "31/01/2026"), "tot",
      "\"Tot\" ligt vóór \"Van\" (01/02/2026).")
    expect(
      kept(.deliberation, "12/03/2026", "het attest", "11/03/2026"), "tot",
      "\"Tot\" ligt vóór \"Vanaf\" (12/03/2026).")
    expect(
      kept(.suspend, "01/03/2026", "01/03/2026", "1"), "hervat",
      "\"Hervat op\" ligt niet na \"Van\" (01/03/2026). Vul de eerste dag in die weer meetelt.")
    let phase = kept(.phaseEnd, "1", "01/11/2025").form?.fields.first { $0.id == "datum" }
    #expect(phase?.finding?.hasPrefix("\"Laatste dag\" ligt vóór het begin van de fase op") == true)
    let waiting = kept(.deliberationEnd, "01/01/2026").form?.fields.first
    #expect(waiting?.finding?.hasPrefix("\"Datum\" ligt vóór het begin van het beraad op") == true)
  }

  @Test func `a day outside the trajectory marks the day, and too many hours the hours`() {
    expect(
      kept(.stage, "Bakkerij", "01/01/2025"), "van",
      "\"Van\" ligt vóór de start van het traject op 01/10/2025.")
    let hours = kept(.hours, "20", "10/02/2026")
    #expect(hours.form?.fields.first?.finding?.hasPrefix("Een dag heeft 24 uren.") == true)
    #expect(hours.form?.fields[1].finding == "", "said once, marked twice")
  }

  @Test func `a cause without an end asks for the end`() {
    expect(
      kept(.employment, "01/09/2025", "", "1", "X", nil, nil, "1"), "tot",
      "\"Oorzaak einde\" hoort bij een job die eindigde. Vul ook \"Tot\" in.")
    expect(
      kept(.employment, "02/06/2025", "", "1", "Bakkerij Lievens"), "van",
      "Deze tewerkstelling vanaf 02/06/2025 is al geregistreerd.")
  }

  @Test func `a note without words is asked for its words`() {
    expect(kept(.talkNote, "", "uren"), "notitie", "Vul de notitie in.")
  }

  @Test(arguments: [
    (FormKind.agreementDone, Reden.alAfgerond("2026-03-01"), "taak"),
    (.popAction, .alAfgerond("2026-03-01"), "actie"),
    (.suspend, .alOpgeschort("2026-03-01"), "van"),
    (.suspend, .voorVerwijzing("2025-09-18"), "van"),
    (.exempt, .onbekendeMaatregel("x"), "maatregel"),
    (.exempt, .alVrijgesteld("2026-03-01"), "maatregel"),
    (.exempt, .vrijstellingOnvolledig(["de vraag van het gastbedrijf"]), "gastbedrijf"),
    (.judgeFee, .nietTeBeoordelen(.stage), "fase"),
    (.judgeFee, .oordeelTeVroeg("2026-03-01"), "datum"),
    (.end, .faseLooptAl(.stage), "datum"),
    (.close, .voorIndienst("2021-02-01"), "datum"),
    (.refer, .nietDoorstroomklaar, "datum"),
    (.ownAmount, .geenBron, "bron"),
    (.correction, .naceVorm, ""),
  ])
  func `what a colleague or a rule makes of it is said where it was typed`(
    _ kind: FormKind, _ reden: Reden, _ id: String
  ) {
    var story = Story()
    story.open(kind)
    story.send(.refused(Refusal(reden)))
    let focused = story.form.map { $0.fields[$0.focus] }
    guard !id.isEmpty else {
      #expect(story.notice != nil, "about no field here, so that a box says it")
      return
    }
    #expect(focused?.id == id)
    #expect(focused?.finding?.isEmpty == false)
    #expect(story.notice == nil)
  }

  @Test(arguments: FormKind.allCases)
  func `no form speaks of days that it does not have`(_ kind: FormKind) {
    let day: Datum = "2026-03-01"
    let all: [Reden] = [
      .totVoorVan, .voorIndienst(day), .voorVerwijzing(day), .buitenTraject(van: day),
      .hervatNietNa(van: day), .datumInToekomst(day), .oorzaakZonderEinde, .faseLooptAl(.stage),
      .wopOntbreekt, .verplichtVeld("de notitie"), .geenReden,
    ]
    var story = Story()
    story.open(kind)
    for reden in all {
      guard let form = story.form, !form.ids(of: reden).isEmpty else { continue }
      let sentence = form.sentence(for: Bezwaar(reden: reden, bron: .register))
      #expect(!sentence.isEmpty)
      #expect(!sentence.contains("begindatum") && !sentence.contains("De datum"), "\(sentence)")
    }
  }

  @Test func `who finds nothing in a list is told so, with the way on`() {
    var story = Story()
    story.open(.ownAmount)
    story.press(.control("s"))
    #expect(story.form?.fields.first?.finding == nil, "it came filled in")
    story.press(.backTab)
    story.type("zzz")
    story.press(.tab)
    let said = "Er is niets met \"zzz\". Wis dat met ^U, of zoek iets anders."
    #expect(story.form?.fields.first?.finding == said)
    story.press(.backTab, .control("u"))
    #expect(story.form?.fields.first?.finding == nil)
    story.press(.control("s"))
    #expect(story.form?.fields.first?.finding == nil, "what it came filled in with is back")
  }
}
