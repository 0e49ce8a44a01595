import Casework
import Testing

@testable import Screens

/// A screen as a user meets it, and how to get there with keys.
struct View: Sendable, CustomTestStringConvertible {
  let name: String
  let story: Story

  init(_ name: String, _ tell: () -> Story) {
    self.name = name
    story = tell()
  }

  /// The same screen with more keys pressed.
  init(
    _ name: String, on nummer: String, _ keys: (inout Story) -> Void
  ) {
    self.init(name) {
      var story = Story()
      story.open(nummer)
      keys(&story)
      return story
    }
  }

  var testDescription: String { name }
}

/// Every screen of the program.
enum Atlas {
  static let views =
    lists + dossiers + trajectories + emptyForms + wrongForms + questionnaires
    + dialogs + course + whys + names
    + guide + table
}

extension Atlas {
  static let lists: [View] = [
    View("werklijst-leeg") { Story(.empty) },
    View("werklijst") { Story() },
    View("werklijst-vandaag-gezet") { Story(todayIsSet: true) },
    View("zoeken") {
      var story = Story()
      story.press("/")
      story.type("linde")
      return story
    },
    View("zoeken-zonder-resultaat") {
      var story = Story()
      story.press("/")
      story.type("bestaat niet")
      return story
    },
    View("werklijst-gefilterd") {
      var story = Story()
      story.press("e", "s", "m")
      return story
    },
    View("werklijst-bezoek") {
      var story = Story()
      story.press("b")
      return story
    },
    View("overzicht") {
      var story = Story()
      story.press("o", .down)
      return story
    },
    View("regels-zoeken") {
      var story = Story()
      story.press("p", "/")
      story.type("verg")
      return story
    },
    View("regels") {
      var story = Story()
      story.press("p", .down, .down)
      return story
    },
    View("regels-alle-waarden") {
      var story = Story()
      story.press("p", .end, .up, .enter)
      return story
    },
    View("regels-op-proef") {
      var story = Story(isTrial: true)
      story.press("p")
      return story
    },
    View("journaal", on: "CMW-0201") { $0.press("j") },
    View("journaal-waarom", on: "CMW-0201") { $0.press("j", "w") },
    View("journaal-regel", on: "CMW-0203") { $0.press("j", .enter) },
    View("hulp-werklijst") {
      var story = Story()
      story.press("?")
      return story
    },
    View("hulp-dossier", on: "CMW-0118") { $0.press("?") },
    View("hulp-formulier", on: "CMW-0412") { $0.press("p", .function(1), "t") },
  ]

  static let dialogs: [View] = [
    View("weigering", on: "CMW-0077") { story in
      story.press("g")
      story.fill(nil, nil, "An Maes, sociale dienst")
      story.press(.control("s"))
    },
    View("weigering-met-bron", on: "CMW-0412") { story in
      story.press("g")
      story.fill("12/03/2026")
      story.press(.control("s"))
    },
    View("waarschuwing", on: "CMW-0200") { $0.press("t", "f", .control("s")) },
    View("bevestiging-lege-pop", on: "CMW-0355") { $0.press("p", .control("s")) },
    View("conflict", on: "CMW-0355") { story in
      story.press("p")
      story.colleague(registersPOPIn: "CMW-0355")
      story.fill(nil, "Els Claes", nil, "een\ntwee")
      story.press(.control("s"))
    },
    View("register-antwoordt-niet", on: "CMW-0204") { story in
      story.press("i")
      story.outside.failure = "De schijf is vol. Maak plaats en probeer opnieuw."
      story.press(.control("s"))
    },
    View("bevestiging-beslissing", on: "CMW-0205") { story in
      story.press("b")
      story.fill("1", Command.motivering)
      story.press(.control("s"))
    },
    View("bevestiging-sluiten", on: "CMW-0355") { story in
      story.press("x")
      story.fill(nil, "Marc gaat met pensioen.")
      story.press(.control("s"))
    },
    View("geregistreerd", on: "CMW-0355") { story in
      story.press("p")
      story.fill(nil, nil, nil, "een\ntwee")
      story.press(.control("s"))
    },
  ]
}
