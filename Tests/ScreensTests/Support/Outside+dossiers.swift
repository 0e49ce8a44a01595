import Casework

extension Outside {
  /// From a POP that is too old to a decision that was revised.
  mutating func addEvaluations() throws(Refusal) {
    try add("CMW-0412", "Peeters", "Jan")
    try run(
      "CMW-0412", .registerPOP(.early("2024-02-12")), .registerPOP(.sample("2025-03-02")),
      .requestEvaluation(Aanvraag(aanleiding: .vijfJaar, datum: "2026-02-02", attest: false)),
      .planConversation(.sample("2026-03-09")))

    try add(
      "LDE-0031", "Van den Broeck", "Noor", at: .buurtwerk, .lde, since: "2020-05-04")
    try prepare("LDE-0031", talk: "2026-02-25")
    try run("LDE-0031", .hold("2026-02-25"))

    try add("CMW-0077", "El Amrani", "Samira", born: "1988-11-30")
    try prepare("CMW-0077", talk: "2026-03-12")

    try add("CMW-0290", "Claes", "Bert", at: .houthof)
    try run(
      "CMW-0290", .registerPOP(.sample("2025-11-20")),
      .requestEvaluation(Aanvraag(aanleiding: .werknemer, datum: "2026-02-20", attest: true)),
      .planConversation(.sample("2026-03-16")))

    try add("CMW-0204", "Nguyen", "Linh", at: .houthof)
    try run(
      "CMW-0204", .registerPOP(.sample("2025-11-20")),
      .requestEvaluation(Aanvraag(aanleiding: .werkgever, datum: "2026-02-20", attest: false)),
      .answers())

    try add("CMW-0205", "Van Hove", "Elke")
    try prepare("CMW-0205", talk: "2026-03-10")
    try run("CMW-0205", .hold("2026-03-10"))

    try add("CMW-0203", "De Smet", "Tom")
    try prepare("CMW-0203", talk: "2026-02-10", pop: "2024-12-01", aanleiding: .werkgever)
    try run(
      "CMW-0203", .hold("2026-02-10", with: [], because: "De begeleider was ziek"),
      .takeDecision(
        TakeDecision(
          uitkomst: .wopOngewijzigd,
          motivering: "Tom heeft nog evenveel begeleiding nodig als bij het vorige gesprek.",
          datum: "2026-02-12")),
      .reviseDecision(
        TakeDecision(
          uitkomst: .wopGewijzigd,
          motivering:
            "De werkgever stuurde na het gesprek een nieuw verslag: het tempo ligt lager.",
          mededelingWerkgever: "Het nieuwe WOP gaat in op 1 maart.", datum: "2026-02-20",
          wop: WOP(percentage: 65, begeleidingsnood: .hoog))))
  }

  /// Referred, not started; running; over its term; ended with a phase passed over.
  mutating func addTrajectories() throws(Refusal) {
    try add("CMW-0206", "Goossens", "Fien")
    try decide("CMW-0206", .doorstroomklaar, on: "2026-03-04")

    try add("CMW-0202", "Wouters", "Lien")
    try decide("CMW-0202", .doorstroomklaar, on: "2026-02-18")
    try run("CMW-0202", .referTrajectory(mandaat: "6607", op: "2026-02-20"))

    try add("CMW-0118", "Ünal", "Deniz", born: "1996-07-02")
    try decide("CMW-0118", .doorstroomklaar, on: "2025-09-15")
    try run(
      "CMW-0118", .referTrajectory(mandaat: "7882", op: "2025-09-18"),
      .startTrajectory(op: "2025-10-01"), .hours("8", "2025-10-09"),
      .phase(.jobmatching, "2025-11-01"), .hours("6", "2025-12-15"),
      .phase(.stage, "2026-01-03"), .hours("7,5", "2026-02-10"),
      .registerStage(
        Stage(bedrijf: "Distributie Halle nv, magazijn", van: "2026-01-03", tot: "2026-03-31")),
      .arrangeRelease(Prestatievrijstelling(datum: "2025-09-29", nota: "elke dinsdag en donderdag"))
    )

    try add("CMW-0200", "Çelik", "Aylin", at: .houthof)
    try decide("CMW-0200", .doorstroomklaar, on: "2025-10-06")
    try run(
      "CMW-0200", .referTrajectory(mandaat: "7882", op: "2025-10-07"),
      .startTrajectory(op: "2025-10-20"), .phase(.jobmatching, "2025-11-20"))

    try add("CMW-0207", "Lemmens", "Sofie")
    try decide("CMW-0207", .doorstroomklaar, on: "2025-10-06")
    try run(
      "CMW-0207", .referTrajectory(mandaat: "7882", op: "2025-10-07"),
      .startTrajectory(op: "2025-11-03"), .phase(.jobmatching, "2025-12-01"),
      .suspendTrajectory(
        Opschorting(van: "2025-12-22", hervat: "2026-01-05", reden: .onderneming)),
      .suspendTrajectory(Opschorting(van: "2026-02-16", reden: .werknemer)))
    try add("CMW-0300", "Mertens", "Jolien", at: .houthof)
    try decide("CMW-0300", .doorstroomklaar, on: "2025-10-06")
    try run("CMW-0300", .referTrajectory(mandaat: "7882", op: "2025-10-07"))
    record([.trajectGestart(op: "2025-10-20", regime: .vrij)], on: "CMW-0300")
    try run(
      "CMW-0300", .phase(.jobmatching, "2025-11-10"), .beside(.stage, "2025-12-01"),
      .endPhase(Faseslot(fase: .stage, tot: "2025-12-19")), .beside(.stage, "2026-01-19"),
      .arrangeRelease(Prestatievrijstelling(datum: "2025-10-20")))

    try add("CMW-0201", "Maes", "Kobe", since: "2020-01-06")
    try decide("CMW-0201", .doorstroomklaar, on: "2025-01-20")
    try run(
      "CMW-0201", .referTrajectory(mandaat: "7882", op: "2025-01-22"),
      .startTrajectory(op: "2025-02-03"),
      .phase(.stage, "2025-03-03", skipping: "had zelf al een stageplaats gevonden"),
      .registerStage(
        Stage(bedrijf: "Bakkerij Lievens", van: "2025-03-03", tot: "2025-05-30", proeftuin: true)),
      .phase(.nazorg, "2025-06-02"),
      .endTrajectory(
        Trajecteinde(
          datum: "2025-08-20", resultaat: .tewerkstelling,
          reden: "vast contract bij de stageplaats")),
      .registerEmployment(
        Tewerkstelling(
          van: "2025-06-02", soort: .nec, werkgever: "Bakkerij Lievens", nace: "2025:10.71")),
      .closeDossier(
        Sluiting(datum: "2025-09-01", reden: "Kobe werkt nu voltijds in een gewone bakkerij.")))
  }

  /// The other instruments, and nothing to do for a while.
  mutating func addOthers() throws(Refusal) {
    try add("AMA-0009", "D'Hondt", "Rita", at: .atelier, .ama, since: "2025-03-18")
    try run("AMA-0009", .registerPOP(.sample("2025-09-01")))

    try add("CMW-0355", "Janssens", "Marc", at: .houthof, since: "2021-05-03")
    try run("CMW-0355", .registerPOP(.sample("2025-11-03")))

    try add(
      "IMW-0007", "Vandevelde-Oosterlinck", "Marie-Thérèse", at: .houthof, .imw,
      since: "2026-02-16")
  }
}
