import Casework
import Questionnaire
import Screens
import Store

/// Does what a screen asks of the register, and answers with an event.
struct EffectRunner {
  let register: Register
  let place: Workplace
  let window: Window

  func run(_ effect: Effect) -> Event? {
    do {
      return try event(for: effect)
    } catch let error as RegisterError {
      switch error {
      case .refused(let refusal): return .refused(refusal)
      case .conflict: return .conflict
      case .store(let error): return failed(effect, error)
      }
    } catch {
      return failed(effect, StoreError(error))
    }
  }

  /// What the screens do about it: what was typed is kept for later, a place is tried again by
  /// itself, and anything else the user may ask again.
  private func failed(_ effect: Effect, _ error: StoreError) -> Event? {
    if error.kind == .readOnly { window.isReadOnly = true }
    return switch effect {
    case .keepDraft(let key, _), .settleDraft(let key, _):
      .draftNotKept(key: key, kort: error.kort, zin: error.zin)
    case .keepPlace, .enter: .placeNotKept
    // Nothing that was typed depends on these, and the next one tells if it goes on.
    case .dropDraft, .dropPlace, .exit, .loadColleagues, .loadPlace, .loadAside: nil
    default: .failed(error.zin, retry: effect)
    }
  }

  private func event(for effect: Effect) throws -> Event? {
    switch effect {
    // What is typed during a trial is not kept: saving it is refused.
    case .keepDraft where register.isTrial, .dropDraft where register.isTrial,
      .settleDraft where register.isTrial, .loadAside where register.isTrial:
      return nil
    case .keepDraft, .dropDraft, .settleDraft, .loadDraft, .loadAside:
      return try DraftDesk(register: register, owner: place.door, window: window).run(effect)
    case .keepPlace, .dropPlace, .loadPlace, .enter, .exit, .loadColleagues:
      guard !register.isTrial else { return nil }
      let whereabouts = Whereabouts(register: register, place: place, window: window)
      return try window.isClosing
        ? whereabouts.run(effect) : register.hurrying { try whereabouts.run(effect) }
    case .loadWorklist(let limit):
      let rows = try register.worklist(on: place.vandaag, limit: limit)
      return .worklist(rows.map(WorklistItem.init), totals: nil, isWhole: rows.count < limit)
    case .loadFiltered(let filter, let last, let limit):
      let rows = try register.worklist(
        on: place.vandaag, filter: filter,
        after: last.map { WorklistCursor(after: $0.regel, of: $0.nummer) }, limit: limit)
      let items = rows.map(WorklistItem.init)
      return last == nil
        ? .worklist(items, totals: nil, isWhole: rows.count < limit)
        : .moreWorklist(items, isWhole: rows.count < limit)
    case .countWorklist(let filter):
      let counts = try register.worklistCounts(on: place.vandaag, filter: filter)
      return .counted(counts.map { WorklistTotals($0) }, filter)
    case .loadVisits: return .visits(try register.visits(on: place.vandaag))
    case .loadOverview: return .overview(try register.overview(on: place.vandaag))
    case .loadMoreWorklist(let last, let limit):
      let rows = try register.worklist(
        on: place.vandaag, after: WorklistCursor(after: last.regel, of: last.nummer), limit: limit)
      return .moreWorklist(rows.map(WorklistItem.init), isWhole: rows.count < limit)
    case .loadWorklistEnd(let filter, let first, let limit):
      let rows = try register.worklistEnd(
        on: place.vandaag, filter: filter,
        before: first.map { WorklistCursor(after: $0.regel, of: $0.nummer) }, limit: limit
      ).map(WorklistItem.init)
      let isWhole = rows.count < limit
      return first == nil
        ? .worklistEnd(rows, isWhole: isWhole) : .earlierWorklist(rows, isWhole: isWhole)
    case .search(let query, let limit):
      let found = try register.find(query, limit: limit, on: place.vandaag)
      let rows = found.rows.map(FoundDossier.init)
      return found.isCutShort
        ? .foundSome(rows, query: query) : .found(rows, query: query, isWhole: found.isWhole)
    case .searchOn(let query, let limit):
      let found = try register.find(query, limit: limit, on: place.vandaag, patiently: true)
      return .found(found.rows.map(FoundDossier.init), query: query, isWhole: found.isWhole)
    case .loadDossier(let nummer):
      let file = try register.known(nummer)
      return .dossier(DossierModel(file))
    case .explain(let nummer, let taak):
      return .explained(DossierModel(try register.known(nummer)), taak)
    case .loadGuide: return ShippedGuide.event
    case .loadJournal(let nummer):
      return .journal(nummer, try register.journal(of: nummer).map { JournalEntry($0, place.form) })
    case .open(let command):
      let receipt = try register.open(command, newPersoon: .random(), as: place.author)
      return receipt.performed(place.form)
    case .perform(let command, let nummer, let version):
      let receipt = try register.perform(
        command, on: nummer, expecting: version, as: place.author)
      return receipt.performed(place.form)
    case .record(let event):
      try register.record(event, as: place.author)
      return .recorded(zin: event.zin)
    case .loadStatement(let mandaat, let van, let tot):
      return .statement(
        try register.statement(of: mandaat, from: van, to: tot, on: place.vandaag))
    case .bookStatement(let vraag, let mandaat, let van, let tot, let shown):
      let receipt = try register.book(
        vraag, of: mandaat, from: van, to: tot, shown: shown, as: place.author)
      return .booked(receipt.afrekening, zin: receipt.zin)
    case .find(let query, let offset, let limit):
      let rows = try register.suggestions(
        for: query, offset: offset, limit: limit, on: place.vandaag)
      return .foundByName(
        rows.map(FoundDossier.init), query: query, offset: offset, isWhole: rows.count < limit)
    case .peek(let nummer): return .peeked(DossierModel(try register.known(nummer)))
    case .lookUpLastStep(let nummer): return try lastStep(nummer)
    case .repaint, .suspend, .quit: return nil
    }
  }
}

