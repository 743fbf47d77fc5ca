import KnowledgeGraph

/// Makes ids from what they name: the document's digits and the code point where its words start.
struct ContentIDs {
  private let digits: Substring
  private let codePoints: [Int]
  private var used: [String: Int] = [:]

  /// Counts the code points of a document's text once; O(length of the text).
  init(of document: SourceDocument) {
    digits = document.id.rawValue.dropFirst()
    var counts: [Int] = []
    counts.reserveCapacity(document.text.utf8.count + 1)
    var count = 0
    for byte in document.text.utf8 {
      counts.append(count)
      if byte & 0xC0 != 0x80 { count += 1 }
    }
    counts.append(count)
    codePoints = counts
  }

  /// The id of an entity whose first mention starts at a UTF-8 offset.
  mutating func entity(at offset: Int) -> EntityID { EntityID(rawValue: id("e", at: offset)) }

  /// The id of a claim whose trigger starts at a UTF-8 offset.
  mutating func claim(at offset: Int) -> ClaimID { ClaimID(rawValue: id("c", at: offset)) }

  /// A letter tells apart what starts at one place: b, c and so on; behind z, za.
  private mutating func id(_ kind: Character, at offset: Int) -> String {
    let base = "\(kind)\(digits)-\(codePoints[offset])"
    let earlier = used[base, default: 0]
    used[base] = earlier + 1
    guard earlier > 0 else { return base }
    let letter = Character(Unicode.Scalar(UInt8(ascii: "a") + UInt8(earlier % 26)))
    return base + String(repeating: "z", count: earlier / 26) + String(letter)
  }
}
