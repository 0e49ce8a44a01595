import Casework

extension DossierLine {
  /// What the rules have against this line, apart from what only the register knows.
  ///
  /// A decision stops at its first refusal. A file must show all its faults at once, so Casework is
  /// asked about one matter at a time, with values in the other places that it takes.
  func ruleFaults(_ regels: Regelboek, vandaag: Datum) -> [LineFault] {
    let situation = Situation(vandaag: vandaag, regels: regels)
    guard let hired = values.inDienst, let innocent = OpenDossier.innocent(hiredOn: hired) else {
      return []
    }
    var refusals: [Refusal] = []
    if let born = values.geboortedatum {
      var question = innocent
      question.geboortedatum = born
      refusals += question.refusal(in: situation)
    }
    if let instrument = values.instrument, values.isWOPRead {
      var question = innocent
      question.instrument = instrument
      question.wop = values.wop
      refusals += question.refusal(in: situation)
    }
    if let pop = laatstePOP { refusals += innocent.refusal(of: pop, in: situation) }
    return refusals.map { LineFault($0, line: line) }
  }
}

extension OpenDossier {
  /// An opening that no rule objects to.
  fileprivate static func innocent(hiredOn hired: Datum) -> OpenDossier? {
    guard let postcode = try? Postcode("1000"), let number = try? Ondernemingsnummer("0000000097")
    else { return nil }
    return OpenDossier(
      nummer: "-", instrument: .ama, voornaam: "-", naam: "-", insz: nil,
      geboortedatum: hired.adding(days: -1), postcode: postcode,
      onderneming: Onderneming(naam: "-", nummer: number), inDienst: hired, wop: nil)
  }

  fileprivate func refusal(in situation: Situation) -> [Refusal] {
    do throws(Refusal) {
      _ = try decide(newPersoon: PersoonID("-"), in: situation)
      return []
    } catch {
      return [error]
    }
  }

  /// What is against a POP of that day in the dossier that this opens.
  fileprivate func refusal(of pop: Datum, in situation: Situation) -> [Refusal] {
    do throws(Refusal) {
      let opening = try decide(newPersoon: PersoonID("-"), in: situation).opening
      _ = try Dossier([.dossierGeopend(opening)])?.decide(
        .registerPOP(POP(datum: pop)), in: situation)
      return []
    } catch {
      return [error]
    }
  }
}
