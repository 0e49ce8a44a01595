import Casework
import Foundation
import GRDB

/// The register or the file system fails; nothing was half-written.
package struct StoreError: Error, Hashable, Sendable {
  package enum Kind: String, CaseIterable, Hashable, Sendable {
    case cannotOpen, readOnly, full, busy, newer, older, trial, corrupt, gone, other
  }

  package let kind: Kind
  /// What lies under it, for whoever looks after the host; may be in English.
  package let underlying: String

  package init(_ kind: Kind, _ underlying: String) {
    self.kind = kind
    self.underlying = underlying
  }

  /// What happened and what to do, for the user.
  package var zin: String {
    switch kind {
    case .cannotOpen: "Het register kan niet geopend worden. Vraag raad aan de beheerder."
    case .readOnly:
      "Het register is alleen leesbaar: er is niets bewaard. Vraag raad aan de beheerder."
    case .full: "De schijf is vol: er is niets bewaard. Maak plaats en probeer opnieuw."
    case .busy: "Iemand anders is net aan het bewaren. Probeer opnieuw."
    case .newer:
      "Dit register is bijgewerkt door een andere, nieuwere versie van doorstroom. "
        + "Sluit af en start de nieuwste versie."
    case .older:
      "Dit register is van een oudere versie van doorstroom. Open het één keer zonder --regels."
    case .trial: Reden.proefregels.zin
    case .corrupt:
      "Het register is beschadigd. Werk er niet in verder en vraag raad aan de beheerder."
    case .gone: "Het register is er niet (meer): het bestand is verplaatst of verwijderd."
    case .other: "Dat lukt niet in het register: \(underlying)."
    }
  }
}

extension StoreError {
  init(_ error: any Error) {
    switch error {
    case let known as StoreError: self = known
    case RegisterError.store(let known): self = known
    case let failure as DatabaseError:
      self.init(Kind(of: failure), "\(failure)")
    case let failure as DecodingError: self.init(.corrupt, "\(failure)")
    case let failure as RowDecodingError: self.init(.corrupt, "\(failure)")
    default: self.init(.other, "\(error)")
    }
  }
}

extension StoreError.Kind {
  fileprivate init(of failure: DatabaseError) {
    if failure.extendedResultCode == .SQLITE_READONLY_DBMOVED {
      self = .gone
      return
    }
    self =
      switch failure.resultCode {
      case .SQLITE_FULL: .full
      case .SQLITE_READONLY: .readOnly
      case .SQLITE_BUSY, .SQLITE_LOCKED: .busy
      case .SQLITE_CORRUPT, .SQLITE_NOTADB, .SQLITE_FORMAT: .corrupt
      case .SQLITE_CANTOPEN, .SQLITE_PERM, .SQLITE_AUTH: .cannotOpen
      default: .other
      }
  }
}
