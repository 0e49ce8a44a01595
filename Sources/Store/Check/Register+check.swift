import Casework
import GRDB

extension Register {
  /// Proves that the file is sound, that nothing in the journal was changed, and that the lists
  /// show what follows from it; empty when all is well.
  package func check() throws(StoreError) -> [Difference] {
    try read { try Inspection(of: $0, shipped: siteRules.shipped).differences }
  }
}

/// What a check of a register found.
package struct Inspection: Hashable, Sendable {
  /// Empty when all is well.
  package let differences: [Difference]
  package let remark: Remark?

  /// What is no damage, but good to know.
  package enum Remark: Hashable, Sendable {
    /// The lists were made with other rules or by another version, and yet show the same.
    case otherRules
    /// The lists are of an older version, and were not compared.
    case olderSchema

    package var zin: String {
      switch self {
      case .otherRules:
        "De lijsten zijn met andere regels gemaakt, maar tonen hetzelfde. "
          + "Bij het volgende gebruik worden ze vernieuwd."
      case .olderSchema:
        "De lijsten zijn van een oudere versie van doorstroom en zijn niet vergeleken. "
          + "Bij het volgende gebruik worden ze vernieuwd."
      }
    }
  }

  /// Checks the register at a path and leaves it as it is: nothing is brought up to date first.
  ///
  /// - Throws: ``StoreError``; `.absent` when there is no register, `.newer` when a newer program
  ///   wrote it.
  package init(ofRegisterAt path: String, regels: Regelboek) throws(StoreError) {
    do {
      guard RegisterFile.identity(path) != nil else { throw StoreError(.absent, path) }
      var configuration = Register.configuration
      configuration.readonly = true
      let queue = try DatabaseQueue(path: path, configuration: configuration)
      self = try queue.read { try Inspection(of: $0, shipped: regels) }
    } catch {
      throw StoreError(error)
    }
  }

  init(of db: Database, shipped: Regelboek) throws {
    let hasLists = try Register.hasCurrentSchema(db)
    let file = try String.fetchAll(db, sql: "PRAGMA quick_check").filter { $0 != "ok" }
    var found = file.map { Difference(.bestand, "Het bestand is beschadigd: \($0).") }
    found += try ChainCheck.differences(in: db)
    // Lines about the rules that cannot be read are told of below, stream by stream.
    let regels = (try? SiteRules.effective(shipped, in: db)) ?? shipped
    if hasLists { found += try OverviewCheck.differences(in: db, regels) }
    differences = found
    let isCurrent = try Stamp.read(in: db) == Stamp.text(regels)
    remark = hasLists ? (isCurrent ? nil : .otherRules) : .olderSchema
  }
}
