import Testing

@testable import Questionnaire

@Suite("Answers as a user types and reads them")
struct AnswerEntryTests {
  private func item(_ linkId: String) throws -> Item {
    try #require(try Fixtures.form("every-type").item(linkId))
  }

  @Test(arguments: [
    ("boolean", " Ja ", Answer.boolean(true), "ja"), ("boolean", "nee", .boolean(false), "nee"),
    ("integer", "-38", .integer(-38), "-38"), ("decimal", "2,50", .decimal("2.50"), "2,50"),
    ("decimal", "2.50", .decimal("2.50"), "2,50"),
    ("date", "3/5/2026", .date("2026-05-03"), "03/05/2026"),
    ("date", "2026-05-03", .date("2026-05-03"), "03/05/2026"),
    ("time", "9:30", .time("09:30:00"), "09:30"),
    ("dateTime", "03/05/2026", .dateTime("2026-05-03"), "03/05/2026"),
    ("url", "https://vdab.be", .uri("https://vdab.be"), "https://vdab.be"),
    ("quantity", "1,5 uur", .quantity(value: "1.5", unit: "uur"), "1,5 uur"),
    ("string", "  woord ", .string("woord"), "woord"),
    ("choice", "alfa", .coding(system: "urn:x", code: "a", display: "Alfa"), "Alfa"),
    ("choice", "A", .coding(system: "urn:x", code: "a", display: "Alfa"), "Alfa"),
    (
      "open-choice", "weet niet", .coding(system: nil, code: "weet-niet", display: "weet niet"),
      "weet niet"
    ),
    ("open-choice", "iets anders", .string("iets anders"), "iets anders"),
  ])
  func `a typed answer is understood and shown again`(
    linkId: String, typed: String, answer: Answer, shown: String
  ) throws {
    let item = try item(linkId)
    #expect(try item.parse(typed) == answer)
    #expect(item.shown(answer) == shown)
  }

  @Test(arguments: [
    ("boolean", "misschien", AnswerFault.notYesOrNo), ("integer", "3,5", .notAnInteger),
    ("integer", "--3", .notAnInteger), ("integer", "2147483648", .integerTooLarge),
    ("decimal", "1.234,5", .notADecimal), ("decimal", "1e5", .notADecimal),
    ("date", "30/02/2026", .noSuchDay), ("date", "morgen", .notADate),
    ("date", "1/1/26", .notADate), ("time", "25:00", .notATime), ("url", "een site", .notAUrl),
    ("dateTime", "ooit", .notADateTime), ("choice", "Beta", .notAnOption),
    ("string", "   ", .empty), ("attachment", "x", .notAnswerable), ("g", "x", .notAnswerable),
    ("remote", "x", .notAnswerable),
  ])
  func `a text that does not fit is refused`(linkId: String, typed: String, fault: AnswerFault)
    throws
  {
    let item = try item(linkId)
    #expect(throws: fault) { try item.parse(typed) }
    #expect(fault.sentence.hasSuffix("."))
  }

  @Test func `the length counts characters and not bytes`() throws {
    let item = try #require(try Fixtures.form("nested").item("deep"))
    #expect(try item.parse("ééééé") == .string("ééééé"))
    #expect(throws: AnswerFault.tooLong(limit: 5, length: 6)) { try item.parse("abcdef") }
  }

  @Test(arguments: [
    ("1", "2", Answer.Order.before), ("2.0", "2", .same), ("-1", "-2", .after),
    ("0", "-0.00", .same),
    ("1e3", "1000", .same), ("0.09", "0.1", .before), ("-1", "1", .before), ("10", "9", .after),
    ("123456789012345678901", "123456789012345678902", .before),
  ])
  func `digits compare exactly`(left: String, right: String, order: Answer.Order) {
    #expect(Answer.decimal(left).order(to: .decimal(right)) == order)
  }

  @Test(arguments: [("29/02/2000", true), ("29/02/1900", false), ("29/02/2024", true)])
  func `a leap day exists only in a leap year`(typed: String, exists: Bool) throws {
    let item = try item("date")
    #expect(((try? item.parse(typed)) != nil) == exists)
  }

  @Test(arguments: [
    ("2026-01-01T12:00:00+01:00", Answer.Order.after), ("2026-01-01T13:00:00+01:00", .same),
    ("2026-01-01T07:00:00-05:00", .same), ("2026-01-01T13:00:00.5+01:00", .before),
    ("2025-12-31T23:30:00-12:30", .same), ("2026-03-01T00:00:00+14:00", .before),
  ])
  func `moments in other zones are laid on one clock`(other: String, order: Answer.Order) {
    #expect(Answer.dateTime("2026-01-01T12:00:00Z").order(to: .dateTime(other)) == order)
    #expect(
      Answer.dateTime("2024-02-29T23:30:00Z").order(to: .dateTime("2024-03-01T00:30:00+01:00"))
        == .same)
  }

  @Test func `moments of other precision have no known order`() {
    let noon = Answer.dateTime("2026-01-01T12:00:00Z")
    #expect(noon.order(to: .dateTime("2026-01-01T12:00:01Z")) == .before)
    #expect(noon.order(to: .dateTime("2026-01-01")) == nil)
    #expect(noon.order(to: .dateTime("2026-01-02")) == .before)
  }
}
