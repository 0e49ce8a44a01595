import Casework

/// One invented dossier: how it opens, and everything that is then recorded in it.
struct Story: Sendable {
  let opening: OpenDossier
  let persoon: PersoonID
  let commands: [Command]
}
