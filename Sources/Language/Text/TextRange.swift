/// A half-open range of UTF-8 offsets into the analysed text.
public struct TextRange: Hashable, Comparable, Sendable {
  /// The offset of the first byte.
  public var start: Int
  /// The offset behind the last byte; never below `start`.
  public var end: Int

  /// Makes the range from `start` up to, and without, `end`.
  public init(_ start: Int, _ end: Int) {
    precondition(start <= end, "a range must not end before it starts")
    self.start = start
    self.end = end
  }

  /// Whether nothing lies in the range.
  public var isEmpty: Bool { start == end }

  /// Orders by start, then by end.
  public static func < (a: Self, b: Self) -> Bool { (a.start, a.end) < (b.start, b.end) }

  /// Whether `other` lies wholly in this range.
  public func contains(_ other: Self) -> Bool { start <= other.start && other.end <= end }

  /// Whether the two share at least one byte.
  public func overlaps(_ other: Self) -> Bool { start < other.end && other.start < end }
}
