import Canvas
import Casework
import Testing

@testable import Screens

@Suite("The trajectory on a timeline")
struct TimelineTests {
  private func story(_ nummer: String, _ outside: Outside = .everyone, size: Size = .standard)
    -> Story
  {
    var story = Story(outside, size: size)
    story.open(nummer)
    story.press("t")
    return story
  }

  private func line(_ phase: Fase, _ story: Story) -> String {
    story.lines.first { $0.hasPrefix(" \(phase.rawValue)") } ?? ""
  }

  @Test(arguments: [
    Size.standard, Size(width: 72, height: 20), .large, Size(width: 100, height: 30),
    Size(width: 60, height: 18),
  ])
  func `paging shows every line below the phases`(_ size: Size) throws {
    var outside = Outside.everyone
    for day in 1...9 {
      try outside.run(
        "CMW-0118", .hours("\(day)", Datum(dayNumber: Outside.vandaag.dayNumber - day)))
    }
    var story = story("CMW-0118", outside, size: size)
    var seen = ""
    for _ in 0..<30 {
      seen += story.canvas.text
      story.press(.pageDown)
    }
    for day in 1...9 {
      let shown = Datum(dayNumber: Outside.vandaag.dayNumber - day).shown
      #expect(seen.contains(shown), "\(shown) never came in view at \(size)")
    }
    #expect(seen.contains("geen norm of grens"))
    for _ in 0..<30 { story.press(.pageUp) }
    #expect(story.canvas.text.contains("Uren") || size != .large)
  }

  @Test func `at 80 by 24 three lines below the phases are in view, the first one named`() {
    var story = story("CMW-0118")
    let rows = story.lines.suffix(9).prefix(4)
    #expect(rows.filter { !$0.allSatisfy { $0 == " " } }.count >= 3)
    story.press(.pageDown)
    let first = story.lines.first { $0.contains("Uren") || $0.contains("Stages") }
    #expect(first != nil, "what is in view says what it is")
  }

  @Test func `months are equally wide, and what is over the term has a sign of its own`() {
    let story = story("CMW-0200")
    let months = story.lines[3]
    let names = ["okt", "nov", "dec", "jan", "feb", "mrt", "apr", "mei", "jun"]
    let places = names.compactMap { name in
      months.range(of: name).map { months.distance(from: months.startIndex, to: $0.lowerBound) }
    }
    #expect(places.count == names.count)
    #expect(Set(zip(places, places.dropFirst()).map { $1 - $0 }) == [4])
    let bar = line(.jobmatching, story)
    #expect(bar.contains("█▓"))
    #expect(bar.contains("+21 dagen"))
    var ascii = story
    ascii.spell(in: .ascii)
    #expect(line(.jobmatching, ascii).contains("#!"))
    #expect(line(.voortraject, story).contains { "█▌▐".contains($0) })
    // Today stays in view on what is still to come.
    #expect(line(.stage, story).contains("┊"))
  }

  @Test func `phases that follow each other share no half of a cell`() {
    let scale = MonthScale(from: "2026-01-10", through: "2026-12-31", width: 50)
    #expect(scale.months == 12 && scale.cells == 48)
    for day in 0..<330 {
      let end = Datum("2026-01-12").adding(days: day)
      var one = PhaseBar(fase: .jobmatching)
      one.ran = Datum("2026-01-10").dayNumber...end.dayNumber
      var two = PhaseBar(fase: .stage)
      two.ran = end.dayNumber + 1...end.dayNumber + 20
      let left = one.halves(scale)
      let right = two.halves(scale)
      #expect(zip(left, right).allSatisfy { $0 == .none || $1 == .none })
      #expect(right.contains(.ran))
    }
  }

  @Test(arguments: [7, 13, 27, 60, 200])
  func `any number of months fits any width`(_ months: Int) {
    for width in [1, 5, 23, 50, 170] {
      let last = Datum("2020-02-29").sameDay(monthsLater: months - 1)
      let scale = MonthScale(from: "2020-02-29", through: last, width: width)
      #expect(scale.cells <= width)
      #expect(scale.half(last) <= 2 * scale.cells && scale.half("2020-02-01") == 0)
      #expect(scale.names.allSatisfy { $0.cell < max(1, scale.cells) })
    }
  }

  @Test func `a day over the term is never hidden behind the days within it`() {
    let scale = MonthScale(from: "2026-01-01", through: "2026-12-31", width: 50)
    var bar = PhaseBar(fase: .stage, runs: true)
    bar.ran = Datum("2026-01-01").dayNumber...Datum("2026-03-02").dayNumber
    bar.over = Datum("2026-03-03").dayNumber...Datum("2026-03-03").dayNumber
    let halves = bar.halves(scale)
    let signs = (0..<scale.cells).compactMap { bar.sign(halves[2 * $0], halves[2 * $0 + 1])?.text }
    #expect(signs.last == Timeline.over)
  }

  @Test func `a provider with a long name leaves room for its number and the start`() throws {
    var outside = Outside.everyone
    try outside.add("CMW-0503", "Aerts", "Bo")
    try outside.decide("CMW-0503", .doorstroomklaar, on: "2026-01-12")
    try outside.run(
      "CMW-0503", .referTrajectory(mandaat: "6628", op: "2026-01-14"),
      .startTrajectory(op: "2026-02-02"))
    let story = story("CMW-0503", outside)
    #expect(story.lines[2].contains("… (6628) · gestart 02/02/2026"))
  }

  @Test func `the sums of a statement stand right below its lines`() throws {
    var story = Story()
    story.open("CMW-0118")
    story.press("y", "a")
    let last = try #require(story.lines.lastIndex { $0.contains("open") && $0.contains("€") })
    #expect(story.lines[last + 2].contains("Geboekt"), "\(story.canvas.text)")
    #expect(!story.canvas.text.contains("Tr "))
    story.press(.right)
    #expect(!story.canvas.text.contains("loopt nog"))
  }

  @Test func `the figures of the overview have bars on one scale, of no colour`() {
    var story = Story()
    story.press("o")
    let canvas = story.canvas
    for y in 0..<canvas.size.height {
      for cell in canvas.row(y) where cell.text == "▄" { #expect(cell.style.color == .standard) }
    }
    #expect(story.lines.contains { $0.hasPrefix(" ! Totaal") })
  }
}
