import Foundation
import Rulebook

/// A folder with files of rules, to check or to try.
///
/// It has the shape of `Resources/`, or holds `<onderwerp>/<naam>.json` directly.
struct RuleFolder {
  /// The bytes of each file, under its path below `Resources/`.
  private(set) var files: [String: [UInt8]] = [:]
  private let isDirect: Bool

  /// - Throws: ``Failure/file(_:)`` when it cannot be read, ``Failure/rules(_:)`` when there are no
  ///   rules in it.
  init(path: String) throws(Failure) {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), isFolder.boolValue,
      let names = FileManager.default.enumerator(atPath: path)
    else { throw .file("\(path): deze map kan niet gelezen worden.") }
    let all = names.compactMap { $0 as? String }
      .filter { !$0.split(separator: "/").contains { $0.hasPrefix(".") } }
    isDirect = !all.contains("regels")
    for name in all {
      var isFolder: ObjCBool = false
      _ = FileManager.default.fileExists(atPath: path + "/" + name, isDirectory: &isFolder)
      guard !isFolder.boolValue, isDirect || !RuleFolder.isOther(name) else { continue }
      files[isDirect && !Rulebook.isRule(name) ? "regels/" + name : name] =
        try InputFile.bytes(at: path + "/" + name)
    }
    guard !files.isEmpty else {
      throw .rules([RuleFault(file: path, reason: "in deze map staan geen regels.")])
    }
  }

  /// Law cases, forms, examples and notes stand beside the rules in a folder like `Resources/`.
  ///
  /// A `.json` file at its top is looked at whatever it is called: a misspelt name must not pass
  /// for an absent file.
  private static func isOther(_ name: String) -> Bool {
    let isAtTop = !name.contains("/")
    return !Rulebook.isRule(name) && !(isAtTop && name.hasSuffix(".json"))
  }

  /// Faults with the names that the files have in this folder.
  func told(_ faults: [RulebookError]) -> [RuleFault] {
    faults.map { fault in
      let isMoved = isDirect && fault.file.hasPrefix("regels/")
      return RuleFault(
        file: isMoved ? String(fault.file.dropFirst("regels/".count)) : fault.file,
        reason: fault.reason.sentence)
    }
  }
}
