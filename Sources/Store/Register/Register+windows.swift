import Casework
import Foundation
import GRDB

/// Drafts of somebody who works in more than one window at once.
extension Register {
  /// Keeps a draft where nothing else was kept meanwhile.
  ///
  /// `seen` is what stood there when this window last looked; nil when nothing did. What another
  /// window kept since comes back, and then nothing is written; nil comes back when it is kept.
  package func keepDraft(
    _ text: String, key: String, owner: String, at moment: Moment, seen: String?
  ) throws(StoreError) -> Draft? {
    try refuseNullCharacter(in: text, key, owner)
    do {
      return try write { db in
        let there = try Row.fetchOne(
          db, sql: "SELECT * FROM concept WHERE eigenaar = ? AND sleutel = ?",
          arguments: [owner, key]
        ).map { try Draft($0) }
        if let there, there.text != seen, there.text != text { return there }
        try Draft(key: key, owner: owner, text: text, at: moment).write(in: db)
        return nil
      }
    } catch {
      throw StoreError(error)
    }
  }

  /// Forgets a draft, unless it is no longer what this window saw: then it is another's.
  package func dropDraft(key: String, owner: String, seen: String?) throws(StoreError) {
    do {
      try write { db in
        try db.execute(
          sql: "DELETE FROM concept WHERE eigenaar = ? AND sleutel = ? AND tekst = ?",
          arguments: [owner, key, seen ?? ""])
      }
    } catch {
      throw StoreError(error)
    }
  }

  /// What anybody kept about a dossier under keys that begin so.
  package func drafts(of nummer: String, startingWith start: String) throws(StoreError) -> [Draft] {
    try read { db in
      try Row.fetchAll(
        db,
        sql: """
          SELECT * FROM concept WHERE substr(sleutel, 1, length(?)) = ?
            AND substr(sleutel, instr(sleutel, '/') + 1) = ? ORDER BY eigenaar, sleutel
          """, arguments: [start, start, nummer]
      ).map { try Draft($0) }
    }
  }

  /// Does what can be done again soon without waiting long for whoever is writing.
  ///
  /// Somebody who types must not stand still until a large import is done.
  package func hurrying<Result>(_ body: () throws -> Result) throws -> Result {
    wait(milliseconds: 300)
    defer { wait(milliseconds: Self.patience * 1_000) }
    return try body()
  }

  private func wait(milliseconds: Int) {
    // The worst that a failure does is to wait as long as always.
    try? queue.inDatabase { try $0.execute(sql: "PRAGMA busy_timeout = \(milliseconds)") }
  }
}

/// A register that was put in the place of the one that is open.
extension Register {
  /// Whether another file stands where the register was.
  package var isReplaced: Bool {
    guard let now = RegisterFile.identity(path) else { return false }
    return now != identity
  }

  /// Whether the file may be written, as far as the system says.
  package var isWritable: Bool { access(path, W_OK) == 0 }

  /// Opens what stands in the place of this register now, if it is the same register.
  ///
  /// It was put back from a copy, or may be written again; in the latter case this one is of no more
  /// use afterwards.
  ///
  /// - Throws: ``StoreError`` with `.replaced` when it is another one.
  package func reopened() throws(StoreError) -> Register {
    // All connections of a process to one file share its index of the log, which stays as it was
    // opened, for reading only, until the last of them is gone.
    if !isReplaced { try? queue.close() }
    // What is left of the log of a file that is gone would be laid over the new one.
    if isReplaced, let log, RegisterFile.identity(path + "-shm") == log {
      throw StoreError(.replaced, path + "-shm")
    }
    let fresh = try Register.open(path: path, regels: siteRules.shipped, createIfMissing: false)
    guard seal == nil || seal == fresh.seal else { throw StoreError(.replaced, path) }
    return fresh
  }
}
