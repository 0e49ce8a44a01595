import Casework
import Foundation
import Questionnaire
import Rulebook
import Store

/// Everything that a command gets from outside: rules, form, today, and who works here.
struct Workplace {
  let regels: Regelboek
  let form: Form
  private(set) var vandaag: Datum
  let todayIsSet: Bool
  let door: String

  /// - Throws: ``Failure/configuration(_:)`` when a resource or a setting is no good.
  init(door: String?) throws(Failure) {
    do throws(RulebookError) {
      regels = try Rulebook.shipped()
    } catch {
      throw .configuration(error.description)
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

  /// Looks at the calendar again: a session may be open past midnight.
  mutating func refreshToday() {
    if !todayIsSet { vandaag = Clock.today() }
  }

  /// Who does something now; the real time is taken at this moment.
  var author: Author { Author(door: door, vandaag: vandaag, moment: Clock.now()) }

  /// Opens the register; says so on standard error when it was made just now.
  func register(at path: String) throws(Failure) -> Register {
    do throws(StoreError) {
      let register = try Register.open(path: path, regels: regels)
      if register.isNew { StandardError.say("Nieuw register gemaakt: \(path)") }
      return register
    } catch {
      throw .store(error)
    }
  }
}
