import ArgumentParser
import Casework
import Store

struct DossierVerbeteren: StepCommand {
  static let configuration = CommandConfiguration(
    commandName: "verbeteren",
    abstract: "Verbeter gegevens van een dossier die fout ingevoerd zijn.",
    discussion: """
      Geef enkel op wat anders moet zijn, en de reden. In het journaal staat daarna wat het was en \
      wat het werd. Het dossiernummer en het instrument zijn niet te verbeteren: sluit dan het \
      dossier en open een nieuw.
      """)

  @OptionGroup var options: RegisterOptions
  @OptionGroup var output: OutputOptions
  @Argument(help: "Het dossiernummer.") var nummer: String
  @Option var voornaam: String?
  @Option var naam: String?
  @Option(
    parsing: .unconditional,
    help: "Het INSZ, of - om het van de standaardinvoer te lezen.") var insz: String?
  @Flag(help: "Haal het INSZ weg.") var geenInsz = false
  @Option(name: [.customLong("geboortedatum"), .customLong("geboren")])
  var geboortedatum: String?
  @Option var postcode: String?
  @Option(help: "De naam van de onderneming.") var onderneming: String?
  @Option var ondernemingsnummer: String?
  @Option(help: "Het nummer van de vestigingseenheid.") var vestiging: String?
  @Flag(help: "Haal de vestiging weg.") var geenVestiging = false
  @Option(help: "De dag van indiensttreding.") var inDienst: String?
  @Option(help: "Het WOP bij de indiensttreding, bijvoorbeeld \"60 hoog\".") var wop: String?
  @Option(parsing: .unconditional, help: "Waarom het verbeterd wordt.") var reden: String

  func validate() throws {
    guard !(geenInsz && insz != nil), !(geenVestiging && vestiging != nil) else {
      throw ValidationError("Geef een nieuwe waarde op of haal ze weg, niet allebei.")
    }
  }

  func command(_ place: Workplace) throws -> Command {
    guard Typed.line(insz) != nil || insz == nil else {
      throw ValidationError("Dit INSZ is leeg. Met --geen-insz haalt u het weg.")
    }
    var wanted = CorrectData(reden: Typed.text(reden) ?? "")
    wanted.voornaam = voornaam.map(SafeTextFilter.line)
    wanted.naam = naam.map(SafeTextFilter.line)
    if let text = insz == "-" ? readLine() ?? "" : Typed.line(insz) {
      wanted.insz = .wordt(try INSZ(SafeTextFilter.line(text)))
    } else if geenInsz {
      wanted.insz = .leeg
    }
    wanted.geboortedatum = try Typed.date(geboortedatum, place, .verleden)
    wanted.postcode = try postcode.map { text throws(Refusal) in try Postcode(text) }
    wanted.onderneming = onderneming.map(SafeTextFilter.line)
    wanted.ondernemingsnummer = try ondernemingsnummer.map { text throws(Refusal) in
      try Ondernemingsnummer(text)
    }
    if let unit = try Typed.establishment(vestiging) {
      wanted.vestiging = .wordt(unit)
    } else if geenVestiging {
      wanted.vestiging = .leeg
    }
    wanted.inDienst = try Typed.date(inDienst, place)
    wanted.wop = try Typed.line(wop).map { text throws(Refusal) in try WOP(text) }
    return .correctData(wanted)
  }
}
