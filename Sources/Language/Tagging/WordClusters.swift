/// Classes of words that stand in like surroundings, learnt from raw text: "prison" with "jail", "camp".
package struct WordClusters: Sendable {
  /// No word in any class.
  package static let none = Self(fine: WordTable([:]), coarse: WordTable([:]))

  /// Each word's class among some hundreds, by the hash of the word in lower case; 0 for a rare word.
  package let fine: WordTable
  /// Each word's class among some dozens.
  package let coarse: WordTable

  /// Makes the classes.
  package init(fine: WordTable, coarse: WordTable) {
    self.fine = fine
    self.coarse = coarse
  }

  /// Reads classes from their section.
  package init(from reader: inout SectionReader) throws(ModelError) {
    fine = try WordTable(from: &reader)
    coarse = try WordTable(from: &reader)
  }

  /// The classes as a section of the model file.
  package var section: SectionWriter {
    var section = SectionWriter()
    fine.write(to: &section)
    coarse.write(to: &section)
    return section
  }
}
