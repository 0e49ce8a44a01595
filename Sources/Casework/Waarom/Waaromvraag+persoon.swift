extension Waaromvraag {
  /// `persoon.provincie`: by the postal code of the address that holds today.
  ///
  /// The person has a journal of its own, so no line of this dossier says so.
  func provincie(of persoon: Persoon?) -> [Verklaring] {
    guard let postcode = persoon?.postcode(on: vandaag) else { return [] }
    let (found, gronden) = regels.tracing { postcode.provincie(on: vandaag, $0) }
    return [
      Verklaring(
        onderwerp: "persoon.provincie",
        uitkomst: found.map { "Woont in: \($0.rawValue)." }
          ?? "Bij postcode \(postcode.text) is geen provincie bekend.",
        feiten: [Feit("De postcode is \(postcode.text)."), heden],
        regel: "De provincie volgt uit de postcode van het adres dat vandaag geldt.",
        parameters: gronden, bron: gronden.first?.grond.bron ?? .register,
        anders: "Een ander adres.")
    ]
  }
}
