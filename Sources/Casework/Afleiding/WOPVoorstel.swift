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
  package func wopVoorstel(_ regels: Regelboek) -> WOPVoorstel? {
    guard instrument == .cmw, sluiting == nil, lopendTraject == nil,
      let ended = traject?.einde, ended.resultaat != .tewerkstelling,
      ended.oorzaak == .uitvalBuitenWil, beslissing.map({ $0.datum <= ended.datum }) ?? true
    else { return nil }
    let minimum = regels.grond(.wopMinimum, on: ended.datum)
    guard let value = try? WOP(minimum.tekst) else { return nil }
    return WOPVoorstel(wop: value, sinds: ended.datum, grond: minimum)
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
    guard lopendeEvaluatie == nil, let proposal = wopVoorstel(regels) else { return nil }
    return row(
      .beslissing, .wopVoorstel, from: proposal.sinds, within: .streefBeslissen, regels)
  }
}
