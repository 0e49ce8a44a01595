import Casework
import Questionnaire

extension Verklaring {
  var json: JSONValue {
    .members(
      ("onderwerp", .string(onderwerp)), ("uitkomst", .string(uitkomst)),
      ("feiten", .array(feiten.map(\.json))), ("regel", .string(regel)),
      ("parameters", .array(parameters.map(\.json))), ("bron", .string(bron.titel)),
      ("zekerheid", .string(zekerheid.rawValue)), ("anders", .string(anders)))
  }
}

extension Feit {
  var json: JSONValue {
    .members(
      ("zin", .string(zin)), ("journaalregel", journaalregel.map(JSONValue.integer) ?? .null))
  }
}

extension Toepassing {
  var json: JSONValue {
    .members(
      ("id", .string(grond.id.rawValue)), ("omschrijving", .string(grond.omschrijving)),
      ("waarde", grond.waarde.json), ("eenheid", .string(grond.eenheid.rawValue)),
      ("vanaf", .date(grond.vanaf)), ("op", .date(op)), ("bron", .string(grond.bron.titel)),
      ("zekerheid", .string(grond.bron.zekerheid.rawValue)))
  }
}
