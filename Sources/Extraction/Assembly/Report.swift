import KnowledgeGraph
import Language

/// An analysed report as the rules see it.
struct Report: Sendable {
  /// The report.
  let document: SourceDocument
  /// The day that it is of.
  let day: CalendarDate?
  /// Its sentences, mentions and chains.
  let analysis: Analysis
  private let chains: [Int]

  /// Looks at an analysis; O(its mentions).
  init(document: SourceDocument, day: CalendarDate?, analysis: Analysis) {
    self.document = document
    self.day = day
    self.analysis = analysis
    chains = analysis.chainOfMention
  }

  /// The sentences.
  var sentences: [Sentence] { analysis.sentences }

  /// The chain of a mention.
  func chain(of mention: Int) -> Int { chains[mention] }

  /// The chain of the mention that a token heads.
  func chain(at token: Int, in sentence: Int) -> Int? {
    analysis.mention(headedBy: token, sentence: sentence).map { chains[$0] }
  }

  /// What the phrase that a token heads stands for, nil if no mention says.
  func kind(of token: Int, in sentence: Int) -> MentionKind? {
    chain(at: token, in: sentence).map { analysis.chains[$0].kind }
  }

  /// Whether a pronoun takes up nothing, so that it leaves open who or what it stands for.
  func isOpen(_ pronoun: Int, in sentence: Int) -> Bool {
    guard sentences[sentence].tags[pronoun] == .pronoun else { return false }
    guard let chain = chain(at: pronoun, in: sentence) else { return true }
    return analysis.chains[chain].mentions.allSatisfy { analysis.mentions[$0].form == .pronoun }
  }

  /// The words that name what a token heads: its mention up to the first phrase that only places or describes it.
  ///
  /// "Seven members of the union" is one; of "the prison in Arlen", "the prison". Without a mention, the token with
  /// what hangs on it but clauses.
  func phrase(headedBy token: Int, in index: Int) -> TextRange {
    let sentence = sentences[index]
    if let mention = analysis.mention(headedBy: token, sentence: index) {
      return sentence.range(of: core(of: analysis.mentions[mention]))
    }
    var tokens = [token]
    var next = 0
    while next < tokens.count {
      tokens += sentence.tree.children[tokens[next]].filter {
        switch sentence.relation(of: $0) {
        case .det, .nummod, .amod, .compound, .nmod, .possessive, .case, .flat, .fixed, .advmod,
          .description, .goeswith:
          !(tokens[next] == token && sentence.relation(of: $0) == .case)
        case .obl: isBearing(tokens[next], in: sentence)
        default: false
        }
      }
      next += 1
    }
    var first = tokens.min() ?? token
    // "a toll of at least 12": the preposition that the tree hangs on a word of the phrase is none of it.
    if first < token, sentence.relation(of: first) == .case,
      ["by", "from", "in", "of", "on", "with"].contains(sentence.word(first))
    {
      first += 1
    }
    let last = tokens.max() ?? token
    return sentence.range(of: first..<last + 1)
  }

  /// The words that name what a draft claims.
  func trigger(of draft: Draft) -> TextSpan {
    let tokens = sentences[draft.sentence].tokens
    return TextSpan(
      tokens[draft.trigger.first ?? draft.head].range.start,
      tokens[draft.trigger.last ?? draft.head].range.end
    )
  }

  /// "the hills south of Arlen": where something lies to a place is a part of what it is.
  private func isBearing(_ token: Int, in sentence: Sentence) -> Bool {
    sentence.relation(of: token) == .advmod
      && sentence.tree.children(of: token, by: .obl, .nmod).contains {
        $0 > token && sentence.preposition(of: $0) == "of"
      }
  }

  /// The tokens of a mention up to the first phrase that only places or describes it.
  func core(of mention: Mention) -> Range<Int> {
    let sentence = sentences[mention.sentence]
    let head = mention.head
    let name = sentence.names.first { $0.tokens.contains(head) }?.tokens.upperBound ?? 0
    // "ten fighters from the union": whose they are is a part of who they are.
    let isPeople = mention.kind == .group
    let behind = sentence.tree.children[head].filter {
      $0 > head
        && ![.flat, .compound, .fixed, .goeswith, .punct, .conj].contains(sentence.relation(of: $0))
        && sentence.preposition(of: $0) != "of" && !isBearing($0, in: sentence)
        && !(isPeople && sentence.preposition(of: $0) == "from")
    }
    let end = behind.compactMap { sentence.tree.subtree(of: $0).first }.min() ?? .max
    var core = max(head + 1, min(mention.tokens.upperBound, max(end, name)))
    while core > head + 1, sentence.tokens[core - 1].form == "," { core -= 1 }
    return min(mention.tokens.lowerBound, head)..<core
  }
}
