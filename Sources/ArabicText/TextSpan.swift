/// A half-open range of Unicode scalars in an article's decoded text.
///
/// Scalars, not `Character`s, because these offsets are part of the outward contract (DESIGN.md §5): a letter and
/// its vowels are one `Character` but several scalars.
public struct TextSpan: Hashable, Sendable, Comparable {
  public let start: Int
  public let end: Int

  @inlinable public init(_ start: Int, _ end: Int) {
    precondition(0 <= start && start <= end, "a span ends before it begins")
    self.start = start
    self.end = end
  }

  @inlinable public var length: Int { end - start }
  @inlinable public func overlaps(_ other: TextSpan) -> Bool { start < other.end && other.start < end }
  @inlinable public func contains(_ other: TextSpan) -> Bool { start <= other.start && other.end <= end }
  @inlinable public func hull(_ other: TextSpan) -> TextSpan {
    TextSpan(min(start, other.start), max(end, other.end))
  }

  /// By start, then the shorter first.
  @inlinable public static func < (left: TextSpan, right: TextSpan) -> Bool {
    (left.start, left.end) < (right.start, right.end)
  }
}
