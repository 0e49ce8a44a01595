// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "doorstroom",
  products: [
    .executable(name: "doorstroom", targets: ["CommandLine"])
  ],
  dependencies: [
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
  ],
  targets: [
    // The pure core: no clock, no input or output, no randomness.
    .target(name: "Casework"),
    .target(name: "Questionnaire"),
    .target(name: "Canvas"),
    .target(name: "Guide", dependencies: ["Canvas"]),
    .target(name: "Screens", dependencies: ["Canvas", "Casework", "Guide", "Questionnaire"]),

    // The shell around it.
    .target(name: "CResources"),
    .systemLibrary(name: "CCrypto"),
    .target(
      name: "CCurses",
      linkerSettings: [.linkedLibrary("ncursesw"), .linkedLibrary("tinfo")]),
    .target(name: "Digest", dependencies: ["CCrypto"]),
    .target(name: "Rulebook", dependencies: ["Casework", "CResources", "Digest"]),
    .target(
      name: "Store",
      dependencies: ["Casework", "Digest", .product(name: "GRDB", package: "GRDB.swift")]),
    .target(name: "Import", dependencies: ["Canvas", "Casework", "Store"]),
    .target(name: "Demo", dependencies: ["Casework", "Questionnaire", "Rulebook", "Store"]),
    .target(name: "LawCases", dependencies: ["Casework", "Questionnaire"]),
    .target(name: "Terminal", dependencies: ["Canvas", "CCurses"]),
    .executableTarget(
      name: "CommandLine",
      dependencies: [
        "Canvas", "Casework", "Demo", "Guide", "Import", "LawCases", "Questionnaire", "Rulebook",
        "Screens", "Store", "Terminal",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),

    // What only tests use.
    .target(name: "ProcessShim", path: "Tests/ProcessShim"),
    .target(
      name: "TestSupport", dependencies: ["Canvas", "Casework", "ProcessShim", "Questionnaire"],
      path: "Tests/Support"),
    .executableTarget(
      name: "TerminalProbe", dependencies: ["Canvas", "Terminal", "TestSupport"],
      path: "Tests/TerminalProbe"),
    .executableTarget(name: "WidthProbe", path: "Tests/WidthProbe"),
    .executableTarget(
      name: "Benchmark",
      dependencies: [
        "Canvas", "Casework", "ProcessShim", "Questionnaire", "Rulebook", "Screens", "Store",
        "TestSupport",
      ], path: "Tests/Benchmark"),

    .testTarget(
      name: "CanvasTests", dependencies: ["Canvas", "TestSupport", "WidthProbe"],
      exclude: ["Golden"]),
    .testTarget(name: "CaseworkTests", dependencies: ["Casework", "TestSupport"]),
    .testTarget(
      name: "DemoTests", dependencies: ["Casework", "Demo", "Questionnaire", "Rulebook", "Store"]),
    .testTarget(name: "DigestTests", dependencies: ["Digest"]),
    .testTarget(
      name: "EndToEndTests",
      dependencies: [
        "Canvas", "CommandLine", "Questionnaire", "TestSupport",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
    .testTarget(name: "GuideTests", dependencies: ["Canvas", "Guide", "Rulebook"]),
    .testTarget(name: "ImportTests", dependencies: ["Casework", "Import", "Rulebook", "Store"]),
    .testTarget(
      name: "LawCasesTests", dependencies: ["Casework", "LawCases", "Questionnaire", "Rulebook"]),
    .testTarget(
      name: "QuestionnaireTests", dependencies: ["Questionnaire", "TestSupport"], exclude: ["Forms"]
    ),
    .testTarget(name: "RulebookTests", dependencies: ["Rulebook"]),
    .testTarget(
      name: "ScreensTests",
      dependencies: [
        "Screens", "Canvas", "Casework", "Guide", "Questionnaire", "Rulebook", "TestSupport",
      ],
      exclude: ["Golden"]),
    .testTarget(
      name: "StoreTests", dependencies: ["Store", "Digest", "TestSupport"], exclude: ["Golden"]),
    .testTarget(
      name: "TerminalTests", dependencies: ["Terminal", "TerminalProbe", "TestSupport"]),
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

// The everyday tests run the debug build, and walk through tens of thousands of cases in it: the
// parts where that time goes are optimised there too. Assertions, overflow checks, @testable and
// building file by file stay as in any debug build.
let optimised: Set = [
  "Canvas", "Casework", "Demo", "Guide", "Import", "LawCases", "Questionnaire", "Rulebook",
  "Screens", "Store", "TestSupport",
]
for target in package.targets where optimised.contains(target.name) {
  target.swiftSettings =
    (target.swiftSettings ?? [])
    + [.unsafeFlags(["-O", "-assert-config", "Debug"], .when(configuration: .debug))]
}
