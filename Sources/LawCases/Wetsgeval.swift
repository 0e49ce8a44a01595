import Casework
import Questionnaire

/// One law case: what is asked of which rule on which day, what must come out, and why.
package struct Wetsgeval: Sendable {
  package let naam: String
  package let bron: String
  /// Today, and for most rules the day that selects the parameters.
  let dag: Datum
  let regel: Rechtsregel
  let invoer: Members
  /// One for a simple rule; for a dossier as many as are asked.
  package let vragen: [Vraag]
  /// Values that hold in this case only, laid over the rulebook.
  let eigen: Overlay

  /// One thing that is asked, with its expectation and its arithmetic.
  package struct Vraag: Hashable, Sendable {
    /// The path into a dossier; nil where a rule has one answer.
    let pad: String?
    let verwacht: Antwoord
    /// As the file has it.
    let verwachtTekst: String
    let rekening: String
  }
}

extension Wetsgeval {
  private static let known = [
    "naam", "bron", "dag", "regel", "invoer", "verwacht", "rekening", "regels", "index", "mandaten",
  ]

  init(_ value: JSONValue, number: Int) throws(CaseFault) {
    var members = try Members(value, place: "geval \(number)")
    naam = try members.text("naam")
    members = members.placed("geval \(number) \"\(naam)\"")
    try members.refuseUnknown(Self.known)
    bron = try members.text("bron")
    dag = try members.day("dag")
    let name = try members.text("regel")
    guard let regel = Rechtsregel.alle.first(where: { $0.naam == name }) else {
      let choices = Rechtsregel.alle.map(\.naam).joined(separator: ", ")
      throw CaseFault(members.at("regel"), "\"\(name)\" is onbekend. Kies uit: \(choices).")
    }
    self.regel = regel
    invoer = try Members(members.value("invoer") ?? .object([]), place: members.at("invoer"))
    try invoer.refuseUnknown(regel.leden)
    eigen = try Overlay(members)
    vragen = try Self.questions(members, hasPaths: regel.vraagtPaden)
  }

  private static func questions(_ members: Members, hasPaths: Bool) throws(CaseFault) -> [Vraag] {
    let expected = try members.needed("verwacht")
    guard hasPaths else {
      return [
        try question(
          nil, expected, rekening: try members.text("rekening"), place: members.at("verwacht"))
      ]
    }
    let pairs = try members.pairs("verwacht")
    guard !pairs.isEmpty else { throw CaseFault(members.at("verwacht"), "er is niets gevraagd.") }
    let sums = try Members(try members.needed("rekening"), place: members.at("rekening"))
    try sums.refuseUnknown(pairs.map(\.name))
    var questions: [Vraag] = []
    for pair in pairs {
      questions.append(
        try question(
          pair.name, pair.value, rekening: try sums.text(pair.name),
          place: "\(members.at("verwacht")), \(pair.name)"))
    }
    return questions
  }

  private static func question(
    _ path: String?, _ expected: JSONValue, rekening: String, place: String
  ) throws(CaseFault) -> Vraag {
    switch expected {
    case .string(let text):
      return Vraag(
        pad: path, verwacht: Antwoord(reading: text), verwachtTekst: text, rekening: rekening)
    case .array(let items):
      let texts = items.compactMap(\.asString)
      guard texts.count == items.count else { break }
      return Vraag(
        pad: path, verwacht: Antwoord(codes: texts),
        verwachtTekst: "{" + texts.joined(separator: ", ") + "}", rekening: rekening)
    default: break
    }
    throw CaseFault(place, "hier hoort een tekst of een lijst van teksten.")
  }
}
