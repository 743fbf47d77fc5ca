import Foundation
import KnowledgeGraph
import Language

/// How many a noun phrase says, and the words that say it.
struct CountedPhrase: Hashable, Sendable {
  /// The range of counts.
  var quantity: Quantity
  /// The words.
  var tokens: Range<Int>
}

/// Reads the number of a noun phrase: "at least 23 militants", "dozens of people", "killing 11".
struct QuantityReader: Sendable {
  private let numbers: NumberWords
  private let words: CountWords
  private let times: TimeWords

  /// Reads the tables of counts in a folder of tables.
  init(in folder: URL) throws(LexiconError) {
    numbers = try NumberWords(in: folder)
    words = try CountWords(in: folder)
    times = try TimeWords(in: folder)
  }

  /// How many the noun phrase headed by a token says; nil if it does not.
  ///
  /// Years, times, ages, ranks, measures and money are no counts, nor is a part of a whole ("some of the inmates").
  ///
  /// - Parameters:
  ///   - head: the noun, or the number where there is none ("killing 11").
  ///   - sentence: its sentence.
  ///   - readsArticle: whether "a bomb" is one bomb.
  /// - Returns: the count and its words.
  func quantity(of head: Int, in sentence: Sentence, readsArticle: Bool = false) -> CountedPhrase? {
    guard sentence.tokens.indices.contains(head) else { return nil }
    if let antecedent = antecedent(of: head, in: sentence) {
      return quantity(of: antecedent, in: sentence, readsArticle: readsArticle)
    }
    let lower = sentence.tokens.map { $0.form.lowercased() }
    let phrases = CountPhraseScanner(numbers: numbers, words: words).phrases(in: lower)
    if let phrase = phrases.first(where: { counts($0, head: head, in: sentence, words: lower) }) {
      return counted(phrase, in: sentence)
    }
    guard readsArticle, sentence.morphology[head].number != .plural,
      let article = sentence.tree.children(of: head, by: .det).first(where: {
        $0 < head && ["a", "an"].contains(lower[$0])
      })
    else { return nil }
    let tokens = article..<article + 1
    return counted(CountPhrase(tokens: tokens, core: tokens, least: 1, most: 1), in: sentence)
  }

  /// The words of every number of a sentence that counts, in order; dates, prices and measures do not.
  func counts(in sentence: Sentence) -> [Range<Int>] { phrases(in: sentence).map(\.tokens) }

  /// How many the number at a token says, whatever stands around it; nil if it counts nothing.
  func quantity(at token: Int, in sentence: Sentence) -> CountedPhrase? {
    phrases(in: sentence).first { $0.tokens.contains(token) }.map { counted($0, in: sentence) }
  }

  private func phrases(in sentence: Sentence) -> [CountPhrase] {
    let lower = sentence.tokens.map { $0.form.lowercased() }
    return CountPhraseScanner(numbers: numbers, words: words).phrases(in: lower).filter {
      $0.demand != .plural && !isDate($0, words: lower) && !isPrice($0, in: sentence)
        && !isRate($0, before: lower)
        && !($0.core.count == 1 && isYear(lower[$0.core.lowerBound]))
    }
  }

  /// "two men who fled": what a relative pronoun stands for.
  private func antecedent(of pronoun: Int, in sentence: Sentence) -> Int? {
    guard sentence.isRelativePronoun(pronoun) else { return nil }
    var token = pronoun
    for _ in 0..<sentence.count {
      guard let head = sentence.head(of: token) else { return nil }
      if sentence.tree.relations[token] == .relativeClause { return head < pronoun ? head : nil }
      token = head
    }
    return nil
  }

  private func counted(_ phrase: CountPhrase, in sentence: Sentence) -> CountedPhrase {
    let quantity = Quantity(
      min: phrase.least,
      max: phrase.most,
      approximate: phrase.isApproximate,
      text: sentence.text(of: phrase.tokens)
    )
    return CountedPhrase(quantity: quantity, tokens: phrase.tokens)
  }

  private func counts(
    _ phrase: CountPhrase,
    head: Int,
    in sentence: Sentence,
    words lower: [String]
  )
    -> Bool
  {
    guard !isDate(phrase, words: lower), !isPrice(phrase, in: sentence),
      !isRate(phrase, before: lower)
    else {
      return false
    }
    // "a total of 43 people" has its bound as head.
    if phrase.tokens.contains(head) { return standsAlone(phrase, in: sentence, words: lower) }
    guard !words.measureUnits.contains(sentence.lemmas[head].lowercased()) else { return false }
    if phrase.core.count == 1, isYear(lower[phrase.core.lowerBound]), !isPlural(head, in: sentence)
    {
      return false
    }
    if phrase.core.upperBound <= head, modifies(phrase, head: head, in: sentence) {
      return phrase.demand != .plural || isPlural(head, in: sentence)
    }
    return isGroup(phrase, of: head, in: sentence, words: lower)
  }

