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

    .testTarget(name: "CanvasTests", dependencies: ["Canvas", "TestSupport", "WidthProbe"]),
    .testTarget(name: "CaseworkTests", dependencies: ["Casework"]),

    .target(name: "ProcessShim", path: "Tests/ProcessShim"),
    .target(name: "TestSupport", dependencies: ["Canvas", "ProcessShim"], path: "Tests/Support"),
    .executableTarget(name: "WidthProbe", path: "Tests/WidthProbe"),
  ],
  swiftLanguageModes: [.v6]
)
