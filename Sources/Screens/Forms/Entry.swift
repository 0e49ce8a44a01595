import Canvas
import Casework

/// What a line of a form is read as, so that its meaning can be shown beside it while it is typed.
enum Entry: Hashable, Sendable {
  case day(today: Datum, Dagrichting)
  /// A day of long ago: no word for a day near by helps.
  case birthday(today: Datum)
  case hours
  case clock
  case amount
  /// A number that is shown masked, and stays as it is while the mask stands there.
  case masked

  /// What the typed text means, in full; nil where it means nothing (yet).
  func meaning(_ text: String) -> String? {
    switch self {
    case .day, .birthday: day(text)?.voluit
    case .hours: Uren(entered: text.trimmed)?.voluit
    case .clock: Tijdstip(text.trimmed)?.shown
    case .amount: Bedrag(euro: text)?.shownInEuro
    case .masked: text.contains("*") ? "blijft zoals het is" : nil
    }
  }

  /// What can be typed, for an empty line or one that is not read.
  var examples: String {
    switch self {
    case .amount: "bijvoorbeeld 1.260,00"
    case .masked: "elf cijfers; leeg: geen"
    case .day: "bijvoorbeeld 15/3, vandaag of +2w"
    case .birthday: "bijvoorbeeld 15/03/1984"
    case .hours: "bijvoorbeeld 7,5 of 7u30"
    case .clock: "bijvoorbeeld 14:00 of 14u30"
    }
  }

  /// The text as it is kept: an amount as it is written, and a day in full, because "vandaag" is
  /// another day tomorrow.
  func settled(_ text: String) -> String {
    self == .amount ? Bedrag(euro: text)?.shown ?? text : day(text)?.shown ?? text
  }

  /// The day that was typed; nil where none is, or where no day is asked.
  func day(_ text: String) -> Datum? {
    switch self {
    case .day(let today, let towards): Datum(entered: text, today: today, towards: towards)
    case .birthday(let today): Datum(entered: text, today: today, towards: .verleden)
    case .hours, .clock, .amount, .masked: nil
    }
  }
}

extension FormKind {
  /// How the lines of this form are read; nil for free text.
  func entry(_ id: String, _ world: World) -> Entry? {
    switch id {
    case "uren": .hours
    case "uur": .clock
    case "bedrag": .amount
    case "geboortedatum": .birthday(today: world.vandaag)
    case "ingediend", "overlegd", "kennisname", "ontvangst", "advies":
      .day(today: world.vandaag, .verleden)
    case "insz" where self == .correction: .masked
    case "datum": .day(today: world.vandaag, looksBack ? .verleden : .dichtstbij)
    case "van", "tot", "vanaf", "hervat", "vorige_tot", "wop_van", "in_dienst", "tegen":
      .day(today: world.vandaag, .dichtstbij)
    default: nil
    }
  }

  /// Its day can only be one that has been.
  private var looksBack: Bool {
    switch self {
    case .pop, .conversation, .hours, .position, .popHandIn, .popAction, .agreementDone: true
    default: false
    }
  }
}

extension Uren {
  /// `7 uur 30 minuten`; in hundredths where the minutes are not whole.
  fileprivate var voluit: String {
    let hours = units / 300
    let rest = units % 300
    guard rest % 5 == 0 else { return "\(shown) uur" }
    guard rest > 0 else { return "\(hours) uur" }
    return (hours > 0 ? "\(hours) uur " : "") + "\(rest / 5) \(rest == 5 ? "minuut" : "minuten")"
  }
}
