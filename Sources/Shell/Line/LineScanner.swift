/// Cuts a line into words, and finds its pipe and its redirection.
struct LineScanner {
  /// What a line is made of.
  struct Scan {
    /// The words of the command.
    var words: [Word] = []
    /// What follows an unquoted `|`: a command line for the system's shell.
    var pipe: String?
    /// The `>` or `>>`, and the file behind it.
    var redirection: Redirection?
    /// The quote that was never closed.
    var openQuote: Range<String.Index>?
    /// Whether the line ends in a backslash.
    var endsInBackslash = false
  }

  /// Where output goes instead of the screen.
  struct Redirection {
    /// The file; nil if none was named.
    var file: Word?
    /// Whether it is written behind what the file holds.
    var appends: Bool
    /// Where the sign stands.
    var sign: Range<String.Index>
  }

  private let line: String
  private var place: String.Index
  private var scan = Scan()

  private init(_ line: String) {
    self.line = line
    place = line.startIndex
  }

  /// Reads a line; never fails: what is open stays open.
  static func scan(_ line: String) -> Scan {
    var scanner = Self(line)
    scanner.run()
    return scanner.scan
  }

  private mutating func run() {
    while place < line.endIndex {
      let character = line[place]
      if character.isWhitespace {
        advance()
      } else if character == "#", scan.words.isEmpty {
        return
      } else if character == "|" {
        advance()
        scan.pipe = line[place...].trimmed
        return
      } else if character == ">" {
        redirect()
      } else if let word = word() {
        scan.words.append(word)
      }
    }
  }

  private mutating func redirect() {
    let start = place
    advance()
    let appends = place < line.endIndex && line[place] == ">"
    if appends { advance() }
    let sign = start..<place
    while place < line.endIndex, line[place].isWhitespace { advance() }
    let hasFile = place < line.endIndex && !"|>".contains(line[place])
    scan.redirection = Redirection(file: hasFile ? word() : nil, appends: appends, sign: sign)
  }

  private mutating func word() -> Word? {
    let start = place
    var text = ""
    var isQuoted = false
    while place < line.endIndex, !line[place].isWhitespace, !"|>".contains(line[place]) {
      let character = line[place]
      if let closing = Self.closing(of: character), opensQuote(character, after: text) {
        isQuoted = true
        quoted(until: closing, into: &text)
      } else if character == "\\" {
        advance()
        guard place < line.endIndex else {
          scan.endsInBackslash = true
          break
        }
        text.append(line[place])
        advance()
      } else {
        text.append(character)
        advance()
      }
    }
    guard !text.isEmpty || isQuoted else { return nil }
    return Word(text: text, range: start..<place, isQuoted: isQuoted)
  }

  /// An apostrophe inside a word ("Iraq's") is no quote.
  private func opensQuote(_ character: Character, after text: String) -> Bool {
    !"'’‘".contains(character) || text.isEmpty
  }

  private mutating func quoted(until closing: Set<Character>, into text: inout String) {
    let opening = place
    advance()
    while place < line.endIndex {
      let character = line[place]
      if closing.contains(character), !isApostrophe { return advance() }
      advance()
      if character == "\\", place < line.endIndex,
        closing.contains(line[place]) || line[place] == "\\"
      {
        text.append(line[place])
        advance()
      } else {
        text.append(character)
      }
    }
    scan.openQuote = opening..<line.index(after: opening)
  }

  /// Whether the sign here is an apostrophe between two letters.
  private var isApostrophe: Bool {
    guard "'’".contains(line[place]), place > line.startIndex else { return false }
    let next = line.index(after: place)
    return next < line.endIndex && line[next].isLetter && line[line.index(before: place)].isLetter
  }

  private static func closing(of opening: Character) -> Set<Character>? {
    switch opening {
    case "\"": ["\""]
    case "'": ["'"]
    case "“", "„", "”": ["”", "“", "\""]
    case "‘": ["’"]
    case "«": ["»"]
    default: nil
    }
  }

  private mutating func advance() { place = line.index(after: place) }
}

extension Substring {
  /// Without white space at either end.
  fileprivate var trimmed: String {
    var rest = drop(while: \.isWhitespace)
    while rest.last?.isWhitespace == true { rest.removeLast() }
    return String(rest)
  }
}
