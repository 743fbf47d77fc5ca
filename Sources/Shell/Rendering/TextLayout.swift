/// Breaks a text over lines of a width, between words where it can.
struct TextLayout {
  private let width: Int
  private var lines: [StyledText] = []
  private var line = StyledText()
  private var used = 0

  private init(width: Int) { self.width = max(1, width) }

  /// The lines of a text; at least one.
  static func lines(of text: StyledText, width: Int) -> [StyledText] {
    var layout = Self(width: width)
    for run in text.runs { layout.add(run) }
    layout.lines.append(layout.line)
    return layout.lines
  }

  private mutating func add(_ run: StyledText.Run) {
    for piece in Self.pieces(of: run.text.printable) {
      let isSpace = piece.allSatisfy(\.isWhitespace)
      let size = DisplayWidth.of(String(piece))
      if isSpace {
        if used > 0, used + size <= width { put(piece, run.style, size) } else if used > 0 { end() }
      } else if used + size <= width {
        put(piece, run.style, size)
      } else {
        if used > 0 { end() }
        split(piece, run.style)
      }
    }
  }

  /// Puts a word, broken where it is wider than the line.
  private mutating func split(_ piece: Substring, _ style: StyledText.Style) {
    for character in piece {
      let size = DisplayWidth.of(character)
      if used + size > width, used > 0 { end() }
      put(Substring(String(character)), style, size)
    }
  }

  private mutating func put(_ piece: Substring, _ style: StyledText.Style, _ size: Int) {
    line += StyledText(String(piece), style)
    used += size
  }

  private mutating func end() {
    lines.append(line)
    line = StyledText()
    used = 0
  }

  /// Words and the spaces between them.
  private static func pieces(of text: String) -> [Substring] {
    var pieces: [Substring] = []
    var start = text.startIndex
    while start < text.endIndex {
      let isSpace = text[start].isBreakable
      let end = text[start...].firstIndex { $0.isBreakable != isSpace } ?? text.endIndex
      pieces.append(text[start..<end])
      start = end
    }
    return pieces
  }
}

extension Character {
  /// Whether a line may end here; not at a no-break space.
  fileprivate var isBreakable: Bool { self == " " }
}

extension StyledText {
  /// How many columns it takes, as plain text.
  var displayWidth: Int { runs.reduce(0) { $0 + DisplayWidth.of($1.text.printable) } }
}
