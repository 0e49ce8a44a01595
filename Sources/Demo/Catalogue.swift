import Casework
import FoundationEssentials
import Rulebook

/// The invented names and texts that a demonstration is made of.
struct Catalogue: Sendable {
  let mensen: [Bevolkingsgroep]
  let ondernemingen: Ondernemingen
  let postcodes: [String: [String]]
  let teksten: Teksten

  init() throws(DemoError) {
    mensen = try Catalogue.read("demo/mensen.json")
    ondernemingen = try Catalogue.read("demo/ondernemingen.json")
    postcodes = try Catalogue.read("demo/postcodes.json")
    teksten = try Catalogue.read("demo/teksten.json")
  }

  private static func read<Content: Decodable>(_ path: String) throws(DemoError) -> Content {
    guard let bytes = Rulebook.resource(path) else {
      throw .resource(path, "dit bestand ontbreekt.")
    }
    do {
      return try JSONDecoder().decode(Content.self, from: Data(bytes))
    } catch {
      throw .resource(path, "\(error)")
    }
  }
}

/// First names and surnames that go together, and how much of the people bear them.
struct Bevolkingsgroep: Decodable, Sendable {
  /// Per cent of all.
  let aandeel: Int
  let voornamen: [String]
  let namen: [String]
}

/// Invented enterprises: those of the social economy, and ordinary ones.
struct Ondernemingen: Decodable, Sendable {
  struct Regulier: Decodable, Sendable {
    let naam: String
    /// With the version of the list in front, such as `2025:52`.
    let nace: String
  }

  let cmw: [String]
  let lde: [String]
  let ama: [String]
  let imw: [String]
  let regulier: [Regulier]

  func names(of instrument: Instrument) -> [String] {
    switch instrument {
    case .cmw: cmw
    case .lde: lde
    case .ama: ama
    case .imw: imw
    }
  }
}

/// What is written in dossiers.
struct Teksten: Decodable, Sendable {
  let evaluatoren: [String]
  let opstellers: [String]
  let functies: [String]
  let plaatsen: [String]
  let acties: [String]
  let generiek: [String]
  let technisch: [String]
  /// By the code of the outcome.
  let motiveringen: [String: [String]]
  /// Motivations that say too little, so that the warning is seen too.
  let kort: [String]
  let mededelingen: [String]
  let herzieningen: [String]
  let afwijkingen: [String]
  let overslaan: [String]
  /// By the code of the result.
  let einde: [String: [String]]
  let sluiten: [String]
  let nota: [String]
  /// By the linkId of the question.
  let antwoorden: [String: [String]]
}
