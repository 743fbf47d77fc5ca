// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "hearsay",
  products: [
    .executable(name: "hearsay", targets: ["hearsay"]),
    .executable(name: "hearsay-train", targets: ["LanguageTraining"]),
    .executable(name: "hearsay-evaluate", targets: ["ExtractionEvaluation"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2")
  ],
  targets: [
    .target(name: "KnowledgeGraph", resources: [.copy("Resources")]),
    // As Language below.
    .target(
      name: "CVectorProducts",
      cSettings: [.unsafeFlags(["-O2"], .when(configuration: .debug))]
    ),
    .target(name: "Language", dependencies: ["CVectorProducts"], resources: [.copy("Resources")]),
    .target(
      name: "Extraction",
      dependencies: ["Language", "KnowledgeGraph"],
      resources: [.copy("Lexicon/Tables")]
    ),
    .target(name: "Shell", dependencies: ["Extraction", "KnowledgeGraph"]),
    .target(name: "CEditline", linkerSettings: [.linkedLibrary("edit")]),
    .target(name: "LineEditor", dependencies: ["CEditline"]),
    .executableTarget(
      name: "hearsay",
      dependencies: [
        "LineEditor", "Shell", "Extraction", "KnowledgeGraph", "Language",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]
    ),
    .executableTarget(
      name: "LanguageTraining",
      dependencies: [
        "Language",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]
    ),
    .executableTarget(
      name: "ExtractionEvaluation",
      dependencies: [
        "Extraction", "KnowledgeGraph", "Language",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]
    ),
    .testTarget(
      name: "LanguageTests",
      dependencies: ["Language", "LanguageTraining"]
    ),
    .testTarget(
      name: "KnowledgeGraphTests",
      dependencies: ["KnowledgeGraph"],
      exclude: ["Graphs"]
    ),
    .testTarget(
      name: "ExtractionTests",
      dependencies: ["Extraction", "Language", "KnowledgeGraph"],
      exclude: ["Constructions"]
    ),
    .testTarget(
      name: "ShellTests",
      dependencies: ["Shell", "Extraction", "KnowledgeGraph"],
      exclude: ["Transcripts"]
    ),
    .target(name: "CPty", path: "Tests/CPty", linkerSettings: [.linkedLibrary("util")]),
    .target(name: "TerminalSupport", dependencies: ["CPty"], path: "Tests/TerminalSupport"),
    .executableTarget(name: "line-echo", dependencies: ["LineEditor"], path: "Tests/LineEcho"),
    .testTarget(
      name: "LineEditorTests",
      dependencies: ["LineEditor", "TerminalSupport", "line-echo"]
    ),
    .testTarget(name: "HearsayTests", dependencies: ["hearsay", "TerminalSupport"]),
    .testTarget(name: "PackageTests", dependencies: ["KnowledgeGraph"]),
  ]
)

for target in package.targets where !["CEditline", "CPty", "CVectorProducts"].contains(target.name)
{
  target.swiftSettings = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .treatAllWarnings(as: .error),
  ]
  // Unoptimised, the analyser is a hundred times as slow: tests would wait for it.
  if ["Language", "LanguageTraining"].contains(target.name) {
    target.swiftSettings?.append(.unsafeFlags(["-O"], .when(configuration: .debug)))
  }
}
