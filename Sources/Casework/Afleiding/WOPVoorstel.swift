/// The smallest WOP, proposed to who did not move on for reasons outside his or her will.
///
/// Source: HERW!N, on the WOP of who did not move on "om redenen onafhankelijk van zijn wil". It is
/// only proposed: a decision gives it. Of who did not move on by own will no source says anything,
/// so nothing follows from that.
package struct WOPVoorstel: Hashable, Sendable {
  package let wop: WOP
  /// The last day of the trajectory.
  package let sinds: Datum
  package let grond: Grond
}

extension Dossier {
  /// Nil when no trajectory ended so, or a decision was taken since.
  ///
  /// The value is that of today: a decision that gives it is of today, or later under its own value.
  package func wopVoorstel(_ regels: Regelboek, vandaag: Datum) -> WOPVoorstel? {
    guard let ended = eindeZonderBeslissing else { return nil }
    let minimum = regels.grond(.wopMinimum, on: vandaag)
    guard let value = try? WOP(minimum.tekst) else { return nil }
    return WOPVoorstel(wop: value, sinds: ended.datum, grond: minimum)
  }

  /// The end of a trajectory outside the own will about which nothing was decided yet.
  ///
  /// A decision of a later day settles it, whatever it says. Of one of the same day the dossier does
  /// not tell which came first; there only the smallest WOP itself does, as it follows on the end.
  var eindeZonderBeslissing: Trajecteinde? {
    guard instrument == .cmw, sluiting == nil, lopendTraject == nil,
      let ended = traject?.einde, ended.resultaat != .tewerkstelling,
      ended.oorzaak == .uitvalBuitenWil
    else { return nil }
    guard let decision = beslissing, decision.datum >= ended.datum else { return ended }
    return decision.datum == ended.datum && decision.uitkomst != .wopMinimum ? ended : nil
  }

  /// A WOP that waits for a new trajectory ends the day before that one starts.
  func endOfMinimum(on start: Datum) -> [Gebeurtenis] {
    guard let running = wop, running.van < start, running.tot.map({ $0 >= start }) ?? true,
      evaluaties.contains(where: {
        $0.beslissing?.uitkomst == .wopMinimum && $0.beslissing?.wop == running
      })
    else { return [] }
    return [.wopBeeindigd(tot: start.adding(days: -1))]
  }

  /// Asks for the decision that the proposal needs.
  func wopVoorstelRegel(_ regels: Regelboek) -> Werkregel? {
    guard lopendeEvaluatie == nil, let ended = eindeZonderBeslissing else { return nil }
    return row(.beslissing, .wopVoorstel, from: ended.datum, within: .streefBeslissen, regels)
  }
}
