/// Why a trajectory ended before it was walked through, beside the reason in words.
///
/// Own will or not is what HERW!N's question on the WOP after a trajectory tells apart; the others
/// are neutral names for what ends a trajectory. None of them has an effect that a source states.
package enum Trajectoorzaak: String, CaseIterable, Hashable, Sendable {
  case vroegeAanwerving = "vroege-aanwerving"
  case uitvalEigenWil = "uitval-eigen-wil"
  case uitvalBuitenWil = "uitval-buiten-wil"
  case eindeContract = "einde-contract"
  case dienstverlenerStopt = "dienstverlener-stopt"
  case andere
}

extension Trajecteinde {
  /// Hired before the phases were over: said so, or left unsaid while the result is a job.
  package var isVroegeAanwerving: Bool {
    oorzaak.map { $0 == .vroegeAanwerving } ?? (resultaat == .tewerkstelling)
  }
}
