/// The extensions of items and options that this program knows, by the end of their url.
enum FormExtension {
  static let core = "http://hl7.org/fhir/StructureDefinition/"
  static let structured = "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-"
  static let calculated = structured + "calculatedExpression"
  /// Our own: the item and all that is in it is for the eyes of few.
  package static let confidential = "https://doorstroom.example/StructureDefinition/vertrouwelijk"

  /// Our own, for the evaluator's page; see ``Meaning``.
  static let voice = "https://doorstroom.example/StructureDefinition/stem"
  static let comparison = "https://doorstroom.example/StructureDefinition/vergelijk-met"
  static let comparedWeight =
    "https://doorstroom.example/StructureDefinition/vergelijkwaarde"
  static let scale = "https://doorstroom.example/StructureDefinition/schaal"
  static let meaning = "https://doorstroom.example/StructureDefinition/duiding"

  /// What the extensions of an item say.
  struct Item {
    var voices: [Voice] = []
    var comparedWith: [String] = []
    var scale: ScaleDirection?
    var meaning: Meaning?
    var limits = Limits()
    var unit: Unit?
    var unitOptions: [Unit] = []
    var entryFormat: String?
    var itemControl: String?
    var isInstruction = false
    var isHidden = false
    var isConfidential = false
    var isComputed = false
  }

  /// What the extensions of an option say.
  struct Option {
    var prefix: String?
    var isExclusive = false
    var weight: DigitSum?
    var hasUnreadableWeight = false
    var meaning: Meaning?
    var comparedWeight: DigitSum?

    /// Takes what an extension says; false when it is not one of these.
    mutating func take(_ json: JSONValue) -> Bool {
      switch json["url"]?.asString {
      case FormExtension.meaning:
        meaning = json["valueCode"]?.asString.flatMap(Meaning.init) ?? meaning
      case FormExtension.comparedWeight:
        comparedWeight = (json["valueDecimal"] ?? json["valueInteger"])?.asDigits.flatMap {
          DigitSum($0)
        }
      case core + "questionnaire-optionPrefix": prefix = json["valueString"]?.asString ?? prefix
      case core + "questionnaire-optionExclusive":
        isExclusive = json["valueBoolean"]?.asBool ?? isExclusive
      case core + "ordinalValue", core + "itemWeight":
        let digits = json["valueDecimal"]?.asDigits ?? json["valueInteger"]?.asDigits
        guard let sum = (digits ?? json["valueDecimal"]?.mendedDigits).flatMap({ DigitSum($0) })
        else {
          hasUnreadableWeight = true
          return true
        }
        weight = sum
      default: return false
      }
      return true
    }
  }
}

extension FormReader {
  /// Reads the extensions of the form or of an item.
  mutating func extensions(_ json: JSONValue, _ place: Place) -> FormExtension.Item {
    var item = FormExtension.Item()
    for (index, element) in elements("extension", json, place).enumerated() {
      let here = place.member("extension", index)
      guard let url = element["url"]?.asString else { continue }
      if refuses(url, element, place) { continue }
      if url.hasSuffix("calculatedExpression") { item.isComputed = true }
      if !take(url, element, &item, here) { computes(element, place) }
    }
    if json["modifierExtension"] != nil {
      for element in elements("modifierExtension", json, place) {
        report(.unknownModifier(url: element["url"]?.asString ?? ""), place)
      }
    }
    for name in ["_required", "_repeats", "_type", "_enableBehavior"]
    where json[name].map(\.hasExpression) == true {
      report(.unsupportedExpression(url: name), place)
    }
    for name in ["_text", "_readOnly", "_maxLength", "_title"]
    where json[name].map(\.hasExpression) == true {
      remark(.ignoredExtension(url: name), place)
    }
    return item
  }

  /// Whether an extension hides or requires by an expression, so that without it the form would
  /// ask other questions.
  private mutating func refuses(_ url: String, _ json: JSONValue, _ place: Place) -> Bool {
    let hides =
      url.hasSuffix("enableWhenExpression") || url.hasSuffix("answerOptionsToggleExpression")
      || url == FormExtension.core + "questionnaire-hidden"
        && json["_valueBoolean"].map(\.hasExpression) == true
    let isConstraint =
      url == FormExtension.core + "questionnaire-constraint"
      || url.hasSuffix("targetConstraint")
    let requires =
      isConstraint
      && json["extension"]?.asArray?.contains {
        $0["url"]?.asString == "severity" && $0["valueCode"]?.asString == "error"
      } == true
    guard hides || requires else { return false }
    report(.unsupportedExpression(url: url), place)
    return true
  }

