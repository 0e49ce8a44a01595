@testable import Screens

/// The user guide, opened from a screen.
extension Atlas {
  static let guide: [View] = [
    View("handleiding", on: "CMW-0077") { $0.press(.function(1)) },
    View("handleiding-inhoud", on: "CMW-0077") { $0.press(.function(1), "i") },
    View("handleiding-verwijzing") {
      var story = Story()
      story.press(.function(1), .tab)
      return story
    },
    View("handleiding-toetsen", on: "CMW-0118") { $0.press(.function(1), "t") },
    View("handleiding-zoeken") {
      var story = Story()
      story.press(.function(1), "/")
      story.type("de lijn")
      return story
    },
    View("handleiding-gevonden") {
      var story = Story()
      story.press(.function(1), "/")
      story.type("de lijn")
      story.press(.enter, "n")
      return story
    },
    View("handleiding-niet-gevonden") {
      var story = Story()
      story.press(.function(1), "/")
      story.type("xyzzy")
      story.press(.enter)
      return story
    },
  ]
}
