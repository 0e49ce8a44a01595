import Questionnaire
import Rulebook

/// A form in a file: what was read, or why it was not.
struct FormFile {
  let path: String
  let form: Form?
  let faults: [FormFault]
  /// Where the file is no JSON at all.
  private let syntax: JSONFault?

  /// - Throws: ``Failure/file(_:)`` when there is nothing to read.
  init(at path: String) throws(Failure) {
    self.init(path: path, bytes: try InputFile.bytes(at: path))
  }

  private init(path: String, bytes: [UInt8]) {
    self.path = path
    var (form, faults, syntax): (Form?, [FormFault], JSONFault?) = (nil, [], nil)
    do {
      form = try Form(json: JSONValue(bytes: bytes))
    } catch let found as FormFaults {
      faults = found.faults
    } catch let fault as JSONFault {
      syntax = fault
      faults = [FormFault(path: "", linkId: nil, reason: .notJSON(fault))]
    } catch {
      faults = [FormFault(path: "", linkId: nil, reason: .notAQuestionnaire)]
    }
    (self.form, self.faults, self.syntax) = (form, faults, syntax)
  }

  /// Why nothing can be done with it.
  var failure: Failure {
    .input(
      file: path,
      faults: faults.map {
        InputFault(
          line: syntax?.line, column: $0.exactPath.isEmpty ? nil : $0.exactPath,
          reason: [$0.linkId.map { "vraag '\($0)':" }, $0.reden].compactMap(\.self)
            .joined(separator: " "))
      })
  }

  var json: JSONValue {
    .members(
      ("bestand", .string(path)), ("in_orde", .bool(faults.isEmpty)),
      ("url", .optional(form?.url)), ("version", .optional(form?.version)),
      (
        "fouten",
        .array(faults.map { FormFile.finding($0.exactPath, $0.linkId, $0.reden) })
      ),
      (
        "opmerkingen",
        .array((form?.remarks ?? []).map { FormFile.finding($0.exactPath, $0.linkId, $0.reden) })
      ))
  }

  private static func finding(_ path: String, _ linkId: String?, _ reason: String) -> JSONValue {
    .members(
      ("pad", .string(path)), ("linkId", .optional(linkId)), ("reden", .string(reason)))
  }

  var lines: [String] {
    guard let form else {
      return ["\(path): \(faults.count) \(faults.count == 1 ? "fout" : "fouten")."]
        + faults.map { "  \(FormFile.line($0.exactPath, $0.linkId, $0.reden))" }
    }
    return ["\(path): in orde, \(form.flat.count) onderdelen."]
      + form.remarks.map { "  let op: \(FormFile.line($0.exactPath, $0.linkId, $0.reden))" }
  }

  private static func line(_ path: String, _ linkId: String?, _ reason: String) -> String {
    let place = [path.isEmpty ? nil : path, linkId.map { "vraag '\($0)'" }].compactMap(\.self)
    return place.isEmpty ? reason : "\(place.joined(separator: ", ")): \(reason)"
  }
}

/// The forms that the program ships.
enum ShippedForms {
  static let folder = "vragenlijsten/"

  /// Those in use first, then the older versions, which are kept for the answers given to them.
  static func all() throws(Failure) -> [Form] {
    var forms: [Form] = []
    for path in Rulebook.resourcePaths() where path.hasPrefix(folder) && path.hasSuffix(".json") {
      forms.append(try form(path))
    }
    return forms.filter { !$0.isRetired } + forms.filter(\.isRetired)
  }

  static func form(_ path: String) throws(Failure) -> Form {
    guard let bytes = Rulebook.resource(path) else {
      throw .configuration("\(path) ontbreekt.")
    }
    do {
      return try Form(json: JSONValue(bytes: bytes))
    } catch let faults as FormFaults {
      throw .configuration("\(path): \(faults.faults.map(\.sentence).joined(separator: " "))")
    } catch let fault as JSONFault {
      throw .configuration("\(path): \(fault.sentence)")
    } catch {
      throw .configuration("\(path): \(error)")
    }
  }
}

extension Form {
  /// Replaced by a newer version; asked in no new evaluation.
  var isRetired: Bool { source["status"]?.asString == "retired" }
}
