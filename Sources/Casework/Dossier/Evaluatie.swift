/// One tripartite evaluation, from its request to its decision.
package struct Evaluatie: Hashable, Sendable {
  package var aanleiding: Aanleiding
  package var aangevraagdOp: Datum
  /// Changed medical reasons are attested; an evaluation before two years then may be held.
  package var attest: Bool
  package var planning: Planning?
  package var vragenlijst: Vragenlijst?
  /// In the order in which they were recorded; the last one counts.
  package var gesprekken: [Gesprek]
  package var beslissing: Beslissing?
  /// The WOP that ran before the decision gave another; needed when the decision is revised.
  package var wopVoorBeslissing: LopendWOP?
  /// Every plan for a talk, in the order in which they were made.
  package var plannen: [Gesprekplan] = []
  package var nietDoorgegaan: [NietDoorgegaan] = []
  package var standpunten: [Standpunt] = []
  /// Every time that the decision waited for something; only the last one can still last.
  package var beraden: [Beraad] = []
  /// Questions to talk about, in the order in which they were flagged or noted first.
  package var gesprekspunten: [Gesprekspunt] = []

  package init(aanleiding: Aanleiding, aangevraagdOp: Datum, attest: Bool) {
    self.aanleiding = aanleiding
    self.aangevraagdOp = aangevraagdOp
    self.attest = attest
    gesprekken = []
  }

  package var gesprek: Gesprek? { gesprekken.last }

  /// Every rule that a talk of this evaluation went against; a later talk hides none of them.
  package var afwijkingen: [Afwijking] { gesprekken.flatMap(\.afwijkingen) }

  /// The day that names this evaluation among others: of its talk, or else of its request.
  package var dag: Datum { gesprek?.datum ?? aangevraagdOp }

  /// The day against which POP and questionnaire are checked: of the talk, held or planned.
  package var gespreksdag: Datum? { gesprek?.datum ?? planning?.datum }
}

/// When and where the conversation will be.
package struct Planning: Hashable, Sendable {
  package var datum: Datum
  package var uur: Tijdstip
  package var plaats: String?
  package var contact: String?
  /// Why, and at whose wish, an earlier plan was moved to this day.
  package var reden: String?
  package var doorWie: Partij?

  package init(
    datum: Datum, uur: Tijdstip, plaats: String? = nil, contact: String? = nil,
    reden: String? = nil, doorWie: Partij? = nil
  ) {
    self.datum = datum
    self.uur = uur
    self.plaats = plaats
    self.contact = contact
    self.reden = reden
    self.doorWie = doorWie
  }
}

/// A time of day to the minute.
package struct Tijdstip: Hashable, Sendable {
  /// Minutes since midnight, 0–1439.
  package let minuten: Int

  /// Reads `14:00`, `14u`, `14u30` or `9.15`.
  package init?(_ text: some StringProtocol) {
    let parts = text.split(omittingEmptySubsequences: false) { ":u.h".contains($0) }
    guard (1...2).contains(parts.count), let hour = Tijdstip.number(parts[0]), hour < 24 else {
      return nil
    }
    var minute = 0
    if parts.count == 2, !parts[1].isEmpty {
      guard let number = Tijdstip.number(parts[1]), number < 60, parts[1].utf8.count == 2 else {
        return nil
      }
      minute = number
    }
    minuten = hour * 60 + minute
  }

  /// `14:00`.
  package var iso: String { "\((minuten / 60).padded(2)):\((minuten % 60).padded(2))" }
  /// `14u` or `14u30`.
  package var shown: String {
    minuten % 60 == 0 ? "\(minuten / 60)u" : "\(minuten / 60)u\((minuten % 60).padded(2))"
  }

  private static func number(_ text: some StringProtocol) -> Int? {
    guard (1...2).contains(text.utf8.count), text.utf8.allSatisfy({ (0x30...0x39) ~= $0 }) else {
      return nil
    }
    return Int(text)
  }
}

/// The questionnaire of an evaluation: answers as FHIR JSON text, which this module never opens.
package struct Vragenlijst: Hashable, Sendable {
  /// `url|version` of the form.
  package var formulier: String
  /// A QuestionnaireResponse as JSON text.
  package var antwoorden: String
  package var ingediendOp: Datum?
  /// The day on which it was discussed with the worker.
  package var overlegdOp: Datum?
  /// Whether earlier answers in the same evaluation were handed in.
  package var eerderIngediend: Bool

  package init(formulier: String, antwoorden: String, eerderIngediend: Bool = false) {
    self.formulier = formulier
    self.antwoorden = antwoorden
    self.eerderIngediend = eerderIngediend
  }
}

/// The conversation at the workplace.
package struct Gesprek: Hashable, Sendable {
  package var datum: Datum
  package var evaluator: String
  /// "Name, function", one for each.
  package var werkgever: [String]
  package var werknemerAanwezig: Bool
  package var plaats: String?
  /// The interpreter and the confidant who were there.
  package var tolk: String?
  package var vertrouwenspersoon: String?
  /// Whether the conclusion was read back; nil where nobody said so.
  package var teruggelezen: Bool?
  package var afwijkingen: [Afwijking]

  package init(
    datum: Datum, evaluator: String, werkgever: [String], werknemerAanwezig: Bool,
    plaats: String? = nil, tolk: String? = nil, vertrouwenspersoon: String? = nil,
    teruggelezen: Bool? = nil, afwijkingen: [Afwijking] = []
  ) {
    self.tolk = tolk
    self.vertrouwenspersoon = vertrouwenspersoon
    self.teruggelezen = teruggelezen
    self.datum = datum
    self.evaluator = evaluator
    self.werkgever = werkgever
    self.werknemerAanwezig = werknemerAanwezig
    self.plaats = plaats
    self.afwijkingen = afwijkingen
  }
}

/// A rule that life went against, recorded with a reason and shown ever after.
package struct Afwijking: Hashable, Sendable {
  /// The code of the refusal that was set aside.
  package var regel: String
  /// What the rule says, and by whose word; kept as it was on that day.
  package var zin: String
  package var bron: String
  package var reden: String

  package init(regel: String, zin: String, bron: String, reden: String) {
    self.regel = regel
    self.zin = zin
    self.bron = bron
    self.reden = reden
  }
}

/// What VDAB decided after the conversation.
package struct Beslissing: Hashable, Sendable {
  package var datum: Datum
  package var uitkomst: Uitkomst
  package var motivering: String
  /// What the employer is told beside the outcome.
  package var mededelingWerkgever: String?
  /// The new WOP, where the outcome gives one.
  package var wop: LopendWOP?
  /// Earlier decisions that this one replaced, oldest first.
  package var herzien: [HerzieneBeslissing]

  package init(
    datum: Datum, uitkomst: Uitkomst, motivering: String, mededelingWerkgever: String? = nil,
    wop: LopendWOP? = nil, herzien: [HerzieneBeslissing] = []
  ) {
    self.datum = datum
    self.uitkomst = uitkomst
    self.motivering = motivering
    self.mededelingWerkgever = mededelingWerkgever
    self.wop = wop
    self.herzien = herzien
  }
}

/// A decision that was replaced; it stays readable.
package struct HerzieneBeslissing: Hashable, Sendable {
  package var datum: Datum
  package var uitkomst: Uitkomst
  package var motivering: String
  /// The WOP that it gave, where it gave one.
  package var wop: LopendWOP?

  package init(datum: Datum, uitkomst: Uitkomst, motivering: String, wop: LopendWOP? = nil) {
    self.datum = datum
    self.uitkomst = uitkomst
    self.motivering = motivering
    self.wop = wop
  }
}
