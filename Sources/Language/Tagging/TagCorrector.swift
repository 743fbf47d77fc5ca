import Foundation

/// Puts right what a tagger that sees few words around cannot know: names in capitals, nouns it never met, parallel verbs.
struct TagCorrector: Sendable {
  private let classes: [TagClass]
  private let name: Int?
  private let noun: Int?
  private let plural: Int?
  private let verb: Int?
  /// Words known as nouns and not as verbs.
  private let nouns: Set<String>
  /// Base forms of verbs.
  private let verbs: Set<String>

  /// Reads the tables of nouns and verbs in a folder.
  init(classes: [TagClass], tablesAt folder: URL) throws(LexiconError) {
    self.classes = classes
    let first = { (tag: String) in
      classes.firstIndex { $0.treebankTag == tag && ![.auxiliary, .other].contains($0.tag) }
    }
    name = first("NNP")
    noun = first("NN")
    plural = first("NNS")
    verb = first("VB")
    let table = try LexiconTable(at: folder.appending(path: "verbs.tsv"), columns: 4)
    verbs = table.words
    nouns = try LexiconTable(at: folder.appending(path: "noun-kinds.tsv"), columns: 2).words
      .subtracting(table.rows.flatMap(\.fields))
  }

  /// The tagger's classes for a sentence, corrected; its names must be known.
  func corrected(_ classes: [Int], in sentence: Sentence) -> [Int] {
    var result = classes
    for token in classes.indices {
      if let verb, isParallelVerb(token, result, in: sentence) { result[token] = verb }
      if let noun, isKnownNoun(token, result, in: sentence) {
        result[token] = sentence.tokens[token].form.hasSuffix("s") ? plural ?? noun : noun
      }
    }
    if let name {
      for token in namesInCapitals(of: sentence) where !isNominal(result[token]) {
        result[token] = name
      }
    }
    return result
  }

  private func isNominal(_ tagClass: Int) -> Bool {
    [.properNoun, .noun].contains(classes[tagClass].tag)
  }

  /// "IS", "US", "WHO" where they are names, in a sentence that is not all in capitals.
  private func namesInCapitals(of sentence: Sentence) -> [Int] {
    guard sentence.tokens.contains(where: { $0.form.contains(where: \.isLowercase) }) else {
      return []
    }
    return sentence.names.filter { $0.tokens.count == 1 }.map(\.tokens.lowerBound).filter {
      sentence.tokens[$0].form.allSatisfy(\.isUppercase)
    }
  }

  /// "an army barracks": a noun of the tables, taken for a verb behind an article, adjective or noun.
  private func isKnownNoun(_ token: Int, _ tags: [Int], in sentence: Sentence) -> Bool {
    guard token > 0, classes[tags[token]].tag == .verb,
      nouns.contains(sentence.tokens[token].form.lowercased())
    else { return false }
    return [.determiner, .adjective, .noun, .properNoun].contains(classes[tags[token - 1]].tag)
  }

  /// "to shell the base and attack local forces": a base form behind a conjunction and before a phrase that it governs,
  /// with another base form before it.
  private func isParallelVerb(_ token: Int, _ tags: [Int], in sentence: Sentence) -> Bool {
    guard token > 1, token + 2 < tags.count, classes[tags[token]].treebankTag == "NN",
      classes[tags[token - 1]].tag == .coordinatingConjunction,
      verbs.contains(sentence.tokens[token].form.lowercased()),
      tags[..<token].contains(where: { ["VB", "VBP"].contains(classes[$0].treebankTag) })
    else { return false }
    switch classes[tags[token + 1]].tag {
    case .determiner: return true
    case .adjective: return ["NNS", "NNPS"].contains(classes[tags[token + 2]].treebankTag)
    default: return false
    }
  }
}
