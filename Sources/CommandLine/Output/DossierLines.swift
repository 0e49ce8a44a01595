import Casework

/// What the plain text of `dossier tonen` says of the WOP and the phases.
extension Dossier {
  var wopLines: [String] {
    guard let wop else { return [] }
    let end = wop.tot.map { " tot en met \($0.shown)" } ?? ", zonder einddatum"
    return ["WOP \(wop.wop.shown), van \(wop.van.shown)\(end)"]
  }

  func trajectLines(_ regels: Regelboek, vandaag: Datum) -> [String] {
    guard let traject else { return [] }
    let phases = traject.fasestaten(regels, op: vandaag).map { phase in
      let run =
        switch (phase.van, phase.tot) {
        case (let from?, let end?): " van \(from.shown) tot en met \(end.shown)"
        case (let from?, nil): " vanaf \(from.shown)"
        default: ""
        }
      let limit = phase.tot == nil ? phase.uiterlijk.map { ", uiterlijk \($0.shown)" } ?? "" : ""
      return "  \(phase.fase.rawValue): \(phase.stand.rawValue)\(run)\(limit)"
    }
    return ["Traject bij mandaat \(traject.mandaat), verwezen op \(traject.verwezenOp.shown)"]
      + phases
  }
}
