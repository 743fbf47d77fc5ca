package import KnowledgeGraph
package import Language

/// What kind of act brings the content.
package enum SpeechAct: String, CaseIterable, Sendable {
  /// Somebody says it.
  case speech
  /// Somebody thinks it.
  case thought
  /// Somebody knows, sees or remembers what the narrator takes as known.
  case knowledge
  /// A document or a picture shows it.
  case evidence
  /// Somebody wants or orders it; it is not stated to be so.
  case will
  /// Somebody praises or blames what is taken as known.
  case reaction

  /// Whether who acts so vouches for the content, so that it is theirs and not the narrator's.
  package var vouches: Bool {
    switch self {
    case .speech, .thought, .evidence: true
    case .knowledge, .will, .reaction: false
    }
  }
}

/// How the speaker stands to the content.
package enum Stance: String, CaseIterable, Sendable {
  case say, report, cite, claim, confirm, deny, accuse, warn, ask, decline, suggest, agree
  case promise, order, want, think, show, criticise, praise
}

/// Somebody who speaks or is spoken to, as a phrase of the text.
package struct Party: Hashable, Sendable {
  /// The phrase, without relative clause and apposition.
  package var span: TokenSpan
  /// The token that heads it.
  package var head: Int
  /// The index of the analysis's mention with this head; nil without one.
  package var mention: Int?
  /// Whether it is a happening or another thing that cannot speak ("the attacks suggest").
  package var isMute = false
  /// The tokens of its sentence that describe it between commas ("who leads the port").
  package var aside: Range<Int>?

  /// Makes a party.
  package init(span: TokenSpan, head: Int, mention: Int? = nil, aside: Range<Int>? = nil) {
    self.span = span
    self.head = head
    self.mention = mention
    self.aside = aside
  }
}

/// Something that somebody says, thinks, shows or wants, with who and what.
package struct Statement: Hashable, Sendable {
  /// Who; nil where the text leaves it open ("it was reported that").
  package var speaker: Party?
  /// The agency or outlet that the words were said to ("told AFP").
  package var outlet: Party?
  /// The number of the sentence that holds the cue.
  package var sentence: Int
  /// The token that heads the cue ("said", "according").
  package var cue: Int
  /// The cue with its auxiliaries, negation and particles, in order.
  package var cueTokens: [Int]
  /// What is said, in order, perhaps over several sentences; empty only while it is looked for.
  package var content: [TokenSpan]
  /// How the words are passed on.
  package var manner: AttributionManner
  /// What kind of act it is.
  package var act: SpeechAct
  /// How the speaker stands to the content.
  package var stance: Stance
  /// Negative for silence: "did not disclose", "declined to say", "without specifying".
  package var polarity: Polarity
  /// Whether all of it is in the speaker's own words without marks, as the turn of an interview is.
  package var isVerbatim = false

  /// Whether the speaker vouches for the content: able to speak, speaking or thinking, not silent.
  package var vouches: Bool {
    guard let speaker else { return false }
    return !speaker.isMute && act.vouches && polarity == .positive
  }

  /// The cue as runs of tokens.
  package var cueSpans: [TokenSpan] {
    cueTokens.map { TokenSpan(sentence: sentence, tokens: $0..<$0 + 1) }.joined
  }

  /// The words beside the cue that name the speaker: a relative pronoun, or the phrase with all that describes it.
  package func source(in analysis: Analysis) -> [TokenSpan] {
    guard let speaker else { return [] }
    let sentence = analysis.sentences[speaker.span.sentence]
    if speaker.span.sentence == self.sentence, let pronoun = sentence.relativeSubject(of: cue) {
      return [TokenSpan(sentence: self.sentence, tokens: pronoun..<pronoun + 1)]
    }
    var members = Set(sentence.tree.subtree(of: speaker.head)).union(speaker.span.tokens)
    if speaker.span.sentence == self.sentence {
      if members.contains(cue) { members.subtract(sentence.tree.subtree(of: cue)) }
      members.subtract(cueTokens)
      members.formUnion(speaker.aside ?? 0..<0)
    }
    members = members.filter {
      !covers(sentence: speaker.span.sentence, token: $0)
        && !sentence.isSourceMark($0, of: speaker.head)
    }
    return sentence.runs(members, in: speaker.span.sentence)
  }

  /// Whether the content holds the token.
  package func covers(sentence: Int, token: Int) -> Bool {
    content.cover(sentence: sentence, token: token)
  }
}
