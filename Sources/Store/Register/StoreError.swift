import Casework
import Foundation
import GRDB

/// The register or the file system fails; nothing was half-written.
package struct StoreError: Error, Hashable, Sendable {
  package enum Kind: String, CaseIterable, Hashable, Sendable {
    case cannotOpen, readOnly, full, busy, newer, older, trial, corrupt, gone, other
    case disk, replaced, absent, stranded, mixed
    /// The file is something else.
    case foreign
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
    case .mixed:
      "Het register is niet te lezen, en \(underlying) staat ernaast. Werd het register door een "
        + "kopie vervangen, dan hoort dat bestand er niet bij: zet het opzij en probeer opnieuw."
    case .gone: "Het register is er niet (meer): het bestand is verplaatst of verwijderd."
    case .other: "Dat lukt niet in het register: \(underlying)."
    case .disk:
      "De schijf neemt niets meer aan of antwoordt niet: er is niets bewaard. "
        + "Probeer opnieuw, of vraag raad aan de beheerder."
    case .absent:
      "Er is nog geen register op deze plaats: \(underlying). Kijk --register en "
        + "DOORSTROOM_REGISTER na; \"doorstroom dossier nieuw\" of "
        + "\"doorstroom importeren dossiers\" begint er een."
    case .stranded:
      "Het register is hier weg, maar \(underlying) staat er nog, met werk dat nergens anders "
        + "staat. Zet het register ernaast terug, of zet dat bestand opzij; er is niets gewijzigd."
    case .foreign:
      "Dit bestand is geen register van doorstroom. Er is niets aan gewijzigd. Kijk de naam na."
    case .replaced:
      "Op deze plaats staat nu een ander register. Sluit af en vraag raad aan de beheerder."
    }
  }

  /// The same in a few words, behind "nog niet bewaard:".
  package var kort: String {
    switch kind {
    case .full: "de schijf is vol"
    case .readOnly: "het register is alleen leesbaar"
    case .busy: "iemand anders is aan het bewaren"
    case .gone, .absent, .stranded: "het register is er niet meer"
    case .disk: "de schijf neemt niets aan"
    case .replaced: "hier staat nu een ander register"
    case .corrupt, .mixed: "het register is beschadigd"
    case .foreign: "het bestand is geen register"
    case .cannotOpen: "het register gaat niet open"
    case .newer, .older, .trial, .other: "het register antwoordt niet"
    }
  }
}

extension StoreError {
  package init(_ error: any Error) {
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
      case .SQLITE_IOERR where failure.extendedResultCode.isAboutRoom: .full
      case .SQLITE_IOERR: .disk
      case .SQLITE_READONLY: .readOnly
      case .SQLITE_BUSY, .SQLITE_LOCKED: .busy
      case .SQLITE_NOTADB: .foreign
      case .SQLITE_CORRUPT, .SQLITE_FORMAT: .corrupt
      case .SQLITE_CANTOPEN, .SQLITE_PERM, .SQLITE_AUTH: .cannotOpen
      default: .other
      }
  }
}

extension ResultCode {
  /// The index of the write-ahead log could not grow.
  fileprivate var isAboutRoom: Bool { self == .SQLITE_IOERR_SHMSIZE }
}
