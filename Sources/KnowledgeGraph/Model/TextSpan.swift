/// A half-open range of UTF-8 offsets into a document's text; files count code points instead.
public struct TextSpan: Hashable, Comparable, Sendable {
  /// The offset of the first byte.
  public var start: Int
  /// The offset behind the last byte; never below `start`.
  public var end: Int

  /// Makes the span from `start` up to, and without, `end`.
  public init(_ start: Int, _ end: Int) {
    precondition(start <= end, "a span must not end before it starts")
    self.start = start
    self.end = end
  }

  /// Orders by start, then by end.
  public static func < (a: Self, b: Self) -> Bool { (a.start, a.end) < (b.start, b.end) }
}
