import Foundation
import Synchronization

/// Desks as the program left them after steps that many tests begin with.
///
/// The program takes the steps once; every test that wants them gets a copy of the files for itself.
enum Prepared {
  /// A desk put away: its folder, and all that the program said on it.
  struct Master: Sendable {
    let folder: String
    let transcript: String
  }

  /// Made by the first test that wants it; the others wait for that.
  private final class Place: Sendable {
    let master = Mutex<Master?>(nil)
  }

  private static let places = Mutex<[String: Place]>([:])

  private static let root: String = {
    let path = NSTemporaryDirectory() + "doorstroom-prepared-\(UUID().uuidString)"
    atexit { try? FileManager.default.removeItem(atPath: Prepared.root) }
    return path
  }()

  /// The desk of a name, on which `steps` were taken.
  static func master(_ name: String, _ steps: (Desk) throws -> Void) throws -> Master {
    let place = places.withLock { places in
      let place = places[name] ?? Place()
      places[name] = place
      return place
    }
    return try place.master.withLock { master in
      if let master { return master }
      let desk = try Desk()
      try steps(desk)
      let folder = root + "/\(UUID().uuidString)"
      try FileManager.default.createDirectory(atPath: root, withIntermediateDirectories: true)
      try FileManager.default.moveItem(atPath: desk.folder, toPath: folder)
      let made = Master(folder: folder, transcript: desk.transcript)
      master = made
      return made
    }
  }
}
