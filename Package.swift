// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "doorstroom",
  targets: [
    .target(name: "Casework"),

    .testTarget(name: "CaseworkTests", dependencies: ["Casework"]),
  ],
  swiftLanguageModes: [.v6]
)
