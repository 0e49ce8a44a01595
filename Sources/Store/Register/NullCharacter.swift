/// Refuses texts that SQLite would give back cut off: to C a null character is the end.
///
/// Only for texts in columns of their own; in JSON it is written as an escape.
func refuseNullCharacter(in texts: String...) throws(StoreError) {
  guard !texts.contains(where: { $0.utf8.contains(0) }) else {
    throw StoreError(.other, "een tekst met een nulteken kan niet bewaard worden")
  }
}
