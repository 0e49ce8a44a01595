import Casework

/// A parameter's value as JSON has it, before its unit says what it must be.
enum WrittenValue: Decodable {
  case number(Int)
  case text(String)
  case list([String])
  /// `null`: from this day on nothing holds.
  case nothing
  /// Something that no unit takes, such as a fraction or an object.
  case other

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      self = .nothing
    } else if let number = try? container.decode(Int.self) {
      self = .number(number)
    } else if let text = try? container.decode(String.self) {
      self = .text(text)
    } else if let list = try? container.decode([String].self) {
      self = .list(list)
    } else {
      self = .other
    }
  }

  /// The value of `id`, or nothing when it is of another kind or not one that `id` can have.
  func value(of id: ParameterID) -> ParameterWaarde? {
    let value: ParameterWaarde? =
      switch (id.unit, self) {
      case (_, .nothing): .geen
      case (.kalendermaand, .text(let text)): Maand(iso: text).map(ParameterWaarde.kalendermaand)
      case (.datum, .text(let text)): Datum(iso: text).map(ParameterWaarde.datum)
      case (_, .text(let text)): .tekst(text)
      case (_, .list(let codes)): .lijst(codes)
      case (_, .number(let number)): .getal(number)
      case (_, .other): nil
      }
    return value.flatMap { id.takes($0, in: id.unit) ? $0 : nil }
  }
}
