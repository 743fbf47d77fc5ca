/// What is true of a text alone: its sentences, and which phrases stand for one thing.
public struct Analysis: Sendable {
  /// The text analysed.
  public let text: String
  /// The sentences in order.
  public var sentences: [Sentence]
  /// The phrases that stand for things, by sentence and first token.
  public var mentions: [Mention] = []
  /// Which mentions stand for one thing: every mention is in exactly one chain, alone if need be.
  public var chains: [Chain] = []

  /// Makes an analysis of sentences whose mentions are not looked for yet.
  public init(text: String, sentences: [Sentence]) {
    self.text = text
    self.sentences = sentences
  }
}
