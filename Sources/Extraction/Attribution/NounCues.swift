import KnowledgeGraph
import Language

/// Reads the nouns of saying ("the claim that", "a report by X that") of one sentence.
struct NounCues {
  let lexicon: SpeechLexicon
  let sentence: Sentence
  let index: Int

  private var tree: DependencyTree { sentence.tree }

  /// The statements of the sentence's nouns, by cue.
  func statements() -> [Statement] {
    (0..<sentence.count).compactMap { noun in
      guard sentence.tags[noun] == .noun,
        let sense = lexicon.noun(sentence.lemmas[noun].lowercased())
      else { return nil }
      return statement(noun, sense)
    }
  }

  private func statement(_ noun: Int, _ sense: SpeechLexicon.NounSense) -> Statement? {
    var members = Set(contentHeads(of: noun, sense).flatMap { tree.subtree(of: $0) })
    if members.isEmpty { members = adjoiningClause(of: noun) }
    guard !members.isEmpty else { return nil }
    return Statement(
      speaker: speaker(of: noun).map {
        Party(span: TokenSpan(sentence: index, tokens: sentence.phrase(of: $0)), head: $0)
      },
      sentence: index,
      cue: noun,
      cueTokens: [noun],
      content: sentence.runs(members, in: index),
      manner: .indirect,
      act: act(of: sense),
      stance: sense.stance,
      polarity: sentence.isNone(noun) ? .negative : .positive
    )
  }

  private func act(of sense: SpeechLexicon.NounSense) -> SpeechAct {
    switch sense.kind {
    case .saying, .document: .speech
    case .thought: .thought
    case .will: .will
    case .reaction: .reaction
    }
  }

  /// The clause with "that" or an infinitive, or what "of" and "about" name.
  private func contentHeads(of noun: Int, _ sense: SpeechLexicon.NounSense) -> [Int] {
    tree.children[noun].filter { child in
      var markers = sentence.markers(of: child)
      // "a toll of at least 12 dead": the tree may hang the preposition on a word of the count.
      if let first = tree.subtree(of: child).first, markers.isEmpty, first > noun,
        sentence.relation(of: first) == .case
      {
        markers = [sentence.word(first)]
      }
      switch tree.relations[child] {
      case .acl, .ccomp, .relativeClause:
        if markers.contains("that"), sentence.subject(of: child) != noun { return true }
        return markers.contains("to") && sense.kind == .will
      case .nmod, .obl:
        guard let marker = markers.first, sense.kind != .document else { return false }
        return marker == "about" || marker == "of" && takesOf(sense)
      default:
        return false
      }
    }
  }

  /// The clause with "that" right behind the noun, where the tree hangs it elsewhere.
  private func adjoiningClause(of noun: Int) -> Set<Int> {
    guard noun + 2 < sentence.count, sentence.word(noun + 1) == "that",
      sentence.relation(of: noun + 1) == .mark, let verb = sentence.head(of: noun + 1), verb > noun
    else { return [] }
    return Set(tree.subtree(of: verb).filter { $0 > noun })
  }

  /// Whether "of" names what is said, not who says it ("allegations of fraud", not "the remarks of the mayor").
  private func takesOf(_ sense: SpeechLexicon.NounSense) -> Bool { sense.stance != .say }

  /// Who: possessor, "by" or "from", or the subject that makes the statement ("made the claim that").
  private func speaker(of noun: Int) -> Int? {
    if let owner = tree.children(of: noun, by: .possessive).first { return owner }
    if let author = tree.children(of: noun, by: .nmod, .obl).first(where: {
      ["by", "from"].contains(sentence.markers(of: $0).first)
    }) {
      return author
    }
    let head = tree.heads[noun]
    guard head >= 0, tree.relations[noun] == .obj, sentence.tags[head] == .verb,
      lexicon.makesStatements(sentence.lemmas[head].lowercased())
    else { return nil }
    return sentence.isPassive(head) ? nil : sentence.sharedSubject(of: head)
  }
}
