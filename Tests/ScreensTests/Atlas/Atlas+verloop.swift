import Casework

@testable import Screens

extension Atlas {
  static let course: [View] = [
    View("dossier-gesprek-verloop") {
      var story = Story()
      story.outside.moves()
      story.open("CMW-0290")
      story.choose(.gesprek)
      return story
    },
    talked("dossier-gesprek-standpunten") { $0.choose(.gesprek) },
    talked("dossier-gesprek-standpunten-verder") { story in
      story.choose(.gesprek)
      story.press(.pageDown)
    },
    talked("dossier-beslissing-beraad") { $0.choose(.beslissing) },
    talked("afspraken") { $0.press("c") },
    talked("afspraken-waarom") { $0.press("c", .down, "w") },
    View("afspraken-leeg", on: "CMW-0205") { $0.press("c") },
    talked("afspraken-lezen") { $0.press("c", .down, .enter) },
    View("pop-vergelijken", on: "CMW-0412") { $0.press("o") },
    View("pop-vergelijken-waarom", on: "CMW-0412") { $0.press("o", "w") },
    View("pop-vergelijken-enkel-een", on: "CMW-0355") { $0.press("o") },
    talked("bevestiging-tegen-weigering") { story in
      story.press("b")
      story.fill("1", Command.motivering)
      story.press(.control("s"))
    },
  ]

  private static func talked(_ name: String, _ keys: (inout Story) -> Void) -> View {
    View(name) {
      var story = Story()
      story.outside.deliberates()
      story.open("CMW-0205")
      keys(&story)
      return story
    }
  }
}

extension Outside {
  /// Moved once, and then not held.
  mutating func moves() {
    certainly { outside throws(Refusal) in
      guard let uur = Tijdstip("9:30") else { return }
      try outside.run(
        "CMW-0290",
        .planConversation(
          Planning(
            datum: "2026-03-11", uur: uur, reden: "ploegwissel in de week ervoor",
            doorWie: .werkgever)),
        .cancelConversation(
          NietDoorgegaan(
            datum: "2026-03-11", wie: .werknemer, reden: "Bert moest naar het ziekenhuis.")))
    }
  }

  /// What was said at the talk, what was agreed, and what the decision waits for.
  mutating func deliberates() {
    // A story that was left and begun again has had it all.
    guard dossier("CMW-0205")?.afspraken.isEmpty == true else { return }
    certainly { outside throws(Refusal) in
      try outside.run(
        "CMW-0205",
        .notePosition(
          Standpunt(
            datum: "2026-03-10", van: .werknemer, over: .weigering,
            tekst: "Ik wil hier niet weg, hier kennen ze mij.")),
        .notePosition(
          Standpunt(
            datum: "2026-03-10", van: .werkgever, over: .visie,
            tekst: "Elke is klaar voor de volgende stap.")),
        .notePosition(
          Standpunt(
            datum: "2026-03-10", van: nil, over: .verschil,
            tekst: "Over het moment zijn ze het niet eens.")),
        .agreeTask(
          Afspraak(
            op: "2026-03-10", wie: .werkgever, wat: "attest van de opleiding bezorgen",
            tegen: "2026-03-20")),
        .agreeTask(
          Afspraak(
            op: "2026-03-10", wie: .begeleider, wat: "met Elke een bedrijf bezoeken",
            tegen: "2026-03-11")),
        .agreeTask(
          Afspraak(
            op: "2026-03-10", wie: .werknemer, wat: "nadenken en terugbellen",
            tegen: "2026-03-12")),
        .completeTask(nummer: 3, op: "2026-03-11"),
        .deliberate(
          Beraad(
            van: "2026-03-11", wachtOp: "het attest van de opleiding", tot: "2026-03-25")))
    }
  }

  mutating func certainly(_ act: (inout Outside) throws(Refusal) -> Void) {
    do throws(Refusal) { try act(&self) } catch {
      preconditionFailure("the course can be recorded: \(error.zin)")
    }
  }
}
