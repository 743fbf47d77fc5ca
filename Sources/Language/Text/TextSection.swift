/// A part of a text to analyse by itself, such as a report's headline or its body.
public struct TextSection: Hashable, Sendable {
  /// The part of the text.
  public var range: TextRange
  /// `prose` lets the analyser tell headings, datelines and credits apart; another kind is given to every sentence.
  public var kind: SentenceKind

  /// Makes a section.
  public init(range: TextRange, kind: SentenceKind = .prose) {
    self.range = range
    self.kind = kind
  }
}
