import Canvas
import Casework
import TestSupport
import Testing

@testable import Screens

/// One user at a keyboard: keys go in, the outside answers, screens come out.
struct Story: Sendable {
  private(set) var interface: Interface
  var outside: Outside
  /// What was asked of the outside by the last key or event, in order.
  private(set) var effects: [Effect] = []

  init(
    _ outside: Outside = .everyone, size: Size = .standard, todayIsSet: Bool = false,
    isTrial: Bool = false
  ) {
    self.outside = outside
    interface = Interface(
      world: World(
        vandaag: Outside.vandaag, todayIsSet: todayIsSet, regels: Shipped.regels,
        form: Shipped.form, door: Outside.door, isTrial: isTrial), size: size)
    send(.start)
  }

  /// Takes an event and everything that follows from it.
  mutating func send(_ event: Event) {
    effects = []
    var events = [event]
    while !events.isEmpty {
      for effect in interface.update(events.removeFirst()) {
        if !effect.isAside { effects.append(effect) }
        if let answer = outside.answer(effect) { events.append(answer) }
      }
    }
  }

  /// The rules change under an open screen, as when a site sets a value.
  mutating func work(under regels: Regelboek) { interface.world.regels = regels }

  mutating func work(as door: String) { interface.world.door = door }

  mutating func spell(in charset: Charset) { interface.charset = charset }

  mutating func press(_ keys: Key...) { for key in keys { send(.key(key)) } }

  /// Types text letter by letter; a line end is Enter.
  mutating func type(_ text: String) {
    for letter in text { send(.key(letter == "\n" ? .enter : .character(letter))) }
  }

  var world: World { interface.world }
  var top: Layer { interface.top }
  var message: String { interface.message?.text ?? "" }
  var canvas: Canvas { interface.draw() }
  var lines: [String] {
    canvas.text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }
}

extension Effect {
  /// Where somebody is and who else is there: asked beside everything else.
  var isAside: Bool {
    switch self {
    case .keepPlace, .dropPlace, .loadPlace, .enter, .exit, .loadColleagues, .loadAside: true
    default: false
    }
  }
}

extension Story {
  /// Compares the screen in both sizes that count with `Golden/NAME.txt`.
  func shows(
    _ name: String, filePath: String = #filePath,
    _ location: SourceLocation = #_sourceLocation
  ) {
    var copy = self
    let drawn = [Size.standard, .large].map { size in
      copy.send(.resized(size))
      return copy.canvas.described
    }
    Golden.expect(
      text: drawn.joined(separator: "\n\n"), name, filePath: filePath, sourceLocation: location)
  }

  /// Opens a dossier as a user does: by searching for its number.
  mutating func open(_ nummer: String) {
    press("/")
    type(nummer)
    press(.enter)
  }

  mutating func choose(_ stap: Stap) {
    for _ in Stap.allCases { press(.up) }
    for step in Stap.allCases where step.rawValue != stap.rawValue {
      if Stap.allCases.firstIndex(of: step) ?? 0 < Stap.allCases.firstIndex(of: stap) ?? 0 {
        press(.down)
      }
    }
  }

  /// Types in field after field, in the place of what stood there; nil leaves a field as it is.
  mutating func fill(_ texts: String?...) {
    for text in texts {
      if let text {
        press(.control("u"))
        type(text)
      }
      press(.tab)
    }
  }

  /// Says yes to a last look: with j, or with the word that it asks for.
  mutating func confirm() {
    guard case .confirm(let asked) = top, let word = asked.word else { return press("j") }
    type(word)
    press(.enter)
  }

  var form: FormScreen? {
    interface.layers.lazy.reversed().compactMap { layer in
      if case .form(let form) = layer { form } else { nil }
    }.first
  }

  var notice: Notice? {
    if case .notice(let notice) = top { notice } else { nil }
  }

  var questionnaire: QuestionnaireScreen? {
    if case .questionnaire(let screen) = top { screen } else { nil }
  }

  /// Goes on to a question of the questionnaire.
  mutating func question(_ linkId: String) {
    for _ in world.form.flat { press(.backTab) }
    for _ in world.form.flat where questionnaire?.linkId != linkId { press(.tab) }
  }
}

extension Canvas {
  /// Text, styles and cursor, for a golden.
  var described: String {
    let place = cursor.map { "\($0.x),\($0.y)" } ?? "none"
    return "==== \(size.width)x\(size.height), cursor \(place)\n\(text)\n---- style\n\(styleGrid)"
  }
}

extension Story {
  /// Somebody else registers a POP, so that the dossier on screen is no longer the newest.
  mutating func colleague(registersPOPIn nummer: String) {
    _ = outside.answer(
      .perform(
        .registerPOP(.sample("2026-03-01")), on: nummer,
        expecting: outside.dossier(nummer)?.versie ?? 0))
  }
}
