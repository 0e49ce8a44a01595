import Testing

@testable import Questionnaire

@Suite("The template for the preparation of an evaluation")
struct TemplateTests {
  private func template() throws -> Form { try Fixtures.form("template") }

  @Test func `it names itself and says that it is not a form of VDAB`() throws {
    let form = try template()
    #expect(
      form.canonical == "https://doorstroom.example/Questionnaire/evaluatie-maatwerk|1.0.0")
    #expect(form.description.contains("geen formulier van VDAB"))
    #expect(form.items.first?.kind == .display)
    #expect(form.items.first?.text.contains("geen formulier van VDAB") == true)
  }

  @Test func `it stays short`() throws {
    let form = try template()
    let questions = form.flat.filter(\.kind.isQuestion)
    #expect((15...20).contains(questions.count))
    #expect((5...6).contains(form.items.count { $0.kind == .group }))
    #expect(form.remarks.isEmpty)
    #expect(form.flat.allSatisfy { !$0.text.isEmpty })
  }

  @Test func `every choice lets people not know and not discuss`() throws {
    for item in try template().flat where !item.options.isEmpty {
      #expect(try item.parse("weet niet") == item.options.suffix(2).first?.value)
      #expect(try item.parse("niet besproken") == item.options.last?.value)
    }
  }

  @Test func `not knowing is an answer`() throws {
    let form = try template()
    var response = Response(startingOn: form)
    #expect(FormState(form: form, response: response).missing.count == 8)
    for item in form.flat where item.required && !item.options.isEmpty {
      response[item.linkId] = [try item.parse("weet niet")]
    }
    #expect(FormState(form: form, response: response).missing == ["werk.taken", "besluit.samen"])
  }

  @Test func `a difference of opinion must be explained`() throws {
    let form = try template()
    var response = Response(startingOn: form)
    #expect(!FormState(form: form, response: response).isEnabled("besluit.verschil"))
    let proposal = try #require(form.item("besluit.voorstel"))
    response["besluit.voorstel"] = [try proposal.parse("oneens")]
    #expect(FormState(form: form, response: response).missing.contains("besluit.verschil"))
  }

  @Test func `its texts are short enough for a small screen`() throws {
    for item in try template().flat where item.kind != .display {
      #expect(item.text.count <= 100, "\(item.linkId)")
      for option in item.options { #expect(item.shown(option.value).count <= 60) }
    }
  }
}
