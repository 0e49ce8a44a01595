import Canvas
import Guide

/// The user guide, opened at the section of the screen below it.
package struct GuideScreen: Equatable, Sendable {
  private(set) var guide = Guide()
  private(set) var rows: [GuideRow] = []
  /// The section that was asked for; shown as soon as the guide is there.
  private var wanted: String
  /// The keys of the screen below, and what that screen is called.
  let keys: [HelpLine]
  let about: [String]
  var offset = 0
  /// The row and the name of every link, and which of them has the focus.
  private(set) var links: [Link] = []
  var focus: Int?
  /// Where the reader came from, by link or by the table of contents.
  private var history: [Place] = []
  var contents: Contents?
  var search: TextField?
  /// What `n` and `N` look for.
  var query = ""
  /// The row that was found last; a view at the end cannot begin with it.
  var found: Int?
  private(set) var size = Size(width: 80, height: 19)

  struct Link: Equatable, Sendable {
    var row: Int
    var target: String
  }

  /// A place in the guide that stays the same when the rows are laid out anew.
  struct Place: Equatable, Sendable {
    var section: String
    /// Rows below the head of the section.
    var further: Int
  }

  /// Parts and sections, to choose from.
  struct Contents: Equatable, Sendable {
    var window: ListWindow
  }

  init(at section: String, keys: [HelpLine], about: [String]) {
    wanted = section
    self.keys = keys
    self.about = about
  }

  mutating func receive(_ guide: Guide) {
    self.guide = guide
    layOut()
    go(to: wanted)
  }

  mutating func resize(to area: Rect) {
    let before = size
    size = area.size
    let height = pageHeight
    contents?.window.resize(height: height)
    guard before.width != size.width else { return settle() }
    let here = place
    let chosen = focus
    layOut()
    if let here { open(here) }
    guard let chosen, links.indices.contains(chosen) else { return }
    // The chosen link stays chosen, and in view.
    if !isInView(links[chosen].row) { offset = max(0, links[chosen].row - height / 2) }
    focus = chosen
    settle()
  }

  private mutating func layOut() {
    rows = guide.rows(width: min(size.width - 2, 78))
    links = rows.enumerated().flatMap { index, row in
      var found: [Link] = []
      for span in row.spans {
        guard case .link(let target) = span.kind else { continue }
        // A link that goes on in the next row is one link.
        let isOn = span == row.spans.first && index > 0 && rows[index - 1].block == row.block
        if isOn, rows[index - 1].spans.last?.kind == span.kind { continue }
        found.append(Link(row: index, target: target))
      }
      return found
    }
    focus = nil
    found = nil
    settle()
  }

  /// The rows of text in view at a time; the first two have the place and some air.
  var pageHeight: Int { max(1, size.height - headRows) }
  var headRows: Int { max(search == nil ? 0 : 1, Rect(size: size).headRows(2)) }

  mutating func settle() {
    // The head of the last section can stand at the top as well, with nothing below its end.
    let last = rows.last.flatMap { head(of: $0.section) } ?? 0
    offset = max(0, min(offset, max(last, rows.count - pageHeight)))
    if let focus, !isInView(links[focus].row) { self.focus = nil }
  }

  func isInView(_ row: Int) -> Bool { (offset..<(offset + pageHeight)).contains(row) }

  /// The section at the top of the view.
  var current: String? { rows.indices.contains(offset) ? rows[offset].section : nil }

  private var place: Place? {
    current.map { section in
      Place(section: section, further: offset - (head(of: section) ?? offset))
    }
  }

  private func head(of section: String) -> Int? { rows.firstIndex { $0.section == section } }

  private mutating func open(_ place: Place) {
    offset = (head(of: place.section) ?? 0) + place.further
    focus = nil
    settle()
  }

  /// Shows a section from its head on; a name that is unknown shows the beginning.
  mutating func go(to section: String) {
    wanted = section
    open(Place(section: section, further: 0))
  }

  /// The same, to come back from.
  mutating func follow(to section: String) {
    if let place { history.append(place) }
    go(to: section)
  }

  /// Back to where the last link was followed; false when there is no such place.
  mutating func goBack() -> Bool {
    guard let last = history.popLast() else { return false }
    open(last)
    return true
  }

  var canGoBack: Bool { !history.isEmpty }
}
