import Casework
import Foundation
import Questionnaire
import Rulebook
import Store

/// Everything that a command gets from outside: rules, form, today, and who works here.
struct Workplace {
  /// The rules that the program came with.
  let shipped: Regelboek
  /// Rules to try, which take the place of those in force; nothing is written then.
  let trial: Proefregels?
  /// The rules to work with; those of the register once it is open.
  var regels: Regelboek
  /// The questionnaire to ask now, or the one that the answers at hand were given to.
  private(set) var form: Form
  private(set) var vandaag: Datum
  let todayIsSet: Bool
  let door: String

  /// - Throws: ``Failure/configuration(_:)`` when a resource or a setting is no good.
  init(door: String?, proefmap: String? = nil) throws(Failure) {
    do throws(RulebookError) {
      shipped = try Rulebook.shipped()
    } catch {
      throw .configuration(error.description)
    }
    if let proefmap {
      let folder = try RuleFolder(path: proefmap)
      do throws(RulebookFaults) {
        trial = try Rulebook.trial(folder.files)
      } catch {
        throw .rules(folder.told(error.faults))
      }
    } else {
      trial = nil
    }
    regels = shipped
    if let trial {
      regels = shipped.replaced(by: trial)
      // Whatever is printed could be sent on as if it were real.
      StandardError.say("Proefregels uit \(proefmap ?? ""): dit is niet de echte stand.")
    }
    form = try Workplace.shippedForm()
    let environment = ProcessInfo.processInfo.environment
    if let text = environment["DOORSTROOM_VANDAAG"], !text.isEmpty {
      guard let day = Datum(iso: text) else {
        throw .configuration("DOORSTROOM_VANDAAG: \"\(text)\" is geen dag. Schrijf JJJJ-MM-DD.")
      }
      vandaag = day
      todayIsSet = true
    } else {
      vandaag = Clock.today()
      todayIsSet = false
    }
    let name = SafeTextFilter.line(door ?? environment["DOORSTROOM_DOOR"] ?? NSUserName())
    self.door = name.isEmpty ? "onbekend" : name
  }

  /// The questionnaire that the program ships: our own template.
  static func shippedForm() throws(Failure) -> Form {
    try ShippedForms.form(ShippedForms.folder + "evaluatie-maatwerk.json")
  }

  /// The same place with the questionnaire that these answers were given to.
  ///
  /// An older version of ours asked other things, and is not to be held against them. Without
  /// answers, or with a form that is not ours, it is the questionnaire to ask now.
  func reading(_ list: Vragenlijst?) throws(Failure) -> Workplace {
    guard let list, list.formulier != form.canonical,
      let older = try ShippedForms.all().first(where: { $0.canonical == list.formulier })
    else { return self }
    var place = self
    place.form = older
    return place
  }

  /// Looks at the calendar again: a session may be open past midnight.
  mutating func refreshToday() {
    if !todayIsSet { vandaag = Clock.today() }
  }

  /// Who does something now; the real time is taken at this moment.
  var author: Author { Author(door: door, vandaag: vandaag, moment: Clock.now()) }

  /// Opens the register; says so on standard error when it was made just now.
  ///
  /// - Throws: `Failure`, or `SignalExit` when renewing the lists was stopped.
  func register(at path: String, makingNone: Bool) throws -> Register {
    // A limit on the size of files is a disk that is full, and no reason to die of a signal.
    signal(SIGXFSZ, SIG_IGN)
    do {
      if let trial { return try Register.open(path: path, regels: shipped, trial: trial) }
      let register = try StoppableWork.renewal.run { progress in
        try Register.open(
          path: path, regels: shipped, createIfMissing: !makingNone, progress: progress)
      }
      if register.isNew { StandardError.say("Nieuw register gemaakt: \(path)") }
      return register
    } catch let error as StoreError {
      throw Failure.store(error)
    }
  }

  /// The register if there is one: who only reads the rules makes none.
  func existingRegister(at path: String) throws -> Register? {
    do {
      return try register(at: path, makingNone: true)
    } catch Failure.store(let error) where error.kind == .absent {
      return nil
    }
  }
}

extension StoppableWork {
  /// A few hundred dossiers are renewed before anybody reads a bar.
  static var renewal: StoppableWork {
    StoppableWork("Lijsten vernieuwen", isShown: true, atLeast: 1_000, waitsForCount: true)
  }
}
