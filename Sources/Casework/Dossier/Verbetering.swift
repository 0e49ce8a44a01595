/// Data of a dossier that were put right, with the reason.
///
/// What was and what is are both kept, so that the line in the journal explains itself.
package struct Verbetering: Hashable, Sendable {
  package var op: Datum
  package var reden: String
  /// The dossier in which somebody corrected the person; nil in that dossier itself.
  package var vanuit: String?
  package var onderneming: Overgang<Onderneming>?
  package var inDienst: Overgang<Datum>?
  /// The WOP at hiring; a new day of hiring gives it other days.
  package var wop: Overgang<LopendWOP>?
  package var persoon: [VerbeterdGegeven]

  package init(
    op: Datum, reden: String, vanuit: String? = nil, onderneming: Overgang<Onderneming>? = nil,
    inDienst: Overgang<Datum>? = nil, wop: Overgang<LopendWOP>? = nil,
    persoon: [VerbeterdGegeven] = []
  ) {
    self.op = op
    self.reden = reden
    self.vanuit = vanuit
    self.onderneming = onderneming
    self.inDienst = inDienst
    self.wop = wop
    self.persoon = persoon
  }

  /// The part of it that holds in every dossier of the person.
  package func elders(vanuit nummer: String) -> Verbetering {
    Verbetering(op: op, reden: reden, vanuit: nummer, persoon: persoon)
  }
}

/// A value that became another one.
package struct Overgang<Waarde: Hashable & Sendable>: Hashable, Sendable {
  package var was: Waarde
  package var wordt: Waarde

  package init(was: Waarde, wordt: Waarde) {
    self.was = was
    self.wordt = wordt
  }
}

/// A field of a person's data.
package enum Persoonsveld: String, CaseIterable, Hashable, Sendable {
  case voornaam, naam, insz, geboortedatum, postcode
}

/// A field of a person's data that was put right, in the words in which it may be shown.
package struct VerbeterdGegeven: Hashable, Sendable {
  package var veld: Persoonsveld
  /// Nil for what was empty, and once erased; an INSZ is masked.
  package var was: String?
  package var wordt: String?

  package init(_ veld: Persoonsveld, was: String?, wordt: String?) {
    self.veld = veld
    self.was = was
    self.wordt = wordt
  }
}

extension Opening {
  mutating func apply(_ verbetering: Verbetering) {
    if let change = verbetering.onderneming { onderneming = change.wordt }
    if let change = verbetering.inDienst { inDienst = change.wordt }
    if let change = verbetering.wop { wop = change.wordt }
  }
}
