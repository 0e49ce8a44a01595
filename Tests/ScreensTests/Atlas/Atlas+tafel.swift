import Casework
import Questionnaire

@testable import Screens

extension Atlas {
  static let table: [View] = [
    prepared("gesprekspunten") { $0.press("f") },
    prepared("gesprekspunten-notitie") { $0.press("f", .down, "n") },
    View("gesprekspunten-leeg", on: "CMW-0205") { $0.press("f") },
    View("gesprekspunten-na-beslissing") {
      var story = Story()
      story.outside.preparesTalk()
      story.outside.certainly { outside throws(Refusal) in
        try outside.run(
          "CMW-0205",
          .takeDecision(
            TakeDecision(
              uitkomst: .wopOngewijzigd, motivering: Command.motivering, datum: "2026-03-12")))
      }
      story.open("CMW-0205")
      story.press("f")
      return story
    },
    prepared("samenvatting") { $0.press("f", "s") },
    prepared("samenvatting-met-vertrouwelijk") { $0.press("f", "s", "x", .pageDown) },
    prepared("antwoorden-vergelijken-een") { $0.press("f", "v") },
    View("antwoorden-vergelijken") {
      var story = Story()
      story.outside.evaluatesAgain()
      story.open("CMW-0206")
      story.press("f", "v")
      return story
    },
    View("antwoorden-vergelijken-alles") {
      var story = Story()
      story.outside.evaluatesAgain()
      story.open("CMW-0206")
      story.press("f", "v", "a")
      return story
    },
    prepared("tafel") { $0.press("f", .down, "t") },
    prepared("tafel-alle-vragen") { $0.press("T", .right, .right) },
    prepared("tafel-hulp") { $0.press("T", "?") },
    View("tekstblok-vragenlijst", on: "CMW-0118") { story in
      story.choose(.vragenlijst)
      story.press("r")
    },
    View("tekstblok-overgenomen", on: "CMW-0118") { story in
      story.choose(.beslissing)
      story.press("r", "m")
    },
    prepared("vragenlijst-gemarkeerd") { story in
      story.press("v")
      story.question("tempo.werktempo")
    },
    View("vragenlijst-markeren-na-beslissing", on: "CMW-0118") { story in
      story.press("v", .control("k"))
    },
  ]

  private static func prepared(_ name: String, _ keys: (inout Story) -> Void) -> View {
    View(name) {
      var story = Story()
      story.outside.preparesTalk()
      story.open("CMW-0205")
      keys(&story)
      return story
    }
  }
}

extension Outside {
  /// Answers that say something, two questions flagged, one of them talked about, and a note.
  mutating func preparesTalk() {
    certainly { outside throws(Refusal) in
      try outside.run(
        "CMW-0205",
        .setPoint(vraag: "tempo.werktempo", stand: .teBespreken, op: "2026-03-11"),
        .setPoint(vraag: "wens.gewoon-werk", stand: .teBespreken, op: "2026-03-11"),
        .setPoint(vraag: "tempo.werktempo", stand: .besproken, op: "2026-03-12"),
        .notePoint(
          vraag: "wens.gewoon-werk", notitie: "Vraag naar de vroege dienst en de bus.",
          op: "2026-03-12"))
    }
  }

  /// A decision, a new evaluation, and other answers.
  mutating func evaluatesAgain() {
    var answers = Shipped.answers
    for linkId in ["tempo.werktempo", "tempo.begeleiding", "wens.gewoon-werk"] {
      answers[linkId] = Shipped.form.item(linkId).map { [$0.options[2].value] } ?? []
    }
    answers["werk.taken"] = [.string("Inpakken, en nieuwe collega's op weg helpen.")]
    answers["gezondheid.invloed"] =
      Shipped.form.item("gezondheid.invloed").map { [$0.options[2].value] } ?? []
    certainly { outside throws(Refusal) in
      try outside.run(
        "CMW-0206",
        .requestEvaluation(Aanvraag(aanleiding: .vdab, datum: "2026-03-12", attest: false)),
        .answers(answers))
    }
  }
}
