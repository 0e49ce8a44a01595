import Casework

/// A rule that a case can ask, with the members of its input.
///
/// To add one: a file in `Rules/` with a constant, and its name in ``alle``.
package struct Rechtsregel: Sendable {
  package let naam: String
  /// What it answers, for whoever writes cases.
  package let uitleg: String
  package let leden: [String]
  /// Whether `verwacht` is an object of paths instead of one answer.
  package let vraagtPaden: Bool
  let antwoorden:
    @Sendable (_ invoer: Members, _ kader: Kader, _ paden: [String]) throws(CaseFault) ->
      [Antwoord]

  init(
    _ naam: String, _ uitleg: String, leden: [String],
    antwoord: @escaping @Sendable (Members, Kader) throws(CaseFault) -> Antwoord
  ) {
    self.naam = naam
    self.uitleg = uitleg
    self.leden = leden
    vraagtPaden = false
    antwoorden = { invoer, kader, _ throws(CaseFault) in [try antwoord(invoer, kader)] }
  }

  /// A rule that is asked by paths.
  init(
    paden naam: String, _ uitleg: String, leden: [String],
    antwoorden: @escaping @Sendable (Members, Kader, [String]) throws(CaseFault) -> [Antwoord]
  ) {
    self.naam = naam
    self.uitleg = uitleg
    self.leden = leden
    vraagtPaden = true
    self.antwoorden = antwoorden
  }

  package static let alle: [Rechtsregel] = [
    popTelt, popTeltTot, evaluatieVroegst, beslissingUitkomst,
    wopWaarde, wopEinde,
    termijnFase, termijnRekenwijze,
    vergoedingFase, vergoedingVoorlopig, vergoedingPeilmaand, vergoedingAfronding,
    vergoedingVerschuldigdheid, vergoedingBevestigd,
    mandaatOproep, mandaatInstrument,
    insz, inszGeboortedatum, kbo, postcodeProvincie, uren,
    parameter, zekerheid, dossier,
    beroep, zittendeWerknemers, vestigingsnummer, nace,
  ]
}

/// What a case is judged with: its today and its rules.
struct Kader: Sendable {
  let vandaag: Datum
  var regels: Regelboek
  /// What the steps of the case booked so far, of every mandate.
  var boekingen: [Boeking] = []

  var situation: Situation { Situation(vandaag: vandaag, regels: regels) }
}

extension Antwoord {
  static let toegelaten = Antwoord.tekst("toegelaten")

  /// The code of the refusal, or `toegelaten` when there is none.
  static func permission(_ step: () throws(Refusal) -> Void) -> Antwoord {
    do throws(Refusal) {
      try step()
      return .toegelaten
    } catch {
      return .tekst(error.code)
    }
  }
}
