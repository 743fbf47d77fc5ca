/// Sentences in the CoNLL-U form of the Universal Dependencies treebanks.
///
///     # newdoc id = d1
///     # sent_id = d1-1
///     1-2	Didn't	_	_	_	_	_	_	_	_
///     1	Did	do	AUX	VBD	Tense=Past|VerbForm=Fin	4	aux	_	_
///     2	n't	not	PART	RB	_	4	advmod	_	_
///     3	they	they	PRON	PRP	Number=Plur	4	nsubj	_	_
///     4	flee	flee	VERB	VB	VerbForm=Inf	0	root	_	SpaceAfter=No
///     5	?	?	PUNCT	.	_	4	punct	_	_
///
/// The ten columns are id, form, lemma, universal tag, treebank tag, features, head, relation, enhanced
/// graph (not read) and MISC. A multiword token ("1-2") lends its characters to its words; empty nodes
/// ("8.1") are skipped. Here the text is "Didn't they flee?" and "n't" has the range 3..<6.
package struct CoNLLU: Sendable {
  /// A sentence with the columns that `Sentence` has no place for.
  package struct Annotated: Sendable {
    /// Tokens, tags, morphology, lemmas and tree; its ranges point into the file's `text`.
    package var sentence: Sentence
    /// The value of `# sent_id`, or empty.
    package var id: String
    /// The value of the last `# newdoc id`, or empty.
    package var document: String
    /// The treebank's own tag of each word ("VBD"), or "_".
    package var treebankTags: [String]
    /// The MISC column of each word, or "_".
    package var misc: [String]
  }

  /// The text that the ranges point into: sentences parted by a space, paragraphs by a blank line.
  package let text: String
  /// The sentences in order.
  package let sentences: [Annotated]

  /// Reads CoNLL-U; O(length).
  package init(_ content: String) throws(CoNLLUError) {
    var reader = CoNLLUReader()
    var number = 0
    for line in content.split(separator: "\n", omittingEmptySubsequences: false) {
      number += 1
      try reader.read(line, number: number)
    }
    try reader.endSentence()
    text = reader.text
    sentences = reader.sentences
  }

  /// Writes a sentence as CoNLL-U, with `id` as its `# sent_id` and a blank line behind it.
  package static func render(_ sentence: Sentence, id: String? = nil) -> String {
    var text = id.map { "# sent_id = \($0)\n" } ?? ""
    for (index, token) in sentence.tokens.enumerated() {
      let columns = [
        String(index + 1), token.form, sentence.lemmas[index], sentence.tags[index].rawValue, "_",
        sentence.morphology[index].features, String(sentence.tree.heads[index] + 1),
        sentence.tree.relations[index].rawValue, "_", token.spaceAfter ? "_" : "SpaceAfter=No",
      ]
      text += columns.joined(separator: "\t") + "\n"
    }
    return text + "\n"
  }
}
