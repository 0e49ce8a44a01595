extension Dossier {
  /// Takes back the last step of this dossier, by who recorded it, on the day of recording.
  ///
  /// No rule of the law forbids more: this is what keeps a file worth believing, so the register
  /// itself is the source.
  func takeBack(_ stap: Int, in situation: Situation) throws(Refusal) -> Decision {
    guard let last = laatsteStap, let origin = situation.lookups.laatsteStap else {
      throw Refusal(.geenStap)
    }
    guard last.versie == stap else { throw Refusal(.stapNietLaatste(last.versie)) }
    if let kind = last.gebeurtenis.onomkeerbaar { throw Refusal(.stapOnomkeerbaar(kind)) }
    guard origin.isEigen else { throw Refusal(.stapVanAnder(origin.door)) }
    guard origin.isVanVandaag else { throw Refusal(.stapNietVandaag(origin.opgetekendOp)) }
    guard !origin.isGeboekt else { throw Refusal(.stapGeboekt) }
    return Decision([.stapTeruggenomen(stap: stap)])
  }
}
