import Casework

/// One kind of event as it stands in the journal.
///
/// A kind that was ever released never changes: what it must say differently gets a next `versie`
/// with an ``Upcaster`` from the one before, so that the core's types can change freely.
protocol EventCode<Event>: Sendable {
  associatedtype Event
  /// Codes, dates and amounts; they stay for ever.
  associatedtype Feiten: Codable & Sendable
  /// Everything personal and every free text; it can be erased.
  associatedtype Inhoud: Contents

  static var soort: String { get }
  static var versie: Int { get }
  /// Whether a row of the work list depends on its contents; see ``WorkRebuild``.
  static var isWholeForWork: Bool { get }

  var feiten: Feiten { get }
  var inhoud: Inhoud? { get }
  init(feiten: Feiten, inhoud: Inhoud?)

  /// The event, or nothing when without its erased contents there is no event left to tell.
  func event() throws -> Event?
}

extension EventCode {
  static var versie: Int { 1 }
  static var isWholeForWork: Bool { false }

  /// The contents of a kind that always has them.
  func contents() throws(StoreError) -> Inhoud {
    guard let inhoud else { throw StoreError(.corrupt, "\(Self.soort) zonder inhoud") }
    return inhoud
  }
}

/// What can be erased from an event.
protocol Contents: Codable, Sendable {
  /// What stands in its place afterwards.
  static var erased: Self { get }
}

/// For kinds that hold nothing personal.
struct NoContents: Contents {
  static var erased: NoContents { NoContents() }
}

/// Stands where a text was erased.
let erasedText = "[gewist]"
