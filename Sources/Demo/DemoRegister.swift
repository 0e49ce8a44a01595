import Casework
import Questionnaire
import Store

/// A register full of invented dossiers, to look around in and to measure with.
package enum DemoRegister {
  /// What every demonstration is made from, so that two people see the same.
  package static let seed: UInt64 = 2_026
  /// The most dossiers that a demonstration can have.
  package static let most = 100_000
  /// How many dossiers go into one transaction.
  private static let batchSize = 1_000

  /// Adds `count` dossiers by giving commands: nothing is there that a user could not have entered.
  ///
  /// Facts lie around `author.vandaag`. The same seed, day and rules give the same contents.
  ///
  /// `progress` is called after every dossier with how many are done, and all; what it throws stops
  /// the work, and whole batches that were done before stay.
  ///
  /// - Throws: ``DemoError``, or `RegisterError` or `StoreError` when the register fails.
  package static func fill(
    _ register: Register, count: Int, form: Form, as author: Author, seed: UInt64 = seed,
    progress: (Int, Int) throws -> Void = { _, _ in }
  ) throws {
    let teller = try StoryTeller(
      seed: seed, form: form, regels: register.regels, vandaag: author.vandaag)
    var numbers: Set<INSZ> = []
    for first in stride(from: 0, to: count, by: batchSize) {
      try register.batch(as: author) { batch in
        for index in first..<min(count, first + batchSize) {
          guard let story = teller.story(index) else {
            throw DemoError.resource("demo", "dossier \(index + 1) is niet te maken.")
          }
          var opening = story.opening
          // Two invented people must not bear one number: their trajectories would meet.
          if let insz = opening.insz, !numbers.insert(insz).inserted { opening.insz = nil }
          try batch.open(opening, newPersoon: story.persoon)
          for command in story.commands {
            batch.author.vandaag = command.handInDay ?? author.vandaag
            try batch.perform(command, on: opening.nummer)
          }
          batch.author = author
          try progress(index + 1, count)
        }
      }
    }
  }
}

extension Command {
  /// Handing in is dated today by the command itself; here it is the day of the discussion, so
  /// that an old evaluation was not handed in this morning.
  fileprivate var handInDay: Datum? {
    if case .handInQuestionnaire(let handIn) = self { handIn.overlegdOp } else { nil }
  }
}
