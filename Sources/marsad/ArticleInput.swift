import ArgumentParser
import ArticleReading
import Calendars
import ConfigurationFiles
import InboxWatching
import TimelineStorage
import Vocabulary

/// What came of one input file.
enum InputReading: Sendable {
  case articles([ReadArticle])
  /// No article: why, for standard error.
  case refused(Failure)
}

/// Reads input files through the pipeline: what `scan` and `extract` have in common.
struct ArticleInput: Sendable {
  let topics: [Topic]
  let pipeline: Pipeline
  let largestFile: Int
  let published: DayInterval?
  /// Whether what was dropped is wanted, too.
  let explaining: Bool

  init(_ settings: Settings, published: Day?, explaining: Bool = false) throws(Failure) {
    self.explaining = explaining
    topics = try Configuration.topics(settings)
    pipeline = Pipeline(topics: topics)
    largestFile = settings.largestFile
    self.published = published.map { DayInterval($0) }
  }

  func read(_ file: InputFile) -> InputReading {
    do {
      let content = try file.content(limit: largestFile)
      guard content.bytes.count <= largestFile else {
        return .refused(
          Failure(
            .inputRefused,
            "\(file.shown): refused: larger than \(largestFile) bytes; split it, or raise largest-file"))
      }
      return try read(file, content)
    } catch {
      return .refused(error)
    }
  }

  /// What `read` says where its file is called and dated as when it was first taken in: an archive gives files other
  /// names, and a name may bear the date.
  func read(_ read: ReadArticle, of file: InputFile, as first: StoredReading) -> ReadArticle {
    var again = read
    if read.article.file != first.file || read.article.modified != first.modified {
      again = one(read, of: file, Provenance(file: first.file, modified: first.modified, published: nil))
    }
    // A day that neither the article nor its file knows was the caller's.
    if let published = first.published, published.basis == .metadata, again.publication?.basis != .metadata {
      again = one(
        read, of: file, Provenance(file: first.file, modified: first.modified, published: published.days))
    }
    return again
  }

  /// The article with the content of `read`, read again; `read` itself where the file has gone meanwhile.
  private func one(_ read: ReadArticle, of file: InputFile, _ provenance: Provenance) -> ReadArticle {
    let articles = try? pipeline.read(file.content(limit: largestFile).bytes, provenance)
    return articles?.first { $0.article.sha256 == read.article.sha256 } ?? read
  }

  private func read(_ file: InputFile, _ content: InputFile.Content) throws(Failure) -> InputReading {
    let provenance = Provenance(file: file.path, modified: content.modified, published: published)
    do {
      return .articles(try pipeline.read(content.bytes, provenance, explaining: explaining))
    } catch {
      throw Failure(.inputRefused, "\(file.shown): refused: \(error.message)")
    }
  }
}

/// Collects what went wrong with single inputs: said at once, remembered for the exit status.
struct Complaints {
  private(set) var status = ExitStatus.done

  mutating func add(_ failure: Failure) {
    StandardError.print(failure.message)
    status = max(status, failure.status)
  }

  /// Ends the command with the gravest status, where there is any.
  func end() throws {
    if status != .done { throw ExitCode(status.rawValue) }
  }
}
