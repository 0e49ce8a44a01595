import ArgumentParser

/// The program: a terminal application, and a subcommand for everything that it can do.
@main
struct Doorstroom: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "doorstroom",
    abstract: "Driehoeksevaluatie en doorstroomtraject in de sociale economie.",
    discussion: "Zonder opdracht opent de werklijst in de terminal.",
    subcommands: [
      OpenCommand.self, DossierGroup.self, POPGroup.self, EvaluatieGroup.self,
      VragenlijstGroup.self, BeslissingGroup.self, TrajectGroup.self, TewerkstellingGroup.self,
      WerklijstCommand.self, VergoedingenCommand.self, MandatenCommand.self,
      ZittendeWerknemersCommand.self,
      MaatregelGroup.self,
      ImporterenGroup.self, RegisterGroup.self, DemoCommand.self,
      AfrekeningGroup.self, BeroepCommand.self,
      RegelsGroup.self, IndexGroup.self,
      HandleidingCommand.self,
      OverzichtCommand.self,
    ],
    defaultSubcommand: OpenCommand.self)
}
