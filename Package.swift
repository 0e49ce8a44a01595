// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "doorstroom",
  dependencies: [
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0")
  ],
  targets: [
    .target(name: "Casework"),
    .systemLibrary(name: "CCrypto"),
    .target(name: "Digest", dependencies: ["CCrypto"]),
    .target(
      name: "Store",
      dependencies: ["Casework", "Digest", .product(name: "GRDB", package: "GRDB.swift")]),

    .testTarget(name: "CaseworkTests", dependencies: ["Casework"]),
    .testTarget(name: "DigestTests", dependencies: ["Digest"]),
    .testTarget(name: "StoreTests", dependencies: ["Store", "Digest"], exclude: ["Golden"]),
  ],
  swiftLanguageModes: [.v6]
)
