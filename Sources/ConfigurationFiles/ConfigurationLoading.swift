import Glibc
public import Vocabulary

/// The settings in the file at `path`, with the paths in it taken from the folder that it stands in.
package func loadSettings(from path: String) throws(ConfigurationError) -> Settings {
  var settings = try Settings(yaml: readText(at: path), file: path)
  let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
  func resolved(_ written: String) -> String { written.hasPrefix("/") ? written : folder + written }
  settings.inbox = settings.inbox.map(resolved)
  settings.archive = settings.archive.map(resolved)
  settings.rejected = settings.rejected.map(resolved)
  settings.state = settings.state.map(resolved)
  settings.topics = settings.topics.map(resolved)
  return settings
}

/// The topics in the files at `paths`, and in the `.yaml` files of those that are folders, in that order.
///
/// As with systemd's units, a file of an earlier folder hides one of the same name in a later one. Throws all that is
/// wrong in all of them.
public func loadTopics(from paths: [String]) throws(ConfigurationError) -> [Topic] {
  var faults: [ConfigurationFault] = []
  var topics: [Topic] = []
  var files: [String: String] = [:]
  for file in try topicFiles(in: paths) {
    let text = try readText(at: file)
    do {
      let topic = try Topic(yaml: text, file: file)
      if let first = files[topic.id] {
        let problem = ConfigurationFault.Problem.repeated(
          "the topic '\(topic.id)', which \(first) has,", first: nil)
        faults.append(ConfigurationFault(file: file, line: 1, column: 1, problem: problem))
      }
      files[topic.id] = file
      topics.append(topic)
    } catch .unsound(let found) {
      faults += found
    }
  }
  guard faults.isEmpty else { throw .unsound(faults) }
  return topics
}

/// Files as they are, folders as the `.yaml` and `.yml` files in them by name.
private func topicFiles(in paths: [String]) throws(ConfigurationError) -> [String] {
  var files: [String] = []
  var seen: Set<String> = []
  for path in paths {
    guard let names = try names(inFolder: path) else {
      files.append(path)
      continue
    }
    for name in names.sorted() where name.hasSuffix(".yaml") || name.hasSuffix(".yml") {
      if !name.hasPrefix("."), seen.insert(name).inserted {
        files.append(path.hasSuffix("/") ? path + name : path + "/" + name)
      }
    }
  }
  return files
}

/// The names in the folder at `path`; nil where it is no folder.
private func names(inFolder path: String) throws(ConfigurationError) -> [String]? {
  guard let folder = opendir(path) else {
    if errno == ENOTDIR { return nil }
    throw .unreadable(file: path, reason: String(cString: strerror(errno)))
  }
  defer { closedir(folder) }
  var names: [String] = []
  while let entry = readdir(folder) {
    let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
      String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
    }
    names.append(name)
  }
  return names
}

/// The text of a configuration file, which is small.
private func readText(at path: String) throws(ConfigurationError) -> String {
  guard let file = fopen(path, "re") else {
    throw .unreadable(file: path, reason: String(cString: strerror(errno)))
  }
  defer { fclose(file) }
  var bytes: [UInt8] = []
  var buffer = [UInt8](repeating: 0, count: 1 << 16)
  while true {
    let count = fread(&buffer, 1, buffer.count, file)
    if count == 0 { break }
    bytes += buffer[..<count]
    if bytes.count > 4 << 20 { throw .unreadable(file: path, reason: "larger than 4 MiB") }
  }
  if ferror(file) != 0 { throw .unreadable(file: path, reason: String(cString: strerror(errno))) }
  guard let text = String(validating: bytes, as: UTF8.self) else {
    throw .unreadable(file: path, reason: "not UTF-8")
  }
  return text
}
