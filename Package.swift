// swift-tools-version: 6.2
import PackageDescription

// The folders are the pipeline: bytes -> article -> times, places, events -> timeline -> alerts -> journal.
// What each target may import stands here, and `make check` fails on an import that does not.

let strict: [SwiftSetting] = [
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("ExistentialAny"),
]

func layer(
  _ name: String, _ dependencies: [Target.Dependency] = [], resources: [Resource] = [], exclude: [String] = []
) -> Target {
  .target(
    name: name, dependencies: dependencies, exclude: exclude, resources: resources, swiftSettings: strict)
}

func tests(_ name: String, _ dependencies: [Target.Dependency], exclude: [String] = []) -> Target {
  .testTarget(
    name: name, dependencies: dependencies + ["TestSupport"], exclude: exclude, swiftSettings: strict)
}

let argumentParser = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")
let database = Target.Dependency.product(name: "GRDB", package: "GRDB.swift")
let yaml = Target.Dependency.product(name: "Yams", package: "Yams")

let package = Package(
  name: "marsad",
  products: [
    .executable(name: "marsad", targets: ["marsad"]),
    // Reading alone: bytes in, times, places and events out. Its types are the vocabulary's.
    .library(
      name: "MarsadReading",
      targets: [
        "MarsadReading", "ArticleReading", "ConfigurationFiles", "Vocabulary", "ArabicText", "Calendars",
      ]),
    // The time tagger alone: a text and its day in, TIMEX3 values with their spans out.
    .library(
      name: "TemporalTagging", targets: ["TemporalTagging", "Vocabulary", "ArabicText", "Calendars"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.0"),
  ],
  targets: [
    .systemLibrary(name: "CSystemd", pkgConfig: "libsystemd", providers: [.apt(["libsystemd-dev"])]),
    .systemLibrary(name: "CXML", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .systemLibrary(name: "CCrypto", pkgConfig: "libcrypto", providers: [.apt(["libssl-dev"])]),
    .systemLibrary(name: "CLinux"),

    layer("Calendars"),
    layer("ArabicText"),
    layer("Vocabulary", ["ArabicText", "Calendars"]),
    layer("ConfigurationFiles", ["Vocabulary", "ArabicText", "Calendars", yaml]),
    layer("ArticleReading", ["Vocabulary", "ArabicText", "Calendars", "CXML", "CCrypto"]),
    layer("TemporalTagging", ["Vocabulary", "ArabicText", "Calendars"]),
    layer("PlaceTagging", ["Vocabulary", "ArabicText", "Calendars"]),
    layer("EventExtraction", ["Vocabulary", "ArabicText", "Calendars"]),
    layer(
      "MarsadReading",
      [
        "ArticleReading", "TemporalTagging", "PlaceTagging", "EventExtraction", "Vocabulary", "ArabicText",
        "Calendars",
      ]),
    layer("TimelineDiffing", ["Vocabulary", "ArabicText", "Calendars"]),
    layer("TimelineStorage", ["TimelineDiffing", "Vocabulary", "ArabicText", "Calendars", database]),
    layer("AlertReporting", ["Vocabulary", "ArabicText", "Calendars"]),
    layer("InboxWatching", ["CLinux"]),
    layer(
      "JournalWriting", ["AlertReporting", "Vocabulary", "ArabicText", "Calendars", "CSystemd", "CLinux"]),
    .executableTarget(
      name: "marsad",
      dependencies: [
        "MarsadReading", "ArticleReading", "TemporalTagging", "TimelineDiffing", "TimelineStorage",
        "AlertReporting",
        "InboxWatching",
        "JournalWriting", "ConfigurationFiles", "Vocabulary", "ArabicText", "Calendars", "CLinux",
        argumentParser,
      ],
      swiftSettings: strict),

    .executableTarget(
      name: "marsad-bench",
      dependencies: [
        "MarsadReading", "ArticleReading", "ConfigurationFiles", "TimelineStorage", "Vocabulary",
        "ArabicText",
        "CLinux",
      ],
      path: "Tests/Benchmarks",
      swiftSettings: strict),
    .target(
      name: "TestSupport", dependencies: ["Vocabulary", "ArabicText", "Calendars"], path: "Tests/TestSupport",
      swiftSettings: strict),
    tests("CalendarsTests", ["Calendars"]),
    tests("ArabicTextTests", ["ArabicText"]),
    tests("ConfigurationFilesTests", ["ConfigurationFiles", "Vocabulary", "Calendars"]),
    tests("ArticleReadingTests", ["ArticleReading", "Vocabulary", "ArabicText", "Calendars"]),
    tests("TemporalTaggingTests", ["TemporalTagging", "Vocabulary", "ArabicText", "Calendars"]),
    tests("PlaceTaggingTests", ["PlaceTagging", "ConfigurationFiles", "Vocabulary", "ArabicText"]),
    tests("EventExtractionTests", ["EventExtraction", "Vocabulary", "ArabicText", "Calendars"]),
    tests(
      "MarsadReadingTests",
      ["MarsadReading", "ConfigurationFiles", "ArticleReading", "Vocabulary", "ArabicText", "Calendars"],
      exclude: ["Articles"]),
    tests("TimelineDiffingTests", ["TimelineDiffing", "Vocabulary", "ArabicText", "Calendars"]),
    tests(
      "TimelineStorageTests",
      [
        "TimelineStorage", "TimelineDiffing", "MarsadReading", "AlertReporting", "ConfigurationFiles",
        "ArticleReading", "Vocabulary", "ArabicText", "Calendars", database,
      ]),
    tests(
      "AlertReportingTests", ["AlertReporting", "Vocabulary", "ArabicText", "Calendars"],
      exclude: ["Snapshots"]),
    tests("InboxWatchingTests", ["InboxWatching", "CLinux"]),
    tests("JournalWritingTests", ["JournalWriting", "Vocabulary", "ArabicText", "Calendars", "CLinux"]),
    tests("MarsadTests", ["Vocabulary", "Calendars", "CLinux"], exclude: ["Systemd", "Snapshots"]),
  ],
  swiftLanguageModes: [.v6]
)
