import Casework

extension Atlas {
  /// `w` on every screen that has something to explain.
  static let whys: [View] = [
    View("werklijst-waarom") { () -> Story in
      var story = Story()
      story.press("w")
      return story
    },
    View("dossier-waarom-gesprek", on: "CMW-0412") { story in
      story.choose(.gesprek)
      story.press("w")
    },
    View("dossier-waarom-beslissing", on: "CMW-0203") { story in
      story.choose(.beslissing)
      story.press("w")
    },
    View("traject-waarom-gekozen", on: "CMW-0118") { $0.press("t", .up, .up, "w") },
    View("traject-waarom-niet-begonnen", on: "CMW-0118") { $0.press("t", .down, "w") },
    View("vragenlijst-waarom", on: "CMW-0118") { story in
      story.press("v")
      story.question("tempo.begeleiding")
      story.press("w")
    },
    View("weigering-waarom", on: "CMW-0412") { story in
      story.press("g")
      story.fill("12/03/2026")
      story.press(.control("s"), "w")
    },
    View("waarschuwing-waarom", on: "CMW-0206") { story in
      story.press("m")
      story.type("6607")
      story.press(.control("s"), .function(3))
    },
    View("dossier-nu-niet-waarom", on: "CMW-0412") { $0.press("m", "w") },
  ]
}
