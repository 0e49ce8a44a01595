/// Which fee it is: each phase of each trajectory is paid once.
package struct Vergoedingssleutel: Hashable, Comparable, Sendable {
  package let dossier: String
  /// From 1, in the order in which a dossier's trajectories were referred.
  package let traject: Int
  package let fase: Fase

  package init(dossier: String, traject: Int, fase: Fase) {
    self.dossier = dossier
    self.traject = traject
    self.fase = fase
  }

  package static func < (left: Vergoedingssleutel, right: Vergoedingssleutel) -> Bool {
    (left.dossier, left.traject, left.fase.order) < (right.dossier, right.traject, right.fase.order)
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
          sleutel: Vergoedingssleutel(dossier: nummer, traject: index + 1, fase: line.fase),
          regel: line)
      }
    }
  }
}

extension Doorstroomtraject {
  /// The day on which the fee of a phase became due; nil while it is not.
  func dueDay(of phase: Fasestaat, on today: Datum) -> Datum? {
    guard feeStand(of: phase, on: today) == .verschuldigd else { return nil }
    return settled(phase.fase) ?? phase.tot ?? verwezenOp
  }

  /// The first later phase that was not skipped.
  func following(_ phase: Fase) -> DoorlopenFase? {
    fasen.first { $0.fase > phase && $0.van != nil }
  }
}
