/// Why something is as it is: what `w` shows and `dossier waarom` prints.
package struct Verklaring: Hashable, Sendable {
  /// What it is about, as a code with dots: `stap.pop`, `termijn.jobmatching`, `vergoeding.stage`.
  package let onderwerp: String
  /// The outcome in one sentence.
  package let uitkomst: String
  package let feiten: [Feit]
  /// The rule in words.
  package let regel: String
  /// The parameters used, each as it was in force on the day that selected it.
  package let parameters: [Toepassing]
  /// By whose word the rule holds.
  package let bron: Bron
  /// What would make the outcome another one.
  package let anders: String

  package init(
    onderwerp: String, uitkomst: String, feiten: [Feit], regel: String,
    parameters: [Toepassing], bron: Bron, anders: String
  ) {
    self.onderwerp = onderwerp
    self.uitkomst = uitkomst
    self.feiten = feiten
    self.regel = regel
    self.parameters = parameters
    self.bron = bron
    self.anders = anders
  }

  /// Met-bron only when the rule, every parameter and every published figure in it are.
  package var zekerheid: Zekerheid {
    let sources = parameters.map(\.grond.bron) + feiten.compactMap(\.bron) + [bron]
    return sources.allSatisfy { $0.zekerheid == .metBron } ? .metBron : .aanname
  }
}

/// A fact that an outcome rests on.
package struct Feit: Hashable, Sendable {
  package let zin: String
  /// The line of the journal that says so; nil for today and for what no line says.
  package let journaalregel: Int?
  /// Who published it, for a figure that comes from outside, such as the health index.
  package let bron: Bron?

  package init(_ zin: String, journaalregel: Int? = nil, bron: Bron? = nil) {
    self.zin = zin
    self.journaalregel = journaalregel
    self.bron = bron
  }
}

/// A parameter as a rule used it.
package struct Toepassing: Hashable, Sendable {
  package let grond: Grond
  /// The day on which the value was looked up.
  package let op: Datum

  package init(_ grond: Grond, op: Datum) {
    self.grond = grond
    self.op = op
  }
}

/// A line of a dossier's journal, for naming the facts behind an outcome.
package struct Journaalregel: Hashable, Sendable {
  /// The number in the register's journal.
  package let nr: Int
  package let gebeurtenis: Gebeurtenis

  package init(nr: Int, gebeurtenis: Gebeurtenis) {
    self.nr = nr
    self.gebeurtenis = gebeurtenis
  }
}
