import Canvas
import Casework

extension Interface {
  /// Hands the answer to an effect to the layers that asked for it.
  mutating func receive(_ event: Event) -> [Effect] {
    for index in layers.indices { layers[index].receive(event, in: world) }
    switch event {
    case .refused, .conflict, .failed, .cannotTakeBack: errand = nil
    default: break
    }
    switch event {
    case .worklist, .worklistEnd, .foundSome, .visits, .overview: return receiveList(event)
    case .dossier(let model): return show(model)
    case .performed(let nummer, let zin, let warnings): return performed(nummer, zin, warnings)
    case .refused(let refusal):
      let form: FormScreen? = if case .form(let form) = top { form } else { nil }
      if let form, form.says(refusal) {
        message = .problem(form.findingLine)
        return []
      }
      let model = layers.lazy.reversed().compactMap(\.model).first
      push(Notice(refusal: refusal, on: model, in: form))
    case .explained(let model, let taak): push(Notice(of: taak, in: model, world))
    case .conflict where layers.last?.statementReload != nil:
      push(.statementConflict)
      return layers.compactMap(\.statementReload)
    case .conflict:
      push(.conflict)
      return layers.compactMap(\.dossierNumber).last.map { [.loadDossier($0)] } ?? []
    case .failed(let sentence, let retry):
      let notice = Notice(failure: sentence, retry: retry)
      // What stands there already is not said again on top of it.
      if case .notice(let shown) = top, shown.lines == notice.lines { return [] }
      push(notice)
    case .draftNotKept(let key, let kort, let zin): notKept(key, kort, zin)
    case .draftElsewhere: message = .elsewhere
    case .placeNotKept: placeIsUnkept = true
    case .reopened: push(.reopened)
    case .statement(let statement):
      // One statement at a time: another period takes the place of the one in view.
      if !layers.contains(where: { $0.statementReload != nil }) {
        layers.append(.statement(StatementScreen(statement)))
      }
    // Its warnings were among the consequences that were confirmed.
    case .booked(_, let zin): message = .note(zin)
    case .recorded(let zin): return recorded(zin)
    case .said(let sentence): message = .note(sentence)
    case .draft(_, _, let keptAt): message = restored(keptAt)
    // What the key itself had to say is not said away by the news that all is kept.
    case .draftKept(let time, let key):
      let wasUnkept = unkept.remove(key) != nil
      let leaves = top.leavesOnceKept && top.draftKey == key
      if message == nil || wasUnkept || leaves {
        message = .note(
          "Bewaard als ontwerp om \(time)."
            + (leaves ? " Wie het weer opent, gaat daar verder." : ""))
      }
      if leaves { layers.removeLast() }
    case .place(let place, let keptAt):
      message = .note("U was bezig in \(place.name) (\(keptAt)). t brengt u terug.")
    case .journal(let nummer, let entries):
      let title = modelInView.flatMap { $0.dossier.nummer == nummer ? $0.title : nil }
      layers.append(.journal(JournalScreen(nummer, title: title, entries: entries)))
    case .peeked(let model):
      if case .palette(var screen) = top {
        screen.take(beneath.names(model))
        layers[layers.count - 1] = .palette(screen)
      }
    case .lastStep(let step):
      takingBack = step
      layers.append(.confirm(Confirmation(takingBack: step)))
    case .cannotTakeBack(let refusal):
      let isHere = if case .dossier = top { true } else { false }
      push(Belet(refusal.bezwaren[0], inDossier: isHere).notice(modelInView))
    default: break
    }
    return []
  }

  /// The same without the layer on top, which names what the one below can do.
  var beneath: Interface {
    var copy = self
    copy.layers.removeLast()
    return copy
  }

  mutating func push(_ notice: Notice) { layers.append(.notice(notice)) }

  /// Whoever goes on typing is told in a line, which is in nobody's way; whoever leaves must choose.
  mutating func notKept(_ key: String, _ kort: String, _ zin: String) {
    unkept.insert(key)
    message = .problem("Nog niet bewaard: \(kort). Dit wordt herhaald.")
    guard top.leavesOnceKept, top.draftKey == key else { return }
    layers[layers.count - 1].stay()
    push(Notice(unkept: key, zin))
  }

  func restored(_ keptAt: String) -> Message {
    if case .questionnaire(let screen) = top, screen.olderDraft != nil {
      return .problem("Uw ontwerp van \(keptAt) is ouder dan de antwoorden. ^R zet het toch terug.")
    }
    if case .questionnaire(let screen) = top, !screen.lost.isEmpty {
      return .note("Teruggezet. " + screen.lostSentence)
    }
    if case .questionnaire = top {
      return .note("Teruggezet: wat u typte op \(keptAt). ^R gooit het weg.")
    }
    return .note("Teruggezet: wat u typte op \(keptAt). ^R begint opnieuw.")
  }
}
