import Casework

extension Interface {
  /// The form on the stack that is being filled in.
  var place: Place? {
    layers.lazy.reversed().compactMap { layer -> Place? in
      switch layer {
      case .form(let form):
        Place(
          nummer: form.model?.dossier.nummer ?? "", form: form.kind.rawValue,
          subject: form.subject)
      case .questionnaire(let list) where list.model != nil && !list.isReadOnly:
        Place(nummer: list.nummer, form: Place.questionnaire)
      default: nil
      }
    }.first
  }

  /// A form is looked at by itself, without dossier or register.
  var isPreview: Bool {
    if case .questionnaire(let list) = layers.first { list.model == nil } else { false }
  }

  /// Whether somebody else can change what is in view without a key being pressed here.
  ///
  /// Also while something waits to be kept.
  package var watches: Bool { enteredNummer != nil || !unkept.isEmpty || placeIsUnkept }

  var enteredNummer: String? {
    layers.lazy.compactMap { layer -> String? in
      if case .questionnaire(let list) = layer, list.model != nil, !list.isReadOnly {
        list.nummer
      } else {
        nil
      }
    }.first
  }
}
