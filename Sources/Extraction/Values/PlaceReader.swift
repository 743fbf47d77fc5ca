import Foundation
import Language

/// Where a phrase says that something is, or happens.
struct PlacePhrase: Hashable, Sendable {
  /// The token that heads the place.
  var head: Int
  /// How it lies to the place: "in", "near", "north of".
  var qualifier: String
}

/// Reads where things are and happen: "in Hassakeh", "north of Baghdad", "on the outskirts of the city".
struct PlaceReader: Sendable {
  /// A preposition of place.
  private struct Preposition {
    let qualifier: String
    /// Whether whatever stands behind it is a place.
    let takesAny: Bool
  }

  /// A word between the preposition and the place: north (of), outskirts (of), close (to).
  private struct Relation {
    let joint: String
    let qualifier: String
  }

  private let prepositions: [String: Preposition]
  private let relations: [String: [Relation]]
  private let nouns: Set<String>
  private let regions: Set<String>
  private let times: TimeWords

  /// Reads the tables of places in a folder of tables.
  init(in folder: URL) throws(LexiconError) {
    let table = try LexiconTable(at: folder.appending(path: "place-prepositions.tsv"), columns: 3)
    var prepositions: [String: Preposition] = [:]
    for row in table.rows {
      prepositions[row.fields[0]] = Preposition(
        qualifier: row.fields[1],
        takesAny: row.fields[2] == "any"
      )
    }
    self.prepositions = prepositions
    var relations: [String: [Relation]] = [:]
    for row in try LexiconTable(at: folder.appending(path: "place-relations.tsv"), columns: 3).rows
    {
      relations[row.fields[0], default: []].append(
        Relation(joint: row.fields[1], qualifier: row.fields[2])
      )
    }
    self.relations = relations
    nouns = try LexiconTable(at: folder.appending(path: "place-nouns.tsv"), columns: 1).words
    regions = try LexiconTable(at: folder.appending(path: "regions.tsv"), columns: 1).words
    times = try TimeWords(in: folder)
  }

  /// The places that hang on a token, in order.
  ///
  /// "a school in Arlen in the north" gives both for the school; "Arlen, Norway" gives Norway for Arlen.
  ///
  /// - Parameters:
  ///   - token: a noun, or the trigger of a happening.
  ///   - sentence: its sentence.
  ///   - isPlace: whether the phrase that a token heads is known as a place or a facility.
  /// - Returns: the places with how the token lies to them.
  func places(of token: Int, in sentence: Sentence, isPlace: (Int) -> Bool = { _ in false })
    -> [PlacePhrase]
  {
    guard sentence.tokens.indices.contains(token) else { return [] }
    var found = sentence.tree.children[token].flatMap { child in
      phrases(of: child, on: token, in: sentence) { known($0, in: sentence) || isPlace($0) }
    }
    if let region = region(behind: token, in: sentence),
      !found.contains(where: { $0.head == region })
    {
      found.append(PlacePhrase(head: region, qualifier: "in"))
    }
    return found
  }

  /// Whether a token heads the name of a country or of one of its states or provinces.
  func isRegion(_ token: Int, in sentence: Sentence) -> Bool {
    let name = sentence.names.first { $0.tokens.contains(token) }?.tokens ?? token..<token + 1
    return isRegion(name, in: sentence)
  }

  private func isRegion(_ tokens: Range<Int>, in sentence: Sentence) -> Bool {
    regions.contains(tokens.map { sentence.word($0) }.joined(separator: " "))
  }

  /// The region of "Arlen, Norway" or "Arlen Norway", however the tree hangs it; not that of a list ("Arlen, Norway and
  /// Denmark") nor a subject without a comma before it ("In Arlen Norway won").
  private func region(behind token: Int, in sentence: Sentence) -> Int? {
    guard let name = sentence.names.first(where: { $0.tokens.contains(token) }),
      name.kind == .place, !isRegion(name.tokens, in: sentence)
    else { return nil }
    let end = name.tokens.upperBound
    let hasComma = end < sentence.count && sentence.word(end) == ","
    guard let region = region(at: hasComma ? end + 1 : end, in: sentence),
      hasComma
        || !region.contains(where: {
          [.nsubj, .nsubjPassive].contains(sentence.relation(of: $0))
        }) && (region.upperBound == sentence.count || sentence.tags[region.upperBound] != .particle)
    else { return nil }
    var next = region.upperBound
    while next < sentence.count, [",", "and", "or"].contains(sentence.word(next)) { next += 1 }
    let isList =
      (next > region.upperBound || !hasComma) && self.region(at: next, in: sentence) != nil
    return isList ? nil : region.first { !region.contains(sentence.tree.heads[$0]) }
  }

  /// The longest name of a region that starts at a token.
  private func region(at start: Int, in sentence: Sentence) -> Range<Int>? {
    guard start < sentence.count, sentence.tokens[start].form.first?.isUppercase == true else {
      return nil
    }
    return (start + 1...min(start + 4, sentence.count)).reversed().map { start..<$0 }
      .first { isRegion($0, in: sentence) }
  }

