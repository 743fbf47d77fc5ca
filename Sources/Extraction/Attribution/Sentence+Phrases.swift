import Language

/// What reading who speaks needs to know of a tree; every answer holds on odd trees too.
extension Sentence {
  /// The phrase that `head` heads, without what only describes it: relative clauses, appositions, asides.
  func phrase(of head: Int) -> Range<Int> {
    var members: Set<Int> = [head]
    var open = tree.children[head].filter { relation(of: $0) != .case }
    while let token = open.popLast() {
      switch tree.relations[token] {
      case .relativeClause, .acl, .appos, .parataxis, .punct, .advcl, .ccomp, .discourse, .dep:
        continue
      default:
        guard members.insert(token).inserted else { continue }
        open += tree.children[token]
      }
    }
    var start = head
    var end = head + 1
    while start > 0, members.contains(start - 1) || joins(start - 1, members) { start -= 1 }
    while end < count, members.contains(end) || joins(end, members) { end += 1 }
    // "a toll of at least 12": the preposition that the tree hangs on a word of the phrase is none of it.
    if start < head, relation(of: start) == .case, ["by", "from", "in", "of"].contains(word(start))
    {
      start += 1
    }
    // "some towns, such as Arlen"
    if end < count, word(end) == "as", end - 1 > head, word(end - 1) == "such" { end -= 1 }
    while end - 1 > head, tags[end - 1] == .punctuation, tokens[end - 1].form == "," { end -= 1 }
    return start..<end
  }

  /// Whether a mark stands inside a phrase: a hyphen, or a comma of a list.
  private func joins(_ token: Int, _ members: Set<Int>) -> Bool {
    tags[token] == .punctuation && members.contains(token - 1) && members.contains(token + 1)
  }

  /// The words that mark how `token` attaches: its prepositions and subordinators, in lower case.
  func markers(of token: Int) -> [String] {
    tree.children(of: token, by: .case, .mark).map { word($0) }
  }

  /// The particle of a verb, as its lemma.
  func particle(of verb: Int) -> String? {
    tree.children(of: verb, by: .particle).first.map { lemmas[$0].lowercased() }
  }

  /// The verb's own subject, of two the nearer before it; a relative pronoun gives the noun that it stands for.
  func subject(of verb: Int) -> Int? {
    let subjects = tree.children(of: verb, by: .nsubj, .nsubjPassive, .csubj, .csubjPassive)
    guard let subject = subjects.last(where: { $0 < verb }) ?? subjects.first else { return nil }
    return isRelativePronoun(subject) ? antecedent(of: subject, in: verb) ?? subject : subject
  }

  /// The relative pronoun that is a verb's subject, if one is.
  func relativeSubject(of verb: Int) -> Int? {
    tree.children(of: verb, by: .nsubj).first { isRelativePronoun($0) }
  }

  /// The noun that a relative pronoun stands for: what the clause describes, else the word before the pronoun.
  private func antecedent(of pronoun: Int, in verb: Int) -> Int? {
    if let noun = noun(describedBy: verb) { return noun }
    guard word(pronoun) != "that" else { return nil }
    let before = tokens[..<pronoun].indices.last { tags[$0] != .punctuation }
    return before.flatMap { tags[$0] == .noun || tags[$0] == .properNoun ? $0 : nil }
  }

  /// The subject that a verb shares with the clause it hangs on, if it has none of its own; a few steps at most.
  func sharedSubject(of verb: Int) -> Int? {
    var verb = verb
    for _ in 0..<6 {
      if let subject = subject(of: verb) { return subject }
      let head = tree.heads[verb]
      guard head >= 0 else { return nil }
      switch tree.relations[verb] {
      case .advcl where markers(of: verb).contains(where: { ["of", "from"].contains($0) }):
        // "accused Y of saying": whom the verb before has as its object.
        if let object = tree.children(of: head, by: .obj).first { return object }
        verb = head
      case .conj where isPresentParticiple(head) && morphology[verb].tense == .past:
        // "voiced fear of men buying guns and warned of a war": who voiced it goes on.
        guard let noun = self.head(of: head), relation(of: head) == .acl,
          let clause = clause(around: noun)
        else {
          verb = head
          continue
        }
        verb = clause
      case .conj, .advcl, .parataxis, .cop:
        verb = head
      case .xcomp:
        if let object = tree.children(of: head, by: .obj, .iobj).first { return object }
        verb = head
      case .acl, .relativeClause:
        return head
      default:
        return nil
      }
    }
    return nil
  }

  /// Who acts in a passive: the phrase with "by".
  func agent(of verb: Int) -> Int? {
    tree.children(of: verb, by: .agent, .obl, .nmod).first {
      tree.relations[$0] == .agent || markers(of: $0).first == "by"
    }
  }

  /// Whether a token only ties a source to its cue: the preposition of "according to X", "by X".
  func isSourceMark(_ token: Int, of source: Int) -> Bool {
    tree.heads[token] == source && relation(of: token) == .case && token < source
  }

  /// The clauses that complete a verb; one marked by "that" counts whatever the tree calls it, and wherever it hangs
  /// behind the verb ("announced on Monday that").
  func complements(of verb: Int) -> [Int] {
    let behind = tree.children(of: verb, by: .obl, .oblUnmarked).filter { $0 > verb }
      .flatMap { tree.children(of: $0, by: .relativeClause, .acl) }
    return (tree.children(of: verb, by: .ccomp, .advcl, .conj) + behind).filter {
      relation(of: $0) == .ccomp || $0 > verb && markers(of: $0) == ["that"]
    }
  }

  /// Whether a quotation opens or closes between two tokens.
  func isQuotationBetween(_ left: Int, _ right: Int) -> Bool {
    left < right && (left + 1..<right).contains { QuotationMark(tokens[$0].form) != nil }
  }

  /// Whether two tokens have nothing but punctuation between them.
  func adjoin(_ left: Int, _ right: Int) -> Bool {
    left < right && (left + 1..<right).allSatisfy { tags[$0] == .punctuation }
  }

  /// The runs of `members`, gaps of punctuation alone closed, outer marks but for quotation marks left out.
  func runs(_ members: Set<Int>, in index: Int) -> [TokenSpan] {
    let sorted = members.sorted()
    guard var start = sorted.first else { return [] }
    var end = start
    var result: [TokenSpan] = []
    func close() {
      var run = start..<end + 1
      while let first = run.first, isOuterMark(first) { run = first + 1..<run.upperBound }
      while let last = run.last, isOuterMark(last) { run = run.lowerBound..<last }
      if !run.isEmpty { result.append(TokenSpan(sentence: index, tokens: run)) }
    }
    for token in sorted.dropFirst() {
      if !adjoin(end, token) {
        close()
        start = token
      }
      end = token
    }
    close()
    return result
  }

  private func isOuterMark(_ token: Int) -> Bool {
    tags[token] == .punctuation
      && [",", ".", ";", ":", "-", "–", "—", "―"].contains(tokens[token].form)
  }
}
