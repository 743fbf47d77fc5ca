/// Words with their styles; any character may be in it, the renderer makes it safe to print.
public struct StyledText: Hashable, Sendable, ExpressibleByStringLiteral,
  ExpressibleByStringInterpolation
{
  /// How words look on a terminal, or read in plain text.
  public enum Style: Hashable, Sendable {
    case plain
    /// The head of something.
    case strong
    /// Less important.
    case faint
    /// A number to type.
    case number
    /// Words that decide: an argument; «so» in plain text.
    case argument
    /// Words that decide: the trigger; ‹so› in plain text.
    case trigger
    /// Something is wrong.
    case warning
  }

  /// Words of one style.
  public struct Run: Hashable, Sendable {
    /// The words.
    public var text: String
    /// Their style.
    public var style: Style
  }

  /// The runs, in order.
  public private(set) var runs: [Run] = []

  /// Makes an empty text.
  public init() {}

  /// Makes a text of one style.
  public init(_ text: String, _ style: Style = .plain) {
    if !text.isEmpty { runs = [Run(text: text, style: style)] }
  }

  /// Makes a plain text.
  public init(stringLiteral value: String) { self.init(value) }

  /// Whether it says nothing.
  public var isEmpty: Bool { runs.allSatisfy(\.text.isEmpty) }

  /// The words without styles.
  public var plain: String { runs.map(\.text).joined() }

  /// Puts one text behind another.
  static func + (a: Self, b: Self) -> Self {
    var sum = a
    sum += b
    return sum
  }

  /// Puts a text behind.
  static func += (a: inout Self, b: Self) {
    for run in b.runs where !run.text.isEmpty {
      if a.runs.last?.style == run.style {
        a.runs[a.runs.count - 1].text += run.text
      } else {
        a.runs.append(run)
      }
    }
  }
}

extension Sequence<StyledText> {
  /// The texts with `separator` between them.
  func joined(_ separator: StyledText) -> StyledText {
    var sum = StyledText()
    for (index, text) in enumerated() {
      if index > 0 { sum += separator }
      sum += text
    }
    return sum
  }
}
