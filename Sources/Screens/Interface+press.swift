import Canvas
import Casework

/// What a key does before, and instead of, what the screen on top makes of it.
extension Interface {
  mutating func press(_ key: Key) -> [Effect] {
    guard typesUnderNotice(key) else { return pressOnTop(key) }
    let left = go(.pop())
    return left + pressOnTop(key)
  }

  /// Whether somebody types on in a form while a notice lies over it: that closes the notice, for
  /// nothing that is typed is lost.
  private func typesUnderNotice(_ key: Key) -> Bool {
    guard case .notice(let notice) = top, layers.count > 1, !isTooSmall, !notice.uses(key)
    else { return false }
    switch layers[layers.count - 2] {
    case .form, .questionnaire: break
    default: return false
    }
    return switch key {
    case .character, .paste, .tab, .backTab, .backspace: true
    default: false
    }
  }

  private mutating func pressOnTop(_ key: Key) -> [Effect] {
    switch key {
    case .control("l"): return [.repaint]
    // Who stops the program may never continue it.
    case .control("z"): return keepDrafts() + [.suspend]
    case LockPage.lock: return lock()
    case .paste where !top.takesText: return say(.problem("Plakken kan hier niet."))
    default: break
    }
    guard !isTooSmall else {
      return key == .character("q") && layers.count == 1 && !top.takesText ? [.quit] : []
    }
    message = nil
    let pressed: Key = key == .control("c") ? .escape : key
    if pressed == .function(1) { return openGuide() }
    if isHelp(pressed) {
      layers.append(.help(HelpScreen(lines: keysInView, about: top.trail(world))))
      fit()
      return []
    }
    if let effects = pressGlobal(pressed) {
      fit()
      return effects
    }
    let overflow = top.overflow(of: pressed)
    let outcome = layers[layers.count - 1].update(translated(pressed), in: world)
    let effects = go(outcome)
    if overflow > 0 { message = .overflow(overflow) }
    fit()
    return effects
  }

  mutating func lock() -> [Effect] {
    guard !isPreview, !isLocked else { return [] }
    isLocked = true
    return keepDrafts()
  }

  mutating func pressLocked(_ key: Key) -> [Effect] {
    if key == .control("l") { return [.repaint] }
    isLocked = key != LockPage.unlock
    return []
  }

  /// The list of keys, from a text too, where a question mark is a question mark.
  static let keyList = Key.function(4)

  func isHelp(_ key: Key) -> Bool {
    guard !top.isDialog else { return false }
    if case .help = top { return false }
    return key == Self.keyList || key == .character("?") && !top.takesText
  }

  /// The guide, at the section of what is in view; in the guide itself, at how to read it.
  mutating func openGuide() -> [Effect] {
    let section = top.guideSection ?? "schermen"
    if case .guide(var screen) = top {
      screen.follow(to: section)
      layers[layers.count - 1] = .guide(screen)
      return []
    }
    let below = layers.last { !$0.helpLines(world).isEmpty } ?? top
    let guide = GuideScreen(at: section, keys: below.helpLines(world), about: below.trail(world))
    layers.append(.guide(guide))
    fit()
    return [.loadGuide]
  }
}
