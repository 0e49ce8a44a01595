import Canvas
import Casework

extension DossierScreen {
  /// Every key of this screen, each with the reason why it does not work now.
  func bindings(_ world: World) -> [Binding<Action>] { keys(world).map(\.inDossier) }

  /// The same, as another screen names them.
  func keys(_ world: World) -> [Binding<Action>] {
    let closed = dossier.sluiting.map { Reden.dossierGesloten($0.datum).belet() }
    let running = dossier.lopendeEvaluatie
    let noEvaluation = closed ?? dossier.whyNoEvaluation?.belet()
    return [
      Binding(
        .character("p"), action: .pop, label: "POP", description: "een POP registreren",
        unavailable: closed),
      Binding(
        .character("a"), action: .request, label: "aanvragen",
        description: "een evaluatie aanvragen",
        unavailable: closed ?? running.map { Reden.evaluatieLoopt($0.aangevraagdOp).belet() }),
      Binding(
        .character("l"), action: .plan,
        // A talk whose day went by is there to be moved.
        label: running?.openPlanning.map { $0.datum < world.vandaag } == true
          ? "verplaatsen" : "plannen",
        description: "het gesprek plannen of verplaatsen",
        unavailable: noEvaluation),
      Binding(
        .character("v"), action: .questionnaire, label: "vragenlijst",
        description: "de vragenlijst invullen of nalezen",
        unavailable: dossier.evaluatie == nil ? noEvaluation : nil),
      Binding(
        .character("i"), action: .handIn, label: "indienen",
        description: "de vragenlijst indienen",
        unavailable: noEvaluation
          ?? (running?.vragenlijst == nil ? Reden.geenAntwoorden.belet() : nil)),
      Binding(
        .character("g"), action: .conversation, label: "gesprek",
        description: "het gesprek registreren", unavailable: noEvaluation),
      Binding(
        .character("b"), action: .decide, label: "beslissen",
        description: "de beslissing nemen", unavailable: closed ?? whyNotDecide),
      Binding(
        .character("h"), action: .revise, label: "herzien",
        description: "een genomen beslissing herzien",
        unavailable: closed
          ?? (dossier.evaluatie?.beslissing == nil ? Reden.geenBeslissing.belet() : nil)),
      Binding(
        .character("m"), action: .refer, label: "verwijzen",
        description: "verwijzen naar een gemandateerde dienstverlener",
        unavailable: closed ?? whyNotRefer),
      Binding(
        .character("s"), action: .start, label: "starten", description: "het traject starten",
        unavailable: closed ?? whyNotStart),
      Binding(
        .character("t"), action: .traject, label: "traject",
        description: "het traject op een tijdlijn",
        unavailable: dossier.traject == nil ? Belet("Er is nog geen traject.") : nil),
      Binding(
        .character("y"), action: .fees, label: "vergoedingen",
        description: "de vergoedingen per fase",
        unavailable: dossier.traject == nil ? Belet("Er is nog geen traject.") : nil),
      Binding(
        .character("k"), action: .employment, label: "tewerkstelling",
        description: "een tewerkstelling registreren"),
      Binding(
        .character("x"), action: .close, label: "sluiten", description: "het dossier sluiten",
        unavailable: closed
          ?? (dossier.lopendTraject == nil ? nil : Reden.trajectLoopt(nil).belet())),
      Binding(
        .character("n"), action: .notHeld, label: "ging niet door",
        description: "registreren dat het gesprek niet doorging",
        unavailable: closed ?? whyNotHeld),
      Binding(
        .character("d"), action: .position, label: "standpunt",
        description: "optekenen wat iemand wil, betwijfelt, weigert of vindt",
        unavailable: closed ?? (dossier.evaluatie == nil ? Reden.geenEvaluatie.belet() : nil)),
      Binding(
        .character("e"), action: .deliberation,
        label: running?.beraad == nil ? "beraad" : "beraad voorbij",
        description: "zeggen waarop de beslissing wacht, of dat het wachten voorbij is",
        unavailable: closed ?? whyNotDeliberate),
      Binding(
        .character("c"), action: .agreements, label: "afspraken",
        description: "wie wat doet tegen wanneer",
        unavailable: dossier.evaluatie == nil ? Reden.geenEvaluatie.belet() : nil),
      Binding(
        .character("o"), action: .comparePOPs, label: "vergelijken",
        description: "de nieuwste POP naast de eerdere leggen, indienen, acties afronden",
        unavailable: dossier.pops.isEmpty ? Reden.popOntbreekt.belet() : nil),
      Binding(
        .character("z"), action: .extend, label: "verlengen",
        description: "het inschakelingstraject verlengen",
        unavailable: closed ?? (dossier.instrument == .lde ? nil : Reden.enkelLDE.belet()),
        inFooter: false),
      Binding(
        .character("f"), action: .talk, label: "gesprekspunten",
        description: "voorbereiden en afvinken wat aan tafel te bespreken is",
        unavailable: dossier.evaluatie == nil ? Reden.geenEvaluatie.belet() : nil),
      Binding(
        .character("T"), action: .table, label: "tafel",
        description: "de antwoorden groot op het scherm, om samen te bekijken",
        unavailable: dossier.evaluatie?.vragenlijst == nil ? Reden.geenAntwoorden.belet() : nil),
      Binding(
        .character("r"), action: .block, label: "tekst overnemen",
        description: "de tekst van een stap, voor een ander systeem",
        unavailable: model.whyNoBlock),
      Binding(
        .character("B"), action: .appeal, label: "beroep",
        description: "de termijnen van een beroep narekenen", inFooter: false),
      Binding(
        .character("P"), action: .premiums, label: "premies",
        description: "de premies van individueel maatwerk, per kwartaal",
        unavailable: whyNoPremiums(world), inFooter: false),
      Binding(
        .character("V"), action: .correct, label: "verbeteren",
        description: "gegevens verbeteren: naam, INSZ, geboortedatum, onderneming",
        inFooter: false),
      Binding(
        .character("j"), action: .journal, label: "journaal",
        description: "alles wat in dit dossier gebeurde"),
      Binding(
        .character("w"), action: .why, label: "waarom", description: "waarom de stap zo staat"),
      Binding(
        .enter, action: .next, label: "volgende", description: "doen wat de stap vraagt",
        inFooter: false),
      Binding(.up, action: .up, label: "stap", description: "vorige stap", inFooter: false),
      Binding(.down, action: .down, label: "stap", description: "volgende stap", inFooter: false),
      Binding(.home, action: .first, label: "eerste", description: "eerste stap", inFooter: false),
      Binding(.end, action: .last, label: "laatste", description: "laatste stap", inFooter: false),
      Binding(
        .pageDown, action: .further, label: "verder",
        description: "verder lezen wat van de stap bekend is", inFooter: false),
      Binding(
        .pageUp, action: .nearer, label: "terug",
        description: "terug naar het begin van wat bekend is", inFooter: false),
      Binding(
        .character(">"), .tab, action: .nextDossier, label: "volgend dossier",
        description: "naar het volgende dossier van de lijst", inFooter: false),
      Binding(
        .character("<"), .backTab, action: .previousDossier, label: "vorig dossier",
        description: "naar het vorige dossier van de lijst", inFooter: false),
      Binding(
        .escape, .character("q"), action: .back, label: "terug",
        description: "terug naar de werklijst"),
    ]
  }

