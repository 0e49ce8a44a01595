import Canvas
import Casework

extension Interface {
  /// The dossier that is in view, or that lies below what is in view.
  var modelInView: DossierModel? { layers.lazy.reversed().compactMap(\.model).first }

  /// Everything that can be done from here by name; what belongs to a dossier is of `model`.
  func catalogue(_ model: DossierModel?) -> [HelpLine] {
    guard top.isPlain else { return top.helpLines(world) }
    let everywhere = GlobalKeys.bindings.map(\.helpLine) + [name]
    return top.helpLines(world) + everywhere.map { $0.grouped(.algemeen) } + elsewhere(model)
  }

  /// Under which name somebody works is set when the program starts; here is told how.
  private var name: HelpLine {
    HelpLine(
      keys: "", text: "uw naam: nu \(world.door); een andere geeft u bij de start, met --door",
      errand: Errand(place: .here))
  }

  /// What the list of keys names; where a text is open a letter is text, and so not in it.
  var keysInView: [HelpLine] {
    guard top.takesText else { return catalogue(modelInView) }
    return top.helpLines(world)
      + GlobalKeys.bindings.filter { binding in
        if case .character = binding.keys.first { binding.action == .help } else { true }
      }.map { $0.helpLine.grouped(.algemeen) }
  }

  /// What the palette names: all that does more than move, and every statement.
  func names(_ model: DossierModel?) -> [HelpLine] {
    catalogue(model).filter { line in
      guard let key = line.bound.first else { return true }
      switch key {
      case .up, .down, .left, .right, .home, .end, .pageUp, .pageDown, .tab, .backTab: return false
      default: return key != .character(":")
      }
    } + statements
  }

  /// What other screens can do, each with the keys that lead there.
  func elsewhere(_ model: DossierModel?) -> [HelpLine] {
    var lines: [HelpLine] = []
    if let model { lines += ofDossier(model) }
    if layers.count > 1, case .worklist(var list) = layers[0] {
      // What is done from elsewhere ends a search.
      list.search = nil
      lines.append(
        HelpLine(
          keys: "", text: "de werklijst", place: "Werklijst", errand: Errand(place: .worklist)))
      lines += list.bindings.lines(at: .worklist, "Werklijst")
    }
    var known = Set(top.helpLines(world).map(\.text))
    return lines.filter { known.insert($0.text).inserted }
  }

  private func ofDossier(_ model: DossierModel) -> [HelpLine] {
    let nummer = model.dossier.nummer
    let place = Errand.Place.dossier(nummer)
    let dossier = DossierScreen(model: model, world).keys(world)
    func path(_ action: DossierScreen.Action) -> (keys: [Key], belet: Belet?) {
      let binding = dossier.first { $0.action == action }
      return (binding?.keys.prefix(1).map { $0 } ?? [], binding?.unavailable)
    }
    return dossier.lines(at: place, nummer)
      + TrajectScreen(model: model).bindings(world).lines(
        at: place, "\(nummer) ▸ Traject", through: path(.traject))
      + FeesScreen(model: model).bindings.lines(
        at: place, "\(nummer) ▸ Vergoedingen", through: path(.fees))
      + AgreementsScreen(model: model).bindings.lines(
        at: place, "\(nummer) ▸ Afspraken", through: path(.agreements))
      + POPComparisonScreen(model: model).bindings.lines(
        at: place, "\(nummer) ▸ POP vergelijken", through: path(.comparePOPs))
  }

  /// The statement of each mandate, over this quarter.
  var statements: [HelpLine] {
    world.regels.mandaten.map { mandate in
      HelpLine(
        keys: "",
        text: "afrekening \(mandate.projectnummer) \(mandate.promotor), \(mandate.naam)",
        place: PaletteScreen.statement, errand: Errand(place: .statement(mandate.projectnummer)))
    }
  }
}

extension Sequence {
  /// What these keys do, as lines of a list on another screen; keys that only move are left out.
  fileprivate func lines<Action>(
    at place: Errand.Place, _ name: String, through path: (keys: [Key], belet: Belet?) = ([], nil)
  ) -> [HelpLine] where Element == Binding<Action> {
    compactMap { binding in
      guard case .character = binding.keys.first, !binding.keys.contains(.escape) else {
        return nil
      }
      let keys = path.keys + binding.keys.prefix(1)
      return HelpLine(
        keys: keys.map(\.name).joined(separator: " "), text: binding.description,
        label: binding.label, place: name,
        belet: path.belet ?? binding.unavailable, errand: Errand(place: place, keys: keys))
    }
  }
}
