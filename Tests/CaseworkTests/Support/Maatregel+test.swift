import Casework

extension Maatregel {
  /// The measure of 20 March 2020, with its open end.
  static let covid = Maatregel(
    id: "covid-19-2020", omschrijving: "opschorting", vanaf: "2020-03-20", tot: nil,
    instrumenten: [.cmw, .lde], soort: .extern, effect: .opschorten, bron: Bron("BVR 20 maart 2020")
  )
}
