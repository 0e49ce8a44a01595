import Canvas
import Casework
import Guide

/// What comes in: keys, sizes, and the answers to effects.
package enum Event: Sendable {
  case start
  case key(Key)
  case resized(Size)
  /// Nobody typed for a few seconds.
  case idle
  /// The line dropped or the program is being ended: keep what was typed.
  case leaving
  /// The first page; without totals when those are still to be counted.
  case worklist([WorklistItem], totals: WorklistTotals?, isWhole: Bool)
  /// So long ago was the last key.
  case untouched(Duration)
  case moreWorklist([WorklistItem], isWhole: Bool)
  /// The last rows of the work list, or of what comes before the rows that were read.
  case worklistEnd([WorklistItem], isWhole: Bool)
  case earlierWorklist([WorklistItem], isWhole: Bool)
  case found([FoundDossier], query: String, isWhole: Bool)
  /// As `found`, from a search that was broken off: the rest is still to be asked for.
  case foundSome([FoundDossier], query: String)
  /// Without totals where there is too much to count.
  case counted(WorklistTotals?, Werkfilter)
  /// Where talks are planned for today, in the order of the day.
  case visits([String])
  case overview(Overzicht)
  case dossier(DossierModel)
  /// The dossier of a row on the work list, to tell why that row stands there.
  case explained(DossierModel, Taak)
  case journal(String, [JournalEntry])
  /// A step was recorded; `zin` says what happened.
  case performed(nummer: String, zin: String, warnings: [Waarschuwing])
  /// A value was laid down for the whole register; `zin` says which.
  case recorded(zin: String)
  case refused(Refusal)
  case conflict
  /// The register or the file system failed; the sentence says how.
  /// `retry` is what was asked, to ask it again.
  case failed(String, retry: Effect? = nil)
  case draft(key: String, text: String, keptAt: String)
  case noDraft(key: String)
  /// What was typed is safe; the time is local, `14:32:07`.
  case draftKept(at: String, key: String = "")
  case statement(Afrekening)
  /// The form that was open when a session last ended without leaving it.
  case place(Place, keptAt: String)
  /// Who else has this questionnaire open, or left answers in it.
  case colleagues(String, [Colleague])
  /// A word from outside about how things stand, for the message line.
  case said(String)
  /// What was typed is not safe: `kort` says why in a few words, `zin` in a sentence.
  case draftNotKept(key: String, kort: String, zin: String)
  /// Another window of the same person kept something else under this key; nothing was overwritten.
  case draftElsewhere(key: String, text: String)
  /// Where somebody is could not be kept; the next time that nobody types it is tried again.
  case placeNotKept
  /// The register was put back from a copy, and opened again.
  case reopened
  /// Lines were booked; `zin` says what, the statement is as it stands since.
  case booked(Afrekening, zin: String)
  case guide(Guide)
  /// A page of dossiers for the palette.
  case foundByName([FoundDossier], query: String, offset: Int, isWhole: Bool)
  /// A dossier that is only looked at, to name what can be done in it.
  case peeked(DossierModel)
  case lastStep(StepInView)
  case cannotTakeBack(Refusal)
}

extension Effect {
  /// Not needed for the picture that is asked for now: it is run when that stands.
  package var canWait: Bool {
    switch self {
    case .searchOn, .countWorklist: true
    default: false
    }
  }

  /// Whether the answer is what the work list shows.
  var readsWorklist: Bool {
    switch self {
    case .loadWorklist, .loadFiltered, .loadMoreWorklist, .loadWorklistEnd: true
    default: false
    }
  }

  /// Two questions of which only the newest still needs an answer.
  package func isSameKind(as other: Effect) -> Bool {
    switch (self, other) {
    case (.searchOn, .searchOn), (.countWorklist, .countWorklist): true
    default: false
    }
  }
}

/// What a screen asks of the outside; holds no closures, so that a test can compare it.
package enum Effect: Equatable, Sendable {
  case loadWorklist(limit: Int)
  case loadMoreWorklist(after: WorklistItem, limit: Int)
  /// The last rows that a filter admits, or the last ones before a row.
  case loadWorklistEnd(Werkfilter, before: WorklistItem?, limit: Int)
  case search(String, limit: Int)
  /// The same, however long it takes; asked when there is nothing else to do.
  case searchOn(String, limit: Int)
  /// The first page of what a filter admits, or the one after a row.
  case loadFiltered(Werkfilter, after: WorklistItem?, limit: Int)
  /// How much there is; asked when there is nothing else to do.
  case countWorklist(Werkfilter)
  case loadVisits
  case loadOverview
  case loadDossier(String)
  case explain(String, Taak)
  case loadJournal(String)
  case open(OpenDossier)
  case perform(Command, on: String, expecting: Int)
  /// Lays down a value for the whole register.
  case record(RegelGebeurtenis)
  case loadDraft(key: String)
  case keepDraft(key: String, text: String)
  case dropDraft(key: String)
  /// What this window kept apart while another one had kept something else.
  case loadAside(key: String)
  /// One of two drafts was chosen; it takes the place of both.
  case settleDraft(key: String, text: String)
  /// Where somebody is, to come back to after a dropped line.
  case keepPlace(Place)
  case dropPlace
  case loadPlace
  /// The questionnaire of a dossier is opened, or left: colleagues see it.
  case enter(String)
  case exit(String)
  case loadColleagues(String)
  case loadStatement(mandaat: String, van: Datum, tot: Datum)
  case bookStatement(
    Boekingsvraag, mandaat: String, van: Datum, tot: Datum, shown: [Afrekeningslijn])
  case loadGuide
  case find(String, offset: Int, limit: Int)
  case peek(String)
  case lookUpLastStep(String)
  case repaint
  case suspend
  case quit
}
