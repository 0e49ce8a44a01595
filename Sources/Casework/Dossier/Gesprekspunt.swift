/// A question of the questionnaire to talk about, and what the evaluator noted beside it.
///
/// Known by its linkId; this module never opens a form. It belongs to one evaluation, and stands
/// apart from the answers: those stay handed in, whatever is flagged or noted.
package struct Gesprekspunt: Hashable, Sendable {
  /// The linkId of the question.
  package var vraag: String
  /// Nil for a question that is not flagged (any more) and stands here for its note.
  package var gemarkeerdOp: Datum?
  package var besprokenOp: Datum?
  package var notitie: String?

  package init(
    vraag: String, gemarkeerdOp: Datum? = nil, besprokenOp: Datum? = nil, notitie: String? = nil
  ) {
    self.vraag = vraag
    self.gemarkeerdOp = gemarkeerdOp
    self.besprokenOp = besprokenOp
    self.notitie = notitie
  }

  package var isGemarkeerd: Bool { gemarkeerdOp != nil }
  /// Whether it still has to be talked about: flagged or noted, until it is ticked off.
  package var isOpen: Bool { besprokenOp == nil }
}

/// What became of a flag.
package enum Puntstand: String, CaseIterable, Hashable, Sendable {
  case teBespreken = "te-bespreken"
  case besproken
  case weg
}

extension Evaluatie {
  package func gesprekspunt(_ vraag: String) -> Gesprekspunt? {
    gesprekspunten.first { $0.vraag == vraag }
  }

  mutating func set(_ vraag: String, _ stand: Puntstand, on day: Datum) {
    change(vraag) { point in
      switch stand {
      case .teBespreken:
        point.gemarkeerdOp = point.gemarkeerdOp ?? day
        point.besprokenOp = nil
      case .besproken:
        point.gemarkeerdOp = point.gemarkeerdOp ?? day
        point.besprokenOp = day
      case .weg:
        point.gemarkeerdOp = nil
        point.besprokenOp = nil
      }
    }
  }

  /// An empty note takes the earlier one away; the journal keeps both.
  mutating func note(_ vraag: String, _ text: String) {
    change(vraag) { $0.notitie = text.isBlank ? nil : text }
  }

  private mutating func change(_ vraag: String, _ body: (inout Gesprekspunt) -> Void) {
    let place = gesprekspunten.firstIndex { $0.vraag == vraag }
    var point = place.map { gesprekspunten[$0] } ?? Gesprekspunt(vraag: vraag)
    body(&point)
    switch (place, point.isGemarkeerd || point.notitie != nil) {
    case (let place?, true): gesprekspunten[place] = point
    case (let place?, false): gesprekspunten.remove(at: place)
    case (nil, true): gesprekspunten.append(point)
    case (nil, false): break
    }
  }
}
