import KnowledgeGraph
import Language

/// Reads the phrases that name a source ("according to the monitor") of one sentence, each with what it covers.
struct PhraseCues {
  let lexicon: SpeechLexicon
  let sentence: Sentence
  let index: Int

  private var tree: DependencyTree { sentence.tree }

  /// The statements of the sentence's phrases, by cue.
  func statements() -> [Statement] {
    (0..<sentence.count).compactMap { start in
      for phrase in lexicon.phrases where opens(phrase.words, at: start) {
        return statement(start..<start + phrase.words.count, phrase)
      }
      return nil
    }
  }

  private func opens(_ words: [String], at start: Int) -> Bool {
    start + words.count < sentence.count
      && words.indices.allSatisfy { sentence.word(start + $0) == words[$0] }
  }

  private func statement(_ cue: Range<Int>, _ phrase: SpeechLexicon.SourcePhrase) -> Statement? {
    guard let source = source(after: cue) else { return nil }
    var content = content(without: source, cue: cue)
    if content.isEmpty { content = behind(source, cue: cue) }
    content.subtract(opening(behind: cue))
    let marks = sentence.tokens.indices.filter { sentence.tokens[$0].form == ";" }
    if !marks.isEmpty { content = content.filter { !isOfOther(than: cue, $0, marks) } }
    // "…, but, according to Moss, it rained": what joins it to the clause before is not said.
    if let first = content.filter({ sentence.tags[$0] != .punctuation }).min(),
      sentence.tags[first] == .coordinatingConjunction
    {
      content.remove(first)
    }
    guard !content.isEmpty else { return nil }
    let extent = sentence.phrase(of: source)
    let start = max(extent.lowerBound, cue.upperBound)
    return Statement(
      speaker: Party(
        span: TokenSpan(sentence: index, tokens: start..<max(extent.upperBound, start + 1)),
        head: source
      ),
      sentence: index,
      cue: cue.lowerBound,
      cueTokens: Array(cue),
      content: sentence.runs(content, in: index),
      manner: phrase.manner,
      act: .speech,
      stance: .say,
      polarity: .positive
    )
  }

  /// "…, according to Moss; …, according to Roe": whether a semicolon parts a word from a source, with another source on its
  /// side.
  private func isOfOther(than cue: Range<Int>, _ token: Int, _ marks: [Int]) -> Bool {
    let isBehind = token >= cue.upperBound
    guard
      let mark = isBehind
        ? marks.first(where: { $0 >= cue.upperBound && $0 <= token })
        : marks.last(where: { $0 < cue.lowerBound && $0 >= token })
    else { return false }
    let side = isBehind ? mark + 1..<sentence.count : 0..<mark
    return side.contains { start in lexicon.phrases.contains { opens($0.words, at: start) } }
  }

  /// The head of the phrase behind the cue: the word on which the cue's last word hangs, or the first noun.
  private func source(after cue: Range<Int>) -> Int? {
    for token in cue.reversed() {
      let head = tree.heads[token]
      if head >= cue.upperBound, isNominal(head) { return head }
    }
    guard var token = (cue.upperBound..<sentence.count).first(where: isNominal) else { return nil }
    while tree.heads[token] > token, isNominal(tree.heads[token]) { token = tree.heads[token] }
    return token
  }

  private func isNominal(_ token: Int) -> Bool {
    [.noun, .properNoun, .pronoun].contains(sentence.tags[token])
  }

  /// The clause that the phrase comments on, the phrase itself and its descriptions left out.
  private func content(without source: Int, cue: Range<Int>) -> Set<Int> {
    var own = Set(tree.subtree(of: source)).union(cue)
    // "according to three people briefed on the talks", where the tree takes the participle for a verb of its own.
    let next = sentence.phrase(of: source).upperBound
    if next + 1 < sentence.count, sentence.tags[next] == .verb,
      sentence.tags[next + 1] == .adposition,
      lexicon.verb(sentence.lemmas[next].lowercased(), particle: nil) != nil
    {
      own.formUnion(tree.subtree(of: next).filter { $0 >= next })
    }
    var top = source
    let isSetOff = cue.lowerBound == 0 || sentence.tokens[cue.lowerBound - 1].form == ","
    let isLast = runsToEnd(own)
    let isOuter = isSetOff || isLast
    while tree.heads[top] >= 0 {
      let head = tree.heads[top]
      if own.contains(head), head > cue.lowerBound || cue.contains(head) { own.insert(head) }
      // "Moss said it fell, according to AP": behind the comma is told who tells of the saying.
      let isEdge =
        isClauseEdge(top, isOuter: isOuter)
        && !(isSetOff && isLast && sentence.relation(of: top) == .ccomp)
      if isEdge, !own.contains(top) { break }
      top = head
    }
    return Set(tree.subtree(of: top)).subtracting(own)
  }

  /// "According to Mayor Moss, …": the words up to the comma of a phrase that opens the sentence, none with a verb in it.
  private func opening(behind cue: Range<Int>) -> Range<Int> {
    guard cue.lowerBound == 0,
      let comma = sentence.tokens[cue.upperBound...].firstIndex(where: { $0.form == "," }),
      !sentence.tags[cue.upperBound..<comma].contains(where: { [.verb, .auxiliary].contains($0) })
    else { return 0..<0 }
    return cue.upperBound..<comma
  }

  /// All behind the comma that ends an opening phrase, where the tree hangs it on the source.
  private func behind(_ source: Int, cue: Range<Int>) -> Set<Int> {
    guard cue.lowerBound == 0,
      let comma = sentence.tokens[source...].firstIndex(where: { $0.form == "," })
    else { return [] }
    return Set(comma + 1..<sentence.count)
  }

  /// Whether nothing but marks follows the phrase.
  private func runsToEnd(_ members: Set<Int>) -> Bool {
    guard let last = members.max() else { return false }
    return (last + 1..<sentence.count).allSatisfy { sentence.tags[$0] == .punctuation }
  }

  /// "Ten died and five were hurt, according to police": "and" with no comma before it joins two clauses of one report.
  private func isOneWithFirst(_ clause: Int) -> Bool {
    guard let start = tree.subtree(of: clause).first, start > 0 else { return false }
    return sentence.word(start) == "and" && sentence.tags[start - 1] != .punctuation
  }

  /// Whether the comment stops at this clause: it is someone else's speech, or one part of a contrast, or (for a phrase in the middle) any clause.
  private func isClauseEdge(_ token: Int, isOuter: Bool) -> Bool {
    switch tree.relations[token] {
    case .ccomp:
      return lexicon.verb(sentence.lemmas[tree.heads[token]].lowercased(), particle: nil) != nil
    case .conj: return sentence.subject(of: token) != nil && !(isOuter && isOneWithFirst(token))
    case .advcl where sentence.markers(of: token).contains("than"): return false
    case .relativeClause, .advcl, .acl: return !isOuter
    default: return false
    }
  }
}
