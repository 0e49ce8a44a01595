/// What somebody asks to be recorded in an existing dossier.
///
/// ``Dossier/decide(_:in:)`` answers with events or a refusal; ``OpenDossier`` stands apart
/// because there is no dossier yet to decide on.
package enum Command: Hashable, Sendable {
  case registerPOP(POP)
  case requestEvaluation(Aanvraag)
  case planConversation(Planning)
  case answerQuestionnaire(formulier: String, antwoorden: String)
  case handInQuestionnaire(HandIn)
  case holdConversation(HoldConversation)
  case takeDecision(TakeDecision)
  case reviseDecision(TakeDecision)
  case referTrajectory(mandaat: String, op: Datum, soort: Trajectsoort = .extern)
  case startTrajectory(op: Datum)
  case changePhase(ChangePhase)
  case registerStage(Stage)
  case registerHours(Prestatie)
  case endTrajectory(Trajecteinde)
  case registerEmployment(Tewerkstelling)
  case closeDossier(Sluiting)

  case cancelConversation(NietDoorgegaan)
  case notePosition(Standpunt)
  case deliberate(Beraad)
  case endDeliberation(op: Datum)
  case agreeTask(Afspraak)
  case completeTask(nummer: Int, op: Datum)
  case handInPOP(op: Datum)
  case completePOPAction(actie: Int, op: Datum)
  case suspendTrajectory(Opschorting)
  case resumeTrajectory(op: Datum)
  case exemptTrajectory(ExemptTrajectory)
  case applyMeasure(Maatregel)
  case endMeasure(Maatregel, op: Datum)
  case extendEmploymentProgramme(Inschakelingsverlenging)
  case endPhase(Faseslot)
  case arrangeRelease(Prestatievrijstelling)
  case judgeFee(Vergoedingsoordeel)
  /// `stap` is the version that the step made, as the user saw it.
  case takeBackStep(stap: Int)

  /// By the linkId of the question.
  case setPoint(vraag: String, stand: Puntstand, op: Datum)
  case notePoint(vraag: String, notitie: String, op: Datum)
  case takeOver(Overname)
  case correctData(CorrectData)
}

/// A new dossier, with the person that it is about.
package struct OpenDossier: Hashable, Sendable {
  package var nummer: String
  package var instrument: Instrument
  package var voornaam: String
  package var naam: String
  package var insz: INSZ?
  package var geboortedatum: Datum
  package var postcode: Postcode
  package var onderneming: Onderneming
  package var inDienst: Datum
  package var wop: WOP?

  package init(
    nummer: String, instrument: Instrument, voornaam: String, naam: String, insz: INSZ?,
    geboortedatum: Datum, postcode: Postcode, onderneming: Onderneming, inDienst: Datum, wop: WOP?
  ) {
    self.nummer = nummer.trimmed
    self.instrument = instrument
    self.voornaam = voornaam
    self.naam = naam
    self.insz = insz
    self.geboortedatum = geboortedatum
    self.postcode = postcode
    self.onderneming = onderneming
    self.inDienst = inDienst
    self.wop = wop
  }
}

/// Handing in the questionnaire; which required answers are missing is found by the form itself.
package struct HandIn: Hashable, Sendable {
  package var overlegdOp: Datum?
  /// The questions that still need an answer, as the user knows them.
  package var ontbrekend: [String]

  package init(overlegdOp: Datum?, ontbrekend: [String]) {
    self.overlegdOp = overlegdOp
    self.ontbrekend = ontbrekend
  }
}

/// The conversation, and why it was held where a rule forbade it.
package struct HoldConversation: Hashable, Sendable {
  package var gesprek: Gesprek
  package var afwijking: String?

  package init(gesprek: Gesprek, afwijking: String? = nil) {
    self.gesprek = gesprek
    self.afwijking = afwijking
  }
}

/// A decision, or what it is changed into.
package struct TakeDecision: Hashable, Sendable {
  package var uitkomst: Uitkomst
  package var motivering: String
  package var mededelingWerkgever: String?
  package var datum: Datum
  package var wop: WOP?
  package var wopVan: Datum?

  package init(
    uitkomst: Uitkomst, motivering: String, mededelingWerkgever: String? = nil, datum: Datum,
    wop: WOP? = nil, wopVan: Datum? = nil
  ) {
    self.uitkomst = uitkomst
    self.motivering = motivering
    self.mededelingWerkgever = mededelingWerkgever
    self.datum = datum
    self.wop = wop
    self.wopVan = wopVan
  }
}

/// A next phase.
package struct ChangePhase: Hashable, Sendable {
  package var fase: Fase
  package var op: Datum
  /// Last day of the phase that runs; nil for the day before `op`.
  package var vorigeTot: Datum?
  package var overgeslagen: String?
  /// What runs goes on beside it; only in the free regime.
  package var naast: Bool

  package init(
    fase: Fase, op: Datum, vorigeTot: Datum? = nil, overgeslagen: String? = nil,
    naast: Bool = false
  ) {
    self.fase = fase
    self.op = op
    self.vorigeTot = vorigeTot
    self.overgeslagen = overgeslagen
    self.naast = naast
  }
}
