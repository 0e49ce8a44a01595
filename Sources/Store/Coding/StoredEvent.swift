import Foundation

/// An event as it is stored: its kind, and two texts of JSON.
struct StoredEvent: Hashable, Sendable {
  var soort: String
  var soortversie: Int
  var feiten: String
  /// Nil when the event has no contents, or when they were erased.
  var inhoud: String?
}

/// Writes events as JSON and reads them back.
///
/// Keys are sorted and slashes left alone, so that the same event is the same text everywhere.
struct EventCoder {
  private let encoder: JSONEncoder
  private let decoder = JSONDecoder()
  private let upcasters: [Upcaster]

  init(upcasters: [Upcaster] = Upcaster.all) {
    encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    self.upcasters = upcasters
  }

  func encode(_ event: some Journaled) throws -> StoredEvent { try encode(code: event.code) }

  private func encode<C: EventCode>(code: C) throws -> StoredEvent {
    StoredEvent(
      soort: C.soort, soortversie: C.versie, feiten: try json(code.feiten),
      inhoud: try code.inhoud.map(json))
  }

  /// Reads an event.
  ///
  /// When its contents were `erased`, texts are replaced by a mark; nil when without them there is
  /// no event left to tell.
  ///
  /// - Throws: ``StoreError`` with `.newer` for a kind or version that this program does not know.
  func decode<Event: Journaled>(_ type: Event.Type, from stored: StoredEvent, erased: Bool)
    throws -> Event?
  {
    guard let code = Event.codes.first(where: { $0.soort == stored.soort }) else {
      throw StoreError(.newer, "onbekende soort \(stored.soort)")
    }
    guard stored.soortversie <= code.versie else {
      throw StoreError(.newer, "\(stored.soort) versie \(stored.soortversie)")
    }
    return try decode(code, from: try upcast(stored, to: code.versie), erased: erased)
  }

  private func decode<C: EventCode>(_ code: C.Type, from stored: StoredEvent, erased: Bool)
    throws -> C.Event?
  {
    let feiten = try decoder.decode(C.Feiten.self, from: Data(stored.feiten.utf8))
    let inhoud = try stored.inhoud.map { try decoder.decode(C.Inhoud.self, from: Data($0.utf8)) }
    return try C(feiten: feiten, inhoud: inhoud ?? (erased ? C.Inhoud.erased : nil)).event()
  }

  private func upcast(_ stored: StoredEvent, to version: Int) throws -> StoredEvent {
    var event = stored
    while event.soortversie < version {
      let step = upcasters.first { $0.soort == event.soort && $0.from == event.soortversie }
      guard let step else {
        throw StoreError(.corrupt, "geen omzetting voor \(event.soort) \(event.soortversie)")
      }
      event = try step.upcast(event)
      event.soortversie = step.from + 1
    }
    return event
  }

  private func json(_ value: some Encodable) throws -> String {
    String(decoding: try encoder.encode(value), as: UTF8.self)
  }
}
