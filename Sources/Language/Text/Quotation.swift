/// Words between quotation marks, perhaps over several sentences and paragraphs.
package struct Quotation: Hashable, Sendable {
  /// The words and their marks, by sentence, in order.
  package var spans: [TokenSpan]
  /// Whether no closing mark ended it: it runs to the end of a paragraph.
  package var isOpen: Bool

  /// Whether the token lies between the marks, or is one.
  package func covers(sentence: Int, token: Int) -> Bool {
    spans.cover(sentence: sentence, token: token)
  }
}
