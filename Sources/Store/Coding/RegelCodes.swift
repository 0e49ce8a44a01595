import Casework

struct ParameterGezet: EventCode {
  struct Feiten: Codable, Sendable {
    let parameter: String
    let eenheid: Code<Eenheid>
    /// Left out when the parameter is off.
    let waarde: WaardeCode?
    let vanaf: Dag
    let zekerheid: Code<Zekerheid>
  }

  static let soort = "parameter-gezet"
  let feiten: Feiten
  let inhoud: BronCode?

  func event() throws -> RegelGebeurtenis? {
    guard let id = ParameterID(rawValue: feiten.parameter) else {
      throw StoreError(.newer, "onbekende parameter \(feiten.parameter)")
    }
    return .parameterGezet(
      EigenWaarde(
        id: id, eenheid: feiten.eenheid.value,
        waarde: try feiten.waarde.map { try $0.value(in: feiten.eenheid.value) } ?? .geen,
        vanaf: feiten.vanaf.datum, bron: try contents().bron(feiten.zekerheid.value)))
  }
}

extension ParameterGezet {
  init(_ own: EigenWaarde) {
    feiten = Feiten(
      parameter: own.id.rawValue, eenheid: Code(own.eenheid), waarde: WaardeCode(own.waarde),
      vanaf: Dag(own.vanaf), zekerheid: Code(own.bron.zekerheid))
    inhoud = BronCode(bron: own.bron.titel)
  }
}

struct IndexToegevoegd: EventCode {
  struct Feiten: Codable, Sendable {
    let maand: String
    let basis: Int
    let honderdsten: Int
    let zekerheid: Code<Zekerheid>
  }

  static let soort = "index-toegevoegd"
  let feiten: Feiten
  let inhoud: BronCode?

  func event() throws -> RegelGebeurtenis? {
    guard let month = Maand(iso: feiten.maand), feiten.honderdsten > 0 else {
      throw StoreError(.corrupt, "\(Self.soort) \(feiten.maand)")
    }
    return .indexToegevoegd(
      EigenCijfer(
        maand: month, basisjaar: feiten.basis, honderdsten: feiten.honderdsten,
        bron: try contents().bron(feiten.zekerheid.value)))
  }
}

extension IndexToegevoegd {
  init(_ figure: EigenCijfer) {
    feiten = Feiten(
      maand: figure.maand.iso, basis: figure.basisjaar, honderdsten: figure.honderdsten,
      zekerheid: Code(figure.bron.zekerheid))
    inhoud = BronCode(bron: figure.bron.titel)
  }
}

struct IndexCoefficientGezet: EventCode {
  struct Feiten: Codable, Sendable {
    let van: Int
    let naar: Int
    let miljoensten: Int
    let zekerheid: Code<Zekerheid>
  }

  static let soort = "index-coefficient"
  let feiten: Feiten
  let inhoud: BronCode?

  func event() throws -> RegelGebeurtenis? {
    .coefficientGezet(
      IndexCoefficient(
        van: feiten.van, naar: feiten.naar, miljoensten: feiten.miljoensten,
        bron: try contents().bron(feiten.zekerheid.value)))
  }
}

extension IndexCoefficientGezet {
  init(_ coefficient: IndexCoefficient) {
    feiten = Feiten(
      van: coefficient.van, naar: coefficient.naar, miljoensten: coefficient.miljoensten,
      zekerheid: Code(coefficient.bron.zekerheid))
    inhoud = BronCode(bron: coefficient.bron.titel)
  }
}

/// The source that a site gave, in its own words.
struct BronCode: Contents {
  let bron: String
  static var erased: BronCode { BronCode(bron: erasedText) }

  func bron(_ certainty: Zekerheid) -> Bron { Bron(bron.isBlank ? erasedText : bron, certainty) }
}

/// The value of a parameter in JSON: a number, a text or a list, as in the files with rules.
enum WaardeCode: Codable, Sendable {
  case number(Int)
  case text(String)
  case list([String])

  init?(_ value: ParameterWaarde) {
    switch value {
    case .getal(let number): self = .number(number)
    case .tekst(let text): self = .text(text)
    case .lijst(let codes): self = .list(codes)
    case .datum(let day): self = .text(day.iso)
    case .kalendermaand(let month): self = .text(month.iso)
    case .geen: return nil
    }
  }

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if let number = try? container.decode(Int.self) {
      self = .number(number)
    } else if let text = try? container.decode(String.self) {
      self = .text(text)
    } else {
      self = .list(try container.decode([String].self))
    }
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch self {
    case .number(let number): try container.encode(number)
    case .text(let text): try container.encode(text)
    case .list(let codes): try container.encode(codes)
    }
  }

  /// Which kind it is follows from the unit: the rules read it as that kind.
  func value(in unit: Eenheid) throws(StoreError) -> ParameterWaarde {
    switch (unit, self) {
    case (.datum, .text(let text)): if let day = Datum(iso: text) { return .datum(day) }
    case (.kalendermaand, .text(let text)):
      if let month = Maand(iso: text) { return .kalendermaand(month) }
    case (.tekst, .text(let text)): return .tekst(text)
    case (.lijst, .list(let codes)): return .lijst(codes)
    case (.datum, _), (.kalendermaand, _), (.tekst, _), (.lijst, _): break
    case (_, .number(let number)): return .getal(number)
    default: break
    }
    throw StoreError(.corrupt, "een waarde die niet in \(unit.rawValue) is")
  }
}
