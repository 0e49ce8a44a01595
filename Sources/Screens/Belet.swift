import Casework

/// Why a key does not work now, and by whose word.
package struct Belet: Hashable, Sendable {
  let zin: String
  let bron: Bron
  /// The refusal that the core would give; nil where only the screen has nothing to show.
  let bezwaar: Bezwaar?

  init(_ bezwaar: Bezwaar, inDossier: Bool = false) {
    zin = bezwaar.zin + (bezwaar.reden.toets(inDossier: inDossier).map { " " + $0 } ?? "")
    bron = bezwaar.bron
    self.bezwaar = bezwaar
  }

  /// A reason of the screen itself; no rule says so.
  init(_ zin: String) {
    self.zin = zin
    bron = .register
    bezwaar = nil
  }

  /// The same, read on the dossier itself.
  var inDossier: Belet { bezwaar.map { Belet($0, inDossier: true) } ?? self }

  /// Sentence and source, for the message line; a rule of this program only says that it is one.
  var line: String { bron == .register ? zin : "\(zin) (bron: \(bron.titel))" }
}

extension Reden {
  /// The same as a refusal: the sentence, and the source that the core names.
  func belet(_ bron: Bron = .register) -> Belet { Belet(Bezwaar(reden: self, bron: bron)) }
}

extension Belet {
  /// Over the screen, where the message line would cut it; `w` tells the rest.
  func notice(_ model: DossierModel?) -> Notice {
    var notice = Notice(
      title: "Dat kan nu niet",
      lines: [Notice.Line(text: zin, mark: .blocked)] + Notice.source(of: bron))
    notice.explanation = bezwaar.map { [explained($0, model)] } ?? []
    return notice
  }

  private func explained(_ bezwaar: Bezwaar, _ model: DossierModel?) -> Verklaring {
    model.map { $0.dossier.verklaring(bezwaar, journaal: $0.journaal) } ?? bezwaar.verklaring()
  }
}
