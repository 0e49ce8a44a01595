import Casework

/// A step of a walk in a case, named and filled in as the subcommand of that name.
///
/// To add one: a constant in `Steps/`, and its name in ``alle``.
package struct Gevalstap: Sendable {
  package let naam: String
  package let leden: [String]
  /// The command; nil for the opening, which has no dossier yet to decide on.
  let opdracht: @Sendable (Members) throws(CaseFault) -> Result<Opdracht, Refusal>

  /// What a step asks for.
  enum Opdracht {
    case openen(OpenDossier)
    case stap(Command)
    /// A step that needs the rules of the case to be read, such as a measure by its name.
    case uitRegels(@Sendable (Regelboek) -> Result<Command, Refusal>)
    case indexcijfer(Indexcijfer)
    case boeken(Boekingsstap)
  }

  /// A step with values that can be refused while they are read, such as a WOP that nobody can
  /// read: that is an outcome of the case and no fault of the file.
  init(
    _ naam: String, _ leden: [String],
    opdracht: @escaping @Sendable (Members) throws(CaseFault) -> Result<Opdracht, Refusal>
  ) {
    self.naam = naam
    self.leden = leden
    self.opdracht = opdracht
  }

  /// A step whose values cannot be refused while they are read.
  init(
    _ naam: String, _ leden: [String],
    command: @escaping @Sendable (Members) throws(CaseFault) -> Command
  ) {
    self.init(naam, leden) { leden throws(CaseFault) in .success(.stap(try command(leden))) }
  }

  package static let alle: [Gevalstap] = [
    dossierNieuw, dossierSluiten, popRegistreren,
    evaluatieAanvragen, evaluatiePlannen, evaluatieGesprek,
    vragenlijstBeantwoorden, vragenlijstIndienen,
    beslissingNemen, beslissingHerzien,
    trajectVerwijzen, trajectStarten, trajectFase, trajectStage, trajectUren, trajectBeeindigen,
    tewerkstellingRegistreren,
    dossierVerlengen, popIndienen, popActie,
    evaluatieNietDoorgegaan, evaluatieStandpunt, evaluatieBeraad, evaluatieTaak,
    evaluatieTaakKlaar,
    trajectOpschorten, trajectHervatten, trajectVrijstellen, maatregelToepassen,
    maatregelBeeindigen, trajectFaseEinde, trajectVrijstelling,
    indexToevoegen, afrekeningBoeken,
  ]
}

extension Members {
  /// The value of an optional text, read by `reader`; a refusal is handed on.
  func reading<Value>(
    _ name: String, _ reader: (String) throws(Refusal) -> Value
  ) throws(CaseFault) -> Result<Value?, Refusal> {
    guard let text = try optionalText(name) else { return .success(nil) }
    do throws(Refusal) {
      return .success(try reader(text))
    } catch {
      return .failure(error)
    }
  }
}
