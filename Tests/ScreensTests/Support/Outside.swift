import Casework

@testable import Screens

/// What lies outside the screens, in memory: journals, drafts, a clock that stands still.
///
/// Everything that decides is the real thing; only reading and writing are played.
struct Outside: Sendable {
  private(set) var journals: [String: [Gebeurtenis]] = [:]
  private(set) var personen: [PersoonID: [PersoonGebeurtenis]] = [:]
  var drafts: [String: String] = [:]
  /// What another window of the same person has.
  var asides: [String: String] = [:]
  /// The form that a session was in.
  var place: Place?
  /// The dossiers whose questionnaire is open here.
  var entered: Set<String> = []
  var colleagues: [Colleague] = []
  var boekingen: [Boeking] = []
  /// What the register says when it fails; nil while it works.
  var failure: String?

  static let vandaag: Datum = "2026-03-12"
  static let door = "Els Claes"
  static let opgetekend = "12/03/2026 14:32"

  /// Does what a screen asks; answers with an event where there is one.
  mutating func answer(_ effect: Effect) -> Event? {
    // The guide comes with the program: it opens when the register does not answer.
    if effect == .loadGuide { return .guide(Shipped.guide) }
    if let failure { return failed(effect, failure) }
    switch effect {
    case .loadWorklist(let limit):
      let rows = worklist
      return .worklist(
        Array(rows.prefix(limit)), totals: totals(rows), isWhole: rows.count <= limit)
    case .loadMoreWorklist(let last, let limit):
      let rows = worklist.drop { $0 != last }.dropFirst()
      return .moreWorklist(Array(rows.prefix(limit)), isWhole: rows.count <= limit)
    case .loadFiltered(let filter, let last, let limit):
      let rows = admitted(by: filter)
      let left = last.map { last in Array(rows.drop { $0 != last }.dropFirst()) } ?? rows
      let page = Array(left.prefix(limit))
      return last == nil
        ? .worklist(page, totals: nil, isWhole: left.count <= limit)
        : .moreWorklist(page, isWhole: left.count <= limit)
    case .loadWorklistEnd(let filter, let first, let limit):
      let rows = filter.isAlles ? worklist : admitted(by: filter)
      guard let first else {
        return .worklistEnd(Array(rows.suffix(limit)), isWhole: rows.count < limit)
      }
      let before = rows.prefix { $0 != first }
      return .earlierWorklist(Array(before.suffix(limit)), isWhole: before.count < limit)
    case .countWorklist(let filter): return .counted(totals(admitted(by: filter)), filter)
    case .loadVisits: return .visits(visits)
    case .loadOverview: return .overview(overview)
    case .searchOn(let query, let limit):
      let rows = found(query)
      return .found(Array(rows.prefix(limit)), query: query, isWhole: rows.count <= limit)
    case .search(let query, let limit):
      let rows = found(query)
      return .found(Array(rows.prefix(limit)), query: query, isWhole: rows.count <= limit)
    case .loadDossier(let nummer): return model(nummer).map(Event.dossier)
    case .explain(let nummer, let taak): return model(nummer).map { .explained($0, taak) }
    case .loadJournal(let nummer): return .journal(nummer, entries(nummer))
    case .loadGuide: return nil
    case .open(let command):
      return answered { outside throws(Refusal) in try outside.open(command) }
    case .perform(let command, let nummer, let version):
      guard journals[nummer, default: []].count == version else { return .conflict }
      return answered { outside throws(Refusal) in try outside.record(command, on: nummer) }
    case .record(let event):
      return answered { _ throws(Refusal) in
        try Shipped.regels.decide(event, vandaag: Self.vandaag)
        return .recorded(zin: event.zin)
      }
    case .loadDraft(let key):
      return drafts[key].map { .draft(key: key, text: $0, keptAt: Self.opgetekend) }
        ?? .noDraft(key: key)
    case .keepDraft(let key, let text):
      drafts[key] = text
      return .draftKept(at: "14:32:07", key: key)
    case .settleDraft(let key, let text):
      (drafts[key], asides[key]) = (text, nil)
      return .draftKept(at: "14:32:07", key: key)
    case .loadAside(let key): return asides[key].map { .draftElsewhere(key: key, text: $0) }
    case .dropDraft(let key):
      drafts[key] = nil
      return nil
    case .keepPlace(let here):
      place = here
      return nil
    case .dropPlace:
      place = nil
      return nil
    case .loadPlace: return place.map { .place($0, keptAt: Self.opgetekend) }
    case .enter(let nummer):
      entered.insert(nummer)
      return nil
    case .exit(let nummer):
      entered.remove(nummer)
      return nil
    case .loadColleagues(let nummer): return .colleagues(nummer, colleagues)
    case .loadStatement(let mandaat, let van, let tot):
      return answered { outside throws(Refusal) in
        .statement(try outside.statement(mandaat, van, tot))
      }
    case .bookStatement(let vraag, let mandaat, let van, let tot, let shown):
      return answered { outside throws(Refusal) in
        let statement = try outside.statement(mandaat, van, tot)
        guard statement.open == shown else { return .conflict }
        let (booking, _) = try statement.boeking(vraag)
        outside.boekingen.append(booking)
        return .booked(try outside.statement(mandaat, van, tot), zin: "Geboekt.")
      }
    case .find(let query, let offset, let limit):
      let words = PlainText.fold(query).split(separator: " ")
      let rows = found("").filter { row in
        let text = PlainText.fold("\(row.nummer) \(row.werknemer) \(row.onderneming)")
        return words.allSatisfy { text.contains($0) }
      }.dropFirst(offset)
      return .foundByName(
        Array(rows.prefix(limit)), query: query, offset: offset, isWhole: rows.count <= limit)
    case .peek(let nummer): return model(nummer).map(Event.peeked)
    case .lookUpLastStep(let nummer): return lastStep(nummer)
    case .repaint, .suspend, .quit: return nil
    }
  }

