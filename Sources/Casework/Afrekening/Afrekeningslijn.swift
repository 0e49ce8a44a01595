/// One amount on a statement, with everything needed to say how it came about.
package struct Afrekeningslijn: Hashable, Sendable {
  package enum Soort: String, Hashable, Sendable, CaseIterable { case vergoeding, correctie }

  package let sleutel: Vergoedingssleutel
  package let soort: Soort
  /// The day on which the fee became due; of a correction, the day that was booked first.
  package let verschuldigdOp: Datum
  package let bedrag: Bedrag
  package let basis: Bedrag
  /// In hundredths of a point; nil when the figure is not known.
  package let aanvangsindex: Int?
  package let nieuweIndex: Int?
  /// `1.260,00 × 136,69 ÷ 108,45`; of a correction, `now - booked`.
  package let formule: String
  package let zekerheid: Zekerheid
  package let voorlopig: Bool
  package let bevestigd: Bool
  /// In which booking of the mandate it stands, counted from 1; nil while it is open.
  package var boeking: Int?

  package init(
    sleutel: Vergoedingssleutel, soort: Soort, verschuldigdOp: Datum, bedrag: Bedrag,
    basis: Bedrag, aanvangsindex: Int?, nieuweIndex: Int?, formule: String, zekerheid: Zekerheid,
    voorlopig: Bool, bevestigd: Bool, boeking: Int? = nil
  ) {
    self.sleutel = sleutel
    self.soort = soort
    self.verschuldigdOp = verschuldigdOp
    self.bedrag = bedrag
    self.basis = basis
    self.aanvangsindex = aanvangsindex
    self.nieuweIndex = nieuweIndex
    self.formule = formule
    self.zekerheid = zekerheid
    self.voorlopig = voorlopig
    self.bevestigd = bevestigd
    self.boeking = boeking
  }

  package var isGeboekt: Bool { boeking != nil }

  package func booked(as number: Int?) -> Afrekeningslijn {
    var copy = self
    copy.boeking = number
    return copy
  }

  /// By day, then by dossier, trajectory and phase; a fee before its corrections.
  static func inOrder(_ left: Afrekeningslijn, _ right: Afrekeningslijn) -> Bool {
    if left.verschuldigdOp != right.verschuldigdOp {
      return left.verschuldigdOp < right.verschuldigdOp
    }
    if left.sleutel != right.sleutel { return left.sleutel < right.sleutel }
    return (left.boeking ?? .max) < (right.boeking ?? .max)
  }
}

extension Sequence<Afrekeningslijn> {
  /// Whole cents are added; a sum is never rounded.
  package var totaal: Bedrag { reduce(.zero) { $0 + $1.bedrag } }
}

extension Afrekeningslijn {
  /// A fee that is due and of which nothing was booked yet.
  init?(open post: Vergoedingspost) {
    guard let day = post.regel.verschuldigdOp else { return nil }
    self.init(
      post, soort: .vergoeding, verschuldigdOp: day, bedrag: post.regel.bedrag,
      formule: post.regel.indexering.formule)
  }

  /// What was booked for a key, set right by what is computed now; nil when it is right.
  ///
  /// - Precondition: `booked` is not empty.
  init?(correcting booked: [Afrekeningslijn], to post: Vergoedingspost?) {
    let (before, now) = (booked.totaal, post?.verschuldigd ?? .zero)
    guard now != before else { return nil }
    let first = booked[0]
    let formula = "\(now.shown) - \(before.shown)"
    if let post {
      self.init(
        post, soort: .correctie, verschuldigdOp: first.verschuldigdOp, bedrag: now - before,
        formule: formula)
    } else {
      self.init(
        sleutel: first.sleutel, soort: .correctie, verschuldigdOp: first.verschuldigdOp,
        bedrag: now - before, basis: first.basis, aanvangsindex: nil, nieuweIndex: nil,
        formule: formula, zekerheid: first.zekerheid, voorlopig: false, bevestigd: first.bevestigd)
    }
  }

  private init(
    _ post: Vergoedingspost, soort: Soort, verschuldigdOp: Datum, bedrag: Bedrag, formule: String
  ) {
    let (line, indexing) = (post.regel, post.regel.indexering)
    let isCertain =
      indexing.zekerheid == .metBron && line.verschuldigdheid.bron.zekerheid == .metBron
    self.init(
      sleutel: post.sleutel, soort: soort, verschuldigdOp: verschuldigdOp, bedrag: bedrag,
      basis: indexing.basis, aanvangsindex: indexing.aanvangsindex?.honderdsten,
      nieuweIndex: indexing.nieuweIndex?.honderdsten, formule: formule,
      zekerheid: isCertain ? .metBron : .aanname,
      // What is not due costs nothing, whatever its index figure will be.
      voorlopig: line.verschuldigdOp != nil && indexing.voorlopig, bevestigd: line.bevestigd)
  }
}
