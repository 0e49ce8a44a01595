/// The rules as data: every parameter, the health index and the mandates, all with their sources.
///
/// Rulebook builds it out of files and refuses bad ones; below CommandLine it is only an argument.
package struct Regelboek: Sendable {
  package let parameters: [ParameterID: Parameter]
  package let index: Gezondheidsindex
  package let mandaten: [Mandaat]
  package let maatregelen: [Maatregel]
  /// By what figures of one base year are converted to another; one for each pair, the newest.
  package let coefficienten: [IndexCoefficient]
  /// SHA-256 of the files it came from, and of what the site laid over them, in hexadecimal;
  /// stands in every line of the journal.
  package let digest: String
  /// Notes what is looked up while an explanation is made; nil otherwise.
  var opzoekingen: Opzoekingen?

  /// - Precondition: `parameters` holds every ``ParameterID``.
  package init(
    parameters: [ParameterID: Parameter], index: Gezondheidsindex, mandaten: [Mandaat],
    maatregelen: [Maatregel] = [], coefficienten: [IndexCoefficient] = [], digest: String
  ) {
    precondition(
      ParameterID.allCases.allSatisfy { parameters[$0] != nil }, "a rulebook is complete")
    self.parameters = parameters
    self.index = index
    self.mandaten = mandaten
    self.maatregelen = maatregelen
    self.coefficienten = coefficienten
    self.digest = digest
  }

  /// The value in force on `day`, with everything needed to say why.
  ///
  /// Before the first known date the first value is used, as an `aanname`: an old dossier must be
  /// readable, and guessing another value would be inventing law.
  package func grond(_ id: ParameterID, on day: Datum) -> Grond {
    guard let parameter = parameters[id] else { preconditionFailure("a rulebook is complete") }
    let first = parameter.versies[0]
    let version = parameter.versies.last { $0.vanaf <= day } ?? first
    let early = day < first.vanaf
    let bron =
      early
      ? Bron(first.bron.titel + " (ook gebruikt voor dagen ervoor)", .aanname) : version.bron
    let found = Grond(
      id: id, omschrijving: parameter.omschrijving, eenheid: parameter.eenheid,
      waarde: version.waarde, vanaf: version.vanaf, bron: bron)
    opzoekingen?.note(Toepassing(found, op: day))
    return found
  }

  package func mandaat(_ projectnummer: String) -> Mandaat? {
    mandaten.first { $0.projectnummer == projectnummer }
  }

  package func maatregel(_ id: String) -> Maatregel? { maatregelen.first { $0.id == id } }
}

/// A parameter's value on a day, with its source: one line of "waarom?".
package struct Grond: Hashable, Sendable {
  package let id: ParameterID
  package let omschrijving: String
  package let eenheid: Eenheid
  package let waarde: ParameterWaarde
  package let vanaf: Datum
  package let bron: Bron

  /// Whether anything holds on that day; always so for a parameter that is not optional.
  package var isSet: Bool { waarde != .geen }

  /// The value as a number.
  /// - Precondition: the parameter's unit is a counting one; Rulebook checks that when it loads.
  package var getal: Int {
    guard case .getal(let number) = waarde else { preconditionFailure("\(id) counts nothing") }
    return number
  }

  /// The value as a list of codes; see ``getal``.
  package var lijst: [String] {
    guard case .lijst(let codes) = waarde else { preconditionFailure("\(id) is no list") }
    return codes
  }

  /// The value as a day; see ``getal``.
  package var datum: Datum {
    guard case .datum(let day) = waarde else { preconditionFailure("\(id) is no day") }
    return day
  }

  /// The value as a month; see ``getal``.
  package var kalendermaand: Maand {
    guard case .kalendermaand(let month) = waarde else { preconditionFailure("\(id) is no month") }
    return month
  }

  /// The value as a text or code; see ``getal``.
  package var tekst: String {
    guard case .tekst(let text) = waarde else { preconditionFailure("\(id) is no text") }
    return text
  }
}
