import Casework

/// Something that can be asked of a dossier by a path: its first word names the question.
///
/// To add one: a constant in `Questions/`, and its name in ``alle``.
package struct Dossiervraag: Sendable {
  package let naam: String
  /// The paths it knows, for whoever writes cases.
  package let paden: String
  /// Nil for a path that it does not know.
  let antwoord: @Sendable (_ rest: [String], _ dossier: Dossier, _ kader: Kader) -> Antwoord?

  init(
    _ naam: String, paden: String,
    antwoord: @escaping @Sendable ([String], Dossier, Kader) -> Antwoord?
  ) {
    self.naam = naam
    self.paden = paden
    self.antwoord = antwoord
  }

  package static let alle: [Dossiervraag] = [
    stap, wop, fase, vergoeding, werklijst, afwijkingen,
    traject, gesprekken, inschakeling, opvolging, terugkeer, premies, afrekening,
  ]
}

extension Verloop {
  /// The answer to `path`: how the last step went, or how the dossier stands on the day of the case.
  func answer(to path: String, place: String) throws(CaseFault) -> Antwoord {
    let words = path.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    if let stoppedAt, let refusal {
      return .tekst("stap \(stoppedAt) geweigerd: \(refusal.code)")
    }
    if let answer = lastStep(words) { return answer }
    guard let question = Dossiervraag.alle.first(where: { $0.naam == words.first }) else {
      let choices = ["weigering", "waarschuwingen"] + Dossiervraag.alle.map(\.naam)
      throw CaseFault(
        place, "\"\(path)\" is geen bekende vraag. Begin met: \(choices.joined(separator: ", ")).")
    }
    if let refusal { return .tekst("geweigerd: \(refusal.code)") }
    guard let dossier else { throw CaseFault(place, "er is geen dossier; open er eerst een.") }
    guard let answer = question.antwoord(Array(words.dropFirst()), dossier, kader) else {
      throw CaseFault(place, "\"\(path)\" is geen bekende vraag. Kies uit: \(question.paden).")
    }
    return answer
  }

  private func lastStep(_ words: [String]) -> Antwoord? {
    switch (words.first, words.count) {
    case ("weigering", 1): refusal.map { .tekst($0.code) } ?? .geen
    case ("weigering", 2) where words[1] == "grens":
      refusal.map { $0.bezwaren[0].reden.grens } ?? .geen
    case ("weigering", 2) where words[1] == "alle":
      refusal.map { Antwoord(codes: $0.bezwaren.map(\.reden.code)) } ?? .geen
    case ("waarschuwingen", 1): Antwoord(codes: warnings.map(\.code))
    case ("waarschuwing", 3) where words[2] == "grens":
      warnings.first { $0.code == words[1] }.map(\.soort.grens) ?? .geen
    default: nil
    }
  }
}

extension Reden {
  /// The day or number that the rule draws its line at, where the refusal carries one.
  fileprivate var grens: Antwoord {
    switch self {
    case .popVerouderd(_, let last, _): Antwoord(last)
    case .teVroeg(let first): Antwoord(first)
    case .popNietIngediend(let last, _), .popTeLaatIngediend(_, let last, _): Antwoord(last)
    case .verlengingNietLater(let now): Antwoord(now)
    case .hervatNietNa(let first), .alOpgeschort(let first): Antwoord(first)
    default: .geen
    }
  }
}

extension Waarschuwing.Soort {
  /// The day or number that the rule draws its line at, where the warning carries one.
  fileprivate var grens: Antwoord {
    switch self {
    case .ldeNaEinde(let last): Antwoord(last)
    case .weinigActies(_, let minimum): Antwoord(minimum)
    case .motiveringZegtWeinig(_, let minimum): Antwoord(minimum)
    case .mandaatTermijnOnbekend(let years): Antwoord(years)
    case .faseBuitenTermijn(_, let last, _): Antwoord(last)
    case .mandaatAfgelopen(let last): Antwoord(last)
    case .mandaatNogNiet(let first), .mandaatRegistratieOnbekend(let first): Antwoord(first)
    case .inschakelingTeLang(_, let last): Antwoord(last)
    case .stageBuitenFase(let day): Antwoord(day)
    default: .geen
    }
  }
}
