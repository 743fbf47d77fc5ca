import Foundation
import KnowledgeGraph
import Language

extension SourceDocument {
  /// How far into its body a report may repeat its title, in bytes.
  private static let titleReach = 300
  /// The shortest title that is looked for, in words.
  private static let shortestTitle = 4

  /// How many words with capitals may name an agency before a date behind a title.
  private static let longestAgency = 3

  /// What is read of a report: its title as a headline, and its body; a title that the body repeats stands apart, and so
  /// does the date behind it with the agency before that.
  ///
  /// - Parameter date: where the page writes its date.
  /// - Returns: the parts to read, in order.
  func sections(dated date: TextSpan?) -> [TextSection] {
    let title = titleSpan.map { TextSection(range: TextRange($0.start, $0.end), kind: .heading) }
    let body = TextRange(bodyStart, max(bodyStart, text.utf8.count))
    guard let repeated = repeatedTitle(in: body) else {
      return [title, TextSection(range: body)].compactMap(\.self)
    }
    let rest = TextRange(repeated.end, body.end)
    let filed = date.flatMap { dateline(of: $0, in: rest) } ?? TextRange(rest.start, rest.start)
    let parts: [TextSection] = [
      TextSection(range: TextRange(body.start, repeated.start)),
      TextSection(range: repeated, kind: .heading),
      TextSection(range: TextRange(rest.start, filed.start)),
      TextSection(range: filed, kind: .dateline),
      TextSection(range: TextRange(filed.end, rest.end)),
    ]
    return [title].compactMap(\.self) + parts.filter { $0.range.start < $0.range.end }
  }

  /// A date behind a title with the agency before it: "Ten dead in Arlen | HPA Friday 21 January 2022 | Rebels have …".
  private func dateline(of date: TextSpan, in rest: TextRange) -> TextRange? {
    guard rest.start < date.start, date.start < rest.start + Self.titleReach else { return nil }
    let bytes = Array(text.utf8)
    let words = bytes[rest.start..<date.start].split(separator: UInt8(ascii: " "))
    let capitals = words.reversed().prefix { word in
      word.first.map { UInt8(ascii: "A")...UInt8(ascii: "Z") ~= $0 } ?? false
    }
    let isAll = capitals.count == words.count && words.count <= Self.longestAgency
    let start = isAll ? rest.start : capitals.first?.startIndex
    return TextRange(start ?? date.start, date.end)
  }

  /// Where the body starts by saying its title once more, with another sentence behind it; behind a dash or bar a title
  /// may name the page.
  private func repeatedTitle(in body: TextRange) -> TextRange? {
    guard let title else { return nil }
    let bytes = Array(text.utf8)
    let titles =
      [title]
      + [" - ", " | "].compactMap { title.range(of: $0) }.map {
        String(title[..<$0.lowerBound])
      }
    return titles.lazy.compactMap { repeated($0, in: body, of: bytes) }.first
  }

  private func repeated(_ title: String, in body: TextRange, of bytes: [UInt8]) -> TextRange? {
    guard title.split(separator: " ").count >= Self.shortestTitle else { return nil }
    var words = Array(title.utf8)
    while let last = words.last, last == UInt8(ascii: ".") || last == UInt8(ascii: " ") {
      words.removeLast()
    }
    let latest = min(body.end - words.count, body.start + Self.titleReach)
    guard !words.isEmpty, body.start <= latest else { return nil }
    let start = (body.start...latest).first { start in
      bytes[start] == words[0] && bytes[start..<start + words.count].elementsEqual(words)
    }
    guard let start, opensSentence(bytes[(start + words.count)...]) else { return nil }
    return TextRange(start, start + words.count)
  }

  /// Whether what follows a title begins anew: behind a full stop or a line's end, or with a capital or a digit.
  private func opensSentence(_ rest: ArraySlice<UInt8>) -> Bool {
    guard let first = rest.first(where: { $0 != UInt8(ascii: " ") }) else { return false }
    switch first {
    case UInt8(ascii: "\n"), UInt8(ascii: "\r"), UInt8(ascii: "."): return true
    case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "0")...UInt8(ascii: "9"):
      return rest.first == UInt8(ascii: " ")
    default: return false
    }
  }
}
