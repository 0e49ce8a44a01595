import Canvas
import Casework

extension DossierScreen {
  /// What the work list asks at a step; what somebody came for first.
  func tasks(at stap: Stap, _ world: World) -> [Werkregel] {
    let rows = dossier.werkregels(bij: stap, world.regels, vandaag: world.vandaag)
    guard let sought, let index = rows.firstIndex(where: { $0.taak == sought }) else { return rows }
    return [rows[index]] + rows[..<index] + rows[(index + 1)...]
  }

  /// The tasks of the chosen step in front of what is known of it, and why it stands as it does.
  func tasksDetail(into lines: inout DetailLines, _ world: World) {
    let rows = tasks(at: stap, world)
    var said: Set<Taak> = []
    for row in rows where said.insert(row.taak).inserted && said.count <= 3 {
      let days = row.uiterste.days(since: world.vandaag)
      let mark: Mark = days < 0 ? .late : days == 0 ? .busy : .notYet
      let style: Style = days < 0 ? mark.style : .bold
      let hour = row.taak == .gesprek ? row.uur.map { " om \($0.shown)" } ?? "" : ""
      let term = days < 0 ? days.termPhrase : days.termPhrase + hour
      lines.marked(mark, "\(name(of: row, world)): \(term)", style: style)
      let isTarget = row.taak.zekerheid == .aanname
      lines.marked(
        isTarget ? .assumed : .none,
        (isTarget ? "streefdag " : row.taak == .gesprek ? "gepland op " : "uiterlijk ")
          + row.uiterste.shown)
    }
    let state = staten(world)[step]
    guard isTold(state, besides: rows) else { return }
    if !rows.isEmpty { lines.gap() }
    lines.add(state.reden)
  }

  /// In the words of the work list, but a phase by its own name.
  private func name(of row: Werkregel, _ world: World) -> String {
    let phase = dossier.lopendTraject?.dringendsteFase(world.regels)?.fase.rawValue
    return (row.taak == .faseEindigt ? phase ?? row.naam : row.naam).capitalizedFirst
  }

  /// Whether the reason says something that neither the tasks nor the facts below them say.
  private func isTold(_ state: Stapstaat, besides rows: [Werkregel]) -> Bool {
    guard [.open, .geblokkeerd, .nvt].contains(state.stand) else { return false }
    switch stap {
    case .vragenlijst: return dossier.evaluatie?.beslissing == nil
    // What is missing for a planned talk stands with the plan.
    case .gesprek: return dossier.evaluatie?.planning == nil
    case .opvolging: return rows.isEmpty
    case .pop, .beslissing, .traject: return true
    }
  }

  func standingMessage(_ world: World) -> Message? {
    if let row = tasks(at: stap, world).first {
      let sentence = row.zin(world.vandaag)
      // A task that is called as its step is not called so twice.
      let isNamed = row.naam.lowercased().hasPrefix(stap.naam.lowercased())
      let rest = isNamed ? sentence.dropFirst(stap.naam.count) : sentence[...]
      return .note("\(stap.naam): \(rest.drop { $0 == "," || $0 == " " })")
    }
    return .note("\(stap.naam): \(staten(world)[step].reden.lowercasedFirst)")
  }
}

extension String {
  /// As it stands behind a colon; what is written in capitals stays so.
  var lowercasedFirst: String {
    dropFirst().first?.isUppercase == true ? self : prefix(1).lowercased() + dropFirst()
  }
}
