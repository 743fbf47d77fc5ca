/// Why a CoNLL-U file was refused; lines count from 1.
package enum CoNLLUError: Error, Hashable, Sendable {
  /// A line of words has not ten columns.
  case wrongColumnCount(line: Int, found: Int)
  /// A word is not numbered as the next of its sentence.
  case wrongID(line: Int, value: String)
  /// The fourth column is not a universal tag.
  case unknownTag(line: Int, value: String)
  /// The eighth column is not a universal relation.
  case unknownRelation(line: Int, value: String)
  /// The head is no word of the sentence, or the word itself.
  case wrongHead(line: Int, value: String)
}
