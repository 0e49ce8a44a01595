import Casework
import Questionnaire

/// What a key did to a screen: what to ask of the outside, and where to go.
package struct Outcome {
  enum Transition {
    case stay
    case push(Layer)
    case pop
    case replace(Layer)
  }

  var transition: Transition = .stay
  var effects: [Effect] = []
  var message: Message?
  /// The form to go back to, once its dossier is read.
  var resumes: Place?
  /// What to do once this screen is left.
  var errand: Errand?
  /// How many dossiers further on the list to go.
  var walks: Int?
  /// What to narrow the work list down to.
  var narrows: Werkfilter?
  /// The screen is blanked until it is opened again.
  var locks = false

  /// The draft of the form to leave without keeping it, on the user's own word.
  var abandons: String?

  /// The question to go to in the questionnaire below.
  var goal: Spot?

  static let ignored = Outcome()

  static func push(_ layer: Layer, _ effects: [Effect] = []) -> Outcome {
    Outcome(transition: .push(layer), effects: effects)
  }
  static func pop(_ effects: [Effect] = [], message: Message? = nil) -> Outcome {
    Outcome(transition: .pop, effects: effects, message: message)
  }
  static func ask(_ effects: Effect...) -> Outcome { Outcome(effects: effects) }
  static func say(_ text: String) -> Outcome { Outcome(message: .note(text)) }
  static func notNow(_ belet: Belet) -> Outcome {
    Outcome(message: Message(text: belet.line, isProblem: true, belet: belet))
  }
  static func notNow(_ reason: String) -> Outcome { Outcome(message: .problem(reason)) }
}

/// The message line: the last outcome in one sentence.
package struct Message: Hashable, Sendable {
  package var text: String
  package var isProblem: Bool
  /// The refusal behind it, where it is one.
  var belet: Belet?
  /// Something was recorded.
  var isDone = false

  /// What was recorded, and what is next.
  static func done(_ text: String) -> Message {
    Message(text: "✔ " + text, isProblem: false, isDone: true)
  }
  static func note(_ text: String) -> Message { Message(text: text, isProblem: false) }
  static func problem(_ text: String) -> Message { Message(text: text, isProblem: true) }
}
