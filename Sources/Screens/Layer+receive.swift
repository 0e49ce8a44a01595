/// How the answer to an effect reaches the screen that asked for it.
extension Layer {
  mutating func receive(_ event: Event, in world: World) {
    switch (self, event) {
    case (.worklist(var screen), _):
      screen.receive(event)
      self = .worklist(screen)
    case (.dossier(var screen), .dossier(let model))
    where screen.model.dossier.nummer == model.dossier.nummer:
      screen.refresh(model, world)
      self = .dossier(screen)
    case (.traject(var screen), .dossier(let model))
    where screen.model.dossier.nummer == model.dossier.nummer:
      screen.model = model
      self = .traject(screen)
    case (.fees(var screen), .dossier(let model))
    where screen.model.dossier.nummer == model.dossier.nummer:
      screen.model = model
      self = .fees(screen)
    case (.statement(var screen), .statement(let statement)),
      (.statement(var screen), .booked(let statement, _)):
      screen.show(statement)
      self = .statement(screen)
    case (.overview(var screen), .overview(let overview)):
      screen.receive(overview)
      self = .overview(screen)
    case (.agreements(var screen), .dossier(let model))
    where screen.model.dossier.nummer == model.dossier.nummer:
      screen.refresh(model)
      self = .agreements(screen)
    case (.popComparison(var screen), .dossier(let model))
    where screen.model.dossier.nummer == model.dossier.nummer:
      screen.refresh(model)
      self = .popComparison(screen)
    case (.guide(var screen), .guide(let guide)):
      screen.receive(guide)
      self = .guide(screen)
    case (.talk(var screen), .dossier(let model))
    where screen.model.dossier.nummer == model.dossier.nummer:
      screen.refresh(model)
      self = .talk(screen)
    case (.digest(var screen), .dossier(let model))
    where screen.model.dossier.nummer == model.dossier.nummer:
      screen.refresh(model)
      self = .digest(screen)
    case (.responses(var screen), .dossier(let model))
    where screen.model.dossier.nummer == model.dossier.nummer:
      screen.refresh(model)
      self = .responses(screen)
    case (.block(var screen), .dossier(let model))
    where screen.model.dossier.nummer == model.dossier.nummer:
      screen.refresh(model)
      self = .block(screen)
    case (.notice(var notice), .dossier(let model)):
      notice.receive(model)
      self = .notice(notice)
    case (.form(var screen), _):
      screen.receive(event, in: world)
      self = .form(screen)
    case (.questionnaire(var screen), _):
      screen.receive(event, in: world)
      self = .questionnaire(screen)
    case (.palette(var screen), .foundByName(let rows, let query, let offset, let isWhole)):
      screen.receive(rows, query: query, offset: offset, isWhole: isWhole)
      self = .palette(screen)
    default: break
    }
  }
}
