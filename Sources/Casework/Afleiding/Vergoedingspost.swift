/// Which fee it is: each run of each phase of each trajectory has its own.
package struct Vergoedingssleutel: Hashable, Comparable, Sendable {
  package let dossier: String
  /// From 1, in the order in which a dossier's trajectories were referred.
  package let traject: Int
  package let fase: Fase
  /// Which run of the phase, from 1, in the order in which they were recorded; only in the free regime there can be a second.
  package let keer: Int

  package init(dossier: String, traject: Int, fase: Fase, keer: Int = 1) {
    self.dossier = dossier
    self.traject = traject
    self.fase = fase
    self.keer = keer
  }

  /// The phase, and which run of it when it is not the first.
  package var fasenaam: String { keer > 1 ? "\(fase.rawValue) (\(keer))" : fase.rawValue }

  package static func < (left: Vergoedingssleutel, right: Vergoedingssleutel) -> Bool {
    (left.dossier, left.traject, left.fase.order, left.keer)
      < (right.dossier, right.traject, right.fase.order, right.keer)
  }
}

/// A fee as it is computed now.
package struct Vergoedingspost: Hashable, Sendable {
  package let sleutel: Vergoedingssleutel
  package let regel: Vergoedingsregel

  /// Due today, or nothing.
  package var verschuldigd: Bedrag { regel.verschuldigdOp == nil ? .zero : regel.bedrag }
}

extension Dossier {
  /// Every fee of every trajectory that was referred to a mandate.
  package func vergoedingsposten(at mandaat: String, _ regels: Regelboek, vandaag: Datum)
    -> [Vergoedingspost]
  {
    trajecten.enumerated().filter { $0.element.mandaat == mandaat }.flatMap { index, traject in
      vergoedingsstaat(of: traject, regels, vandaag: vandaag).regels.map { line in
        Vergoedingspost(
          sleutel: Vergoedingssleutel(
            dossier: nummer, traject: index + 1, fase: line.fase, keer: line.keer),
          regel: line)
      }
    }
  }
}
