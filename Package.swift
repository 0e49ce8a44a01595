// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "doorstroom",
  targets: [
    .target(name: "Casework"),
    .target(name: "CResources"),
    .systemLibrary(name: "CCrypto"),
    .target(name: "Digest", dependencies: ["CCrypto"]),
    .target(name: "Rulebook", dependencies: ["Casework", "CResources", "Digest"]),

    .testTarget(name: "CaseworkTests", dependencies: ["Casework"]),
    .testTarget(name: "DigestTests", dependencies: ["Digest"]),
    .testTarget(name: "RulebookTests", dependencies: ["Rulebook"]),
  ],
  swiftLanguageModes: [.v6]
)
