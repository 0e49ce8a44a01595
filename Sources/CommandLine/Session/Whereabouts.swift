import Screens
import Store

/// Where everybody is: the form that somebody was in, and who has a questionnaire open.
///
/// It stands among the drafts, under keys of its own: mutable, of one person, and gone with the
/// dossier.
struct Whereabouts {
  let register: Register
  let place: Workplace

  private static let placeKey = "plaats/"
  private static func presenceKey(_ nummer: String) -> String { "aanwezig/\(nummer)" }
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
      try register.keepDraft(
        "", key: Self.presenceKey(nummer), owner: place.door, at: Clock.now())
    case .exit(let nummer):
      try register.dropDraft(key: Self.presenceKey(nummer), owner: place.door)
    case .loadColleagues(let nummer): return .colleagues(nummer, try colleagues(nummer))
    default: break
    }
    return nil
  }

  private func colleagues(_ nummer: String) throws -> [Colleague] {
    let present = try register.drafts(key: Self.presenceKey(nummer), except: place.door)
    let drafts = try register.drafts(key: Self.draftKey(nummer), except: place.door)
    let names = Set((present + drafts).map(\.owner)).sorted()
    return names.map { name in
      let draft = drafts.first { $0.owner == name }
      return Colleague(
        door: name, sinds: present.first { $0.owner == name }.map { Clock.local($0.at) },
        bewaard: draft.map { Clock.local($0.at) }, ontwerp: draft?.text)
    }
  }
}
