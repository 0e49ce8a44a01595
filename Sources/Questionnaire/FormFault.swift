/// Why a form cannot be used, and where in its file.
package struct FormFault: Error, Equatable, Sendable {
  package enum Reason: Equatable, Sendable {
    /// The file is no JSON.
    case notJSON(JSONFault)
    case notAQuestionnaire
    case missing(member: String)
    /// The member's value is not of the type that FHIR gives it.
    case wrongType(member: String)
    case unknownKind(String)
    case duplicateLinkId
    case unknownComparison(String)
    case unknownEnableBehavior(String)
    /// Several conditions, and the form does not say whether all must hold or one.
    case missingEnableBehavior
    case unknownQuestion(linkId: String)
    /// A condition that looks at a group or a display text.
    case notAQuestion(linkId: String)
    /// `exists` asks for true or false.
    case existsNeedsBoolean
    /// Greater or less than an answer that has no order.
    case comparisonNeedsOrder
    /// The conditions go round: each of these waits for the next.
    case loop(linkIds: [String])
    /// A condition in FHIRPath, which this program does not evaluate.
    case unsupportedExpression(url: String)
    /// A condition looks at an answer that only an expression could give.
    case dependsOnExpression(question: String)
    /// An extension without which the form cannot be understood.
    case unknownModifier(url: String)
    /// A value set that should stand in the form, and does not.
    case unknownValueSet(String)
    case displayWithItems
    case optionsOnWrongKind
  }

  /// Such as `item[2].item[0].enableWhen[1]`; empty for the form itself.
  package let path: String
  package let linkId: String?
  package let reason: Reason

  package init(path: String, linkId: String?, reason: Reason) {
    self.path = path
    self.linkId = linkId
    self.reason = reason
  }

  /// The path down to the member that is wrong, where that is known.
  package var exactPath: String {
    switch reason {
    case .missing(let member), .wrongType(let member):
      member == "item" || path.hasSuffix("." + member)
        ? path
        : path.isEmpty ? member : "\(path).\(member)"
    default: path
    }
  }
}

/// Everything that is wrong with a form, in document order.
package struct FormFaults: Error, Equatable, Sendable {
  package let faults: [FormFault]
}
