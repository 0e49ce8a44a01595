import Canvas
import Foundation
import Questionnaire
import Testing

@testable import Screens

@Suite("Groups that repeat, on screen")
struct QuestionnaireInstancesTests {
  /// A form by itself on screen; keys go in.
  private struct Desk {
    let world: World
    private(set) var interface: Interface

    init(_ name: String) throws {
      let file = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "../QuestionnaireTests/Forms/\(name).json")
      try self.init(form: Form(json: JSONValue(bytes: Array(Data(contentsOf: file)))))
    }

    init(items: String) throws {
      try self.init(
        form: Form(
          json: JSONValue(
            parsing:
              #"{"resourceType":"Questionnaire","status":"active","url":"u","item":[\#(items)]}"#)))
    }

    private init(form: Form) {
      world = World(
        vandaag: Outside.vandaag, todayIsSet: false, regels: Shipped.regels, form: form,
        door: Outside.door)
      interface = Interface(previewing: world, size: .standard)
    }

    mutating func press(_ keys: Key...) { for key in keys { _ = interface.update(.key(key)) } }

    mutating func type(_ text: String) { for letter in text { press(.character(letter)) } }

    var screen: QuestionnaireScreen {
      get throws {
        guard case .questionnaire(let screen) = interface.top else { throw Missing() }
        return screen
      }
    }

    struct Missing: Error {}

    var text: String { interface.draw().text }
  }

  private func twoAids() throws -> Desk {
    var desk = try Desk("repeating")
    desk.press("1", .tab)
    desk.type("rollator")
    desk.press(.tab, "1", .control("d"))
    desk.type("bril")
    return desk
  }

  @Test func `one more is added behind the others, and says which it is`() throws {
    let desk = try twoAids()
    #expect(try desk.screen.spot == Spot("middel.naam", [1]))
    #expect(try desk.screen.response["middel.naam"] == [.string("rollator")])
    #expect(try desk.screen.response[Spot("middel.naam", [1])] == [.string("bril")])
    #expect(try desk.screen.response[Spot("middel.dagelijks", [1])] == [.boolean(false)])
    #expect(desk.text.contains("Hulpmiddel (2 van 2)"))
    #expect(desk.interface.draw().text.contains("^D"))
  }

  @Test func `one that is filled in goes only after a yes, and those behind it move up`() throws {
    var desk = try twoAids()
    desk.press(.pageUp, .control("e"))
    #expect(desk.text.contains("Hulpmiddel (1 van 2) weghalen?") && desk.text.contains("rollator"))
    desk.press(.escape)
    #expect(try desk.screen.response["middel.naam"] == [.string("rollator")])
    desk.press(.control("e"), "j")
    #expect(try desk.screen.response["middel.naam"] == [.string("bril")])
    #expect(try desk.screen.spot == "middel.naam")
    desk.press(.control("e"))
    #expect(desk.interface.message?.text.contains("maar één keer") == true)
  }

  @Test func `what is half typed moves up along with its instance`() throws {
    var desk = try Desk(
      items: #"""
        {"linkId":"g","type":"group","text":"Job","repeats":true,"item":[
        {"linkId":"uren","type":"integer","text":"Uren"}]}
        """#)
    desk.type("38")
    desk.press(.control("d"))
    desk.type("veel")
    desk.press(.tab)
    #expect(try desk.screen.faults[Spot("uren", [1])] != nil)
    desk.press(.backTab, .control("e"), "j")
    #expect(try desk.screen.spot == "uren")
    #expect(try desk.screen.typed == ["uren": "veel"])
    #expect(desk.text.contains("geheel getal"))
    let back = try #require(QuestionnaireDraft(try desk.screen.draft.text(desk.world.form)))
    #expect(back.typed == ["uren": "veel"])
  }

  @Test func `inside two groups that repeat one chooses which`() throws {
    var desk = try twoAids()
    desk.press(.tab, "1", .tab)
    #expect(try desk.screen.spot == Spot("moment.uur", [1]))
    desk.press(.control("d"))
    #expect(desk.text.contains("nog een keer: Moment"))
    desk.press(.enter)
    #expect(try desk.screen.spot == Spot("moment.uur", [1, 1]))
    #expect(desk.text.contains("Hulpmiddel (2 van 2) › Moment (2 van 2)"))
  }

  @Test func `no more than the form allows`() throws {
    var desk = try twoAids()
    desk.press(.control("d"), .control("d"))
    #expect(desk.interface.message?.text.contains("hoogstens 3") == true)
  }

  @Test func `elsewhere the keys edit the text`() throws {
    var desk = try Desk(items: #"{"linkId":"a","type":"string","text":"Naam"}"#)
    desk.type("Jan")
    desk.press(.home, .control("d"), .control("e"))
    desk.type("s")
    #expect(try desk.screen.response["a"] == [.string("ans")])
  }

  @Test func `a draft of before there were instances still loads`() throws {
    let form = try Desk("repeating").world.form
    let empty = FilledForm(response: Response(startingOn: form))
    let json = empty.json(form: form, status: .inProgress).compact
    let old =
      [
        "1", json, json,
        #"{"vraag":"middel.naam","teken":2,"opmerking":false,"getypt":{"na":"x"}}"#,
      ]
      .joined(separator: "\u{1F}")
    let draft = try #require(QuestionnaireDraft(old))
    #expect(draft.place == .init(spot: "middel.naam", insertion: 2))
    #expect(draft.typed == ["na": "x"])
  }

  @Test func `what the form says is on screen`() throws {
    let url = "http://hl7.org/fhir/StructureDefinition"
    var desk = try Desk(
      items: #"""
        {"linkId":"u","type":"display","text":"Lees dit eerst."},
        {"linkId":"a","type":"quantity","text":"Hoe lang?","prefix":"A1","required":true,"extension":[
        {"url":"\#(url)/minValue","valueDecimal":1},{"url":"\#(url)/maxValue","valueDecimal":9},
        {"url":"\#(url)/maxDecimalPlaces","valueInteger":1},
        {"url":"\#(url)/questionnaire-unitOption","valueCoding":{"code":"h","display":"uur"}},
        {"url":"\#(url)/questionnaire-unitOption","valueCoding":{"code":"d","display":"dagen"}},
        {"url":"https://doorstroom.example/StructureDefinition/vertrouwelijk","valueBoolean":true}]},
        {"linkId":"b","type":"attachment","text":"Attest"},
        {"linkId":"h","type":"string","text":"Geheim","extension":[
        {"url":"\#(url)/questionnaire-hidden","valueBoolean":true}]},
        {"linkId":"c","type":"integer","text":"Jaar","readOnly":true,"initial":[{"valueInteger":2026}]},
        {"linkId":"d","type":"choice","text":"Welke?","repeats":true,"answerOption":[
        {"valueCoding":{"code":"x","display":"Eén"},"extension":[
        {"url":"\#(url)/questionnaire-optionPrefix","valueString":"(a)"}]},
        {"valueCoding":{"code":"y","display":"Geen"},"extension":[
        {"url":"\#(url)/questionnaire-optionExclusive","valueBoolean":true}]}]}
        """#)
    for text in [
      "Lees dit eerst.", "A1 Hoe lang?", "(verplicht)", "(vertrouwelijk)", "van 1 tot en met 9",
      "in uur of dagen",
    ] {
      #expect(desk.text.replacing("\n", with: " ").contains(text), "\(text)\n\(desk.text)")
    }
    desk.type("12  ")
    #expect(try desk.screen.typedText == "12 uur")
    desk.press(" ", .tab)
    #expect(desk.interface.message?.text.contains("Het hoogste is 9") == true)
    desk.press(.backTab)
    #expect(desk.text.contains("Dit is te veel"))
    desk.press(.tab)
    #expect(try desk.screen.linkId == "c", "what the form hides is never asked")
    #expect(desk.text.contains("enkel lezen"))
    #expect(desk.text.contains("\"Attest\": hier niet ondersteund"))
    desk.press("7")
    #expect(try desk.screen.response["c"] == [.integer(2026)])
    desk.press(.tab)
    #expect(desk.text.contains("(a) Eén") && desk.text.contains("(niet samen met andere)"))
    desk.press("1", "2")
    #expect(try desk.screen.response["d"].count == 1)
  }

  @Test func `too few answers are said when the question is left`() throws {
    var desk = try Desk(
      items: #"""
        {"linkId":"d","type":"choice","text":"Welke?","repeats":true,"extension":[
        {"url":"http://hl7.org/fhir/StructureDefinition/questionnaire-minOccurs","valueInteger":2}],
        "answerOption":[{"valueString":"a"},{"valueString":"b"}]},
        {"linkId":"e","type":"string","text":"Nog iets?"}
        """#)
    desk.press("1")
    #expect(try desk.screen.finding == nil)
    desk.press(.tab)
    #expect(try desk.screen.overview.total.wrong == 1)
    desk.press(.backTab)
    #expect(desk.text.contains("Hier horen minstens 2 antwoorden"))
    desk.press("2")
    #expect(try desk.screen.finding == nil)
  }

  @Test func `an option of the form that says there is no answer is the one that is taken`() throws
  {
    var desk = try Desk(
      items: #"""
        {"linkId":"d","type":"choice","text":"Lukt het?","answerOption":[
        {"valueCoding":{"code":"ja"}},{"valueCoding":{"code":"weet-niet","display":"weet niet"}}]}
        """#)
    desk.press(.control("n"))
    #expect(try desk.screen.response.absence(at: "d") == .notAsked)
    desk.press(.control("n"))
    #expect(try desk.screen.response["d"].count == 1)
    #expect(try desk.screen.response.absence(at: "d") == nil)
    desk.press(.control("n"))
    #expect(try desk.screen.response.absence(at: "d") == .declined)
    desk.press(.control("n"))
    #expect(try desk.screen.filled.isFilled("d") == false)
  }

  @Test func `words of one's own stand beside the options that are chosen`() throws {
    var desk = try Desk(
      items: #"""
        {"linkId":"d","type":"open-choice","text":"Wie?","repeats":true,"answerOption":[
        {"valueString":"Ann"},{"valueString":"Piet"}]},
        {"linkId":"e","type":"string","text":"Nog iets?"}
        """#)
    desk.press("2", "3")
    desk.type("Nadia")
    desk.press(.tab, .backTab)
    #expect(try desk.screen.response["d"] == [.string("Piet"), .string("Nadia")])
    #expect(desk.text.contains("anders: Nadia"))
    desk.press("3", .control("u"))
    desk.type("Nora")
    #expect(try desk.screen.response["d"] == [.string("Piet"), .string("Nora")])
    let back = try #require(QuestionnaireDraft(try desk.screen.draft.text(desk.world.form)))
    #expect(back.place.isOther && back.place.insertion == 4)
  }
}
