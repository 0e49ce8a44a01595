extension Dossier {
  /// Flags a question for the talk, ticks it off, or takes the flag away.
  func setPoint(_ vraag: String, _ stand: Puntstand, on day: Datum, in situation: Situation)
    throws(Refusal) -> Decision
  {
    let evaluation = try evaluationToPrepare(vraag)
    let point = evaluation.gesprekspunt(vraag)
    // What is noted beforehand is talked about as well, and then ticked off.
    let isKnown = stand == .besproken ? point != nil : point?.isGemarkeerd == true
    if stand != .teBespreken, !isKnown {
      throw Refusal(.geenGesprekspunt(vraag))
    }
    try situation.refuseFuture(day)
    return Decision([.gesprekspuntGezet(vraag: vraag, stand: stand, op: day)])
  }

  func notePoint(_ vraag: String, _ text: String, on day: Datum, in situation: Situation)
    throws(Refusal) -> Decision
  {
    let evaluation = try evaluationToPrepare(vraag)
    if text.isBlank, evaluation.gesprekspunt(vraag)?.notitie == nil {
      throw Refusal(.verplichtVeld("de notitie"))
    }
    try situation.refuseFuture(day)
    return Decision([.gesprekspuntGenoteerd(vraag: vraag, notitie: text, op: day)])
  }

  /// Until the decision a talk is prepared and held; after it everything can only be read.
  private func evaluationToPrepare(_ vraag: String) throws(Refusal) -> Evaluatie {
    guard let evaluatie else { throw Refusal(.geenEvaluatie) }
    if let taken = evaluatie.beslissing { throw Refusal(.naBeslissing(taken.datum)) }
    guard !vraag.isBlank else { throw Refusal(.verplichtVeld("de vraag")) }
    return evaluatie
  }

  /// Also after closing: the last text of a dossier is that of its end.
  func takeOver(_ overname: Overname, in situation: Situation) throws(Refusal) -> Decision {
    guard tekstblok(overname.stap) != nil else { throw Refusal(.geenTekstblok(overname.stap)) }
    try situation.refuseFuture(overname.op)
    return Decision([.tekstblokOvergenomen(overname)])
  }
}
