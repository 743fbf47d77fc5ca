import Foundation

/// Finds the possessive endings that lack their apostrophe in a text that has lost all of its own ("Elbonias army").
struct LostApostrophes: Sendable {
  private let gazetteer: Gazetteer
  /// What common nouns stand for.
  private let kinds: [String: String]
  /// Irregular plurals.
  private let plurals: Set<String>
  /// The days of the week.
  private let days: Set<String>

  /// Reads the tables in a folder.
  init(tablesAt tables: URL, gazetteer: Gazetteer) throws(LexiconError) {
    self.gazetteer = gazetteer
    kinds = try LexiconTable(at: tables.appending(path: "noun-kinds.tsv"), columns: 2).keyed { $0 }
    plurals = try LexiconTable(at: tables.appending(path: "plurals.tsv"), columns: 2).words
    let calendar = try LexiconTable(at: tables.appending(path: "calendar.tsv"), columns: 2)
    days = Set(calendar.rows.filter { $0.fields[1] == "day" }.map { $0.fields[0] })
  }

  /// The tokens of each sentence of a text that end in a possessive "s"; none in a text with any apostrophe.
  func genitives(in sentences: [Sentence]) -> [[Int]] {
    let none = sentences.map { _ in [Int]() }
    guard areLost(in: sentences) else { return none }
    let names = names(in: sentences)
    let sure = sentences.map { sentence in
      sentence.tokens.indices.filter { isGenitive($0, in: sentence, names: names) }
    }
    guard sure.contains(where: { !$0.isEmpty }) else { return none }
    let plurals = plurals(in: sentences)
    return sentences.indices.map { index in
      let sentence = sentences[index]
      return sentence.tokens.indices.filter {
        sure[index].contains($0) || isOwner($0, in: sentence, plurals: plurals)
      }
    }
  }

  private func areLost(in sentences: [Sentence]) -> Bool {
    !sentences.contains { sentence in
      sentence.tokens.contains { token in
        token.form.unicodeScalars.contains { CharacterClass($0) == .apostrophe }
      }
    }
  }

  /// The last words of the names of a text that are neither common nouns nor peoples, in lower case.
  private func names(in sentences: [Sentence]) -> Set<String> {
    var names: Set<String> = []
    for sentence in sentences {
      for name in sentence.names {
        let last = name.tokens.upperBound - 1
        let word = sentence.lowercased(last)
        guard sentence.tags[last] == .properNoun, kinds[word] == nil,
          !isKnown(word, as: .nationality)
        else { continue }
        names.insert(word)
      }
    }
    return names
  }

  /// The plurals of a text that nothing stands behind that they could own.
  private func plurals(in sentences: [Sentence]) -> Set<String> {
    var found: Set<String> = []
    for sentence in sentences {
      for token in sentence.tokens.indices
      where sentence.morphology[token].number == .plural
        && sentence.tree.relations[token] != .compound
      {
        found.insert(sentence.lowercased(token))
      }
    }
    return found
  }

  /// Whether a word that would be no plural of anything ends in a possessive "s".
  private func isGenitive(_ token: Int, in sentence: Sentence, names: Set<String>) -> Bool {
    let word = sentence.lowercased(token)
    guard word.utf8.count > 3, word.hasSuffix("s"), mayBeOwned(token + 1, in: sentence) else {
      return false
    }
    let stem = String(word.dropLast())
    if kinds[stem] != nil, stem.hasSuffix("y"), !stem.hasVowelBeforeLast { return true }
    guard sentence.tokens[token].form != word else {
      return plurals.contains(stem) && sentence.tags[token + 1] == .noun
    }
    if days.contains(stem) { return [.noun, .adjective].contains(sentence.tags[token + 1]) }
    if plurals.contains(stem) { return sentence.tags[token + 1] == .properNoun }
    guard kinds[stem] == nil, !isKnown(word) else { return false }
    return names.contains(stem) || isKnown(stem, as: .country) || isKnown(stem, as: .place)
      || sentence.isAcronym(token, withoutLast: 1) && isKnown(stem, as: .organization)
      || isOwnersName(token, in: sentence)
  }

  /// "Dara Amins jets": whether a word ends the name of a person before a common noun, and is a known family name but for
  /// its "s".
  private func isOwnersName(_ token: Int, in sentence: Sentence) -> Bool {
    sentence.tags[token + 1] == .noun
      && isKnown(String(sentence.lowercased(token).dropLast()), as: .family)
      && sentence.names.contains {
        $0.kind == .person && $0.tokens.upperBound == token + 1 && $0.tokens.count > 1
      }
  }

  /// "the groups bases": a plural before a noun, of something that a text has one of.
  private func isOwner(_ token: Int, in sentence: Sentence, plurals: Set<String>) -> Bool {
    let word = sentence.lowercased(token)
    guard sentence.tags[token] == .noun, word == sentence.lemmas[token] + "s",
      sentence.tree.relations[token] == .compound, sentence.tree.heads[token] > token,
      let kind = kinds[sentence.lemmas[token]], ["group", "organization", "place"].contains(kind),
      !plurals.contains(word), mayBeOwned(token + 1, in: sentence)
    else { return false }
    return token > 0 && sentence.tags[token - 1] == .determiner
  }

  /// Whether a word may begin what somebody owns.
  private func mayBeOwned(_ token: Int, in sentence: Sentence) -> Bool {
    guard token < sentence.count else { return false }
    switch sentence.tags[token] {
    case .noun, .properNoun, .adjective, .numeral: return true
    // "Amins forces shelled": what is a noun too may be taken for a verb.
    case .verb:
      return sentence.morphology[token].verbForm == .participle
        || kinds[sentence.lemmas[token]] == "group" && sentence.lowercased(token).hasSuffix("s")
    case .adverb: return token + 1 < sentence.count && sentence.tags[token + 1] == .adjective
    default: return false
    }
  }

  private func isKnown(_ word: String, as entry: Gazetteer.Entry) -> Bool {
    Gazetteer.isWhole(gazetteer.places(of: [FeatureHash.of(word.utf8)])[0], entry)
  }

  private func isKnown(_ word: String) -> Bool {
    gazetteer.places(of: [FeatureHash.of(word.utf8)])[0] != 0
  }
}

extension Sentence {
  /// Parts some tokens before their last letter, an "s", which gets its apostrophe; what was read of the sentence is lost.
  mutating func restoreApostrophes(in genitives: [Int]) {
    let parted = tokens.indices.flatMap { index in
      genitives.contains(index) ? tokens[index].partedGenitive : [tokens[index]]
    }
    self = Sentence(tokens: parted, paragraph: paragraph, kind: kind)
  }
}

extension Token {
  /// The token without its last letter, and that with an apostrophe.
  fileprivate var partedGenitive: [Token] {
    let middle = range.end - 1
    return [
      Token(
        form: String(form.dropLast()),
        range: TextRange(range.start, middle),
        spaceAfter: false
      ),
      Token(form: "'s", range: TextRange(middle, range.end), spaceAfter: spaceAfter),
    ]
  }
}

extension String {
  /// Whether the letter before the last is a vowel: "day", but not "army".
  fileprivate var hasVowelBeforeLast: Bool { dropLast().last.map("aeiou".contains) ?? false }
}
