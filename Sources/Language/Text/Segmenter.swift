/// Turns a text into sentences of tokens: paragraphs, tokens, sentence ends, and what each sentence is.
package struct Segmenter: Sendable {
  private let tokenizer: Tokenizer
  private let splitter: SentenceSplitter
  private let lexicon: SegmentationLexicon
  private let layout: SentenceLayout
  private let furniture: PageFurniture

  /// A text of more tokens than this without any line break has lost its line breaks.
  private static let longestLine = 100

  /// Makes a segmenter of tables and what was learnt of sentence ends.
  package init(lexicon: SegmentationLexicon, splitter: SentenceSplitter) {
    self.lexicon = lexicon
    tokenizer = Tokenizer(lexicon: lexicon)
    self.splitter = splitter
    layout = SentenceLayout(lexicon: lexicon)
    furniture = PageFurniture(lexicon: lexicon)
  }

  /// The sentences of some sections of a text, in the sections' order; O(length of the text).
  ///
  /// What the page puts around its text (`PageFurniture`) holds none.
  package func sentences(of text: String, sections: [TextSection]) -> [Sentence] {
    let scalars = ScalarText(text)
    var sentences: [Sentence] = []
    var paragraph = 0
    for section in sections {
      let characters = scalars.characters(in: section.range)
      let paragraphs = Paragraphs(text: scalars, section: characters).split()
      let isOneLine = paragraphs.count == 1 && paragraphs[0].count == 1
      for pieces in paragraphs {
        for piece in pieces {
          let tokens = tokenizer.tokens(of: scalars, in: piece)
          let isRunOn = isOneLine && tokens.count > Self.longestLine
          for (range, kind) in split(tokens, isRunOn: isRunOn, in: section.kind) {
            sentences.append(
              Sentence(tokens: Array(tokens[range]), paragraph: paragraph, kind: kind)
            )
          }
        }
        paragraph += 1
      }
    }
    return sentences
  }

  /// The sentences of a piece of text that no sentence crosses.
  private func split(_ tokens: [Token], isRunOn: Bool, in section: SentenceKind)
    -> [(Range<Int>, SentenceKind)]
  {
    func ranges(of tokens: ArraySlice<Token>) -> [Range<Int>] {
      let ranges = splitter.sentences(of: tokens, isRunOn: isRunOn, lexicon: lexicon)
      return isRunOn ? ranges.flatMap { layout.parted($0, of: tokens) } : ranges
    }
    guard section == .prose else {
      return ranges(of: tokens[...]).map { ($0, section) }
    }
    let dateline = layout.datelineLength(of: tokens)
    var sentences: [(Range<Int>, SentenceKind)] = dateline > 0 ? [(0..<dateline, .dateline)] : []
    let ranges = furniture.prose(of: ranges(of: tokens[dateline...]), in: tokens)
    for (index, range) in ranges.enumerated() {
      let isLast = index == ranges.count - 1
      let kind: SentenceKind =
        if isLast, index > 0, layout.isCredit(tokens[range]) {
          .credit
        } else if isLast, index == 0, layout.isDate(tokens[range]) {
          .dateline
        } else if isLast, index == 0, dateline == 0, layout.isHeading(tokens[range]) {
          .heading
        } else {
          .prose
        }
      sentences.append((range, kind))
    }
    return sentences
  }
}
