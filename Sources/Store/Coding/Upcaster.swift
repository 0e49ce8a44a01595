/// Reads a version of a kind of event that is no longer written, as the version after it.
struct Upcaster: Sendable {
  let soort: String
  /// The version that it reads.
  let from: Int
  let upcast: @Sendable (StoredEvent) throws -> StoredEvent

  /// None yet: every kind stands in its first version.
  static let all: [Upcaster] = []
}
