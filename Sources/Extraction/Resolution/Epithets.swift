import KnowledgeGraph

/// What a report calls a party by its people: "Kurdish fighters", of Syria where it says "Syrian Kurdish fighters".
struct Epithet: Hashable, Sendable {
  /// The adjective of the people, with the noun behind it if there is one; without article and backers.
  let phrase: String
  /// The country whose adjective stands before that of the people.
  let country: String?
}

/// The phrases by which reports call parties by their people: "Kurdish forces" where one says "the Kurdish forces".
struct Epithets: Sendable {
  /// For each mention of an entity, pronouns left out, its epithet, if it has one; none for entities without any.
  private var ofMentions: [Int: [Epithet?]] = [:]

  private static let articles: Set<String> = ["a", "an", "the"]

  /// Reads the mentions of the organizations and groups among some entities.
  init(of entities: [Entity], types: [EntityType], in graph: Graph, reader: NameReader) {
    for (index, entity) in entities.enumerated()
    where types[index] == .organization || types[index] == .group {
      guard entity.mentions.contains(where: { $0.form == .nominal }) else { continue }
      let found = entity.mentions.filter { $0.form != .pronoun }.map { mention -> Epithet? in
        guard mention.form == .nominal,
          let bytes = graph.document(mention.document)?.bytes(of: mention.span)
        else { return nil }
        return Self.epithet(in: bytes, reader)
      }
      if found.contains(where: { $0 != nil }) { ofMentions[index] = found }
    }
  }

  /// The different epithets of an entity.
  func all(of entity: Int) -> Set<Epithet> { Set((ofMentions[entity] ?? []).compactMap(\.self)) }

  /// The epithet that an entity is called by, and by nothing else; nil for any other.
  func only(of entity: Int) -> Epithet? {
    guard let found = ofMentions[entity], let first = found.first else { return nil }
    return found.allSatisfy { $0 == first } ? first : nil
  }

  /// The words of a phrase that begins with the adjective of a people, without article: "Kurdish forces", but not "the
  /// fight against Kurdish forces".
  private static func epithet(in phrase: Substring.UTF8View, _ reader: NameReader) -> Epithet? {
    var text = Substring(phrase.prefix { $0 != UInt8(ascii: ",") })
    // "kurdish-led" in a report that is careless of capitals.
    if !text.utf8.contains(UInt8(ascii: " ")) {
      text = text.prefix(1).uppercased() + text.dropFirst()
    }
    guard text.utf8.contains(where: { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) })
    else { return nil }
    // Few phrases begin with a people, and only those are parted into all their words.
    let opening = text.unicodeScalars.split(maxSplits: 2, whereSeparator: isSpace).prefix(2)
      .map { String($0) }.first { !articles.contains($0.lowercased()) }
    guard let opening, reader.people(opening) != nil || isBacking(opening, reader) else {
      return nil
    }
    let words = text.unicodeScalars.split(whereSeparator: isSpace).map { String($0) }
    guard var start = words.firstIndex(where: { !articles.contains($0.lowercased()) }), start < 2
    else { return nil }
    let lastStart = words.count - 1
    while start < lastStart, isBacking(words[start], reader) { start += 1 }
    var country: String?
    if start < lastStart, let first = reader.people(words[start]),
      reader.people(words[start + 1]) != nil
    {
      country = first
      start += 1
    }
    guard reader.people(words[start]) != nil,
      words[(start + 1)...].allSatisfy({ $0.allSatisfy(\.isLowercase) })
    else { return nil }
    return Epithet(phrase: words[start...].joined(separator: " "), country: country)
  }

  /// "US-backed", which says who helps and not who it is.
  private static func isBacking(_ word: String, _ reader: NameReader) -> Bool {
    guard let hyphen = word.firstIndex(of: "-"), reader.people(word) == nil else { return false }
    return reader.people(String(word[..<hyphen])) != nil
  }

  private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII
      ? scalar == " " || 0x09...0x0D ~= scalar.value : scalar.properties.isWhitespace
  }
}
