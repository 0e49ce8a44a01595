import ArgumentParser
import Casework
import Questionnaire
import Store

/// A subcommand that reads or changes the register.
protocol RegisterCommand: AnsweringCommand {
  var options: RegisterOptions { get }
  /// Whether it may begin a register: only what writes without asking what stands there.
  static var beginsRegister: Bool { get }
  func reply(_ register: Register, _ place: Workplace) throws -> Reply
}

extension RegisterCommand {
  static var beginsRegister: Bool { false }

  func answer() throws -> Reply {
    var place = try Workplace(door: options.door, proefmap: options.proefmap)
    let register = try place.register(at: options.path, makingNone: !Self.beginsRegister)
    place.regels = register.regels
    return try reply(register, place)
  }
}

/// A subcommand for one step in a dossier, which follows from its options alone.
///
/// A step that depends on what stands in the register is a ``RegisterCommand`` of its own, which
/// performs it on the version that was read.
protocol StepCommand: RegisterCommand {
  var nummer: String { get }
  func command(_ place: Workplace) throws -> Command
}

extension StepCommand {
  func reply(_ register: Register, _ place: Workplace) throws -> Reply {
    let receipt = try register.perform(
      try command(place), on: nummer, as: place.author)
    return Reply(receipt)
  }
}

extension Reply {
  /// What was recorded, and what a human should still look at.
  init(_ receipt: Receipt) {
    self.init(
      json: .members(
        ("dossiernummer", .string(receipt.nummer)), ("versie", .integer(receipt.versie)),
        ("waarschuwingen", .array(receipt.waarschuwingen.map(\.json)))),
      text: receipt.events.map { "\(receipt.nummer): \($0.zin)" },
      warnings: receipt.waarschuwingen)
  }
}

/// Reads values that were typed as options; every one is refused by name when it is no good.
enum Typed {
  /// A day as the forms take it: also `vandaag`, `15/3` or `+2w`.
  static func date(
    _ text: String, _ place: Workplace, _ towards: Dagrichting = .dichtstbij
  ) throws(Refusal) -> Datum {
    guard let day = Datum(entered: text, today: place.vandaag, towards: towards) else {
      throw Refusal(.datumVorm(text))
    }
    return day
  }

  static func date(
    _ text: String?, _ place: Workplace, _ towards: Dagrichting = .dichtstbij
  ) throws(Refusal) -> Datum? {
    guard let text, !text.isEmpty else { return nil }
    return try date(text, place, towards) as Datum
  }

  /// Free text as it may be stored, with its lines; nil when blank.
  static func text(_ text: String?) -> String? {
    nonBlank(text.map(SafeTextFilter.text))
  }

  /// Text of one line as it may be stored; nil when blank.
  static func line(_ text: String?) -> String? {
    nonBlank(text.map(SafeTextFilter.line))
  }

  private static func nonBlank(_ text: String?) -> String? {
    text.flatMap { $0.isEmpty ? nil : $0 }
  }
}
