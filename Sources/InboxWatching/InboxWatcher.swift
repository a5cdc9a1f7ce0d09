import CLinux
import Glibc

/// Tells which files of the inbox are complete.
///
/// The kernel's watch (inotify(7)) is armed when this is made, so before the first listing, and nothing falls between.
/// What the kernel does not tell is found by listing the folder again: at the start, every minute, when asked and when
/// the kernel's queue has overflowed. Where it tells nothing at all, on a network file system, `poll` lists alone.
package struct InboxWatcher: ~Copyable {
  package struct Options: Sendable {
    /// How long a file must have been left alone after writing.
    package var settle: Duration
    /// How often to list; nil relies on the kernel and lists once a minute for safety's sake.
    package var poll: Duration?
    package var ignored: IgnoredNames
    package init(
      settle: Duration = .seconds(1), poll: Duration? = nil, ignored: IgnoredNames = IgnoredNames()
    ) {
      self.settle = settle
      self.poll = poll
      self.ignored = ignored
    }
  }

  /// What `collect` met beside files.
  package struct Notice: OptionSet, Sendable {
    package let rawValue: Int
    package init(rawValue: Int) { self.rawValue = rawValue }
    /// The kernel dropped events, so the folder was listed again.
    package static let overflowed = Notice(rawValue: 1)
    /// The inbox itself was removed or moved away.
    package static let gone = Notice(rawValue: 2)
  }

  private let folder: Folder
  private var options: Options
  private let watch: FileDescriptor
  private var arrivals: Arrivals
  /// Handed out and not yet finished; true if something happened to the name since.
  private var taken: [FileName: Bool] = [:]
  private var nextListing: Duration

  /// Arms the watch on the folder at `path`; `now` is the time since any fixed moment, as are all later times.
  package init(_ path: String, _ options: Options, at now: Duration) throws(SystemCallError) {
    let folder = try Folder(path)
    let number = inotify_init1(Int32(IN_CLOEXEC | IN_NONBLOCK))
    guard number >= 0 else { throw SystemCallError("inotify_init1", errno) }
    let watch = FileDescriptor(owning: number)
    // Narrow, because the queue holds 16,384 events and each one asked for takes a place in it.
    let mask = IN_CLOSE_WRITE | IN_MOVED_TO | IN_CREATE | IN_DELETE_SELF | IN_MOVE_SELF | IN_ONLYDIR
    if inotify_add_watch(number, path, UInt32(mask)) < 0, options.poll == nil {
      throw SystemCallError("inotify_add_watch", errno, on: path)
    }
    self.folder = folder
    self.watch = watch
    self.options = options
    arrivals = Arrivals(settle: options.settle)
    nextListing = now
  }

  /// To wait on with poll(2): readable when something has happened.
  package var descriptor: Int32 { watch.number }

  /// When to call `collect` even if nothing happens.
  package var deadline: Duration { arrivals.nextDue.map { min($0, nextListing) } ?? nextListing }

  /// Files that are waited for until they are complete.
  package var waiting: Int { arrivals.count }

  /// From now on, other options; the folder is listed at the next `collect`.
  package mutating func change(_ options: Options, at now: Duration) {
    self.options = options
    arrivals.settle = options.settle
    nextListing = now
  }

  /// The folder is listed at the next `collect`.
  package mutating func listAgain(at now: Duration) { nextListing = now }

  /// Adds the names that are complete at `now`, each with how often it has failed before.
  ///
  /// Each stays taken until `finish` or
  /// `postpone` is told of it.
  package mutating func collect(
    at now: Duration, into ready: inout [(name: FileName, failures: Int)]
  ) throws(SystemCallError) -> Notice {
    var notice = try readEvents(at: now)
    if notice.contains(.overflowed) { nextListing = now }
    if nextListing <= now {
      nextListing = now + (options.poll ?? .seconds(60))
      for name in try folder.names() where !options.ignored.contains(name) {
        guard taken[name] == nil, let status = try? folder.status(of: name) else { continue }
        note(name, .listed(age: Self.age(of: status)), at: now)
      }
    }
    // Taken out, because the looks need `self`.
    var arrivals = Arrivals(settle: options.settle)
    swap(&arrivals, &self.arrivals)
    let due = arrivals.due(
      at: now, look: { name in try? folder.status(of: name) }, isBeingWritten: { isBeingWritten($0) })
    swap(&arrivals, &self.arrivals)
    for item in due { taken[item.name] = false }
    ready += due
    if isGone { notice.insert(.gone) }
    return notice
  }

  /// The file of this name has been dealt with; what was written there meanwhile is a new arrival.
  package mutating func finish(_ name: FileName, at now: Duration) {
    if taken.removeValue(forKey: name) == true { note(name, .closed, at: now) }
  }

  /// The file of this name cannot be dealt with now and comes again later.
  ///
  /// Returns how often it has failed.
  @discardableResult
  package mutating func postpone(_ name: FileName, failures: Int, at now: Duration) -> Int {
    taken[name] = nil
    return arrivals.postpone(name, failures: failures, at: now)
  }

  /// The file of this name changed while it was read: it must settle again.
  package mutating func resettle(_ name: FileName, at now: Duration) {
    taken[name] = nil
    note(name, .created, at: now)
  }

  private mutating func note(_ name: FileName, _ sign: Arrivals.Sign, at now: Duration) {
    if taken[name] != nil {
      taken[name] = true
    } else {
      arrivals.note(name, sign, (try? folder.status(of: name)) ?? nil, at: now)
    }
  }

  private mutating func readEvents(at now: Duration) throws(SystemCallError) -> Notice {
    var notice: Notice = []
    var buffer = [UInt8](repeating: 0, count: 16_384)
    while true {
      let count = buffer.withUnsafeMutableBytes { buffer in
        repeatingOnInterrupt { read(descriptor, buffer.baseAddress, buffer.count) }
      }
      guard count > 0 else {
        if count < 0, errno != EAGAIN { throw SystemCallError("read", errno, on: folder.path) }
        return notice
      }
      for event in InotifyEvents(buffer[..<count]) {
        if event.mask & UInt32(IN_Q_OVERFLOW) != 0 { notice.insert(.overflowed) }
        if event.mask & UInt32(IN_DELETE_SELF | IN_MOVE_SELF | IN_UNMOUNT) != 0 { notice.insert(.gone) }
        guard let name = event.name, !options.ignored.contains(name) else { continue }
        if event.mask & UInt32(IN_MOVED_TO) != 0 {
          note(name, .moved, at: now)
        } else if event.mask & UInt32(IN_CLOSE_WRITE) != 0 {
          note(name, .closed, at: now)
        } else if event.mask & UInt32(IN_CREATE) != 0 {
          note(name, .created, at: now)
        }
      }
    }
  }

  /// True once the folder has no name any more.
  private var isGone: Bool {
    guard let status = try? folder.descriptor.status() else { return true }
    return status.links == 0
  }

  /// How long ago a file last changed; none where its times lie ahead.
  private static func age(of status: FileStatus) -> Duration {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    let now = Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec)
    // The time of change as well, which no program can set back: a copy that keeps the old time of writing is new.
    let age = now - max(status.modified, status.changed)
    return .nanoseconds(max(0, min(age, 86_400_000_000_000)))
  }

  /// True while somebody has the file open for writing, as far as the kernel tells us (fcntl(2), F_SETLEASE): it does for
  /// our own user's files, and for others' if we may.
  private borrowing func isBeingWritten(_ name: FileName) -> Bool {
    guard case .file(let file, let status) = try? folder.open(name) else { return false }
    if marsad_set_lease(file.number, F_RDLCK) == 0 {
      _ = marsad_set_lease(file.number, F_UNLCK)
      return false
    }
    if errno == EAGAIN { return true }
    // Not told. One name more than the one we see is a link, which nobody writes; else patience must do.
    let patience = max(options.settle * 10, .seconds(10))
    return status.links == 1 && options.settle > .zero && Self.age(of: status) < patience
  }
}
