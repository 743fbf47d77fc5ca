import KnowledgeGraph

/// Makes ids from what they name: the document's digits and the code point where its words start.
struct ContentIDs {
  private let digits: Substring
  private let offsets: CodePointOffsets
  private var used: [String: Int] = [:]

  /// Measures a document's text once; O(length of the text).
  init(of document: SourceDocument) {
    digits = document.id.rawValue.dropFirst()
    offsets = CodePointOffsets(of: document.text)
  }

  /// The id of an entity whose first mention starts at a UTF-8 offset.
  mutating func entity(at offset: Int) -> EntityID { EntityID(rawValue: id("e", at: offset)) }

  /// The id of a claim whose trigger starts at a UTF-8 offset.
  mutating func claim(at offset: Int) -> ClaimID { ClaimID(rawValue: id("c", at: offset)) }

  /// A letter tells apart what starts at one place: b, c and so on; behind z, za.
  private mutating func id(_ kind: Character, at offset: Int) -> String {
    let start = offsets.codePoints(of: TextSpan(offset, offset)).lowerBound
    let base = "\(kind)\(digits)-\(start)"
    let earlier = used[base, default: 0]
    used[base] = earlier + 1
    guard earlier > 0 else { return base }
    let letter = Character(Unicode.Scalar(UInt8(ascii: "a") + UInt8(earlier % 26)))
    return base + String(repeating: "z", count: earlier / 26) + String(letter)
  }
}
