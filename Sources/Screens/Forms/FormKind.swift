import Casework

/// Which step a form is for.
package enum FormKind: String, CaseIterable, Hashable, Sendable {
  case newDossier, pop, request, plan, handIn, conversation, decision, revision
  case refer, start, phase, stage, hours, end, employment, close
  case notHeld, position, deliberation, deliberationEnd, agreement, agreementDone
  case popHandIn, popAction
  case suspend, resume, exempt, extend
  case phaseEnd, release
  case talkNote
  case judgeFee, appeal, ownAmount
  case correction

  /// As the trail on the first line has it.
  var title: String {
    switch self {
    case .newDossier: "Nieuw dossier"
    case .pop: "POP registreren"
    case .request: "Evaluatie aanvragen"
    case .plan: "Gesprek plannen"
    case .handIn: "Vragenlijst indienen"
    case .conversation: "Gesprek registreren"
    case .decision: "Beslissing"
    case .revision: "Beslissing herzien"
    case .refer: "Verwijzen"
    case .start: "Traject starten"
    case .phase: "Volgende fase"
    case .stage: "Stage registreren"
    case .hours: "Uren registreren"
    case .end: "Traject beëindigen"
    case .employment: "Tewerkstelling registreren"
    case .close: "Dossier sluiten"

    case .notHeld: "Gesprek niet doorgegaan"
    case .position: "Standpunt optekenen"
    case .deliberation: "In beraad"
    case .deliberationEnd: "Beraad voorbij"
    case .agreement: "Afspraak maken"
    case .agreementDone: "Afspraak klaar"
    case .popHandIn: "POP indienen"
    case .popAction: "Verbeteractie klaar"
    case .suspend: "Traject opschorten"
    case .resume: "Traject hervatten"
    case .exempt: "Traject vrijstellen"
    case .extend: "Inschakelingstraject verlengen"
    case .phaseEnd: "Fase beëindigen"
    case .release: "Vrijstelling van prestaties"
    case .talkNote: "Notitie"
    case .judgeFee: "Vergoeding beoordelen"
    case .appeal: "Beroep narekenen"
    case .ownAmount: "Eigen bedrag"
    case .correction: "Gegevens verbeteren"
    }
  }

  /// The word on the footer for taking the step; three dots when a last look follows.
  var saveLabel: String {
    switch self {
    case .decision: "nemen…"
    case .revision: "herzien…"
    case .end: "beëindigen…"
    case .close: "sluiten…"
    case .refer: "verwijzen…"
    case .start: "starten…"
    case .exempt: "vrijstellen…"
    case .appeal: "rekenen"
    default: "bewaren"
    }
  }

  /// What can neither be taken back nor be set right afterwards gets a last look.
  var isFinal: Bool {
    switch self {
    case .decision, .revision, .refer, .start, .exempt, .end, .close: true
    default: false
    }
  }
}
