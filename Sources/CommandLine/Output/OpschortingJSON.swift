import Casework
import Questionnaire

extension Opschorting {
  var json: JSONValue {
    .members(
      ("van", .date(van)), ("hervat", .optional(hervat)),
      ("dagen", dagen.map(JSONValue.integer) ?? .null), ("reden", .string(reden.rawValue)),
      ("nota", .optional(nota)), ("maatregel", .optional(maatregel)))
  }
}

extension Vrijstelling {
  var json: JSONValue {
    .members(("maatregel", .string(maatregel)), ("datum", .date(datum)))
  }
}

extension Maatregel {
  var json: JSONValue {
    .members(
      ("id", .string(id)), ("omschrijving", .string(omschrijving)), ("vanaf", .date(vanaf)),
      ("tot", .optional(tot)), ("instrumenten", .strings(instrumenten.map(\.rawValue))),
      ("soort", .string(soort.rawValue)), ("effect", .string(effect.rawValue)),
      ("bron", .string(bron.titel)), ("zekerheid", .string(bron.zekerheid.rawValue)))
  }
}

extension Maatregelregel {
  var json: JSONValue {
    let (code, day, hervat, reason): (String, Datum?, Datum?, Maatregeluitsluiting?) =
      switch gevolg {
      case .opschorten(let period): ("opschorten", period.van, period.hervat, nil)
      case .hervatten(let op): ("hervatten", nil, op, nil)
      case .overgeslagen(let why): ("overgeslagen", nil, nil, why)
      }
    return .members(
      ("dossiernummer", .string(nummer)), ("gevolg", .string(code)), ("van", .optional(day)),
      ("hervat", .optional(hervat)), ("fase", .optional(fase?.rawValue)),
      ("uiterlijk", .optional(voor?.uiterlijk)), ("uiterlijk_nieuw", .optional(na?.uiterlijk)),
      ("schuift_op", .bool(na?.opgeschortSinds != nil)),
      ("reden", .optional(reason?.rawValue)))
  }

  var line: String {
    switch gevolg {
    case .opschorten(let period): "\(nummer): opschorten \(period.kort)\(move)"
    case .hervatten(let day): "\(nummer): hervatten, \(day.shown) telt weer mee\(move)"
    case .overgeslagen(let why): "\(nummer): overgeslagen, \(why.naam)"
    }
  }

  private var move: String {
    guard let fase, let voor, let na else { return "; nog niet gestart" }
    let new = na.opgeschortSinds == nil ? na.uiterlijk.shown : "schuift op"
    return "; einde \(fase.rawValue) \(voor.uiterlijk.shown) → \(new)"
  }
}
