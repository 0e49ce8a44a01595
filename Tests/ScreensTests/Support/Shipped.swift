import Casework
import Guide
import Questionnaire
import Rulebook

/// The rules and the questionnaire that the program ships: the screens show what users will see.
enum Shipped {
  static let regels: Regelboek = {
    do throws(RulebookError) {
      return try Rulebook.shipped()
    } catch { preconditionFailure("the shipped rules can be read: \(error)") }
  }()

  static let form: Form = {
    do {
      let bytes = Rulebook.resource("vragenlijsten/evaluatie-maatwerk.json") ?? []
      return try Form(json: JSONValue(bytes: bytes))
    } catch { preconditionFailure("the shipped form can be read: \(error)") }
  }()

  /// A picture that is not recorded yet is empty here, and a key that moved leaves no guide, so that
  /// both can be recorded; the tests of the guide itself ask for them.
  static let guide: Guide = {
    do throws(GuideFault) {
      return try Guide(reading: { path in
        Rulebook.resource(Guide.folder + path) ?? (path.hasSuffix(".txt") ? [] : nil)
      })
    } catch { return Guide() }
  }()

  /// Every required question answered: the first option, yes, or a few words.
  static let answers: Response = {
    var response = Response(startingOn: form)
    while let linkId = FormState(form: form, response: response).missing.first,
      let item = form.item(linkId)
    {
      response[linkId] =
        switch item.kind {
        case .boolean: [.boolean(true)]
        case .text: [.string("Inpakken, etiketten kleven en de pallets klaarzetten.")]
        default: Array(item.options.map(\.value).prefix(1))
        }
    }
    return response
  }()
}
