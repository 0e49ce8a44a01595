/// Reads the items of a form and collects what is wrong with them.
struct FormReader {
  var faults: [FormFault] = []
  var remarks: [FormRemark] = []
  /// The place of each item in the file, in document order.
  private(set) var paths: [String] = []
  private var contained = Contained()

  mutating func form(_ json: JSONValue) -> [Item] {
    let top = Place(path: "", linkId: nil)
    guard json["resourceType"]?.asString == "Questionnaire" else {
      report(.notAQuestionnaire, top)
      return []
    }
    if json["status"] == nil { report(.missing(member: "status"), top) }
    for name in ["url", "version", "title", "description", "status"] {
      _ = text(name, json, top)
    }
    contained = Contained(json)
    let scale = extensions(json, top).scale
    return items(
      json, in: top, Context(depth: 0, isHidden: false, isConfidential: false, scale: scale))
  }

  /// What an item takes over from those that it stands in.
  private struct Context {
    var depth: Int
    var isHidden: Bool
    var isConfidential: Bool
    var scale: ScaleDirection?
  }

  private mutating func items(_ json: JSONValue, in place: Place, _ context: Context) -> [Item] {
    elements("item", json, place).enumerated().compactMap { index, element in
      item(element, at: place.member("item", index), parent: place.linkId, context)
    }
  }

  private mutating func item(
    _ json: JSONValue, at place: Place, parent: String?, _ context: Context
  ) -> Item? {
    guard json.asMembers != nil else {
      report(.wrongType(member: "item"), place)
      return nil
    }
    let unnamed = Place(path: place.path, linkId: nil)
    guard let linkId = text("linkId", json, unnamed), !linkId.isEmpty else {
      if json["linkId"]?.asString?.isEmpty ?? (json["linkId"] == nil) {
        report(.missing(member: "linkId"), unnamed)
      }
      return nil
    }
    let place = Place(path: place.path, linkId: linkId)
    paths.append(place.path)
    // With an unknown type the form is refused; reading on as a text finds its other faults.
    let kind = kind(json, place) ?? .text
    let extra = extensions(json, place)
    let required = flag("required", json, place) ?? false
    let repeats = flag("repeats", json, place) ?? false
    let readOnly = flag("readOnly", json, place) ?? false
    let inner = Context(
      depth: context.depth + 1, isHidden: context.isHidden || extra.isHidden,
      isConfidential: context.isConfidential || extra.isConfidential,
      scale: extra.scale ?? context.scale)
    let options = options(json, kind, place)
    let children = items(json, in: place, inner)
    if kind == .display && !children.isEmpty { report(.displayWithItems, place) }
    if !kind.isSupported { remark(.unsupportedKind(kind), place) }
    if required, extra.isComputed, readOnly || inner.isHidden {
      report(.unsupportedExpression(url: FormExtension.calculated), place)
    }
    let conditions = elements("enableWhen", json, place).enumerated().compactMap {
      index, element in condition(element, place.member("enableWhen", index))
    }

    return Item(
      linkId: linkId,
      prefix: text("prefix", json, place),
      text: text("text", json, place) ?? "",
      kind: kind,
      required: required,
      repeats: repeats,
      readOnly: readOnly,
      maxLength: integer("maxLength", json, place),
      limits: extra.limits,
      options: options.found,
      hasRemoteOptions: options.isRemote,
      conditions: conditions,
      enableBehavior: enableBehavior(json, place),
      initial: elements("initial", json, place).enumerated().compactMap { index, element in
        answer(element, prefix: "value", place.member("initial", index))
      },
      unit: extra.unit,
      unitOptions: extra.unitOptions,
      entryFormat: extra.entryFormat,
      itemControl: extra.itemControl,
      isInstruction: extra.isInstruction,
      isHidden: inner.isHidden,
      isConfidential: inner.isConfidential,
      voices: extra.voices,
      comparedWith: extra.comparedWith,
      scale: inner.scale,
      ownMeaning: extra.meaning,
      isComputed: extra.isComputed,
      items: children,
      depth: context.depth,
      parent: parent)
  }

  private mutating func kind(_ json: JSONValue, _ place: Place) -> Kind? {
    guard json["type"] != nil else {
      report(.missing(member: "type"), place)
      return nil
    }
    guard let code = text("type", json, place) else { return nil }
    guard let kind = Kind(rawValue: code) else {
      report(.unknownKind(code), place)
      return nil
    }
    return kind
  }

  private mutating func options(_ json: JSONValue, _ kind: Kind, _ place: Place)
    -> (found: [AnswerOption], isRemote: Bool)
  {
    var options = elements("answerOption", json, place).enumerated().compactMap { index, element in
      option(element, place.member("answerOption", index))
    }
    if !options.isEmpty && [.group, .display, .boolean].contains(kind) {
      report(.optionsOnWrongKind, place)
    }
    guard let name = text("answerValueSet", json, place) else { return (options, false) }
    switch contained.valueSet(name) {
    case .options(let found):
      options += found
      return (options, false)
    case .notContained where name.hasPrefix("#"):
      report(.unknownValueSet(name), place)
    case .notContained, .notListed:
      remark(.remoteOptions, place)
    }
    return (options, true)
  }
}
