/// Turns a text into sentences of tokens: paragraphs, tokens, sentence ends, and what each sentence is.
package struct Segmenter: Sendable {
  private let tokenizer: Tokenizer
  private let splitter: SentenceSplitter
  private let layout: SentenceLayout
  private let furniture: PageFurniture

  /// Makes a segmenter that reads the given tables.
  package init(lexicon: SegmentationLexicon) {
    tokenizer = Tokenizer(lexicon: lexicon)
    splitter = SentenceSplitter(lexicon: lexicon)
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
      for pieces in Paragraphs(text: scalars, section: characters).split() {
        for piece in pieces {
          let tokens = tokenizer.tokens(of: scalars, in: piece)
          for (range, kind) in split(tokens, in: section.kind) {
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
  private func split(_ tokens: [Token], in section: SentenceKind) -> [(Range<Int>, SentenceKind)] {
    guard section == .prose else {
      return splitter.sentences(of: tokens[...]).map { ($0, section) }
    }
    let dateline = layout.datelineLength(of: tokens)
    var sentences: [(Range<Int>, SentenceKind)] = dateline > 0 ? [(0..<dateline, .dateline)] : []
    let ranges = furniture.prose(of: splitter.sentences(of: tokens[dateline...]), in: tokens)
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
