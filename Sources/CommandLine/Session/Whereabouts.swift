import Foundation
import Screens
import Store

/// Where everybody is: the form that somebody was in, and who has a questionnaire open.
///
/// It stands among the drafts, under keys of its own: mutable, of one person, and gone with the
/// dossier.
struct Whereabouts {
  let register: Register
  let place: Workplace
  let window: Window

  private static let placeKey = "plaats/"
  /// Every window has a key of its own; versions before windows had names had only this.
  private static let presence = "aanwezig"
  private func presenceKey(_ nummer: String) -> String {
    "\(Self.presence).\(window.name)/\(nummer)"
  }
  private static func draftKey(_ nummer: String) -> String { "vragenlijst/\(nummer)" }

  func run(_ effect: Effect) throws -> Event? {
    switch effect {
    case .keepPlace(let here):
      try register.keepDraft(
        here.text, key: Self.placeKey, owner: place.door, at: Clock.now())
    case .dropPlace: try register.dropDraft(key: Self.placeKey, owner: place.door)
    case .loadPlace:
      guard let kept = try register.draft(key: Self.placeKey, owner: place.door),
        let was = Place(kept.text)
      else { return nil }
      return .place(was, keptAt: Clock.local(kept.at))
    case .enter(let nummer):
      window.since[nummer] = Clock.now().iso
      try sayPresent(nummer)
    case .exit(let nummer):
      window.since[nummer] = nil
      try register.dropDraft(key: presenceKey(nummer), owner: place.door)
    case .loadColleagues(let nummer):
      // Once in half a minute: a sign of life is no reason to write all the time.
      let heard = window.heard[nummer] ?? .now
      if ContinuousClock.now - heard >= .seconds(30) { try? sayPresent(nummer) }
      return .colleagues(nummer, try colleagues(nummer))
    default: break
    }
    return nil
  }

  private func sayPresent(_ nummer: String) throws {
    guard let since = window.since[nummer] else { return }
    try register.keepDraft(
      Presence(since: since).text, key: presenceKey(nummer), owner: place.door, at: Clock.now())
    window.heard[nummer] = .now
  }

  private func colleagues(_ nummer: String) throws -> [Colleague] {
    let present = try register.drafts(of: nummer, startingWith: Self.presence).filter {
      $0.key != presenceKey(nummer) && !Presence($0).isGone(at: Clock.now())
    }
    let drafts = try register.drafts(key: Self.draftKey(nummer), except: place.door)
    let names = Set((present + drafts).map(\.owner)).sorted()
    return names.map { name in
      let draft = drafts.first { $0.owner == name }
      // Of several windows the one that was heard last.
      let window = present.filter { $0.owner == name }.max { $0.at < $1.at }
      return Colleague(
        door: name, sinds: window.map { Clock.local(Presence($0).since) },
        bewaard: draft.map { Clock.local($0.at) }, ontwerp: draft?.text,
        stil: window.map { $0.silence(at: Clock.now()) } ?? 0, isZelf: name == place.door)
    }
  }
}

/// The sign of life of one window: since when it is open there, and in which process.
struct Presence {
  let since: Moment
  private let host: String
  private let process: Int32
  private let heard: Moment?
  private static let unit: Character = "\u{1F}"
  /// Nobody leaves a questionnaire open overnight and comes back to it without a sign of life.
  private static let longest = 12 * 60

  /// The name of this machine, without asking a name server.
  private static var machine: String {
    var name = [CChar](repeating: 0, count: 256)
    gethostname(&name, name.count - 1)
    return String(decoding: name.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  init(since: String) {
    self.since = Moment(iso: since) ?? Clock.now()
    host = Presence.machine
    process = getpid()
    heard = nil
  }

  init(_ draft: Draft) {
    let parts = draft.text.split(separator: Self.unit, omittingEmptySubsequences: false)
    since = parts.first.flatMap { Moment(iso: $0) } ?? draft.at
    host = parts.count == 3 ? String(parts[1]) : ""
    process = parts.count == 3 ? Int32(parts[2]) ?? 0 : 0
    heard = draft.at
  }

  var text: String {
    [since.iso, host, String(process)].joined(separator: String(Self.unit))
  }

  /// Its process ended on this machine without a word, or nothing was heard of it for half a day.
  func isGone(at now: Moment) -> Bool {
    if let heard, now.minutes(since: heard) >= Self.longest { return true }
    guard process > 0, host == Presence.machine else { return false }
    return kill(process, 0) != 0 && errno == ESRCH
  }
}

extension Draft {
  /// For how many minutes nothing was heard; none when the clock was set back since.
  fileprivate func silence(at now: Moment) -> Int { max(0, now.minutes(since: at)) }
}

extension Moment {
  fileprivate func minutes(since earlier: Moment) -> Int {
    (milliseconds - earlier.milliseconds) / 60_000
  }
}
