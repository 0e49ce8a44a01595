import Casework
import Questionnaire

extension Gesprekplan {
  var json: JSONValue {
    .members(
      ("datum", .date(planning.datum)), ("uur", .string(planning.uur.iso)),
      ("plaats", .optional(planning.plaats)), ("contact", .optional(planning.contact)),
      ("door_wie", .optional(planning.doorWie?.rawValue)), ("reden", .optional(planning.reden)),
      ("afloop", .string(afloop.rawValue)))
  }
}

extension NietDoorgegaan {
  var json: JSONValue {
    .members(
      ("datum", .date(datum)), ("wie", .string(wie.rawValue)), ("reden", .string(reden)))
  }
}

extension Standpunt {
  var json: JSONValue {
    .members(
      ("datum", .date(datum)), ("van", .optional(van?.rawValue)), ("over", .string(over.rawValue)),
      ("tekst", .string(tekst)))
  }
}

extension Beraad {
  var json: JSONValue {
    .members(
      ("van", .date(van)), ("wacht_op", .string(wachtOp)), ("tot", .optional(tot)),
      ("einde", .optional(einde)))
  }
}

extension Afspraak {
  func json(nummer: Int) -> JSONValue {
    .members(
      ("nummer", .integer(nummer)), ("wie", .string(wie.rawValue)), ("wat", .string(wat)),
      ("tegen", .date(tegen)), ("afgesproken_op", .date(op)), ("klaar_op", .optional(klaarOp)))
  }
}

extension POP {
  /// The actions that are done, by number.
  var klareActies: JSONValue {
    .array(
      actiesKlaar.sorted { $0.key < $1.key }.map {
        .members(("actie", .integer($0.key)), ("klaar_op", .date($0.value)))
      })
  }
}
