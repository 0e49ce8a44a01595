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

  /// For the screens.
  static var event: Event {
    do throws(Failure) {
      return .guide(try read())
    } catch {
      return .failed(error.sentences.joined(separator: " "))
    }
  }
}