  /// Whether a phrase on a token is the place of "north of Arlen", whose preposition belongs to "north".
  func isBehindRelation(_ child: Int, of token: Int, in sentence: Sentence) -> Bool {
    sentence.preposition(of: child).flatMap {
      relation(before: child, joint: $0, on: token, in: sentence)
    } != nil
  }

  /// Whether a phrase behind a preposition tells when.
  func isTime(_ token: Int, in sentence: Sentence) -> Bool {
    let word = sentence.word(token)
    if [TimeWords.Kind.weekday, .month, .part, .unit, .units, .weekend, .deictic, .moment].contains(
      where: { times.isA($0, word) })
    {
      return true
    }
    // "the 4th of April" may be a noun.
    guard sentence.tags[token] == .numeral || word.first?.isNumber == true else { return false }
    let beside = sentence.tree.children[token] + [sentence.head(of: token)].compactMap(\.self)
    return word.contains(":") || word.allSatisfy(\.isNumber) && word.utf8.count == 4
      || beside.contains { times.isMonth(sentence.word($0)) || times.isMeridiem(sentence.word($0)) }
  }

  /// Whether a word only tells where something lies to a place ("vicinity", "outskirts").
  func isRelation(_ lemma: String) -> Bool { relations[lemma.lowercased()] != nil }

  private func phrases(
    of child: Int,
    on token: Int,
    in sentence: Sentence,
    isPlace: (Int) -> Bool
  ) -> [PlacePhrase] {
    switch sentence.relation(of: child) {
    case .nmod, .obl, .advmod, .advcl, .acl:
      let heads = sentence.conjuncts(of: child)
      guard let first = phrase(of: child, on: token, in: sentence, isPlace: isPlace) else {
        return []
      }
      return heads.compactMap { head in
        if head == child { return first }
        if let own = phrase(of: head, on: token, in: sentence, isPlace: isPlace) { return own }
        return first.head == child && isPlace(head)
          ? PlacePhrase(head: head, qualifier: first.qualifier) : nil
      }
    case .appos, .nmodUnmarked, .list, .flat:
      guard child > token, isName(child, in: sentence), isName(token, in: sentence),
        sentence.tokens[token..<child].contains(where: { $0.form == "," })
      else { return [] }
      return [PlacePhrase(head: child, qualifier: "in")]
    default:
      return []
    }
  }

  /// The place of one phrase, through words like "outskirts of".
  private func phrase(
    of child: Int,
    on token: Int,
    in sentence: Sentence,
    isPlace: (Int) -> Bool
  ) -> PlacePhrase? {
    if let related = related(child, in: sentence) { return related }
    guard let name = sentence.preposition(of: child) else { return nil }
    if let before = relation(before: child, joint: name, on: token, in: sentence) {
      return PlacePhrase(head: child, qualifier: before)
    }
    guard let preposition = prepositions[name], !isTime(child, in: sentence),
      sentence.tags[child] != .numeral
    else { return nil }
    guard preposition.takesAny || isPlace(child) else { return nil }
    return PlacePhrase(head: child, qualifier: preposition.qualifier)
  }

  /// "on the outskirts of Damascus", "north of Baghdad": the place that hangs on the word between.
  private func related(_ word: Int, in sentence: Sentence) -> PlacePhrase? {
    for relation in relations[sentence.word(word)] ?? [] {
      let place = sentence.tree.children(of: word, by: .nmod, .obl).first {
        $0 > word && sentence.preposition(of: $0) == relation.joint
      }
      if let place {
        let qualifier = inside(word, relation.qualifier, in: sentence)
        return PlacePhrase(head: place, qualifier: qualifier)
      }
    }
    return nil
  }

  /// "in the north of the province": what lies in a part of a place lies inside it, unlike "north of the province".
  private func inside(_ word: Int, _ qualifier: String, in sentence: Sentence) -> String {
    let isPart =
      word > 1 && sentence.word(word - 1) == "the" && sentence.word(word - 2) == "in"
      && qualifier == "\(sentence.word(word)) of"
    return isPart ? "in" : qualifier
  }

  /// "north of Baghdad" where the tree hangs Baghdad beside north, on the token that lies there.
  private func relation(
    before child: Int,
    joint: String,
    on token: Int,
    in sentence: Sentence
  ) -> String? {
    guard let first = sentence.tree.children(of: child, by: .case).first, first > 0,
      first - 1 != token
    else { return nil }
    return relations[sentence.word(first - 1)]?.first { $0.joint == joint }
      .map { inside(first - 1, $0.qualifier, in: sentence) }
  }

  private func known(_ token: Int, in sentence: Sentence) -> Bool {
    isName(token, in: sentence) || nouns.contains(sentence.lemmas[token].lowercased())
  }

  private func isName(_ token: Int, in sentence: Sentence) -> Bool {
    sentence.names.contains { $0.kind == .place && $0.tokens.contains(token) }
  }
}
