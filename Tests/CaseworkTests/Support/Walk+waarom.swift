import Casework

extension Walk {
  /// The journal as a register would number it: other dossiers fill the first hundred lines.
  var journaal: [Journaalregel] {
    events.enumerated().map { Journaalregel(nr: 101 + $0.offset, gebeurtenis: $0.element) }
  }

  func verklaringen(_ regels: Regelboek? = nil) -> [Verklaring] {
    dossier.verklaringen(regels ?? self.regels, vandaag: vandaag, journaal: journaal)
  }

  func waarom(_ onderwerp: String) -> Verklaring? {
    verklaringen().first { $0.onderwerp == onderwerp }
  }
}

extension Verklaring {
  /// The facts as `101 sentence`, and without a number where no line says so.
  var genummerd: [String] {
    feiten.map { fact in fact.journaalregel.map { "\($0) \(fact.zin)" } ?? fact.zin }
  }

  /// The parameters as `id value day`.
  var opgezocht: [String] {
    parameters.map { "\($0.grond.id.rawValue) \($0.grond.shown) \($0.op.iso)" }
  }
}
