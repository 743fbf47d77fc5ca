import KnowledgeGraph

/// The phrases by which reports call parties by their people: "Kurdish forces" where one says "the Kurdish forces".
struct Epithets: Sendable {
  /// For each mention of an entity its epithet, if it has one; none for entities without any.
  private var ofMentions: [Int: [String?]] = [:]

  private static let articles: Set<String> = ["a", "an", "the"]

  /// Reads the mentions of the organizations and groups among some entities.
  init(of entities: [Entity], types: [EntityType], in graph: Graph, reader: NameReader) {
    for (index, entity) in entities.enumerated()
    where types[index] == .organization || types[index] == .group {
      guard entity.mentions.contains(where: { $0.form == .nominal }) else { continue }
      let found = entity.mentions.map { mention -> String? in
        guard mention.form == .nominal,
          let bytes = graph.document(mention.document)?.bytes(of: mention.span)
        else { return nil }
        return Self.epithet(in: bytes, reader)
      }
      if found.contains(where: { $0 != nil }) { ofMentions[index] = found }
    }
  }

  /// The different epithets of an entity.
  func phrases(of entity: Int) -> Set<String> { Set((ofMentions[entity] ?? []).compactMap(\.self)) }

  /// The epithet that an entity is called by, and by nothing else; nil for any other.
  func only(of entity: Int) -> String? {
    guard let found = ofMentions[entity], let first = found.first else { return nil }
    return found.allSatisfy { $0 == first } ? first : nil
  }

  /// The words of a phrase that begins with the adjective of a people, without article: "Kurdish forces", but not "the
  /// fight against Kurdish forces".
  private static func epithet(in phrase: Substring.UTF8View, _ reader: NameReader) -> String? {
    var text = Substring(phrase.prefix { $0 != UInt8(ascii: ",") })
    // "kurdish-led" in a report that is careless of capitals.
    if !text.utf8.contains(UInt8(ascii: " ")) {
      text = text.prefix(1).uppercased() + text.dropFirst()
    }
    guard text.utf8.contains(where: { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) })
    else { return nil }
    let words = text.unicodeScalars.split(whereSeparator: isSpace).map { String($0) }
    guard let start = words.firstIndex(where: { !articles.contains($0.lowercased()) }),
      start < 2, reader.people(words[start]) != nil,
      words[(start + 1)...].allSatisfy({ $0.allSatisfy(\.isLowercase) })
    else { return nil }
    return words[start...].joined(separator: " ")
  }

  private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII
      ? scalar == " " || 0x09...0x0D ~= scalar.value : scalar.properties.isWhitespace
  }
}
