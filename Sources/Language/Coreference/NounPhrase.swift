/// The words of the phrase that a token heads.
struct NounPhrase {
  /// How far a phrase reaches.
  enum Extent {
    /// With determiner, modifiers and prepositional phrases.
    case mention
    /// As `mention`, but with "of" and "for" phrases only.
    case name
    /// With relative and participial clauses too, as corpora of coreference mark mentions.
    case full
  }

  /// The unbroken run of words around `head` that belong to its phrase.
  static func tokens(
    of head: Int,
    in sentence: Sentence,
    extent: Extent = .mention
  ) -> Range<Int> {
    var included = Array(repeating: false, count: sentence.count)
    include(head, outermost: true, in: sentence, extent: extent, into: &included)
    var lower = head
    var upper = head + 1
    var next = head - 1
    while next >= 0, included[next] || sentence.tags[next] == .punctuation {
      if included[next] { lower = next }
      next -= 1
    }
    next = head + 1
    while next < sentence.count, included[next] || sentence.tags[next] == .punctuation {
      if included[next] { upper = next + 1 }
      next += 1
    }
    lower = start(from: lower, upTo: head, in: sentence)
    (lower, upper) = quoted(lower..<upper, around: head, in: sentence)
    guard extent == .name, let name = sentence.names.first(where: { $0.tokens.contains(head) }),
      !name.tokens.contains(where: { ["\"", "”", "''"].contains(sentence.tokens[$0].form) })
    else { return lower..<upper }
    // "the Union in Arlen and Norport": all of a name is its phrase.
    return min(lower, name.tokens.lowerBound)..<max(upper, name.tokens.upperBound)
  }

  /// A phrase that holds both of two quotation marks or brackets or neither: what it lacks of "a “weapons store” in Arlen" is
  /// taken in, and what another's quotation holds is left out.
  private static func quoted(_ phrase: Range<Int>, around head: Int, in sentence: Sentence)
    -> (lower: Int, upper: Int)
  {
    var (lower, upper) = (phrase.lowerBound, phrase.upperBound)
    var open: Int?
    for token in phrase where sentence.tags[token] == .punctuation {
      switch mark(token, in: sentence) {
      case .opening: open = token
      case .closing:
        if open == nil, token < head { lower = token + 1 }
        if open == nil, token > head { upper = min(upper, token) }
        open = nil
      case .either, nil: break
      }
    }
    guard let open, open < upper else { return (lower, upper) }
    if upper < sentence.count, mark(upper, in: sentence) == .closing {
      return (lower, upper + 1)
    }
    return open < head ? (open + 1, upper) : (lower, open)
  }

  private static func mark(_ token: Int, in sentence: Sentence) -> QuotationMark? {
    switch sentence.tokens[token].form {
    case "(", "[": .opening
    case ")", "]": .closing
    default: QuotationMark(token, in: sentence)
    }
  }

  /// "of at least 12", "of rebel-held towns": a phrase without the preposition that the tree hangs on one of its words;
  /// "up to 40" with both of its words.
  private static func start(from lower: Int, upTo head: Int, in sentence: Sentence) -> Int {
    guard lower < head, sentence.tree.relations[lower] == .case,
      !sentence.names.contains(where: { $0.tokens.contains(lower) })
    else { return lower }
    switch sentence.lowercased(lower) {
    case "to": return lower > 0 && sentence.lowercased(lower - 1) == "up" ? lower - 1 : lower + 1
    case "by", "from", "in", "of", "on", "with": return lower + 1
    default: return lower
    }
  }

  private static func include(
    _ token: Int,
    outermost: Bool,
    in sentence: Sentence,
    extent: Extent,
    into included: inout [Bool]
  ) {
    included[token] = true
    let tree = sentence.tree
    let isPredicate = outermost && tree.children[token].contains { tree.relations[$0] == .cop }
    for child in tree.children[token] {
      switch tree.relations[child] {
      case .nmod where extent == .name && outermost && !isPartOfName(child, in: sentence): break
      // "Dara Amin 32": an age is no part of a name.
      case .nmodUnmarked where extent == .name && sentence.tags[child] == .numeral: break
      case .nmod, .possessive, .nmodUnmarked, .compound, .flat, .fixed, .goeswith, .description:
        include(child, outermost: false, in: sentence, extent: extent, into: &included)
      case .det, .amod, .nummod:
        for word in tree.subtree(of: child) { included[word] = true }
      case .conj, .cc:
        if !outermost {
          include(child, outermost: false, in: sentence, extent: extent, into: &included)
        }
      case .case:
        if !outermost || child > token && extent == .full { included[child] = true }
      case .advmod where child > token && !isPredicate && included[child - 1]:
        guard extent != .name else { break }
        for word in tree.subtree(of: child) { included[word] = true }
      case .relativeClause, .acl:
        guard extent == .full, !isPredicate || child > token else { break }
        for word in tree.subtree(of: child) where sentence.tags[word] != .punctuation {
          included[word] = true
        }
      default: break
      }
    }
  }

  /// Whether a phrase behind a name can be part of it: "Ministry of Defence", "Observatory for Human Rights".
  private static func isPartOfName(_ token: Int, in sentence: Sentence) -> Bool {
    sentence.tree.children[token].contains { child in
      sentence.tree.relations[child] == .case && ["of", "for"].contains(sentence.lemmas[child])
    }
  }
}
