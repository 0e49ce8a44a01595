import Testing

@testable import Screens

extension Atlas {
  /// Everything by name, and taking a step back.
  static let names: [View] = [
    View("palet-werklijst") {
      var story = Story()
      story.press(":")
      return story
    },
    View("palet-gezocht") {
      var story = Story()
      story.press(":")
      story.type("linde")
      return story
    },
    View("palet-actie", on: "CMW-0118") { story in
      story.press(":")
      story.type("begeleiding")
    },
    View("palet-niets") {
      var story = Story()
      story.press(":")
      story.type("qqqq")
      return story
    },
    View("hulp-gezocht", on: "CMW-0118") { story in
      story.press("?")
      story.type("beeind")
    },
    View("terugnemen", on: "CMW-0118") { story in
      story.press("k")
      story.fill(nil, nil, "1", "Bakkerij Maes")
      story.press(.control("s"), "u")
    },
    View("terugnemen-kan-niet", on: "CMW-0203") { $0.press("u") },
    View("terugnemen-journaal", on: "CMW-0118") { story in
      story.press("k")
      story.fill(nil, nil, "1", "Bakkerij Maes")
      story.press(.control("s"), "u", "j", "j")
    },
  ]
}
