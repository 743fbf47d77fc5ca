import Testing

@testable import Language

@Suite struct CoNLLUTests {
  private static let sample = """
    # newdoc id = d1
    # sent_id = d1-1
    1-2\tDidn't\t_\t_\t_\t_\t_\t_\t_\t_
    1\tDid\tdo\tAUX\tVBD\tTense=Past|VerbForm=Fin\t4\taux\t_\t_
    2\tn't\tnot\tPART\tRB\t_\t4\tadvmod\t_\t_
    3\tthey\tthey\tPRON\tPRP\tCase=Nom|Number=Plur\t4\tnsubj\t_\t_
    4\tflee\tflee\tVERB\tVB\tVerbForm=Inf\t0\troot\t_\tSpaceAfter=No
    4.1\tflee\tflee\tVERB\tVB\t_\t_\t_\t_\t_
    5\t?\t?\tPUNCT\t.\t_\t4\tpunct\t_\t_

    # sent_id = d1-2
    # newpar
    1\tNo\tno\tINTJ\tUH\t_\t0\troot\t_\t_

    """

  @Test func readsTextRangesAndColumns() throws {
    let file = try CoNLLU(Self.sample)
    #expect(file.text == "Didn't they flee? \n\nNo ")
    #expect(file.sentences.map(\.id) == ["d1-1", "d1-2"])
    #expect(file.sentences.map(\.document) == ["d1", "d1"])
    #expect(file.sentences.map(\.sentence.paragraph) == [0, 1])
    let first = try #require(file.sentences.first).sentence
    #expect(first.tokens.map(\.form) == ["Did", "n't", "they", "flee", "?"])
    #expect(first.tokens.map(\.range.start) == [0, 3, 7, 12, 16])
    #expect(first.tokens.map(\.spaceAfter) == [false, true, true, false, true])
    #expect(first.tree.heads == [3, 3, 3, -1, 3])
    #expect(first.tree.relations == [.aux, .advmod, .nsubj, .root, .punct])
    #expect(first.morphology[2].number == .plural)
    #expect(first.lemmas[1] == "not")
  }

  @Test func writesWhatItReads() throws {
    let sentences = try CoNLLU(Self.sample).sentences.map(\.sentence)
    let again = try CoNLLU(sentences.map { CoNLLU.render($0) }.joined())
    for (sentence, copy) in zip(sentences, again.sentences.map(\.sentence)) {
      #expect(copy.tags == sentence.tags)
      #expect(copy.morphology == sentence.morphology)
      #expect(copy.lemmas == sentence.lemmas)
      #expect(copy.tree == sentence.tree)
      #expect(copy.tokens.map(\.form) == sentence.tokens.map(\.form))
    }
  }

  @Test(arguments: [
    ("1\tNo\tno", CoNLLUError.wrongColumnCount(line: 1, found: 3)),
    ("2\tNo\tno\tINTJ\tUH\t_\t0\troot\t_\t_", .wrongID(line: 1, value: "2")),
    ("1\tNo\tno\tUH\tUH\t_\t0\troot\t_\t_", .unknownTag(line: 1, value: "UH")),
    ("1\tNo\tno\tINTJ\tUH\t_\t0\ttop\t_\t_", .unknownRelation(line: 1, value: "top")),
    ("1\tNo\tno\tINTJ\tUH\t_\t7\troot\t_\t_", .wrongHead(line: 1, value: "7")),
    ("1\tNo\tno\tINTJ\tUH\t_\t1\troot\t_\t_", .wrongHead(line: 1, value: "1")),
  ])
  func refuses(content: String, error: CoNLLUError) {
    #expect(throws: error) { try CoNLLU(content) }
  }
}
