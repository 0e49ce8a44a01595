import Casework

@testable import Screens

extension Atlas {
  static let dossiers: [View] = [
    step(.pop, "CMW-0412", "vergeleken"),
    step(.pop, "IMW-0007", "leeg"),
    step(.vragenlijst, "CMW-0412", "nog-niet"),
    step(.vragenlijst, "CMW-0290", "leeg"),
    step(.vragenlijst, "CMW-0077", "ingediend"),
    step(.gesprek, "CMW-0412", "wat-ontbreekt"),
    step(.gesprek, "CMW-0355", "niet-aangevraagd"),
    step(.gesprek, "CMW-0077", "vandaag"),
    step(.gesprek, "CMW-0203", "afwijking"),
    step(.beslissing, "LDE-0031", "te-nemen"),
    step(.beslissing, "CMW-0203", "herzien"),
    step(.traject, "CMW-0206", "te-verwijzen"),
    step(.traject, "CMW-0202", "verwezen"),
    step(.traject, "CMW-0118", "loopt"),
    step(.traject, "CMW-0200", "te-laat"),
    step(.traject, "CMW-0207", "opgeschort"),
    step(.traject, "AMA-0009", "niet-van-toepassing"),
    step(.opvolging, "CMW-0201", "gesloten"),
    step(.opvolging, "AMA-0009", "leeg"),
    step(.beslissing, "IMW-0007", "imw-beroep-en-premies"),
    View("dossier-gesprek-verder-lezen", on: "CMW-0203") { story in
      story.choose(.gesprek)
      story.press(.pageDown)
    },
    View("dossier-waarom", on: "CMW-0412") { story in
      story.choose(.pop)
      story.press("w")
    },
    View("dossier-nu-niet", on: "CMW-0412") { $0.press("b") },
  ]

  private static func step(_ stap: Stap, _ nummer: String, _ state: String) -> View {
    View("dossier-\(stap.rawValue)-\(state)", on: nummer) { $0.choose(stap) }
  }

  static let trajectories: [View] = [
    View("traject-verwezen", on: "CMW-0202") { $0.press("t") },
    View("traject-loopt", on: "CMW-0118") { $0.press("t") },
    View("traject-opgeschort", on: "CMW-0207") { $0.press("t") },
    View("traject-opgeschort-waarom", on: "CMW-0207") { $0.press("t", "w") },
    View("traject-te-laat", on: "CMW-0200") { $0.press("t") },
    View("traject-vrij", on: "CMW-0300") { $0.press("t") },
    View("traject-vrij-fase", on: "CMW-0300") { $0.press("t", "f") },
    View("traject-beeindigd", on: "CMW-0201") { $0.press("t") },
    View("traject-waarom", on: "CMW-0118") { $0.press("t", "w") },
    View("vergoedingen", on: "CMW-0118") { $0.press("y", .down) },
    View("vergoedingen-beeindigd", on: "CMW-0201") { $0.press("y") },
    View("vergoedingen-niet-bevestigd", on: "CMW-0202") { $0.press("y") },
    View("vergoedingen-waarom", on: "CMW-0118") { $0.press("y", .down, .down, "w") },
    View("afrekening", on: "CMW-0118") { $0.press("y", "a") },
    View("afrekening-vroeger", on: "CMW-0118") { $0.press("y", "a", .left) },
    View("afrekening-leeg", on: "CMW-0118") { $0.press("y", "a", .right) },
    View("afrekening-waarom", on: "CMW-0118") { $0.press("y", "a", "w") },
    View("afrekening-boeken", on: "CMW-0118") { $0.press("y", "a", .left, "b") },
    View("afrekening-geboekt", on: "CMW-0118") { $0.press("y", "a", .left, "b", "j") },
    View("vergoedingen-waarom-niet-bevestigd", on: "CMW-0202") { $0.press("y", "w") },
  ]

  static let questionnaires: [View] = [
    question("tekst", "werk.taken") { $0.type("Inpakken en etiketten kleven.") },
    question("getal", "werk.uren") { $0.type("acht") },
    question("meerkeuze", "werk.verandering") { $0.press("1", "3") },
    question("keuze", "tempo.werktempo") { $0.press("2") },
    question("ja-nee", "besluit.samen") { $0.press("j") },
    question("onvolledig", "besluit.voorstel") { $0.press(.control("s")) },
    question("geen-antwoord", "werk.uren") { $0.press(.control("n"), .control("n")) },
    question("opmerking", "tempo.werktempo") { story in
      story.press("2", .control("o"))
      story.type("Ik kan dat wel, maar niet op maandag.")
    },
    question("past-niet", "werk.uren") { story in
      story.type("acht")
      story.press(.tab, .backTab)
    },
    question("naar", "werk.taken") { story in
      story.press(.control("t"))
      story.type("hoe")
    },
    question("collega", "werk.uren") { story in
      story.outside.colleagues = [
        Colleague(
          door: "Piet Maes", sinds: "12/03/2026 14:02", bewaard: nil, ontwerp: nil)
      ]
      story.send(.idle)
    },
    View("vragenlijst-alleen-lezen", on: "CMW-0118") { story in
      story.press("v")
      story.question("tempo.begeleiding")
    },
    View("vragenlijst-alleen-lezen-tekst", on: "CMW-0118") { story in
      story.press("v")
      story.question("werk.taken")
    },
  ]

  private static func question(
    _ name: String, _ linkId: String, _ keys: (inout Story) -> Void
  ) -> View {
    View("vragenlijst-\(name)", on: "CMW-0290") { story in
      story.press("v")
      story.question(linkId)
      keys(&story)
    }
  }
}
