import CCurses
import Canvas
import Glibc

/// The terminal this program was started on.
///
/// One at a time: the library below keeps its state in globals. Whatever way the program ends, the
/// terminal is put back as it was found.
package final class Terminal {
  /// What fits on the screen, as far as was told by ``next(timeoutMilliseconds:)``.
  package private(set) var size: Size
  /// Whether the user's locale is UTF-8, so that the line carries more than ASCII.
  package let carriesUTF8: Bool
  /// What TERM says, when nothing is known of it and xterm was taken instead.
  package let unknownType: String?
  private let window: UnsafeMutablePointer<WINDOW>
  private let input: TerminalInput
  private let resetBytes: [CChar]
  private var painter: Painter
  private var isOpen = true

  private static let pasteOn = "\u{1B}[?2004h"
  private static let pasteOff = "\u{1B}[?2004l"

  /// Opens the screen; without `colors` only bold, dim, reverse and underline are used.
  package init(colors: Bool) throws(TerminalError) {
    guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1,
      signals_remember_terminal() == 0
    else { throw .notATerminal }
    carriesUTF8 = screen_use_utf8() != 0
    (window, unknownType) = try Terminal.open()
    input = TerminalInput(signals: signals_start(), described: KeyCapability.described())
    size = Terminal.measure() ?? Size(width: 80, height: 24)
    resize_term(Int32(size.height), Int32(size.width))
    raw()
    noecho()
    nonl()
    set_escdelay(25)
    painter = Painter(window: window, colors: colors)

    var bytes = [CChar](repeating: 0, count: 256)
    let count = screen_reset_bytes(&bytes, bytes.count)
    resetBytes = Terminal.pasteOff.utf8.map { CChar(bitPattern: $0) } + bytes.prefix(count)
    takeOver()
  }

  deinit { close() }

  /// Shows a canvas: only what changed is sent, at once.
  package func paint(_ canvas: Canvas) {
    guard isOpen else { return }
    painter.paint(canvas, size: size)
  }

  /// Sends the whole screen at the next paint, after something else has written on it.
  package func repaint() { painter.forget() }

  /// Waits for keys, signals or a new window size, and takes all there is.
  ///
  /// Everything that has arrived comes back together, so that a held arrow key is painted once and
  /// not once per repeat. Without a timeout it waits forever; the result is never empty.
  package func next(timeoutMilliseconds: Int?) -> [TerminalEvent] {
    let deadline = timeoutMilliseconds.map {
      ContinuousClock.now.advanced(by: .milliseconds(max(0, $0)))
    }
    while true {
      var events: [TerminalEvent] = []
      for event in input.wait(until: deadline) {
        switch event {
        case .key(let key): events.append(.key(key))
        case .ended: events.append(.signal(.hangup))
        case .signal(let number): events += handle(number)
        }
      }
      if !events.isEmpty { return events }
      if let deadline, deadline <= .now { return [.timeout] }
    }
  }

  /// Gives the terminal to the shell, as Ctrl-Z does, and takes it back when continued.
  ///
  /// Returns the new size if it changed in the meantime.
  @discardableResult
  package func suspend() -> Size? {
    guard isOpen else { return nil }
    handOver()
    signals_stop_group()
    takeOver()
    painter.forget()
    return resize()
  }

  /// Puts the terminal back as it was; nothing can be painted after it.
  package func close() {
    guard isOpen else { return }
    isOpen = false
    handOver()
    screen_close()
    signals_stop()
  }

  private func handle(_ number: Int32) -> [TerminalEvent] {
    switch number {
    case SIGTERM: return [.signal(.terminate)]
    case SIGHUP: return [.signal(.hangup)]
    case SIGINT: return [.signal(.interrupt)]
    case SIGQUIT: return [.signal(.quit)]
    case SIGTSTP: return suspend().map { [.resized($0)] } ?? []
    case SIGCONT:
      // Stopped from outside, when nothing could be handed over: the shell's modes are set now.
      reset_prog_mode()
      takeOver()
      painter.forget()
      return [.resized(resize() ?? size)]
    default: return resize().map { [.resized($0)] } ?? []
    }
  }

  /// Adapts to the window's size; returns it if it changed.
  private func resize() -> Size? {
    guard let measured = Terminal.measure(), measured != size else { return nil }
    size = measured
    resize_term(Int32(size.height), Int32(size.width))
    painter.forget()
    return measured
  }

  private func takeOver() {
    reset_prog_mode()
    keypad(window, true)
    signals_arm(resetBytes, resetBytes.count)
    Terminal.send(Terminal.pasteOn)
  }

  private func handOver() {
    Terminal.send(Terminal.pasteOff)
    endwin()
    signals_disarm()
  }
}

extension Terminal {
  private static func open() throws(TerminalError) -> (UnsafeMutablePointer<WINDOW>, String?) {
    let type = getenv("TERM").map { String(cString: $0) } ?? ""
    if type == "dumb" { throw .dumb }
    if !type.isEmpty, let window = screen_open(type) { return (window, nil) }
    guard let window = screen_open("xterm") else { throw .cannotOpen(type) }
    return (window, type)
  }

  private static func measure() -> Size? {
    var width: Int32 = 0
    var height: Int32 = 0
    guard screen_size(&width, &height) != 0 else { return nil }
    return Size(width: Int(width), height: Int(height))
  }

  /// Writes past the library, which knows nothing of pastes; its own output is always flushed.
  private static func send(_ sequence: String) {
    var text = sequence
    text.withUTF8 { _ = write(STDOUT_FILENO, $0.baseAddress, $0.count) }
  }
}
