import Testing

@testable import Language
@testable import LanguageTraining

@Suite struct SplitterTrainerTests {
  /// In this treebank a bar ends a sentence, and a full stop does not.
  private static let treebank =
    (1...20).map { number in
      """
      # newdoc id = d\(number)
      1\tMen\tman\tNOUN\tNNS\t_\t2\tnsubj\t_\t_
      2\tleft\tleave\tVERB\tVBD\t_\t0\troot\t_\t_
      3\t.\t.\tPUNCT\t.\t_\t2\tpunct\t_\t_
      4\tGo\tgo\tVERB\tVB\t_\t2\tdep\t_\t_
      5\t|\t|\tPUNCT\t.\t_\t2\tpunct\t_\t_

      1\tThey\tthey\tPRON\tPRP\t_\t2\tnsubj\t_\t_
      2\tslept\tsleep\tVERB\tVBD\t_\t0\troot\t_\t_
      3\t|\t|\tPUNCT\t.\t_\t2\tpunct\t_\t_


      """
    }
    .joined()

  @Test func learnsWhereTheTreebankEndsSentences() throws {
    let lexicon = try SegmentationLexicon(tablesAt: Analyzer.bundledTables)
    let treebank = try CoNLLU(Self.treebank).sentences
    let splitter = SplitterTrainer(lexicon: lexicon).train(on: treebank, seed: 1)
    let again = SplitterTrainer(lexicon: lexicon).train(on: treebank, seed: 1)
    #expect(splitter.section.bytes == again.section.bytes)
    let text = "Men left . Go | They slept | Men left ."
    let sentences = Segmenter(lexicon: lexicon, splitter: splitter).sentences(
      of: text,
      sections: [TextSection(range: TextRange(0, text.utf8.count))]
    )
    #expect(sentences.map(\.count) == [5, 3, 3])
  }
}
