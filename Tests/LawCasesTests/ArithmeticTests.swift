import Testing

@testable import LawCases

@Suite("Rekening van een wetsgeval")
struct ArithmeticTests {
  @Test(arguments: [
    ("1.260,00 * 136,69 / 108,45 afgerond op de cent", "1.588,10"),
    ("126000 × 13669 ÷ 10845 afgerond", "158810"),
    ("0,01 * 3 / 2 afgerond op de cent", "0,02"), ("0,014 afgerond op de cent", "0,01"),
    ("2 + 3 * 4 - 1", "13"), ("(2 + 3) * 4", "20"), ("7 / 2 * 2", "7"),
    ("97 - (930518223 mod 97)", "61"), ("grootste(1, 136,69 / 108,45, 1)", "13669/10845"),
    ("kleinste(2026-03-01, 2026-02-28)", "2026-02-28"),
  ])
  func `amounts are exact`(text: String, value: String) throws {
    #expect(try Arithmetic.value(of: text).shown(like: value) == value)
  }

  @Test(arguments: [
    ("2026-01-31 + 1 maand", "2026-02-28"), ("2024-01-31 + 1 maand", "2024-02-29"),
    ("2024-02-29 + 1 jaar", "2025-02-28"), ("2024-02-29 + 4 jaar", "2028-02-29"),
    ("2026-03-31 - 1 maand", "2026-02-28"), ("2026-01-15 - 2 maanden", "2025-11-15"),
    ("2025-12-31 + 1 dag", "2026-01-01"), ("2026-03-01 - 1 dag", "2026-02-28"),
    ("1900-02-28 + 1 dag", "1900-03-01"), ("2000-02-28 + 1 dag", "2000-02-29"),
    ("2020-03-20 + 59 dagen", "2020-05-18"), ("2026-01-20 + 2 weken", "2026-02-03"),
    ("dagen(2020-03-20 t/m 2020-05-17)", "59"), ("dagen(2024-02-28 t/m 2024-03-01)", "3"),
    ("2026-03-12 - 2026-03-01", "11"), ("2026-03-01 - 2026-03-12", "-11"),
    ("laatste dag van 1 maand vanaf 2026-01-31", "2026-02-28"),
    ("laatste dag van 1 maand vanaf 2026-01-28", "2026-02-27"),
    ("laatste dag van 1 maand vanaf 2024-01-29", "2024-02-28"),
    ("laatste dag van 3 maanden vanaf 2025-11-30", "2026-02-28"),
    ("laatste dag van 5 jaar vanaf 2019-01-01", "2023-12-31"),
    ("laatste dag van 5 jaar vanaf 2024-02-29", "2029-02-28"),
  ])
  func `days are counted on a calendar of its own`(text: String, value: String) throws {
    #expect(try Arithmetic.value(of: text).shown(like: value) == value)
  }

  @Test(arguments: [
    ("2026-03-12 <= 2025-03-12 + 1 jaar", "ja"), ("2026-03-13 <= 2025-03-12 + 1 jaar", "nee"),
    ("35 in {40, 45, 50}", "nee"), ("35 niet in {40, 45, 50}", "ja"), ("1 < 2 en 2 < 1", "nee"),
    ("1 < 2 of 2 < 1", "ja"), ("2,50 = 5 / 2", "ja"), ("1 ≠ 1", "nee"),
    ("als 1 < 2 dan te-vroeg anders toegelaten", "te-vroeg"),
    ("als 1 > 2 dan a anders als 2 > 1 dan \"60 hoog\" anders c", "60 hoog"),
    ("{a, b}", "{a, b}"), ("geen", "geen"), ("2025-12", "2025-12"),
    ("Oost-Vlaanderen", "Oost-Vlaanderen"),
  ])
  func `conditions decide about codes`(text: String, value: String) throws {
    #expect(try Arithmetic.value(of: text).shown(like: value) == value)
  }

  @Test(arguments: [
    ("1 / 0", ArithmeticFault.divisionByNought), ("1 +", .unexpectedEnd),
    ("(1 + 2", .unexpectedEnd), ("1 2", .unexpected("2")), ("1 % 2", .unknownSign("%")),
    ("\"60 hoog", .openText), ("2026-01-31 + 3", .wrongKind("dagen, weken, maanden of jaar")),
    ("1 < 2026-01-31", .wrongKind("twee getallen of twee dagen om te vergelijken")),
    ("2026-01-01 + 2026-01-31", .wrongKind("een aantal dagen, weken, maanden of jaren")),
    ("9000000000000000000 * 9", .unexpected("")), ("999999999999999 * 999999999999999", .tooLarge),
    ("2026-01-01 + 999999 dagen", .wrongKind("een aantal dagen, weken, maanden of jaren")),
    ("9999-12-31 + 1 dag", .tooLarge), ("laatste dag van 3 dagen vanaf 2026-01-01", .noTerm),
    ("dagen(2026-01-02 t/m 2026-01-01)", .endBeforeStart), ("7 / 2 mod 2", .notWhole),
    ("als 1 dan 2 anders 3", .wrongKind("een vergelijking")), ("en", .unexpected("en")),
  ])
  func `what cannot be worked out says why`(text: String, fault: ArithmeticFault) {
    let found = #expect(throws: ArithmeticFault.self) { try Arithmetic.value(of: text) }
    // A number of nineteen digits is read as a text, which cannot be multiplied.
    let expected = text.hasPrefix("9000") ? ArithmeticFault.wrongKind("een getal") : fault
    #expect(found == expected)
    #expect(found?.sentence.hasSuffix(".") == true)
  }

  @Test func `brackets without end are refused, not followed`() {
    let text = String(repeating: "(", count: 5_000)
    #expect(throws: ArithmeticFault.tooLong(limit: 600)) { try Arithmetic.value(of: text) }
    let deep = String(repeating: "(", count: 299) + "1" + String(repeating: ")", count: 299)
    #expect(throws: Never.self) { try Arithmetic.value(of: deep) }
  }
}
