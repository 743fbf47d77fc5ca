/// The lengths of the texts that a file's spans count in, by document.
struct MeasuredTexts {
  private var offsets: [DocumentID: CodePointOffsets] = [:]
  /// The one that was asked for last: records of one document stand together.
  private var last: (id: DocumentID, offsets: CodePointOffsets)?

  /// Takes a report's text.
  mutating func measure(_ document: SourceDocument) {
    offsets[document.id] = CodePointOffsets(of: document.text)
    last = nil
  }

  /// Takes what others have measured.
  mutating func merge(_ others: MeasuredTexts) {
    offsets.merge(others.offsets) { own, _ in own }
  }

  /// The lengths of a report's text; nil if it was not taken.
  mutating func offsets(in document: DocumentID) -> CodePointOffsets? {
    if let last, last.id == document { return last.offsets }
    let found = offsets[document]
    if let found { last = (document, found) }
    return found
  }
}
