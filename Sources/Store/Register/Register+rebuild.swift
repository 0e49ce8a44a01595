extension Register {
  /// Makes all overviews anew from the journal.
  ///
  /// `progress` gets how many streams are done, and how many there are; what it throws stops the
  /// work, and the overviews stay as they were.
  package func rebuild(progress: ((Int, Int) throws -> Void)? = nil) throws(StoreError) {
    do {
      try write { try Overviews.rebuild(in: $0, try rules(in: $0), progress: progress) }
    } catch {
      throw StoreError(error)
    }
  }
}
