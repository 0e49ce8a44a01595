// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "doorstroom",
  targets: [
    .target(name: "Canvas"),
    .target(name: "Casework"),
    .target(
      name: "CCurses",
      linkerSettings: [.linkedLibrary("ncursesw"), .linkedLibrary("tinfo")]),
    .target(name: "Terminal", dependencies: ["Canvas", "CCurses"]),

    .testTarget(
      name: "CanvasTests", dependencies: ["Canvas", "TestSupport", "WidthProbe"],
      exclude: ["Golden"]),
    .testTarget(name: "CaseworkTests", dependencies: ["Casework"]),
    .testTarget(
      name: "TerminalTests", dependencies: ["Terminal", "TerminalProbe", "TestSupport"]),

    .target(name: "ProcessShim", path: "Tests/ProcessShim"),
    .target(name: "TestSupport", dependencies: ["Canvas", "ProcessShim"], path: "Tests/Support"),
    .executableTarget(
      name: "TerminalProbe", dependencies: ["Canvas", "Terminal", "TestSupport"],
      path: "Tests/TerminalProbe"),
    .executableTarget(name: "WidthProbe", path: "Tests/WidthProbe"),
  ],
  swiftLanguageModes: [.v6]
)