  private func failed(_ effect: Effect, _ sentence: String) -> Event? {
    switch effect {
    case .keepDraft(let key, _): .draftNotKept(key: key, kort: "schijf vol", zin: sentence)
    case .keepPlace, .enter: .placeNotKept
    case .dropPlace, .exit, .loadPlace, .loadColleagues, .loadAside, .dropDraft: nil
    default: .failed(sentence, retry: effect)
    }
  }

  private mutating func answered(_ step: (inout Outside) throws(Refusal) -> Event) -> Event {
    do throws(Refusal) {
      return try step(&self)
    } catch { return .refused(error) }
  }

  private func statement(_ mandaat: String, _ van: Datum, _ tot: Datum) throws(Refusal)
    -> Afrekening
  {
    guard let mandate = Shipped.regels.mandaat(mandaat) else {
      throw Refusal(.onbekendMandaat(mandaat))
    }
    return try Afrekening(
      mandaat: mandate, van: van, tot: tot,
      posten: models.flatMap {
        $0.dossier.vergoedingsposten(at: mandaat, Shipped.regels, vandaag: Self.vandaag)
      }, boekingen: boekingen.filter { $0.mandaat == mandaat }, vandaag: Self.vandaag)
  }

  func dossier(_ nummer: String) -> Dossier? { Dossier(journals[nummer, default: []]) }

  func model(_ nummer: String) -> DossierModel? {
    guard let dossier = dossier(nummer), let events = personen[dossier.persoon],
      let persoon = Persoon(events)
    else { return nil }
    let counted = Set(dossier.stappen.map(\.versie)).union([1])
    let journaal = journals[nummer, default: []].enumerated().filter {
      counted.contains($0.offset + 1)
    }.map { Journaalregel(nr: $0.offset + 1, gebeurtenis: $0.element) }
    return DossierModel(dossier: dossier, persoon: persoon, journaal: journaal)
  }

  var models: [DossierModel] { journals.keys.sorted().compactMap(model) }
}

extension Outside {
  @discardableResult
  mutating func record(_ command: Command, on nummer: String) throws(Refusal) -> Event {
    guard let dossier = dossier(nummer) else { throw Refusal(.onbekendDossier(nummer)) }
    var lookups = Lookups()
    lookups.laatsteStap = origin
    lookups.lopendTrajectElders =
      models.first {
        $0.dossier.persoon == dossier.persoon && $0.dossier.nummer != nummer
          && $0.dossier.lopendTraject != nil
      }?.dossier.nummer
    lookups.persoon = model(nummer)?.persoon
    let decision = try dossier.decide(command, in: situation(lookups))
    journals[nummer, default: []] += decision.events
    personen[dossier.persoon, default: []] += decision.persoonEvents
    return .performed(
      nummer: nummer, zin: decision.events.map { $0.zin(Shipped.form) }.joined(separator: " "),
      warnings: decision.warnings)
  }

  /// What another set of rules settled, such as the regime in which a trajectory started.
  mutating func record(_ events: [Gebeurtenis], on nummer: String) {
    journals[nummer, default: []] += events
  }

  @discardableResult
  mutating func open(_ command: OpenDossier) throws(Refusal) -> Event {
    var lookups = Lookups()
    lookups.bestaandNummer = journals.keys.first {
      $0.lowercased() == command.nummer.lowercased()
    }
    lookups.bekendePersonen = models.filter {
      $0.persoon.naam == command.naam && $0.persoon.geboortedatum == command.geboortedatum
    }.map {
      BekendePersoon(
        persoon: $0.persoon, dossiernummer: $0.dossier.nummer,
        zeker: $0.persoon.insz != nil && $0.persoon.insz == command.insz)
    }
    let id = PersoonID("p\(personen.count + 1)")
    let decision = try command.decide(newPersoon: id, in: situation(lookups))
    journals[command.nummer] = [.dossierGeopend(decision.opening)]
    personen[decision.persoon, default: []] += decision.persoonEvents
    return .performed(
      nummer: command.nummer, zin: Gebeurtenis.dossierGeopend(decision.opening).zin,
      warnings: decision.warnings)
  }

  private func situation(_ lookups: Lookups) -> Situation {
    Situation(vandaag: Self.vandaag, regels: Shipped.regels, lookups: lookups)
  }
}

extension Outside {
  /// Every step here was taken today, by who sits here.
  private var origin: StapHerkomst {
    StapHerkomst(
      door: Self.door, isEigen: true, opgetekendOp: Self.vandaag, isVanVandaag: true,
      isGeboekt: !boekingen.isEmpty)
  }

  private func lastStep(_ nummer: String) -> Event? {
    guard let dossier = dossier(nummer) else { return nil }
    var lookups = Lookups()
    lookups.laatsteStap = origin
    do throws(Refusal) {
      guard let last = dossier.laatsteStap else { throw Refusal(.geenStap) }
      _ = try dossier.decide(.takeBackStep(stap: last.versie), in: situation(lookups))
      return .lastStep(
        StepInView(
          nummer: nummer, versie: dossier.versie, stap: last.versie, zin: last.gebeurtenis.zin))
    } catch { return .cannotTakeBack(error) }
  }
}
