import Casework

/// What came of one question of a law case.
package struct Bevinding: Hashable, Sendable {
  package let naam: String
  package let bron: String
  /// The path into a dossier, where there is one.
  package let pad: String?
  package let verwacht: String
  package let gekregen: String
  package let rekening: String
  /// Nil when rule, arithmetic and expectation agree; else which of them stands alone.
  package let reden: String?

  package var isGeslaagd: Bool { reden == nil }
}

extension Wetsgeval {
  /// Asks the rule, works out the arithmetic, and compares both with the expectation.
  package func toets(_ regels: Regelboek) -> [Bevinding] {
    let replies = answers(regels)
    return vragen.enumerated().map { index, vraag in
      switch replies {
      case .success(let answers): finding(vraag, answers[index])
      case .failure(let fault):
        finding(vraag, gekregen: "niets", reden: "het geval kan niet lopen: \(fault.sentence)")
      }
    }
  }

  /// Whether the rules alone still give what is expected; the arithmetic does not change with them.
  package func standsFirm(under regels: Regelboek) -> Bool {
    guard case .success(let answers) = answers(regels) else { return false }
    return zip(vragen, answers).allSatisfy { $0.verwacht == $1 }
  }

  private func answers(_ regels: Regelboek) -> Result<[Antwoord], CaseFault> {
    do throws(CaseFault) {
      let kader = Kader(vandaag: dag, regels: try eigen.laid(over: regels))
      return .success(try regel.antwoorden(invoer, kader, vragen.map { $0.pad ?? "" }))
    } catch {
      return .failure(error)
    }
  }

  private func finding(_ vraag: Vraag, _ answer: Antwoord) -> Bevinding {
    let shown = answer.shown(like: vraag.verwachtTekst)
    let sum: Antwoord
    do throws(ArithmeticFault) {
      sum = try Arithmetic.value(of: vraag.rekening)
    } catch {
      return finding(
        vraag, gekregen: shown, reden: "de rekening klopt niet: \(error.sentence)")
    }
    let worked = sum.shown(like: vraag.verwachtTekst)
    let reason: String? =
      switch (answer == vraag.verwacht, sum == vraag.verwacht) {
      case (true, true): nil
      case (false, true): "de regel geeft iets anders dan de rekening en de verwachting."
      case (true, false): "de rekening geeft \(worked), anders dan de regel en de verwachting."
      case (false, false) where answer == sum:
        "de verwachting is anders dan de regel en de rekening."
      case (false, false):
        "de rekening geeft \(worked): regel, rekening en verwachting verschillen."
      }
    return finding(vraag, gekregen: shown, reden: reason)
  }

  private func finding(_ vraag: Vraag, gekregen: String, reden: String?) -> Bevinding {
    Bevinding(
      naam: naam, bron: bron, pad: vraag.pad, verwacht: vraag.verwachtTekst, gekregen: gekregen,
      rekening: vraag.rekening, reden: reden)
  }
}
