import Casework
import Store

extension DossierLine {
  /// Where this line says otherwise than the dossier of that number; empty when it adds nothing.
  ///
  /// Compared with how the dossier was opened: what was decided since is no other contents.
  func faults(against file: DossierFile) -> [LineFault] {
    guard let command else { return [] }
    let (dossier, persoon) = (file.dossier, file.persoon)
    var faults: [LineFault] = []
    func compare(_ column: DossierColumn, _ isSame: Bool, _ known: String?) {
      guard !isSame else { return }
      let shown = known.map { $0.isEmpty ? ": leeg" : ": \($0)" } ?? ""
      faults.append(
        LineFault(
          line: line, column: column.rawValue,
          reason: "Dossier \(nummer) bestaat al, met een andere waarde\(shown)."))
    }
    compare(
      .instrument, command.instrument == dossier.instrument, dossier.instrument.rawValue)
    // The national number is not repeated: whoever reads the list need not know it.
    compare(.insz, command.insz == persoon.insz, nil)
    let shares = command.insz != nil && command.insz == persoon.insz
    compare(.voornaam, persoon.voornaam.isName(command.voornaam, loosely: shares), persoon.voornaam)
    compare(.naam, persoon.naam.isName(command.naam, loosely: shares), persoon.naam)
    compare(
      .geboortedatum, command.geboortedatum == persoon.geboortedatum, persoon.geboortedatum.shown)
    compare(
      .postcode,
      persoon.postcode(on: command.inDienst) == command.postcode
        || persoon.adressen.contains(Adres(postcode: command.postcode, vanaf: command.inDienst)),
      persoon.postcode(on: command.inDienst)?.text)
    let enterprise = dossier.onderneming
    compare(.onderneming, command.onderneming.naam == enterprise.naam, enterprise.naam)
    compare(
      .ondernemingsnummer, command.onderneming.nummer == enterprise.nummer,
      enterprise.nummer.shown)
    compare(.inDienst, command.inDienst == dossier.inDienst, dossier.inDienst.shown)
    compare(
      .wop, command.wop == dossier.wopBijOpening?.wop, dossier.wopBijOpening?.wop.shown ?? "")
    let days = dossier.popsNieuwsteEerst.map(\.datum)
    compare(
      .laatstePOP, laatstePOP.map(days.contains) ?? true, days.first?.shown ?? "")
    return faults
  }

  /// Where this line says otherwise than an earlier one of the same file and number.
  func faults(against earlier: DossierLine) -> [LineFault] {
    guard let mine = command, let theirs = earlier.command else { return [] }
    let columns: [(DossierColumn, Bool)] = [
      (.instrument, mine.instrument == theirs.instrument), (.insz, mine.insz == theirs.insz),
      (.voornaam, mine.voornaam == theirs.voornaam), (.naam, mine.naam == theirs.naam),
      (.geboortedatum, mine.geboortedatum == theirs.geboortedatum),
      (.postcode, mine.postcode == theirs.postcode),
      (.onderneming, mine.onderneming.naam == theirs.onderneming.naam),
      (.ondernemingsnummer, mine.onderneming.nummer == theirs.onderneming.nummer),
      (.inDienst, mine.inDienst == theirs.inDienst), (.wop, mine.wop == theirs.wop),
      (.laatstePOP, laatstePOP == earlier.laatstePOP),
    ]
    return columns.filter { !$0.1 }.map { column, _ in
      LineFault(
        line: line, column: column.rawValue,
        reason: "Regel \(earlier.line) geeft dossier \(nummer) een andere waarde.")
    }
  }
}

extension String {
  /// Whether this is that name; `loosely` as the register does when two dossiers share a person:
  /// case, diacritics, blanks and marks do not count, and the first way of writing was kept.
  fileprivate func isName(_ other: String, loosely: Bool) -> Bool {
    self == other || loosely && Fold.letters(self) == Fold.letters(other)
  }
}
