// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "doorstroom",
  targets: [
    .target(name: "Canvas"),
    .target(name: "Casework"),
    .target(name: "CResources"),
    .systemLibrary(name: "CCrypto"),
    .target(name: "Digest", dependencies: ["CCrypto"]),
    .target(name: "Screens", dependencies: ["Canvas", "Casework", "Questionnaire"]),
    .target(name: "Rulebook", dependencies: ["Casework", "CResources", "Digest"]),
    .target(name: "Questionnaire"),

    .testTarget(name: "CanvasTests", dependencies: ["Canvas", "TestSupport", "WidthProbe"]),
    .testTarget(name: "CaseworkTests", dependencies: ["Casework"]),
    .testTarget(name: "DigestTests", dependencies: ["Digest"]),
    .testTarget(name: "RulebookTests", dependencies: ["Rulebook"]),

    .target(name: "ProcessShim", path: "Tests/ProcessShim"),
    .target(name: "TestSupport", dependencies: ["Canvas", "ProcessShim"], path: "Tests/Support"),
    .executableTarget(name: "WidthProbe", path: "Tests/WidthProbe"),
    .testTarget(
      name: "QuestionnaireTests", dependencies: ["Questionnaire"], exclude: ["Forms"]),
  ],
  swiftLanguageModes: [.v6]
)

// Under CI a warning in our own sources stops the build. Set here, not as -Xswiftc
// -warnings-as-errors, because that flag also reaches the dependencies and clashes there with
// their -suppress-warnings.
if Context.environment["CI"] == "true" {
  for target in package.targets where target.type != .system {
    target.swiftSettings = (target.swiftSettings ?? []) + [.treatAllWarnings(as: .error)]
    target.cSettings = (target.cSettings ?? []) + [.treatAllWarnings(as: .error)]
  }
}