extension EffectRunner {
  private func lastStep(_ nummer: String) throws(RegisterError) -> Event {
    do {
      let last = try register.lastStep(of: nummer, as: place.author)
      return .lastStep(
        StepInView(
          nummer: nummer, versie: last.versie, stap: last.stap,
          zin: last.gebeurtenis.zin(place.form)))
    } catch {
      guard case .refused(let refusal) = error else { throw error }
      return .cannotTakeBack(refusal)
    }
  }
}

extension Receipt {
  fileprivate func performed(_ form: Form) -> Event {
    .performed(
      nummer: nummer, zin: events.map { $0.zin(form) }.joined(separator: " "),
      warnings: waarschuwingen)
  }
}

extension DossierModel {
  fileprivate init(_ file: DossierFile) {
    self.init(dossier: file.dossier, persoon: file.persoon, journaal: file.journaal)
  }
}

extension WorklistItem {
  init(_ row: WorklistRow) {
    self.init(
      nummer: row.nummer, werknemer: row.werknemer, onderneming: row.onderneming, regel: row.regel)
  }
}

extension WorklistTotals {
  init(_ counts: WorklistCounts) {
    self.init(
      teLaat: counts.teLaat, vandaag: counts.vandaag, week: counts.week, later: counts.later)
  }
}

extension FoundDossier {
  init(_ row: DossierRow) {
    self.init(
      nummer: row.nummer, werknemer: row.werknemer, onderneming: row.onderneming,
      instrument: row.instrument, gesloten: row.gesloten, volgende: row.volgende)
  }
}

extension JournalEntry {
  init(_ line: JournalLine, _ form: Form) {
    self.init(
      nr: line.nr, opgetekend: Clock.local(line.opgetekend), door: line.door, dag: line.dag,
      zin: line.sentence { $0.zin(form) })
  }
}
