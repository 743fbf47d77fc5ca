import Language

extension EventRule {
  /// What a phrase stands for; a noun that names a happening is an event whatever its mention says.
  func kind(of token: Int, in sentence: Int, of report: Report) -> MentionKind? {
    let lemma = report.sentences[sentence].lemmas[token].lowercased()
    if report.sentences[sentence].tags[token] == .noun,
      !lexicon.triggers.triggers(lemma, as: .noun).isEmpty
    {
      return .event
    }
    let isCommon = report.sentences[sentence].tags[token] == .noun
    if isCommon, isExplosive(token, in: report.sentences[sentence]) { return .weapon }
    let kind = report.kind(of: token, in: sentence)
    guard isCommon, kind == nil, report.sentences[sentence].relation(of: token) == .compound else {
      return kind
    }
    // "a rebel attack", "a government raid", "a rocket attack": nouns before an event are no mentions.
    if lexicon.isCue(lemma, of: "groupAdjective") { return .group }
    switch lexicon.nounKinds[lemma] {
    case .person: return .group
    case .weapon: return .weapon
    default: return nil
    }
  }

  /// "an explosive device", "nerve agents": a thing that the word before it makes a weapon.
  private func isExplosive(_ token: Int, in sentence: Sentence) -> Bool {
    sentence.tree.children(of: token, by: .amod, .compound).contains {
      lexicon.isCue(sentence.lemmas[$0].lowercased(), of: "weaponModifier")
    }
  }

  /// Whether a noun is a word of an organisation's name ("the Arms Control Union").
  func isPartOfName(_ token: Int, in sentence: Sentence) -> Bool {
    sentence.names.contains {
      $0.kind == .organization && $0.tokens.count > 1 && $0.tokens.contains(token)
    }
  }
}
