import ArgumentParser
import Canvas
import Foundation
import Terminal

/// The options of whatever opens the screens.
struct ScreenOptions: ParsableArguments {
  @Flag(help: "Teken lijnen, tekens en balken met gewone letters en leestekens.")
  var ascii = false

  /// `--ascii`, else `DOORSTROOM_ASCII` (`0` is no), else what the locale says.
  ///
  /// Who asks for plain signs on a line that carries UTF-8 still reads names as they are written.
  func charset(carriesUTF8: Bool) -> Charset {
    let asked = ProcessInfo.processInfo.environment["DOORSTROOM_ASCII", default: ""]
    if !ascii, asked == "0" { return .unicode }
    guard carriesUTF8 else { return .ascii }
    return ascii || !asked.isEmpty ? .plainSigns : .unicode
  }
}

extension Terminal {
  /// One line for who works on a terminal that nothing is known of.
  var unknownTypeSentence: String? {
    guard let unknownType else { return nil }
    guard !unknownType.isEmpty else {
      return "TERM is niet ingesteld; de schermen gaan uit van xterm."
    }
    let name = SafeTextFilter.line(unknownType)
    return "Terminaltype '\(TextWidth.clip(name, to: 20))' is onbekend; xterm is genomen."
  }
}
