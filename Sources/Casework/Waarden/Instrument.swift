/// The measure of the social economy under which somebody works.
package enum Instrument: String, CaseIterable, Hashable, Sendable {
  case cmw, lde, ama, imw

  /// A WOP belongs to collectief and individueel maatwerk; the other two have none.
  package var heeftWOP: Bool { self == .cmw || self == .imw }

  /// A doorstroomtraject exists in collectief maatwerk and in lokale diensteneconomie only.
  package var kentTraject: Bool { self == .cmw || self == .lde }
}

/// Why an evaluation is held.
package enum Aanleiding: String, CaseIterable, Hashable, Sendable {
  case werknemer
  case werkgever
  case vijfJaar = "vijf-jaar"
  case zittendeWerknemers = "zittende-werknemers"
  case vdab
}

/// What VDAB decided; which of them an instrument knows is a dated parameter.
package enum Uitkomst: String, CaseIterable, Hashable, Sendable {
  case doorstroomklaar
  case wopGewijzigd = "wop-gewijzigd"
  case wopOngewijzigd = "wop-ongewijzigd"
  case wopMinimum = "wop-minimum"
  case orientatieCMW = "orientatie-cmw"
  case geenDoorstroom = "geen-doorstroom"
}

/// The four phases of a doorstroomtraject, in their order.
package enum Fase: String, CaseIterable, Hashable, Sendable, Comparable {
  case voortraject, jobmatching, stage, nazorg

  package var order: Int { Self.allCases.firstIndex(of: self) ?? 0 }
  package var next: Fase? { order + 1 < Self.allCases.count ? Self.allCases[order + 1] : nil }
  package static func < (left: Fase, right: Fase) -> Bool { left.order < right.order }
}

/// How a trajectory ended.
package enum Trajectresultaat: String, CaseIterable, Hashable, Sendable {
  case tewerkstelling
  case geenTewerkstelling = "geen-tewerkstelling"
  case stopgezet
}

/// The kind of job that came after.
package enum Tewerkstellingsoort: String, CaseIterable, Hashable, Sendable {
  /// A job in the regular economy without a WOP: the only one that counts as doorstroom.
  case nec
  case necMetWOP = "nec-met-wop"
  case sec
  /// Internal doorstroom: a regular job within the own enterprise.
  case intern
  /// Part of the week in the social economy, part of it in the regular one.
  case hybride
}
