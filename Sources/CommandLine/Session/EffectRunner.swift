import Casework
import Screens
import Store

/// Does what a screen asks of the register, and answers with an event.
struct EffectRunner {
  let register: Register
  let place: Workplace

  func run(_ effect: Effect) -> Event? {
    do {
      return try event(for: effect)
    } catch let error as RegisterError {
      switch error {
      case .refused(let refusal): return .refused(refusal)
      case .conflict: return .conflict
      case .store(let error): return .failed(error.zin)
      }
    } catch let error as StoreError {
      return .failed(error.zin)
    } catch {
      return .failed("\(error)")
    }
  }

  private func event(for effect: Effect) throws -> Event? {
    switch effect {
    // What is typed during a trial is not kept: saving it is refused.
    case .keepDraft where register.isTrial, .dropDraft where register.isTrial: return nil
    case .keepPlace, .dropPlace, .loadPlace, .enter, .exit, .loadColleagues:
      return register.isTrial ? nil : try Whereabouts(register: register, place: place).run(effect)
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
    case .loadJournal(let nummer):
      return .journal(nummer, try register.journal(of: nummer).map(JournalEntry.init))
    case .open(let command):
      let receipt = try register.open(command, newPersoon: .random(), as: place.author)
      return receipt.performed
    case .perform(let command, let nummer, let version):
      let receipt = try register.perform(
        command, on: nummer, expecting: version, as: place.author)
      return receipt.performed
    case .loadDraft(let key):
      guard let draft = try register.draft(key: key, owner: place.door) else {
        return .noDraft(key: key)
      }
      return .draft(key: key, text: draft.text, keptAt: Clock.local(draft.at))
    case .keepDraft(let key, let text):
      let moment = Clock.now()
      try register.keepDraft(text, key: key, owner: place.door, at: moment)
      return .draftKept(at: Clock.localTime(moment))
    case .dropDraft(let key):
      try register.dropDraft(key: key, owner: place.door)
      return nil
    case .loadStatement(let mandaat, let van, let tot):
      return .statement(
        try register.statement(of: mandaat, from: van, to: tot, on: place.vandaag))
    case .bookStatement(let vraag, let mandaat, let van, let tot, let shown):
      let receipt = try register.book(
        vraag, of: mandaat, from: van, to: tot, shown: shown, as: place.author)
      return .booked(receipt.afrekening, zin: receipt.zin)
    case .repaint, .suspend, .quit: return nil
    }
  }
}

extension Receipt {
  fileprivate var performed: Event {
    .performed(
      nummer: nummer, zin: events.map(\.zin).joined(separator: " "), warnings: waarschuwingen)
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
  init(_ line: JournalLine) {
    self.init(
      nr: line.nr, opgetekend: Clock.local(line.opgetekend), door: line.door, dag: line.dag,
      zin: line.sentence)
  }
}
