import Canvas

@testable import Screens

extension Atlas {
  static let emptyForms = FormKind.allCases.map { kind in
    View("formulier-\(kind.golden)") {
      var story = Story()
      story.open(kind)
      return story
    }
  }

  /// Nonsense in every field, and then ^S.
  static let wrongForms =
    FormKind.allCases.map { kind in
      View("formulier-\(kind.golden)-bevindingen") {
        var story = Story()
        story.open(kind)
        story.typeNonsense()
        story.press(.control("s"))
        return story
      }
    } + [
      View("formulier-verwijzen-gezocht", on: "CMW-0206") { story in
        story.press("m")
        story.type("doorstroom vl")
        story.press(.down)
      },
      View("formulier-beroep-weigering", on: "IMW-0007") { story in
        story.press("B")
        story.fill("10/03/2026", "09/03/2026")
        story.press(.control("s"))
      },
      View("bevestiging-gesprek-in-verleden", on: "CMW-0077") { story in
        story.press("l")
        story.fill("09/02/2026", "14:00")
        story.press(.control("s"))
      },
      View("dossier-gesprek-in-verleden", on: "CMW-0077") { story in
        story.press("l")
        story.fill("09/02/2026", "14:00")
        story.press(.control("s"), "j")
        story.choose(.gesprek)
      },
      View("bevestiging-tweede-gesprek", on: "CMW-0205") { story in
        story.press("g")
        story.fill(nil, nil, "An Maes, ploegbaas")
        story.press("j", .control("s"))
      },
      View("bevestiging-traject-starten", on: "CMW-0202") { story in
        story.press("s")
        story.fill("09/03/2026")
        story.press(.control("s"))
      },
      View("formulier-pop-ingevuld", on: "CMW-0412") { story in
        story.press("p")
        story.fill(nil, "An Maes", nil, "een eerste actie\neen tweede", "samenwerken")
      },
    ]
}

extension Story {
  /// Opens a form on a dossier that is ready for it.
  mutating func open(_ kind: FormKind) {
    let (nummer, keys): (String, [Key]) =
      switch kind {
      case .newDossier: ("", ["n"])
      case .pop: ("CMW-0412", ["p"])
      case .request: ("CMW-0355", ["a"])
      case .plan: ("CMW-0412", ["l"])
      case .handIn: ("CMW-0204", ["i"])
      case .conversation: ("CMW-0077", ["g"])
      case .decision: ("CMW-0205", ["b"])
      case .revision: ("CMW-0203", ["h"])
      case .refer: ("CMW-0206", ["m"])
      case .start: ("CMW-0202", ["s"])
      case .phase: ("CMW-0118", ["t", "f"])
      case .stage: ("CMW-0118", ["t", "s"])
      case .hours: ("CMW-0118", ["t", "b"])
      case .end: ("CMW-0118", ["t", "e"])
      case .employment: ("CMW-0201", ["k"])
      case .close: ("CMW-0355", ["x"])

      case .notHeld: ("CMW-0412", ["n"])
      case .position: ("CMW-0205", ["d"])
      case .deliberation: ("CMW-0205", ["e"])
      case .deliberationEnd: ("CMW-0205", ["e"])
      case .agreement: ("CMW-0205", ["c", "n"])
      case .agreementDone: ("CMW-0205", ["c", "k"])
      case .popHandIn: ("CMW-0412", ["o", "i"])
      case .popAction: ("CMW-0412", ["o", "k"])
      case .suspend: ("CMW-0118", ["t", "o"])
      case .resume: ("CMW-0207", ["t", "h"])
      case .exempt: ("CMW-0118", ["t", "z"])
      case .extend: ("LDE-0031", ["z"])
      case .phaseEnd: ("CMW-0300", ["t", "d"])
      case .release: ("CMW-0200", ["t", "r"])
      case .talkNote: ("CMW-0205", ["f", "n"])
      case .judgeFee: ("CMW-0118", ["t", "y", "b"])
      case .appeal: ("IMW-0007", ["B"])
      case .ownAmount: ("", ["p", "/"])
      case .correction: ("CMW-0412", ["V"])
      }
    if kind == .deliberationEnd || kind == .agreementDone { outside.deliberates() }
    if !nummer.isEmpty { open(nummer) }
    for key in keys { press(key) }
    if kind == .ownAmount {
      type("vergoeding.basis-voortraject")
      press(.enter, "b")
    }
  }

  mutating func typeNonsense() {
    for field in form?.fields ?? [] {
      switch field.input {
      case .line:
        press(.control("u"))
        type("31/02/2026")
      case .area, .choice, .toggle, .pick: break
      }
      press(.tab)
    }
  }
}

extension FormKind {
  /// The title, fit for the name of a file.
  fileprivate var golden: String {
    title.lowercased().map { $0 == " " ? "-" : $0 == "ë" ? "e" : $0 }.map(String.init).joined()
  }
}
