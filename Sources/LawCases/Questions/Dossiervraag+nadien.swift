import Casework

extension Dossiervraag {
  static let gesprekken = Dossiervraag(
    "gesprekken",
    paden: "gesprekken.plannen (de afloop van elk plan), gesprekken.gevoerd, gesprekken.standpunten"
  ) { rest, dossier, _ in
    let evaluation = dossier.evaluatie
    return switch rest {
    case ["plannen"]: Antwoord(codes: evaluation?.plannen.map(\.afloop.rawValue) ?? [])
    case ["gevoerd"]: Antwoord(evaluation?.gesprekken.count ?? 0)
    case ["standpunten"]:
      Antwoord(codes: evaluation?.standpunten.map(\.over.rawValue) ?? [])
    default: nil
    }
  }

  static let opvolging = Dossiervraag(
    "opvolging",
    paden: "opvolging.van, opvolging.tot, opvolging.uitslag, opvolging.eerste-dag, "
      + "opvolging.sec-nec-sec"
  ) { rest, dossier, kader in
    let seen = dossier.opvolging(kader.regels, vandaag: kader.vandaag)
    return switch rest {
    case ["van"]: Antwoord(seen.vensterVan)
    case ["tot"]: Antwoord(seen.vensterTot)
    case ["uitslag"]: Antwoord(reading: seen.uitslag.rawValue)
    case ["eerste-dag"]: Antwoord(seen.eersteDag)
    case ["sec-nec-sec"]: .ja(seen.secNecSec)
    default: nil
    }
  }

  static let terugkeer = Dossiervraag(
    "terugkeer", paden: "terugkeer.stand, terugkeer.tot, terugkeer.dagen"
  ) { rest, dossier, kader in
    let way = dossier.terugkeer(kader.regels, vandaag: kader.vandaag)
    return switch rest {
    case ["stand"]: way.map { .tekst($0.stand.rawValue) } ?? .geen
    case ["tot"]: Antwoord(way?.tot)
    case ["dagen"]: way.map { Antwoord($0.dagen) } ?? .geen
    default: nil
    }
  }

  static let premies = Dossiervraag(
    "premies",
    paden: "premies.aantal, premies.KWARTAAL.loonpremie, .vast, .variabel, .begeleiding, .van, .tot"
  ) { rest, dossier, kader in
    do throws(Refusal) {
      let rows = try dossier.premies(kader.regels)
      if rest == ["aantal"] { return Antwoord(rows.count) }
      guard rest.count == 2, let number = Int(rest[0]) else { return nil }
      let row = rows.first { $0.nummer == number }
      return switch rest[1] {
      case "loonpremie": row?.loonpremie.map { Antwoord($0) } ?? .geen
      case "vast": row.map { Antwoord($0.begeleidingVast) } ?? .geen
      case "variabel": row.map { Antwoord($0.begeleidingVariabel) } ?? .geen
      case "begeleiding": row.map { Antwoord($0.begeleiding) } ?? .geen
      case "van": Antwoord(row?.van)
      case "tot": Antwoord(row?.tot)
      default: nil
      }
    } catch {
      return .tekst(error.code)
    }
  }

  static let afrekening = Dossiervraag(
    "afrekening",
    paden: "afrekening.VAN.TOT.totaal, .geboekt, .open, .lijnen (het mandaat van het traject)"
  ) { rest, dossier, kader in
    guard rest.count == 3, let from = Datum(iso: rest[0]), let until = Datum(iso: rest[1]),
      let mandate = dossier.traject?.mandaat
    else { return nil }
    do throws(Refusal) {
      let statement = try kader.afrekening(of: dossier, mandaat: mandate, van: from, tot: until)
      return switch rest[2] {
      case "totaal": Antwoord(statement.totaal)
      case "geboekt": Antwoord(statement.geboekt.totaal)
      case "open": Antwoord(statement.open.totaal)
      case "lijnen":
        Antwoord(codes: statement.lijnen.map { "\($0.soort.rawValue)-\($0.sleutel.fase.rawValue)" })
      default: nil
      }
    } catch {
      return .tekst(error.code)
    }
  }
}