  private var whyNotDecide: Belet? {
    guard let evaluation = dossier.evaluatie else { return Reden.geenEvaluatie.belet() }
    if let taken = evaluation.beslissing { return Reden.beslissingDefinitief(taken.datum).belet() }
    return evaluation.gesprek == nil
      ? Reden.geenGesprek.belet(Bronnen.evaluatie(dossier.instrument)) : nil
  }

  private var whyNotRefer: Belet? {
    if dossier.lopendTraject != nil { return Reden.trajectLoopt(nil).belet() }
    return dossier.beslissing?.uitkomst == .doorstroomklaar
      ? nil : Reden.nietDoorstroomklaar.belet(Bronnen.evaluatie(dossier.instrument))
  }

  private var whyNotStart: Belet? {
    guard let traject = dossier.lopendTraject else { return Reden.trajectNietVerwezen.belet() }
    return traject.gestartOp.map { Reden.trajectAlGestart($0).belet() }
  }

  /// The keys of the chosen step, then those that always matter.
  func footer(_ world: World) -> [FooterKey] {
    let wanted: [Action] =
      switch stap {
      case .pop: [.pop, .comparePOPs, .request, .questionnaire]
      case .vragenlijst: [.request, .questionnaire, .handIn, .talk]
      case .gesprek: [.request, .plan, .conversation, .talk, .notHeld, .position, .agreements]
      case .beslissing:
        [.decide, .revise, .conversation, .deliberation, .position, .block, .agreements]
      case .traject: [.refer, .start, .traject, .fees]
      case .opvolging: [.employment, .close, .traject]
      }
    let all = bindings(world)
    func usable(_ actions: [Action]) -> [Binding<Action>] {
      actions.compactMap { action in
        all.first { $0.action == action && $0.unavailable == nil }
      }
    }
    // Four of the step's own: more would push the way back off the line.
    let keys = usable(wanted).prefix(4) + usable([.journal, .why, .back])
    return [FooterKey(key: "↑↓", label: "stap")] + keys.map(\.footerKey)
  }
}
