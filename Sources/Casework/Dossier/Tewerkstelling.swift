/// A job that came after.
package struct Tewerkstelling: Hashable, Sendable {
  package var van: Datum
  package var tot: Datum?
  package var soort: Tewerkstellingsoort
  package var werkgever: String?
  /// The sector with the version of the list, such as `2025:56`; see ``NACE``.
  package var nace: String?
  package var ondernemingsnummer: Ondernemingsnummer?
  /// Why it ended; it can tell of somebody's health, so the store keeps it where it can be erased.
  package var oorzaak: Eindoorzaak?
  /// Of a hybrid job: how much of the working time is in the regular economy, in per cent.
  package var aandeelNEC: Int?

  package init(
    van: Datum, tot: Datum? = nil, soort: Tewerkstellingsoort, werkgever: String? = nil,
    nace: String? = nil, ondernemingsnummer: Ondernemingsnummer? = nil,
    oorzaak: Eindoorzaak? = nil, aandeelNEC: Int? = nil
  ) {
    self.van = van
    self.tot = tot
    self.soort = soort
    self.werkgever = werkgever
    self.nace = nace
    self.ondernemingsnummer = ondernemingsnummer
    self.oorzaak = oorzaak
    self.aandeelNEC = aandeelNEC
  }
}

extension Tewerkstelling {
  /// The same job, of which the last day, or the cause of its end, is now known.
  func isContinued(by later: Tewerkstelling) -> Bool {
    guard later.van == van, later.soort == soort, later.werkgever == werkgever else { return false }
    if tot == nil { return later.tot != nil }
    return later.tot == tot && oorzaak == nil && later.oorzaak != nil
  }

  /// With what was known before where the later registration leaves it out.
  func continued(by later: Tewerkstelling) -> Tewerkstelling {
    var job = later
    job.ondernemingsnummer = later.ondernemingsnummer ?? ondernemingsnummer
    job.aandeelNEC = later.aandeelNEC ?? aandeelNEC
    // An old journal tells its sector every time; a cause that comes later need not.
    if tot != nil { job.nace = later.nace ?? nace }
    return job
  }

  /// Works elsewhere by it: an internal or a hybrid job leaves somebody with the enterprise.
  var isElders: Bool { soort == .nec || soort == .necMetWOP }
}
