import Guide
import Rulebook
import Screens

/// The user guide that the program ships.
enum ShippedGuide {
  static func read() throws(Failure) -> Guide {
    do throws(GuideFault) {
      return try Guide(reading: { Rulebook.resource(Guide.folder + $0) })
    } catch {
      throw .configuration("handleiding: \(error.sentence)")
    }
  }

  /// Everything that can be named on the command line: the parts, and the pieces in them.
  static var names: [String] {
    guard let guide = try? read() else { return GuidePart.order }
    // The first piece of a part has its name.
    return guide.sections.map(\.id)
  }

  /// For the screens.
  static var event: Event {
    do throws(Failure) {
      return .guide(try read())
    } catch {
      return .failed(error.sentences.joined(separator: " "))
    }
  }
}
