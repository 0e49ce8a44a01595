import Casework
import Questionnaire

/// Tells the stories of all dossiers; the same seed, day and rules give the same stories.
struct StoryTeller: Sendable {
  let catalogue: Catalogue
  let regels: Regelboek
  let vandaag: Datum
  let answers: AnswerPool
  private let seed: UInt64
  private let mandates: [Instrument: [String]]

  init(seed: UInt64, form: Form, regels: Regelboek, vandaag: Datum) throws(DemoError) {
    let catalogue = try Catalogue()
    var random = SplitMix64(seed: seed)
    answers = try AnswerPool(form: form, teksten: catalogue.teksten, &random)
    mandates = Dictionary(
      uniqueKeysWithValues: Instrument.allCases.map { instrument in
        let meant = regels.mandaten.filter {
          $0.instrumenten(regels, on: vandaag).lijst.contains(instrument.rawValue)
        }
        return (instrument, (meant.isEmpty ? regels.mandaten : meant).map(\.projectnummer))
      })
    self.catalogue = catalogue
    self.regels = regels
    self.vandaag = vandaag
    self.seed = seed
  }

  func mandates(for instrument: Instrument) -> [String] { mandates[instrument] ?? [] }

  /// The story of dossier `index`, from 0; every one has a generator of its own, so that a longer
  /// register begins like a shorter one.
  func story(_ index: Int) -> Story? {
    var random = SplitMix64(seed: seed &+ UInt64(index + 1) &* 0xD6E8_FEB8_6659_FD93)
    let cycle = Toestand.instruments
    let instrument = cycle[index % cycle.count]
    let perCycle = cycle.count { $0 == instrument }
    let earlier = cycle.prefix(index % cycle.count).count { $0 == instrument }
    let number = index / cycle.count * perCycle + earlier
    let states = Toestand.spread(instrument)
    let persoon = PersoonID.invented(&random)
    var writer = StoryWriter(self, instrument, random)
    writer.write(states[number % states.count])
    random = writer.random
    guard let person = Person(catalogue, index: index, hired: writer.hired, &random),
      let enterprise = enterprise(of: instrument, &random)
    else { return nil }
    let opening = OpenDossier(
      nummer: "\(instrument.rawValue.uppercased())-\((number + 1).padded(4))",
      instrument: instrument, voornaam: person.voornaam, naam: person.naam, insz: person.insz,
      geboortedatum: person.geboortedatum, postcode: person.postcode, onderneming: enterprise,
      inDienst: writer.hired, wop: writer.wop)
    return Story(opening: opening, persoon: persoon, commands: writer.commands)
  }

  private func enterprise(of instrument: Instrument, _ random: inout SplitMix64) -> Onderneming? {
    let names = catalogue.ondernemingen.names(of: instrument)
    let index = random.int(0...names.count - 1)
    let block = 100 * (Instrument.allCases.firstIndex(of: instrument) ?? 0)
    return Ondernemingsnummer.invented(block + index).map {
      Onderneming(naam: names[index], nummer: $0)
    }
  }
}

extension PersoonID {
  fileprivate static func invented(_ random: inout SplitMix64) -> PersoonID {
    let digits = [random.next(), random.next()].map { String($0, radix: 16) }
    return PersoonID("demo-" + digits.joined(separator: "-"))
  }
}
