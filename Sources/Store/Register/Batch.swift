import Casework
import GRDB

/// Commands that are recorded together or not at all.
///
/// Lives as long as the transaction of ``Register/batch(as:_:)``. The dossier last touched is kept
/// in memory and its overviews are written once, when the next dossier is touched.
package final class Batch {
  private struct Touched {
    var dossier: Dossier
    var fold: PersoonFold
    var dossierChanged = false
    var persoonChanged = false
  }

  private let db: Database
  private let journal: Journal
  private let regels: Regelboek
  /// Who records, and on which day; may change between two commands.
  package var author: Author
  private var touched: Touched?
  /// Once writing failed nothing more may be recorded: half a step could stand in the transaction.
  private var failure: StoreError?

  init(_ db: Database, _ regels: Regelboek, _ author: Author, salt: @escaping Salt) {
    self.db = db
    self.regels = regels
    self.author = author
    journal = Journal(db, salt: salt)
  }

  /// Opens a dossier; `newPersoon` names the person when it is not known yet.
  @discardableResult
  package func open(_ command: OpenDossier, newPersoon: PersoonID) throws(RegisterError) -> Receipt
  {
    try recording {
      try refuseNullCharacter(
        in: command.nummer, command.naam, command.voornaam, command.onderneming.naam,
        newPersoon.text)
      try flush()
      let situation = situation(try Lookups.opening(command, in: db))
      let decision = try command.decide(newPersoon: newPersoon, in: situation)
      let fold = try record(decision.persoonEvents, of: decision.persoon)
      let event = Gebeurtenis.dossierGeopend(decision.opening)
      guard let dossier = Dossier([event]) else { preconditionFailure("an opening opens") }
      try append(event, to: .dossier(command.nummer), versie: 1)
      touched = Touched(
        dossier: dossier, fold: fold, dossierChanged: true,
        persoonChanged: !decision.persoonEvents.isEmpty)
      return Receipt(
        nummer: command.nummer, versie: 1, waarschuwingen: decision.warnings, events: [event])
    }
  }

  /// Decides a command and records what follows from it.
  ///
  /// `versie` is the version that the user was looking at; nil accepts whichever it is.
  @discardableResult
  package func perform(_ command: Command, on nummer: String, expecting versie: Int? = nil)
    throws(RegisterError) -> Receipt
  {
    try recording {
      var file = try touch(nummer)
      if let versie, versie != file.dossier.versie {
        throw RegisterError.conflict(expected: versie, found: file.dossier.versie)
      }
      var lookups = Lookups()
      if case .referTrajectory = command {
        lookups = try Lookups.trajectory(of: file.dossier, in: db)
      }
      if case .registerStage(let stage) = command {
        lookups = try Lookups.stage(stage, in: db)
      }
      if case .takeBackStep = command {
        lookups = try Lookups.lastStep(of: file.dossier, as: author, in: db)
      }
      if case .correctData(let correction) = command {
        lookups = try Lookups.correction(correction, of: file.dossier, file.fold, in: db)
      }
      let decision = try file.dossier.decide(command, in: situation(lookups))
      if !decision.persoonEvents.isEmpty {
        file.fold = try record(decision.persoonEvents, of: file.dossier.persoon)
        file.persoonChanged = true
      }
      for event in decision.events {
        try append(event, to: .dossier(file.dossier.nummer), versie: file.dossier.versie + 1)
        file.dossier.apply(event)
      }
      if case .closeDossier = command { try Draft.dropAll(of: nummer, in: db) }
      if !decision.persoonEvents.isEmpty {
        try tellOthers(of: decision.events, from: file.dossier)
      }
      file.dossierChanged = file.dossierChanged || !decision.events.isEmpty
      touched = file
      return Receipt(
        nummer: nummer, versie: file.dossier.versie, waarschuwingen: decision.warnings,
        events: decision.events)
    }
  }

  /// The dossier as it stands within this transaction.
  package func file(_ nummer: String) throws(StoreError) -> DossierFile? {
    do {
      if let touched, touched.dossier.nummer == nummer {
        return DossierFile(dossier: touched.dossier, persoon: touched.fold.persoon)
      }
      return try DossierFile.load(nummer, in: db)?.0
    } catch {
      throw StoreError(error)
    }
  }

  /// The dossiers in which a trajectory runs, by number, as they stand within this transaction.
  package func numbersWithTrajectory() throws(StoreError) -> [String] {
    do {
      try flush()
      return try Register.numbersWithTrajectory(in: db)
    } catch {
      throw StoreError(error)
    }
  }

  /// Whether there is a dossier with that number.
  package func contains(_ nummer: String) throws(StoreError) -> Bool {
    do {
      return try touched?.dossier.nummer == nummer || Lookups.isInUse(nummer, in: db)
    } catch {
      throw StoreError(error)
    }
  }

  /// Writes what is still in memory; to be called before the transaction ends.
  func finish() throws {
    if let failure { throw failure }
    try flush()
  }
}

extension Batch {
  private func situation(_ lookups: Lookups) -> Situation {
    Situation(vandaag: author.vandaag, regels: regels, lookups: lookups)
  }

  private func append(_ event: some Journaled, to stroom: Stroom, versie: Int) throws {
    try journal.append(event, to: stroom, versie: versie, regels: regels.digest, as: author)
  }

  private func record(_ events: [PersoonGebeurtenis], of id: PersoonID) throws -> PersoonFold {
    var versie = try PersoonOverview.read(id.text, in: db)?.versie ?? 0
    if case .geregistreerd = events.first, versie > 0 {
      throw StoreError(.other, "er is al een persoon met de code \(id.text)")
    }
    for event in events {
      versie += 1
      try append(event, to: .persoon(id), versie: versie)
    }
    guard let fold = try PersoonFold.load(id, in: db) else {
      throw StoreError(.corrupt, "persoon \(id.text) is er niet")
    }
    return fold
  }

  /// What is put right about a person stands in the journal of every dossier that shows it.
  private func tellOthers(of events: [Gebeurtenis], from dossier: Dossier) throws {
    for nummer in try Lookups.others(of: dossier.persoon, than: dossier.nummer, in: db) {
      guard let (loaded, fold) = try DossierFile.load(nummer, in: db) else { continue }
      var file = loaded
      for case .gegevensVerbeterd(let correction) in events {
        let event = Gebeurtenis.gegevensVerbeterd(correction.elders(vanuit: dossier.nummer))
        try append(event, to: .dossier(nummer), versie: file.dossier.versie + 1)
        file.dossier.apply(event)
      }
      try DossierOverview(file.dossier, fold, regels).write(in: db)
    }
  }

  private func touch(_ nummer: String) throws -> Touched {
    if let touched, touched.dossier.nummer == nummer { return touched }
    try flush()
    guard let (file, fold) = try DossierFile.load(nummer, in: db) else {
      throw Refusal(.onbekendDossier(nummer))
    }
    let loaded = Touched(dossier: file.dossier, fold: fold)
    touched = loaded
    return loaded
  }

  private func flush() throws {
    guard let file = touched else { return }
    if file.persoonChanged { try PersoonOverview(file.fold).write(in: db) }
    if file.dossierChanged {
      try DossierOverview(file.dossier, file.fold, regels).write(in: db)
    }
    touched?.persoonChanged = false
    touched?.dossierChanged = false
  }

  private func recording(_ body: () throws -> Receipt) throws(RegisterError) -> Receipt {
    if let failure { throw .store(failure) }
    do {
      return try body()
    } catch {
      let cause = RegisterError(error)
      if case .store(let failure) = cause { self.failure = failure }
      throw cause
    }
  }
}
