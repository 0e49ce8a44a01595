extension Waaromvraag {
  /// `opvolging.*`: the window, whether somebody moved on, came back, and the way back.
  var opvolging: [Verklaring] {
    venster + doorstroom + terugkeer
  }

  private var venster: [Verklaring] {
    guard dossier.sluiting != nil else { return [] }
    return stappen.last.map {
      Verklaring(
        onderwerp: "opvolging.venster", uitkomst: $0.uitkomst, feiten: $0.feiten,
        regel: $0.regel, parameters: $0.parameters, bron: $0.bron, anders: $0.anders)
    }.list
  }

  private var doorstroom: [Verklaring] {
    let jobs = dossier.tewerkstellingen
    guard dossier.sluiting != nil || !jobs.isEmpty else { return [] }
    let (found, gronden) = regels.tracing { dossier.opvolging($0, vandaag: vandaag) }
    let counts = gronden.filter { $0.grond.id == .teltMee }
    let closed = dossier.sluiting.map(feiten.sluiting)
    let facts = jobs.map { job in
      let fits = counts.contains { $0.grond.lijst.contains(job.soort.rawValue) }
      return feiten.tewerkstelling(job, fits ? "telt mee" : "telt niet mee")
    }
    let outcome = Verklaring(
      onderwerp: "opvolging.doorstroom", uitkomst: found.reden,
      feiten: closed.list + facts + [heden],
      regel:
        "Iemand is doorgestroomd als er in het venster ten minste één dag ligt van een "
        + "tewerkstelling die meetelt. Een dossier is één WOP: wie er twee heeft, telt twee keer.",
      parameters: jobs.isEmpty ? gronden.without([.teltMee]) : gronden, bron: found.bron,
      anders: "Een tewerkstelling registreren die meetelt, of een dag na het venster.")
    guard !jobs.isEmpty else { return [outcome] }
    return [
      outcome,
      Verklaring(
        onderwerp: "opvolging.sec-nec-sec",
        uitkomst: found.secNecSec
          ? "Kwam terug in de sociale economie na een job die meetelt (SEC, NEC, SEC)."
          : "Kwam niet terug in de sociale economie na een job die meetelt.",
        feiten: facts + [heden],
        regel: "SEC, NEC, SEC: een nieuwe tewerkstelling in de sociale economie, na een job die "
          + "meetelt. De doorstroom blijft tellen.",
        parameters: counts, bron: counts.first?.grond.bron ?? found.bron,
        anders: "Een latere tewerkstelling registreren."),
    ]
  }

  private var terugkeer: [Verklaring] {
    let (way, gronden) = regels.tracing { dossier.terugkeer($0, vandaag: vandaag) }
    guard let way else { return [] }
    return [
      Verklaring(
        onderwerp: "opvolging.terugkeer", uitkomst: way.reden,
        feiten: [
          feiten.tewerkstelling(way.job),
          Feit("De laatste dag om het te vragen is \(way.tot.adding(days: -1).shown)."),
          dossier.beslissing.map(feiten.beslissing) ?? Feit("Er is geen beslissing."), heden,
        ],
        regel:
          "Wie na een beslissing \"doorstroomklaar\" een gewone job heeft en die binnen een aantal "
          + "maanden buiten zijn wil verliest, kan terugkeren naar de vroegere werkgever: een "
          + "mogelijkheid, geen recht.",
        parameters: gronden, bron: way.bron,
        anders: "Het einde van de job en de oorzaak ervan registreren.")
    ]
  }
}

extension Feitenzoeker {
  /// A job with what a rule makes of it.
  func tewerkstelling(_ job: Tewerkstelling, _ remark: String) -> Feit {
    let found = tewerkstelling(job)
    return Feit("\(found.zin.dropLast()); \(remark).", journaalregel: found.journaalregel)
  }
}
