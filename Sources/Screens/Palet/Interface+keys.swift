import Canvas
import Casework

/// The step that can be taken back now, with the version that was looked at.
package struct StepInView: Hashable, Sendable {
  package var nummer: String
  package var versie: Int
  package var stap: Int
  package var zin: String

  package init(nummer: String, versie: Int, stap: Int, zin: String) {
    self.nummer = nummer
    self.versie = versie
    self.stap = stap
    self.zin = zin
  }
}

extension Interface {
  /// Does what a key does on every screen; nil where it is the screen's own, or text.
  mutating func pressGlobal(_ key: Key) -> [Effect]? {
    guard !top.takesText, top.isPlain, !top.uses(key, world) else { return nil }
    switch GlobalKeys.bindings.binding(for: key)?.action {
    case .palette: return openPalette()
    case .takeBack: return takeBack()
    case .help, .guide, .lock, .repaint, .suspend, nil: return nil
    }
  }

  private mutating func openPalette() -> [Effect] {
    let model = modelInView
    let screen = PaletteScreen(names(model))
    append(.palette(screen))
    guard model == nil, let nummer = selectedNumber else { return [] }
    return [.peek(nummer)]
  }

  /// The dossier of the chosen row on the work list, so that the list can name what it can do.
  var selectedNumber: String? {
    guard case .worklist(let list) = layers[0] else { return nil }
    return list.isSearching ? nil : list.selected?.nummer
  }

  private mutating func takeBack() -> [Effect] {
    switch top {
    case .form, .questionnaire:
      return say(.problem("Bewaar of verlaat eerst dit scherm (Esc); druk daarna op u."))
    case .journal(let screen): return [.lookUpLastStep(screen.nummer)]
    case .statement:
      return say(
        .problem(
          "Een boeking kunt u niet terugnemen. Wat later verandert, wordt vanzelf een correctie."))
    default: break
    }
    if let nummer = modelInView?.dossier.nummer ?? lastTouched { return [.lookUpLastStep(nummer)] }
    return say(
      .problem("U zette in deze sessie nog geen stap. Open het dossier en druk daar op u."))
  }

  /// What a key means on this screen: vi keys, Tab and q do what their kin do, where nothing else
  /// has them.
  func translated(_ key: Key) -> Key {
    switch (key, top) {
    case (.character("q"), .form) where !top.takesText: return .escape
    case (.character("q"), .questionnaire) where !top.takesText: return .escape
    case (_, .form), (_, .questionnaire), (_, .confirm), (_, .help), (_, .palette): return key
    default: break
    }
    guard !top.takesText else { return key }
    let pairs: [[Key: Key]] = [
      [.character("j"): .down, .character("k"): .up],
      [.character("g"): .home, .character("G"): .end],
      [.character("h"): .left, .character("l"): .right],
      [.tab: .down, .backTab: .up],
    ]
    for pair in pairs {
      guard let meant = pair[key] else { continue }
      return pair.keys.contains { top.uses($0, world) } ? key : meant
    }
    return key
  }
}

extension Layer {
  /// A screen with keys of its own: no dialog and no list of keys.
  ///
  /// Nor the table view: the worker looks along, and may see no other dossier.
  var isPlain: Bool {
    switch self {
    case .notice, .confirm, .help, .palette, .table: false
    default: true
    }
  }

  func uses(_ key: Key, _ world: World) -> Bool {
    if case .notice(let notice) = self { return notice.uses(key) }
    return helpLines(world).contains { $0.bound.contains(key) }
  }
}
