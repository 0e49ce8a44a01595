/// One line of a form: a question, a group of items, or a text to read.
package struct Item: Equatable, Sendable {
  package let linkId: String
  /// A number or letter shown before the text.
  package let prefix: String?
  /// The question itself; empty when the form gives none.
  package let text: String
  package let kind: Kind
  package let required: Bool
  package let repeats: Bool
  package let readOnly: Bool
  /// The most Unicode code points that a typed answer may have.
  package let maxLength: Int?
  package let limits: Limits
  package let options: [AnswerOption]
  /// Whether the options stand in a value set that is not in the form, so cannot be shown.
  package let hasRemoteOptions: Bool
  package let conditions: [Condition]
  package let enableBehavior: EnableBehavior
  package let initial: [Answer]
  package let unit: Unit?
  package let unitOptions: [Unit]
  /// How to write an answer, in the words of the form.
  package let entryFormat: String?
  /// How the form would have it shown, by its code, such as `drop-down`; a hint only.
  package let itemControl: String?
  /// A text to read that says how to fill in.
  package let isInstruction: Bool
  /// Never shown: the form says so, of this item or one that it stands in.
  package let isHidden: Bool
  /// For the eyes of few, and left out of copies; so is everything in it.
  package let isConfidential: Bool
  /// Who answers it; several where they answer together.
  package let voices: [Voice]
  /// Questions that ask the same of another voice.
  package let comparedWith: [String]
  /// Which end of its scale is good; taken over from what it stands in.
  package let scale: ScaleDirection?
  /// What every answer to it says, where no option says otherwise.
  let ownMeaning: Meaning?
  /// Filled in by an expression that this program does not evaluate.
  let isComputed: Bool
  package let items: [Item]
  /// 0 for an item at the top of the form.
  package let depth: Int
  /// The linkId of the item that this one stands in.
  package let parent: String?

  /// Whether a user can give an answer here.
  ///
  /// Types that are only kept, hidden items, and choices whose options are elsewhere, are not
  /// answerable and therefore never missing.
  package var isAnswerable: Bool {
    kind.isQuestion && kind.isSupported && !isHidden && !(hasRemoteOptions && kind == .choice)
  }

  /// Whether more than one answer may be chosen.
  package var isMultipleChoice: Bool { repeats && !options.isEmpty }
}
