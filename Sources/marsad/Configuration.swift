import ConfigurationFiles
import Glibc
import Vocabulary

/// Where the configuration and the topics are found (DESIGN.md §8).
enum Configuration {
  static let standardFile = "/etc/marsad/marsad.yaml"

  /// The settings in the file that the caller names, else in the machine's, else the defaults.
  static func load(named name: String?) throws(ConfigurationError) -> Settings {
    guard let path = name ?? (access(standardFile, F_OK) == 0 ? standardFile : nil) else { return Settings() }
    return try loadSettings(from: path)
  }

  /// As `load`, with what a person is told where it fails.
  static func settings(named name: String?) throws(Failure) -> Settings {
    do {
      return try load(named: name)
    } catch {
      throw Failure(error)
    }
  }

  /// The topics that `settings` name, else all that come with marsad; never empty.
  static func topics(_ settings: Settings) throws(Failure) -> [Topic] {
    do {
      let topics = try loadTopics(from: topicPaths(settings))
      guard topics.isEmpty else { return topics }
    } catch {
      throw Failure(error)
    }
    throw noTopic(settings)
  }

  static func noTopic(_ settings: Settings) -> Failure {
    let paths = topicPaths(settings)
    let place =
      paths.isEmpty ? "beside the program or in /etc/marsad/topics" : "in " + paths.joined(separator: ", ")
    return Failure(
      .badConfiguration, "no topic is found \(place); name one with --topic FILE, or install those of marsad")
  }

  /// The topic files, and folders of them, that `settings` name; else where topics are found by themselves.
  static func topicPaths(_ settings: Settings) -> [String] {
    settings.topics.isEmpty ? topicFolders : settings.topics
  }

  /// The folders that hold topics when nobody says which; a file of an earlier one hides its namesake in a later.
  ///
  /// In a checkout, its own `config/topics` alone.
  static var topicFolders: [String] {
    let program = executableFolder
    if let checkout = checkout(above: program) { return [checkout + "/config/topics"] }
    let candidates = [
      "/etc/marsad/topics", program + "/../share/marsad/topics", "/usr/share/marsad/topics",
    ]
    var seen: Set<String> = []
    return candidates.filter { candidate in
      guard let resolved = realpath(candidate, nil) else { return false }
      defer { free(resolved) }
      return seen.insert(String(cString: resolved)).inserted
    }
  }

  /// The folder of the running program, links resolved.
  private static var executableFolder: String {
    guard let resolved = realpath("/proc/self/exe", nil) else { return "/usr/bin" }
    defer { free(resolved) }
    let path = String(cString: resolved)
    return path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "/usr/bin"
  }

  /// The package that the program was built in: the folder above its `.build`.
  private static func checkout(above folder: String) -> String? {
    guard let build = folder.firstRange(of: "/.build/") else { return nil }
    let root = String(folder[..<build.lowerBound])
    return access(root + "/config/topics", F_OK) == 0 ? root : nil
  }
}

extension Failure {
  init(_ error: ConfigurationError) {
    self.init(.badConfiguration, error.messages.joined(separator: "\n"))
  }
}
