/// A sentence (or heading, caption, dateline) as columns over its tokens.
public struct Sentence: Hashable, Sendable {
  /// The tokens, at least one.
  public var tokens: [Token]
  /// The part of speech of each token.
  public var tags: [UniversalTag]
  /// What inflection tells of each token.
  public var morphology: [Morphology]
  /// The dictionary form of each token, in lower case but for proper nouns.
  public var lemmas: [String]
  /// Who depends on whom.
  public var tree: DependencyTree
  /// How likely the head and relation of each token are right, 0 to 1, as the network read them, before any mend.
  public var certainties: [Float]
  /// The names, in order, not overlapping.
  public var names: [NameSpan]
  /// The number of its paragraph in the text, from 0; blank lines part paragraphs.
  public var paragraph: Int
  /// Whether it is prose, or what else.
  public var kind: SentenceKind

  /// Makes a sentence of tokens that nothing is known of yet.
  public init(tokens: [Token], paragraph: Int, kind: SentenceKind = .prose) {
    self.tokens = tokens
    self.tags = Array(repeating: .other, count: tokens.count)
    self.morphology = Array(repeating: Morphology(), count: tokens.count)
    self.lemmas = tokens.map(\.form)
    self.tree = DependencyTree(count: tokens.count)
    self.certainties = Array(repeating: 1, count: tokens.count)
    self.names = []
    self.paragraph = paragraph
    self.kind = kind
  }

  /// The number of tokens.
  public var count: Int { tokens.count }

  /// The characters from the first token to the last.
  public var range: TextRange {
    TextRange(tokens.first?.range.start ?? 0, tokens.last?.range.end ?? 0)
  }

  /// The characters that `tokens` cover, from the first to the last.
  public func range(of tokens: Range<Int>) -> TextRange {
    TextRange(
      self.tokens[tokens.lowerBound].range.start,
      self.tokens[tokens.upperBound - 1].range.end
    )
  }
  /// The words that `tokens` cover, parted by a space where the text parts them.
  public func text(of tokens: Range<Int>) -> String {
    var text = ""
    for token in tokens {
      text += self.tokens[token].form
      if token + 1 < tokens.upperBound, self.tokens[token].spaceAfter { text += " " }
    }
    return text
  }
}
