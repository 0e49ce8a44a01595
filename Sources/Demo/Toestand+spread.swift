import Casework

extension Toestand {
  /// The instruments in their proportions: twenty dossiers, and then again.
  static let instruments: [Instrument] = [
    .cmw, .lde, .cmw, .imw, .cmw, .cmw, .lde, .cmw, .ama, .cmw,
    .lde, .cmw, .cmw, .lde, .cmw, .imw, .cmw, .lde, .cmw, .ama,
  ]

  /// The states that dossiers of an instrument take in turn.
  ///
  /// Each list is short enough that two hundred dossiers have every state in it.
  static func spread(_ instrument: Instrument) -> [Toestand] {
    switch instrument {
    case .cmw: evaluations + cmwDecisions + trajectories + endings
    case .lde: ldeDecisions + trajectories + endings.filter { !$0.isRare }
    case .ama:
      [
        .pop(60...300), .zonderPOP(5...80), .beslist(.geenDoorstroom, 20...300),
        .pop(370...450), .gepland(4...20, .alles), .beslist(.geenDoorstroom, 340...364),
        .aangevraagd(2...20), .beslist(.geenDoorstroom, 370...420),
        .gesprek(2...12, afwijking: nil), .gesloten(100...400),
      ]
    case .imw:
      [
        .pop(60...300), .zonderPOP(5...80), .gepland(3...25, .begonnenVragenlijst),
        .beslist(.wopGewijzigd, 10...300), .pop(345...364), .aangevraagd(35...60),
        .gesprek(16...30, afwijking: nil), .beslist(.wopOngewijzigd, 10...300),
        .gesloten(30...200), .termijn(20...150),
      ]
    }
  }

  private static let evaluations: [Toestand] = [
    .pop(20...300), .gepland(1...14, .alles), .zonderPOP(5...80), .aangevraagd(1...10),
    .gesprek(1...10, afwijking: nil), .pop(345...364), .gepland(5...40, .oudePOP),
    .gepland(3...25, .begonnenVragenlijst), .zonderPOP(95...200), .pop(370...500),
    .gepland(2...6, .geenVragenlijst), .gepland(0...0, .alles), .aangevraagd(33...70),
    .gepland(-8 ... -2, .alles), .gesprek(17...50, afwijking: nil), .termijn(10...170),
    .gepland(8...30, .geenPOP), .gesprek(2...12, afwijking: .oudePOP), .termijn(-90 ... -5),
    .gesprek(3...13, afwijking: .geenVragenlijst),
  ]

  private static let cmwDecisions: [Toestand] = [
    .beslist(.doorstroomklaar, 1...10), .beslist(.wopGewijzigd, 10...300),
    .beslist(.wopOngewijzigd, 10...300), .beslist(.doorstroomklaar, 16...40),
    .beslist(.wopMinimum, 10...300), .beslist(.wopOngewijzigd, 400...900),
    .beslist(.doorstroomklaar, 3...12, herzien: true),
    .beslist(.wopGewijzigd, 20...90, herzien: true), .gesprek(3...10, afwijking: .teVroeg),
    .gesprek(2...9, afwijking: .werknemerAfwezig), .gesloten(20...300), .gesloten(760...900),
  ]

  private static let ldeDecisions: [Toestand] = [
    .pop(20...300), .termijn(20...170), .gepland(1...14, .alles), .termijn(-200 ... -10),
    .beslist(.orientatieCMW, 10...300), .gesprek(17...40, afwijking: nil),
    .beslist(.geenDoorstroom, 10...300), .aangevraagd(1...20), .pop(370...450),
    .beslist(.doorstroomklaar, 2...30), .gepland(3...25, .geenVragenlijst),
    .gesprek(2...10, afwijking: .werknemerAfwezig), .gesloten(20...300),
  ]

  private static let trajectories: [Toestand] = [
    .verwezen(2...20), .traject(.voortraject, 3...25), .traject(.jobmatching, 10...80),
    .traject(.stage, 5...70), .traject(.nazorg, 10...80), .verwezen(35...60),
    .traject(.voortraject, 35...60), .traject(.jobmatching, 95...130),
    .traject(.stage, 93...140), .traject(.nazorg, 95...150),
    .traject(.stage, 5...60, overgeslagen: true), .traject(.nazorg, 10...60, overgeslagen: true),
    .opgeschort(.jobmatching, 40...60),
  ]

  private static let endings: [Toestand] = [
    .beeindigd(.nazorg, .tewerkstelling, 5...25),
    .beeindigd(.nazorg, .tewerkstelling, 60...200, erna: Vervolg(soort: .nec)),
    .beeindigd(.stage, .geenTewerkstelling, 5...60),
    .beeindigd(.jobmatching, .stopgezet, 10...100),
    .beeindigd(.nazorg, .tewerkstelling, 120...600, erna: Vervolg(soort: .nec, gesloten: true)),
    .beeindigd(.nazorg, .geenTewerkstelling, 40...120),
    .beeindigd(.nazorg, .tewerkstelling, 60...300, erna: Vervolg(soort: .necMetWOP)),
    .beeindigd(.voortraject, .stopgezet, 5...100),
    .beeindigd(.nazorg, .stopgezet, 10...100),
    .beeindigd(.stage, .tewerkstelling, 60...300, erna: Vervolg(soort: .sec)),
    .beeindigd(.stage, .stopgezet, 10...120),
    .beeindigd(.jobmatching, .geenTewerkstelling, 10...120),
    .beeindigd(
      .nazorg, .geenTewerkstelling, 200...700, erna: Vervolg(soort: .sec, gesloten: true)),
    .beeindigd(
      .nazorg, .tewerkstelling, 60...200, erna: Vervolg(soort: .nec, oorzaak: .nietVerlengd)),
    .beeindigd(.nazorg, .tewerkstelling, 60...200, erna: Vervolg(soort: .intern)),
    .beeindigd(.nazorg, .tewerkstelling, 60...200, erna: Vervolg(soort: .hybride)),
  ]

  private var isRare: Bool {
    if case .beeindigd(_, .stopgezet, _, _) = self { true } else { false }
  }
}
