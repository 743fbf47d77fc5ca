/// Finds paragraphs by blank lines, and in them the line breaks that end sentences.
///
/// A line break is a space where the text is wrapped: the next line goes on in lower case, or its first word
/// would not have fitted on the line before, or all is in capitals, as old wires are. It ends a sentence behind a heading, a list item or a one-line paragraph.
struct Paragraphs {
  /// A line longer than this was not wrapped by hand.
  private static let widestWrap = 120

  private let text: ScalarText
  private let section: Range<Int>

  /// Looks at some characters of a text.
  init(text: ScalarText, section: Range<Int>) {
    self.text = text
    self.section = section
  }

  /// The paragraphs in order, each as the pieces that no sentence crosses; O(length).
  func split() -> [[Range<Int>]] {
    let lines = lines()
    let width = lines.map(\.count).max() ?? 0
    let isShouted = !section.contains { text.classes[$0] == .lowercase }
    var paragraphs: [[Range<Int>]] = []
    var isOpen = false
    for line in lines {
      guard !line.isEmpty else {
        isOpen = false
        continue
      }
      if !isOpen {
        paragraphs.append([line])
      } else if let piece = paragraphs[paragraphs.count - 1].last,
        continues(piece.upperBound, with: line, width: width, isShouted: isShouted)
      {
        let last = paragraphs[paragraphs.count - 1].count - 1
        paragraphs[paragraphs.count - 1][last] = piece.lowerBound..<line.upperBound
      } else {
        paragraphs[paragraphs.count - 1].append(line)
      }
      isOpen = true
    }
    return paragraphs
  }

  /// The lines without white space at their ends.
  private func lines() -> [Range<Int>] {
    var lines: [Range<Int>] = []
    var start = section.lowerBound
    for index in section where isLineBreak(index) {
      lines.append(trimmed(start..<index))
      start = index + 1
    }
    lines.append(trimmed(start..<section.upperBound))
    return lines
  }

  /// A line feed, a return without one, or a separator of lines or paragraphs.
  private func isLineBreak(_ index: Int) -> Bool {
    switch text.scalars[index] {
    case "\n", "\u{2028}", "\u{2029}", "\u{0B}", "\u{0C}": true
    case "\r": index + 1 >= text.count || text.scalars[index + 1] != "\n"
    default: false
    }
  }

  private func trimmed(_ line: Range<Int>) -> Range<Int> {
    var start = line.lowerBound
    var end = line.upperBound
    while start < end, text.classes[start] == .space { start += 1 }
    while end > start, text.classes[end - 1] == .space { end -= 1 }
    return start..<end
  }

  /// Whether a line goes on in the next.
  private func continues(_ end: Int, with line: Range<Int>, width: Int, isShouted: Bool) -> Bool {
    guard !isListItem(line) else { return false }
    if text.classes[line.lowerBound] == .lowercase { return true }
    guard width <= Self.widestWrap else { return false }
    if isShouted { return true }
    var start = end
    while start > section.lowerBound, !isLineBreak(start - 1) { start -= 1 }
    let word = line.prefix { text.classes[$0] != .space }.count
    return end - start + 1 + word > width
  }

  private func isListItem(_ line: Range<Int>) -> Bool {
    let first = line.lowerBound
    if "•·*-–—▪►‣◦".unicodeScalars.contains(text.scalars[first]) {
      return first + 1 < line.upperBound && text.classes[first + 1] == .space
    }
    let number = line.prefix { text.classes[$0] == .digit }
    let mark = number.endIndex
    return (1...2).contains(number.count) && mark + 1 < line.upperBound
      && (text.scalars[mark] == "." || text.scalars[mark] == ")")
      && text.classes[mark + 1] == .space
  }
}
