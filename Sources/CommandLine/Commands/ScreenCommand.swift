import ArgumentParser

/// A command that opens the screens, or could not.
protocol ScreenCommand: ParsableCommand {
  /// Whether what went wrong is said as JSON.
  var saysJSON: Bool { get }

  /// Opens the screens, and returns when they were left.
  func show() throws
}

extension ScreenCommand {
  var saysJSON: Bool { false }

  /// Says what went wrong, and ends with the code that goes with it; a signal has a code of its own.
  func run() throws {
    do {
      try show()
    } catch let ended as SignalExit {
      if ended.isUndone { StandardError.say(SignalExit.undone) }
      throw ExitCode(ended.code)
    } catch {
      let failure = Failure(wrapping: error)
      failure.say(json: saysJSON)
      throw failure.exitCode
    }
  }
}
