import Canvas
import Casework

extension DossierScreen {
  /// The window of 24 months and the way back, with its countdown.
  func nadienDetail(into lines: inout DetailLines, _ world: World) {
    let followed = dossier.opvolging(world.regels, vandaag: world.vandaag)
    if let from = followed.vensterVan, let to = followed.vensterTot {
      lines.head("Venster \(from.shown) – \(to.shown)")
      lines.add(followed.reden)
    }
    if followed.secNecSec {
      lines.add("Ging van de gewone economie terug naar de sociale economie.")
    }
    guard let way = dossier.terugkeer(world.regels, vandaag: world.vandaag) else { return }
    lines.head("Terugkeer ~ aanname")
    if way.isAftellend {
      lines.add(
        way.dagen.termPhrase.capitalizedFirst + ": mogelijkheid, geen recht.", style: .bold)
    }
    lines.add(way.reden)
  }

  func whyNoPremiums(_ world: World) -> Belet? {
    do throws(Refusal) {
      _ = try dossier.premies(world.regels)
      return nil
    } catch { return Belet(error.bezwaren[0]) }
  }

  /// Of individueel maatwerk: how long an appeal stands open, and the premiums of this quarter.
  func imwDetail(into lines: inout DetailLines, _ world: World) {
    guard dossier.instrument == .imw else { return }
    lines.head("Beroep")
    let days = world.regels.grond(.beroepTermijnIMW, on: world.vandaag).getal
    lines.add(
      "\(days) dagen, te tellen vanaf de dag na de kennisname. Met B rekent u de dagen uit.")
    guard
      let rows = try? dossier.premies(world.regels),
      let row = rows.last(where: { $0.van <= world.vandaag && world.vandaag <= $0.tot })
    else { return }
    lines.head("Premies in kwartaal \(row.nummer) ~ aanname")
    lines.field("loonpremie", row.loonpremie.map { "\($0)%" } ?? "niet gekend")
    lines.field("begeleiding", row.begeleiding.shownInEuro)
  }

  /// What is known of the mandate; nothing is said where nothing is known.
  func mandaatDetail(_ mandate: Mandaat?, into lines: inout DetailLines, _ world: World) {
    guard let mandate else { return }
    lines.field("mandaat tot", mandate.laatsteDag(world.regels)?.shown)
    lines.field("registratie", mandate.registratienummer)
    lines.field("partners", mandate.partners.map(\.naam).joined(separator: ", "))
    if mandate.isEigenOrganisatie(dossier.onderneming) {
      lines.field("eigen werk", "de eigen organisatie begeleidt; dat mag")
    }
  }
}
