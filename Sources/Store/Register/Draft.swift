/// Text that somebody typed and has not handed in.
package struct Draft: Hashable, Sendable {
  package var key: String
  package var owner: String
  package var text: String
  package var at: Moment
}
