import Casework
import Rulebook
import Testing

@testable import LawCases

/// Raises every parameter in turn: a rule that no law case watches would go unnoticed.
@Suite("Elke parameter heeft een wetsgeval")
struct MutationTests {
  /// Parameters for which no case exists yet, each with the day on which that was accepted.
  ///
  /// It must be empty in a release; see the page Law-cases.
  static let unwatched: [ParameterID: String] = [:]

  /// Parameters that nothing is decided with yet: for these alone it is enough that a case asks
  /// for the value itself (rule `parameter`), which would be too easy for any other.
  static let onlyShown: Set<ParameterID> = [.urenGemiddelde]

  @Test func `no law case fails when nothing is raised`() throws {
    let regels = try Shipped.regels.get()
    #expect(try Shipped.cases.get().allSatisfy { $0.standsFirm(under: regels) })
  }

  @Test(arguments: ParameterID.allCases)
  func `cases about numbers of persons notice no parameter`(id: ParameterID) throws {
    let regels = try Shipped.regels.get()
    let cases = try Shipped.cases.get().filter { $0.regel.naam.hasPrefix("insz") }
    #expect(!cases.isEmpty)
    for change in Mutation.all(of: try #require(regels.parameters[id])) {
      #expect(cases.allSatisfy { $0.standsFirm(under: regels.with(change.parameter)) })
    }
  }

  @Test(arguments: ParameterID.allCases)
  func `a law case fails when a parameter is raised`(id: ParameterID) throws {
    let regels = try Shipped.regels.get()
    let old = try #require(regels.parameters[id])
    let cases = try Shipped.cases.get().filter {
      Self.onlyShown.contains(id) || !["parameter", "zekerheid"].contains($0.regel.naam)
    }
    for change in Mutation.all(of: old) {
      let raised = regels.with(change.parameter)
      let isNoticed = cases.contains { !$0.standsFirm(under: raised) }
      if Self.unwatched[id] == nil {
        #expect(isNoticed, "no law case fails when \(id.rawValue) becomes \(change.what)")
      } else {
        #expect(!isNoticed, "\(id.rawValue) is watched now: take it off the list")
      }
    }
  }
}

/// A parameter with other values than the shipped ones.
struct Mutation {
  let what: String
  let parameter: Parameter

  /// One more, a day or month later, another word; of a list each time without one of its codes.
  static func all(of old: Parameter) -> [Mutation] {
    let longest = old.versies.compactMap { version in
      if case .lijst(let codes) = version.waarde { codes.count } else { nil }
    }.max()
    if let words = old.id.words, let others = otherWords(old, words) { return others }
    guard let longest else { return [Mutation(of: old, what: "raised") { raised($0, old.id) }] }
    return (0..<longest).map { place in
      Mutation(of: old, what: "a list without entry \(place + 1)") { value in
        guard case .lijst(var codes) = value, place < codes.count else { return value }
        codes.remove(at: place)
        return .lijst(codes)
      }
    }
  }

  /// Each other word that the parameter may be; nil where its vocabulary has no other one.
  ///
  /// One word alone is watched by the code that the outcome carries.
  private static func otherWords(_ old: Parameter, _ words: [String]) -> [Mutation]? {
    let used = old.versies.compactMap { version in
      if case .tekst(let word) = version.waarde { word } else { nil }
    }
    let others = words.filter { !used.contains($0) }
    return others.isEmpty
      ? nil
      : others.map { word in Mutation(of: old, what: word) { _ in .tekst(word) } }
  }

  private init(
    of old: Parameter, what: String, change: (ParameterWaarde) -> ParameterWaarde
  ) {
    self.what = what
    parameter = Parameter(
      id: old.id, omschrijving: old.omschrijving, eenheid: old.eenheid,
      versies: old.versies.map {
        ParameterVersie(vanaf: $0.vanaf, waarde: change($0.waarde), bron: $0.bron)
      }, nagekeken: old.nagekeken)
  }

  private static func raised(_ value: ParameterWaarde, _ id: ParameterID) -> ParameterWaarde {
    switch value {
    case .getal(let number): .getal(number + 1)
    case .tekst where ParameterID.optional.contains(id): .geen
    case .tekst(let text): .tekst(text + "-anders")
    case .datum(let day): .datum(day.adding(days: 1))
    case .kalendermaand(let month): .kalendermaand(month.adding(months: 1))
    case .lijst(let codes): .lijst(codes)
    case .geen: on(id)
    }
  }

  /// A value for a parameter that is off, of the kind that its unit asks for.
  private static func on(_ id: ParameterID) -> ParameterWaarde {
    switch id.unit {
    case .datum: .datum(Datum(dayNumber: 20_000))
    case .kalendermaand: .kalendermaand(Maand(year: 2020, month: 1))
    case .lijst: .lijst([])
    case .tekst: .tekst("anders")
    default: .getal(1)
    }
  }
}

extension Regelboek {
  fileprivate func with(_ parameter: Parameter) -> Regelboek {
    var parameters = parameters
    parameters[parameter.id] = parameter
    return Regelboek(
      parameters: parameters, index: index, mandaten: mandaten, maatregelen: maatregelen,
      coefficienten: coefficienten, digest: digest)
  }
}
