/// The one place where the UTF-8 offsets of memory become the code points of files, and back.
public struct CodePointOffsets: Sendable {
  /// The end of a character of more than one byte.
  private struct Break {
    let utf8: Int
    let codePoint: Int
  }

  /// Every such end, in order; none in a text of ASCII.
  private let breaks: [Break]
  /// The number of code points.
  public let count: Int
  private let utf8Count: Int

  /// Measures a text. O(n)
  public init(of text: String) {
    let isPlain = text.utf8.withContiguousStorageIfAvailable { $0.allSatisfy { $0 < 0x80 } }
    if isPlain == true {
      breaks = []
      count = text.utf8.count
      utf8Count = count
      return
    }
    var breaks: [Break] = []
    var (utf8, codePoint) = (0, 0)
    for byte in text.utf8 {
      // A character begins here: close the long one before it.
      if byte & 0xC0 != 0x80 {
        if let last = breaks.last, last.utf8 == -1 {
          breaks[breaks.count - 1] = Break(utf8: utf8, codePoint: codePoint)
        }
        codePoint += 1
        if byte >= 0xC0 { breaks.append(Break(utf8: -1, codePoint: codePoint)) }
      }
      utf8 += 1
    }
    if let last = breaks.last, last.utf8 == -1 {
      breaks[breaks.count - 1] = Break(utf8: utf8, codePoint: codePoint)
    }
    self.breaks = breaks
    count = codePoint
    utf8Count = utf8
  }

  /// The code points of a span. O(log n)
  public func codePoints(of span: TextSpan) -> Range<Int> {
    codePoint(atUTF8: span.start)..<codePoint(atUTF8: span.end)
  }

  /// The span of some code points; nil outside the text. O(log n)
  public func span(ofCodePoints start: Int, _ end: Int) -> TextSpan? {
    guard 0 <= start, start <= end, end <= count else { return nil }
    return TextSpan(utf8(atCodePoint: start), utf8(atCodePoint: end))
  }

  private func codePoint(atUTF8 offset: Int) -> Int {
    let index = lastBreak { $0.utf8 <= offset }
    return index < 0 ? offset : breaks[index].codePoint + offset - breaks[index].utf8
  }

  private func utf8(atCodePoint offset: Int) -> Int {
    let index = lastBreak { $0.codePoint <= offset }
    return index < 0 ? offset : breaks[index].utf8 + offset - breaks[index].codePoint
  }

  /// The last break of those that are true, which stand first; -1 without one.
  private func lastBreak(where isBefore: (Break) -> Bool) -> Int {
    var (low, high) = (0, breaks.count)
    while low < high {
      let middle = (low + high) / 2
      if isBefore(breaks[middle]) { low = middle + 1 } else { high = middle }
    }
    return low - 1
  }
}
