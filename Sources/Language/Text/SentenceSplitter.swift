/// Finds where sentences end in a run of tokens, by weights learnt from treebanks.
///
/// A place behind a mark, and any before a capital, a number or a bracket, is looked at; the sum of the weights of its
/// features decides, but behind an abbreviation the tables do.
package struct SentenceSplitter: Sendable {
  private let weights: [Int8]

  /// Makes a splitter of its weights, as many as `weightCount`.
  package init(weights: [Int8]) {
    precondition(weights.count == Self.weightCount, "a splitter has a weight for each index")
    self.weights = weights
  }

  /// The number of weights.
  package static var weightCount: Int { 1 << BoundaryFeatures.logOfWeights }

  /// The sentences in order; they cover the tokens.
  ///
  /// - Parameters:
  ///   - tokens: the tokens.
  ///   - isRunOn: whether the text has lost its line breaks.
  ///   - lexicon: tells abbreviations and words that open sentences.
  /// - Returns: ranges of indices; O(number of tokens).
  func sentences(of tokens: ArraySlice<Token>, isRunOn: Bool, lexicon: SegmentationLexicon)
    -> [Range<Int>]
  {
    Self.sentences(of: tokens, isRunOn: isRunOn, lexicon: lexicon) { _, features in
      let indices = features.indices
      var score = 0
      for feature in indices.indices { score += Int(weights[Int(indices[feature])]) }
      return score > 0
    }
  }

  /// The sentences that end where `ends` says so.
  ///
  /// - Parameters:
  ///   - tokens: the tokens.
  ///   - isRunOn: whether the text has lost its line breaks.
  ///   - lexicon: tells abbreviations and words that open sentences.
  ///   - ends: whether a sentence ends behind a token, asked in order where it may; gets the token's index and what
  ///     the place looks like.
  /// - Returns: ranges of indices that cover the tokens.
  package static func sentences(
    of tokens: ArraySlice<Token>,
    isRunOn: Bool,
    lexicon: SegmentationLexicon,
    ends: (Int, BoundaryFeatures) -> Bool
  ) -> [Range<Int>] {
    let text = BoundaryText(tokens, isRunOn: isRunOn, lexicon: lexicon)
    var sentences: [Range<Int>] = []
    var state = SentenceState(start: 0, behind: nil)
    let first = tokens.startIndex
    for index in text.words.indices.dropLast() {
      state.add(text.words[index])
      guard text.mayEnd(behind: index) else { continue }
      let isEnd =
        text.endsWithAbbreviation(at: index, from: state.start)
        ?? ends(first + index, BoundaryFeatures(behind: index, in: text, of: state))
      guard isEnd else { continue }
      sentences.append(first + state.start..<first + index + 1)
      state = SentenceState(start: index + 1, behind: text.words[index].kind)
    }
    if !tokens.isEmpty { sentences.append(first + state.start..<tokens.endIndex) }
    return sentences
  }
}

extension SentenceSplitter {
  /// Reads a splitter from its section.
  package init(from reader: inout SectionReader) throws(ModelError) {
    weights = try reader.readArray(of: Int8.self)
    guard weights.count == Self.weightCount else { throw reader.damaged }
  }

  /// The splitter as a section of the model file.
  package var section: SectionWriter {
    var section = SectionWriter()
    section.append(array: weights)
    return section
  }
}
