import KnowledgeGraph
import Language

/// Short names that a report itself explains.
///
/// - Matches: an acronym in brackets or behind "or", and before it the name whose initials it has, or in brackets
///   right behind a name; the name that a participle of naming gives a thing ("also known as").
/// - Claims: same_as(entity: the name, value: the other name), in the outlet's voice.
/// - Example: "the Harbour Union, or HU" is same_as(entity: the Harbour Union, value: HU).
/// - Not: "Arlen (AP)", where the brackets hold an agency behind a place, nor anything in a dateline.
struct AliasRule: ClaimRule {
  let lexicon: Lexicon

  func drafts(in index: Int, of report: Report) -> [Draft] {
    let sentence = report.sentences[index]
    guard sentence.kind != .dateline else { return [] }
    return sentence.tokens.indices.dropFirst().compactMap { token in
      guard let name = name(of: token, in: index, of: report) else { return nil }
      return Draft(
        predicate: "same_as",
        rule: "alias",
        sentence: index,
        head: token,
        trigger: [token],
        fillers: [
          .init(role: "entity", sentence: index, head: name),
          .init(role: "value", sentence: index, head: token),
        ],
        voice: .outlet
      )
    }
  }

  /// The head of the mention that a name stands for as well.
  private func name(of token: Int, in index: Int, of report: Report) -> Int? {
    if let thing = thing(called: token, in: index, of: report) { return thing }
    guard isAcronym(report.sentences[index].tokens[token].form) else { return nil }
    return fullName(of: token, in: index, of: report)
  }

  /// "the old prison, also known as Arlen House": what a participle of naming describes.
  private func thing(called token: Int, in index: Int, of report: Report) -> Int? {
    let sentence = report.sentences[index]
    guard sentence.tags[token] == .properNoun, report.chain(at: token, in: index) != nil,
      let verb = sentence.head(of: token), [.acl, .advcl].contains(sentence.relation(of: verb)),
      lexicon.isCue(sentence.lemmas[verb].lowercased(), of: "naming"),
      sentence.isPastParticiple(verb),
      [.xcomp, .obj].contains(sentence.relation(of: token))
        || sentence.relation(of: token) == .obl && sentence.preposition(of: token) == "as",
      let described = described(by: verb, in: sentence),
      sentence.morphology[described].number != .plural
    else { return nil }
    let kind = report.kind(of: token, in: index)
    let isOne = { (other: Int) in
      let kinds = [report.kind(of: other, in: index), kind]
      return kinds[0] == kinds[1] || kinds.contains(.other)
        || kinds.contains(.place) && kinds.contains(.facility)
    }
    if report.chain(at: described, in: index) != nil, isOne(described) { return described }
    // The phrase right before it, whatever the tree hangs it on: "an official in Arlen, also known as Old Arlen".
    var end = verb
    while end > 0, [.adverb, .punctuation].contains(sentence.tags[end - 1]) { end -= 1 }
    return report.analysis.mentions.first {
      $0.sentence == index && $0.tokens.upperBound == end && $0.form == .name && isOne($0.head)
    }?.head
  }

  /// "a part of the town known as the Old Harbour": what has no name yet, where the tree takes what is known already.
  private func described(by verb: Int, in sentence: Sentence) -> Int? {
    guard let described = sentence.head(of: verb), sentence.preposition(of: described) == "of",
      let part = sentence.head(of: described), sentence.tags[part] == .noun,
      hasArticle(described, ["the"], in: sentence), hasArticle(part, ["a", "an"], in: sentence)
    else { return sentence.head(of: verb) }
    return part
  }

  private func hasArticle(_ token: Int, _ articles: [String], in sentence: Sentence) -> Bool {
    sentence.tree.children(of: token, by: .det).contains { articles.contains(sentence.word($0)) }
  }

  private func isAcronym(_ form: String) -> Bool {
    form.count > 1 && form.allSatisfy { $0.isUppercase || $0 == "." }
  }

  /// The head of the mention that an acronym is short for, the nearest before it.
  private func fullName(of token: Int, in index: Int, of report: Report) -> Int? {
    let sentence = report.sentences[index]
    let mark = sentence.word(token - 1)
    guard mark == "(" || mark == "or" else { return nil }
    let letters = sentence.tokens[token].form.filter(\.isLetter).lowercased()
    let before = report.analysis.mentions.filter {
      $0.sentence == index && $0.form == .name && $0.tokens.upperBound <= token
        && $0.kind != .place && $0.kind != .person
    }.sorted {
      // "fighters of the Harbour Union (HU)": of two that end there the inner is meant.
      ($0.tokens.upperBound, $0.tokens.lowerBound) > ($1.tokens.upperBound, $1.tokens.lowerBound)
    }
    let spelled = before.first {
      guard !sentence.tags[$0.tokens.upperBound..<token].contains(.properNoun) else { return false }
      let words = sentence.tokens[$0.tokens].map(\.form).filter { $0.first?.isUppercase == true }
      return words.compactMap(\.first).map { String($0).lowercased() }.joined().hasSuffix(letters)
    }
    // Between capitals alone any word looks like one: "(AS HEARD)".
    let isAlone =
      !sentence.isInCapitals || token + 1 < sentence.count && sentence.word(token + 1) == ")"
    let adjacent =
      mark == "(" && isAlone ? before.first { $0.tokens.upperBound == token - 1 } : nil
    guard let found = spelled ?? adjacent else { return nil }
    // Of a name that was found only from its middle on nothing is said.
    let start = start(ofNameSpelling: letters, before: token - 1, in: sentence)
    return start.map { $0 < found.tokens.lowerBound } == true ? nil : found.head
  }

  /// The first word of the capitalized words before a mark whose initials are the letters.
  private func start(ofNameSpelling letters: String, before mark: Int, in sentence: Sentence)
    -> Int?
  {
    var initials = ""
    for word in sentence.tokens.indices[..<mark].reversed() {
      guard let first = sentence.tokens[word].form.first, first.isLetter else { return nil }
      if first.isUppercase {
        initials = first.lowercased() + initials
      } else if ![.adposition, .determiner, .coordinatingConjunction].contains(sentence.tags[word])
      {
        return nil
      }
      guard initials.count < letters.count else { return initials == letters ? word : nil }
    }
    return nil
  }
}
