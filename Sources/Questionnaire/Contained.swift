/// The value sets and code systems that stand in a form itself.
struct Contained {
  private var byName: [String: JSONValue] = [:]
  private var systems: [String: JSONValue] = [:]

  enum Found {
    case options([AnswerOption])
    /// The form does not have it.
    case notContained
    /// It is there, but its codes stand elsewhere or follow from a rule.
    case notListed
  }

  init() {}

  init(_ form: JSONValue) {
    for resource in form["contained"]?.asArray ?? [] {
      switch resource["resourceType"]?.asString {
      case "ValueSet":
        if let id = resource["id"]?.asString { byName["#" + id] = resource }
        if let url = resource["url"]?.asString { byName[url] = resource }
      case "CodeSystem":
        if let url = resource["url"]?.asString { systems[url] = resource }
      default: break
      }
    }
  }

  /// The options of a value set, by `#id` or by url with or without a version.
  func valueSet(_ name: String) -> Found {
    let url = name.hasPrefix("#") ? name : String(name.prefix { $0 != "|" })
    guard let set = byName[name] ?? byName[url] else { return .notContained }
    if let codes = set["expansion"]?["contains"]?.asArray {
      return .options(codes.flatMap { self.options(expanded: $0) })
    }
    guard let parts = set["compose"]?["include"]?.asArray else { return .notListed }
    var options: [AnswerOption] = []
    for part in parts {
      guard part["filter"] == nil, part["valueSet"] == nil else { return .notListed }
      let system = part["system"]?.asString
      if let concepts = part["concept"]?.asArray {
        options += concepts.compactMap { option($0, system: system) }
      } else if let concepts = system.flatMap({ systems[$0] })?["concept"]?.asArray {
        options += concepts.flatMap { self.options(concept: $0, system: system) }
      } else {
        return .notListed
      }
    }
    for part in set["compose"]?["exclude"]?.asArray ?? [] {
      guard let concepts = part["concept"]?.asArray else { return .notListed }
      let excluded = concepts.compactMap { option($0, system: part["system"]?.asString)?.value }
      options.removeAll { option in excluded.contains { option.value.matches($0) == true } }
    }
    return .options(options)
  }

  private func options(expanded json: JSONValue) -> [AnswerOption] {
    let isHeading = json["abstract"]?.asBool == true
    let own = isHeading ? nil : option(json, system: json["system"]?.asString)
    return [own].compactMap(\.self)
      + (json["contains"]?.asArray ?? []).flatMap { self.options(expanded: $0) }
  }

  private func options(concept json: JSONValue, system: String?) -> [AnswerOption] {
    [option(json, system: system)].compactMap(\.self)
      + (json["concept"]?.asArray ?? []).flatMap { options(concept: $0, system: system) }
  }

  private func option(_ json: JSONValue, system: String?) -> AnswerOption? {
    guard let code = json["code"]?.asString else { return nil }
    var extra = FormExtension.Option()
    for element in json["extension"]?.asArray ?? [] { _ = extra.take(element) }
    return AnswerOption(
      value: .coding(system: system, code: code, display: json["display"]?.asString),
      isInitial: false, prefix: extra.prefix, isExclusive: extra.isExclusive, weight: extra.weight)
  }
}