  /// Takes what an extension says of an item; false when it is not one that we use.
  private mutating func take(
    _ url: String, _ json: JSONValue, _ item: inout FormExtension.Item, _ place: Place
  ) -> Bool {
    switch url {
    case FormExtension.confidential:
      item.isConfidential = flag("valueBoolean", json, place) ?? false
    case FormExtension.voice:
      if let code = text("valueCode", json, place) { item.voices.append(Voice(code)) }
    case FormExtension.comparison:
      if let linkId = text("valueString", json, place) { item.comparedWith.append(linkId) }
    case FormExtension.meaning:
      item.meaning = text("valueCode", json, place).flatMap(Meaning.init)
    case FormExtension.scale:
      item.scale = text("valueCode", json, place).flatMap(ScaleDirection.init)
    case FormExtension.core + "questionnaire-hidden":
      item.isHidden = flag("valueBoolean", json, place) ?? false
    case FormExtension.core + "questionnaire-unit": item.unit = unit(json)
    case FormExtension.core + "questionnaire-unitOption":
      if let unit = unit(json) { item.unitOptions.append(unit) }
    case FormExtension.core + "minValue" where json.asMembers?.contains { $0.isValue } == true:
      item.limits.minValue = answer(json, prefix: "value", place)
    case FormExtension.core + "maxValue" where json.asMembers?.contains { $0.isValue } == true:
      item.limits.maxValue = answer(json, prefix: "value", place)
    case FormExtension.core + "questionnaire-minOccurs":
      item.limits.minOccurs = integer("valueInteger", json, place)
    case FormExtension.core + "questionnaire-maxOccurs":
      item.limits.maxOccurs = integer("valueInteger", json, place)
    case FormExtension.core + "minLength":
      item.limits.minLength = integer("valueInteger", json, place)
    case FormExtension.core + "maxDecimalPlaces":
      item.limits.maxDecimalPlaces = integer("valueInteger", json, place)
    case FormExtension.core + "regex":
      item.limits.pattern = text("valueString", json, place).map { Pattern($0) }
      if item.limits.pattern?.isReadable == false { remark(.unreadablePattern, place) }
    case FormExtension.core + "entryFormat": item.entryFormat = text("valueString", json, place)
    case FormExtension.core + "questionnaire-itemControl": item.itemControl = json.conceptCode
    case FormExtension.core + "questionnaire-displayCategory":
      item.isInstruction = json.conceptCode == "instructions"
    default: return false
    }
    return true
  }

  /// Remarks an expression or a check that is not evaluated.
  mutating func computes(_ json: JSONValue, _ place: Place) {
    guard let url = json["url"]?.asString else { return }
    let known = ["questionnaire-constraint", "targetConstraint", "unitValueSet"]
    if json["valueExpression"] != nil || json.hasExpression || known.contains(where: url.hasSuffix)
      || url.hasSuffix("Expression") || url == FormExtension.core + "variable"
    {
      remark(.ignoredExtension(url: url), place)
    }
  }

  private func unit(_ json: JSONValue) -> Unit? {
    json["valueCoding"].map {
      Unit(
        system: $0["system"]?.asString, code: $0["code"]?.asString,
        display: $0["display"]?.asString)
    }
  }
}

extension JSONValue.Member {
  fileprivate var isValue: Bool { name.hasPrefix("value") }
}

extension JSONValue {
  /// Whether an expression stands in its extensions, or in those of its value.
  fileprivate var hasExpression: Bool {
    if let elements = asArray { return elements.contains(where: \.hasExpression) }
    guard let members = asMembers else { return false }
    return members.contains { member in
      switch member.name {
      case "valueExpression": true
      case "url": member.value.asString?.hasSuffix("cqf-expression") == true
      case "extension": member.value.hasExpression
      default: member.name.hasPrefix("_value") && member.value.hasExpression
      }
    }
  }

  fileprivate var conceptCode: String? {
    self["valueCodeableConcept"]?["coding"]?.asArray?.first?["code"]?.asString
      ?? self["valueCode"]?.asString
  }
}
