import Canvas
import Casework

/// What a dienstverlener is owed over a quarter; books what is open after a last look.
package struct StatementScreen: Equatable, Sendable {
  private(set) var afrekening: Afrekening
  private(set) var window: ListWindow

  enum Action: Hashable, Sendable { case why, earlier, later, book, bookAll, back }

  init(_ afrekening: Afrekening) {
    self.afrekening = afrekening
    window = ListWindow(count: afrekening.lijnen.count)
  }

  var bindings: [Binding<Action>] {
    [
      Binding(
        .enter, .character("w"), action: .why, label: "waarom", description: "waarom dit bedrag",
        unavailable: afrekening.lijnen.isEmpty ? "Er zijn geen lijnen in deze periode." : nil),
      Binding(.left, action: .earlier, label: "vroeger", description: "het kwartaal ervoor"),
      Binding(.right, action: .later, label: "later", description: "het kwartaal erna"),
      Binding(
        .character("b"), action: .book, label: "boeken",
        description: "de zekere open lijnen boeken", unavailable: reason(Boekingsvraag())),
      Binding(
        .character("a"), action: .bookAll, label: "alles boeken",
        description: "ook voorlopige en niet bevestigde lijnen boeken", unavailable: reason(.all),
        inFooter: hasDoubtful),
      Binding(.escape, .character("q"), action: .back, label: "terug", description: "terug"),
    ]
  }

  /// Whether only `a` books some of the lines.
  private var hasDoubtful: Bool { !afrekening.open.allSatisfy(Boekingsvraag().takes) }

  /// Why nothing can be booked, in the words of the refusal, and with which key it can.
  private func reason(_ vraag: Boekingsvraag) -> String? {
    do throws(Refusal) {
      _ = try afrekening.boeking(vraag)
      return nil
    } catch { return error.zin + (hasDoubtful ? " Dat doet u met a." : "") }
  }

  var reload: Effect { load(from: afrekening.van, to: afrekening.tot) }

  mutating func show(_ afrekening: Afrekening) {
    self.afrekening = afrekening
    window.resize(count: afrekening.lijnen.count)
  }

  mutating func resize(to area: Rect) { window.resize(height: listHeight(in: area)) }

  mutating func update(_ key: Key, in world: World) -> Outcome {
    if window.handle(key) { return .ignored }
    guard let binding = bindings.binding(for: key) else { return .ignored }
    if let reason = binding.unavailable { return .notNow(reason) }
    switch binding.action {
    case .why:
      guard let row = window.selected else { return .ignored }
      return .push(.notice(afrekening.lijnen[row].why))
    case .earlier: return .ask(load(Kwartaal(of: afrekening.van).previous))
    case .later: return .ask(load(Kwartaal(of: afrekening.van).next))
    case .book: return confirm(Boekingsvraag())
    case .bookAll: return confirm(.all)
    case .back: return .pop()
    }
  }

  private func load(_ quarter: Kwartaal) -> Effect { load(from: quarter.van, to: quarter.tot) }

  private func load(from van: Datum, to tot: Datum) -> Effect {
    .loadStatement(mandaat: afrekening.mandaat.projectnummer, van: van, tot: tot)
  }

  /// The lines and their sum, before amounts are frozen.
  private func confirm(_ vraag: Boekingsvraag) -> Outcome {
    do throws(Refusal) {
      let (booking, warnings) = try afrekening.boeking(vraag)
      let count = booking.lijnen.count
      return .push(
        .confirm(
          Confirmation(
            title: "Mandaat \(booking.mandaat): afrekening boeken", alerts: warnings.map(\.zin),
            consequences: [
              "\(count == 1 ? "1 lijn wordt" : "\(count) lijnen worden") geboekt voor mandaat "
                + "\(booking.mandaat), samen \(booking.totaal.shownInEuro).",
              "Deze bedragen liggen daarna vast. Wat later verandert, wordt een correctie.",
            ],
            effects: [
              .bookStatement(
                vraag, mandaat: booking.mandaat, van: booking.van, tot: booking.tot,
                shown: afrekening.open)
            ])))
    } catch { return .notNow(error.zin) }
  }
}

extension Boekingsvraag {
  fileprivate static let all = Boekingsvraag(ookVoorlopige: true, ookOnbevestigde: true)
}

extension Afrekeningslijn {
  /// The arithmetic, and everything that makes it less than certain.
  fileprivate var why: Notice {
    var lines = [
      Notice.Line(text: "\(formule) = \(bedrag.shownInEuro)", style: .bold),
      Notice.Line(
        text: "verschuldigd op \(verschuldigdOp.shown): daarom in de periode waarin die dag ligt"),
      Notice.Line(
        text: boeking.map { "geboekt in boeking \($0): het bedrag ligt vast" } ?? "nog niet geboekt"
      ),
    ]
    if soort == .correctie {
      lines.append(
        Notice.Line(
          text: "Correctie van wat voor deze fase geboekt is: het bedrag van nu, min alles wat "
            + "geboekt is."))
    }
    if zekerheid == .aanname {
      lines.append(
        Notice.Line(text: "De indexering en de dag zijn aannames.", mark: .assumed))
    }
    if voorlopig {
      lines.append(Notice.Line(text: "Het indexcijfer is nog niet bekend: voorlopig.", mark: .late))
    }
    if !bevestigd {
      lines.append(
        Notice.Line(
          text: "Voor de oproep van dit mandaat zijn de vaste vergoedingen niet bevestigd.",
          mark: .late))
    }
    return Notice(
      title: "\(sleutel.dossier), traject \(sleutel.traject), \(sleutel.fasenaam)",
      lines: lines)
  }
}
