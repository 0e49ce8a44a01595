import Casework

/// A day in JSON: `"2026-01-31"`.
///
/// A term that was computed can end outside the years that a date may be entered in; such a day is
/// written as its day number, so that whatever was recorded can always be read.
struct Dag: Codable, Sendable {
  let datum: Datum

  init(_ datum: Datum) { self.datum = datum }

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if let number = try? container.decode(Int.self) {
      datum = Datum(dayNumber: number)
      return
    }
    guard let datum = Datum(iso: try container.decode(String.self)) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "not a day")
    }
    self.datum = datum
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    if Datum(iso: datum.iso) == datum {
      try container.encode(datum.iso)
    } else {
      try container.encode(datum.dayNumber)
    }
  }
}

/// A case of an enumeration in JSON: its raw value.
struct Code<Value: RawRepresentable<String> & Sendable>: Codable, Sendable {
  let value: Value

  init(_ value: Value) { self.value = value }

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    guard let value = Value(rawValue: try container.decode(String.self)) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "unknown code")
    }
    self.value = value
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(value.rawValue)
  }
}

/// A WOP with its days in JSON.
struct WOPCode: Codable, Sendable {
  let percentage: Int
  let begeleidingsnood: Code<Begeleidingsnood>
  let van: Dag
  let tot: Dag?

  init(_ wop: LopendWOP) {
    percentage = wop.wop.percentage
    begeleidingsnood = Code(wop.wop.begeleidingsnood)
    van = Dag(wop.van)
    tot = wop.tot.map(Dag.init)
  }

  var wop: LopendWOP {
    LopendWOP(
      wop: WOP(percentage: percentage, begeleidingsnood: begeleidingsnood.value),
      van: van.datum, tot: tot?.datum)
  }
}
