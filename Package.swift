// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "doorstroom",
  targets: [
    .target(name: "Casework"),
    .target(name: "Questionnaire"),

    .testTarget(name: "CaseworkTests", dependencies: ["Casework"]),
    .testTarget(
      name: "QuestionnaireTests", dependencies: ["Questionnaire"], exclude: ["Forms"]),
  ],
  swiftLanguageModes: [.v6]
)
