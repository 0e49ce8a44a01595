// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "doorstroom",
  targets: [
    .target(name: "Casework"),
    .systemLibrary(name: "CCrypto"),
    .target(name: "Digest", dependencies: ["CCrypto"]),

    .testTarget(name: "CaseworkTests", dependencies: ["Casework"]),
    .testTarget(name: "DigestTests", dependencies: ["Digest"]),
  ],
  swiftLanguageModes: [.v6]
)