  /// Whether a number without a noun counts: "killing 11", "dozens dead".
  ///
  /// "some of them" does not, nor a year ("in 2019"), an age ("Ali, 42,") or a number that names ("Flight 42").
  private func standsAlone(_ phrase: CountPhrase, in sentence: Sentence, words lower: [String])
    -> Bool
  {
    if phrase.demand == .plural { return false }
    guard phrase.core.count == 1, let word = phrase.core.first else { return true }
    let head = sentence.tree.heads[word]
    // "Division 17"
    if word > 0, sentence.tags[word - 1] == .properNoun, sentence.tree.heads[word - 1] == word,
      [.compound, .flat].contains(sentence.relation(of: word - 1))
    {
      return false
    }
    return switch sentence.tree.relations[word] {
    case .nsubj, .nsubjPassive, .obj: true
    case .nummod, .appos, .flat, .compound: head > word && !isYear(lower[word])
    default: !isYear(lower[word])
    }
  }

  /// "dozens of people", "a number of attackers": the noun that the phrase has behind "of".
  private func isGroup(
    _ phrase: CountPhrase,
    of head: Int,
    in sentence: Sentence,
    words lower: [String]
  )
    -> Bool
  {
    let governor = sentence.tree.heads[head]
    guard phrase.demand == .of, phrase.core.contains(governor),
      sentence.tree.relations[head] == .nmod
    else { return false }
    let behind = phrase.core.upperBound
    return lower[behind - 1] == "of" || behind < lower.count && lower[behind] == "of"
  }

  /// Whether the phrase hangs on the head, directly or on a name before it ("23 ISIS militants").
  private func modifies(_ phrase: CountPhrase, head: Int, in sentence: Sentence) -> Bool {
    let tree = sentence.tree
    // "some 5,000, including leaders": what a preposition parts from the number is not counted by it.
    let gap = phrase.tokens.upperBound..<max(phrase.tokens.upperBound, head)
    guard !gap.contains(where: { tree.relations[$0] == .case }) else { return false }
    return phrase.core.contains { start in
      var token = start
      for _ in 0..<sentence.count {
        let governor = tree.heads[token]
        guard governor >= 0 else { return false }
        switch tree.relations[token] {
        case .nummod, .det, .amod, .advmod, .compound, .nmod, .obl, .nmodUnmarked, .flat, .fixed,
          .case:
          if governor == head {
            return tree.relations[token] != .obl || phrase.core.contains(token)
          }
          guard
            phrase.core.contains(governor)
              || isNamePart(governor, of: head, behind: phrase, in: sentence)
          else { return false }
          token = governor
        default:
          return false
        }
      }
      return false
    }
  }

  private func isNamePart(
    _ token: Int,
    of head: Int,
    behind phrase: CountPhrase,
    in sentence: Sentence
  )
    -> Bool
  {
    token >= phrase.tokens.upperBound && token < head
      && sentence.tokens[token].form.first?.isUppercase == true
  }

  private func isPlural(_ token: Int, in sentence: Sentence) -> Bool {
    if let number = sentence.morphology[token].number { return number == .plural }
    return sentence.lemmas[token].lowercased() != sentence.tokens[token].form.lowercased()
  }

  /// "22 January", "January 22", "7 pm", "2 hours".
  private func isDate(_ phrase: CountPhrase, words lower: [String]) -> Bool {
    let before = phrase.tokens.lowerBound - 1
    let after = phrase.tokens.upperBound
    return before >= 0 && times.isMonth(lower[before])
      || after < lower.count && (times.isMonth(lower[after]) || times.isMeridiem(lower[after]))
  }

  /// "20 a day", "200 deaths per day", unlike "20 a day earlier", "20 a day into the truce".
  private func isRate(_ phrase: CountPhrase, before lower: [String]) -> Bool {
    let end = phrase.tokens.upperBound
    let offsets: [TimeWords.Kind] = [.after, .ago, .before, .earlier, .later]
    return [end, end + 1].contains { article in
      guard article + 1 < lower.count, times.isA(.unit, lower[article + 1]) else { return false }
      switch lower[article] {
      case "per": return true
      case "a", "an", "each", "every":
        guard article + 2 < lower.count else { return true }
        let next = lower[article + 2]
        return next != "into" && !offsets.contains { times.isA($0, next) }
      default: return false
      }
    }
  }

  /// "$5 million", "40%", "5 million dollars".
  private func isPrice(_ phrase: CountPhrase, in sentence: Sentence) -> Bool {
    let before = phrase.core.lowerBound - 1
    let after = phrase.tokens.upperBound
    return before >= 0 && isCurrency(sentence.tokens[before].form)
      || after < sentence.count && words.measureUnits.contains(sentence.lemmas[after].lowercased())
  }

  private func isCurrency(_ form: String) -> Bool {
    form.unicodeScalars.last?.properties.generalCategory == .currencySymbol
  }

  private func isYear(_ word: String) -> Bool {
    word.utf8.count == 4 && Int(word).map { (1900..<2100).contains($0) } == true
  }
}
