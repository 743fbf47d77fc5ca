/// Breaks a text over lines of a width, between words where it can.
struct TextLayout {
  private let width: Int
  private var lines: [StyledText] = []
  private var line = StyledText()
  private var used = 0
  /// Spaces that stand before the next word if it fits the line.
  private var gap: [Piece] = []

  /// Characters of one style, all spaces or none.
  private typealias Piece = StyledText.Run

  private init(width: Int) { self.width = max(1, width) }

  /// The lines of a text, at least one; spaces at its start are kept.
  static func lines(of text: StyledText, width: Int) -> [StyledText] {
    var layout = Self(width: width)
    for word in words(of: text) { layout.add(word) }
    layout.lines.append(layout.line)
    return layout.lines
  }

  private mutating func add(_ word: [Piece]) {
    if word.first?.isSpace == true {
      gap = word
      return
    }
    let isFirst = lines.isEmpty && used == 0
    let gapSize = used > 0 || isFirst ? Self.width(of: gap) : 0
    let size = Self.width(of: word)
    if used + gapSize + size <= width {
      if gapSize > 0 { put(gap) }
      put(word)
    } else {
      if used > 0 { end() }
      split(word)
    }
    gap = []
  }

  /// Puts a word, broken where it is wider than a line.
  private mutating func split(_ word: [Piece]) {
    for piece in word {
      for character in piece.text {
        let size = DisplayWidth.of(character)
        if used + size > width, used > 0 { end() }
        put([Piece(text: String(character), style: piece.style)])
      }
    }
  }

  private mutating func put(_ pieces: [Piece]) {
    for piece in pieces { line += StyledText(piece.text, piece.style) }
    used += Self.width(of: pieces)
  }

  private mutating func end() {
    lines.append(line)
    line = StyledText()
    used = 0
  }

  private static func width(of pieces: [Piece]) -> Int {
    pieces.reduce(0) { $0 + DisplayWidth.of($1.text) }
  }

  /// Words, whatever styles are in them, and the spaces between them.
  private static func words(of text: StyledText) -> [[Piece]] {
    var words: [[Piece]] = []
    for run in text.runs {
      for piece in pieces(of: run) {
        if let last = words.last?.last, last.isSpace == piece.isSpace {
          words[words.count - 1].append(piece)
        } else {
          words.append([piece])
        }
      }
    }
    return words
  }

  private static func pieces(of run: StyledText.Run) -> [Piece] {
    let text = run.text.printable
    var pieces: [Piece] = []
    var start = text.startIndex
    while start < text.endIndex {
      let isSpace = text[start] == " "
      let end = text[start...].firstIndex { ($0 == " ") != isSpace } ?? text.endIndex
      pieces.append(Piece(text: String(text[start..<end]), style: run.style))
      start = end
    }
    return pieces
  }
}

extension StyledText.Run {
  /// Whether a line may end here; a no-break space is no space.
  fileprivate var isSpace: Bool { text.first == " " }
}

extension StyledText {
  /// How many columns it takes, as plain text.
  var displayWidth: Int { runs.reduce(0) { $0 + DisplayWidth.of($1.text.printable) } }

  /// The columns of its longest word.
  var longestWord: Int {
    plain.printable.split(separator: " ").map { DisplayWidth.of(String($0)) }.max() ?? 0
  }

  /// The text with the marks that stand for styles where there are none.
  var marked: StyledText {
    runs.map { run in
      switch run.style {
      case .argument: StyledText("«\(run.text)»")
      case .trigger: StyledText("‹\(run.text)›")
      case .plain, .strong, .faint, .number, .warning: StyledText(run.text)
      }
    }.joined("")
  }
}
