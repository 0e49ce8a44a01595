import Casework
import Screens

/// The lists of the register, worked out from the journals each time.
extension Outside {
  var worklist: [WorklistItem] {
    let rows = models.flatMap { model in
      model.dossier.werkregels(Shipped.regels).filter {
        $0.vanaf <= Self.vandaag && $0.tot.map { Self.vandaag < $0 } ?? true
      }.map {
        WorklistItem(
          nummer: model.dossier.nummer, werknemer: model.persoon.lijstnaam,
          onderneming: model.dossier.onderneming.naam, regel: $0)
      }
    }
    return rows.sorted { ($0.regel.rang, $0.nummer) < ($1.regel.rang, $1.nummer) }
  }

  func totals(_ rows: [WorklistItem]) -> WorklistTotals {
    func count(_ urgency: Dringendheid) -> Int {
      rows.count {
        Dringendheid(dagen: $0.regel.uiterste.days(since: Self.vandaag)) == urgency
      }
    }
    return WorklistTotals(
      teLaat: count(.teLaat), vandaag: count(.vandaag), week: count(.week), later: count(.later))
  }

  /// Everybody here recorded in every dossier.
  func admitted(by filter: Werkfilter) -> [WorklistItem] {
    worklist.filter { filter.admits($0.regel, at: $0.onderneming, on: Self.vandaag) }
  }

  var visits: [String] {
    let talks = admitted(by: Werkfilter(gesprekkenVandaag: true))
    return Set(talks.map(\.onderneming)).sorted()
  }

  var overview: Overzicht {
    var steps: [Stap: Overzicht.Stapregel] = [:]
    for row in worklist {
      steps[row.regel.stap, default: Overzicht.Stapregel(stap: row.regel.stap)]
        .add(dagen: row.regel.uiterste.days(since: Self.vandaag))
    }
    var phases: [Trajectstand: Int] = [:]
    var provinces: [Provincie?: Int] = [:]
    for model in models {
      if let running = model.dossier.lopendTraject {
        phases[Trajectstand(running), default: 0] += 1
      }
      let code = model.persoon.adressen.last?.postcode
      if model.dossier.sluiting == nil {
        provinces[code?.provincie(on: Self.vandaag, Shipped.regels), default: 0] += 1
      }
    }
    return Overzicht(stappen: Array(steps.values), fasen: phases, provincies: provinces)
  }

  func found(_ query: String) -> [FoundDossier] {
    let wanted = query.lowercased()
    let all = models.map { model in
      FoundDossier(
        nummer: model.dossier.nummer, werknemer: model.persoon.lijstnaam,
        onderneming: model.dossier.onderneming.naam, instrument: model.dossier.instrument,
        gesloten: model.dossier.sluiting != nil,
        volgende: model.dossier.werkregels(Shipped.regels).first)
    }
    return all.filter { row in
      wanted.isEmpty
        || [row.nummer, row.werknemer, row.onderneming].contains {
          $0.lowercased().contains(wanted)
        }
    }
  }

  func entries(_ nummer: String) -> [JournalEntry] {
    journals[nummer, default: []].enumerated().map { index, event in
      JournalEntry(
        nr: index + 1, opgetekend: Self.opgetekend, door: Self.door, dag: event.dag,
        zin: event.zin)
    }
  }
}
