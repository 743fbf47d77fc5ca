import Language

/// Who speaks beside a verb that the tree gives no subject.
extension SpeakerReader {
  /// "The blast was reported with guards saying that", "Ten died with the Herald saying that": who stands behind "with",
  /// after a passive, whose subject says nothing, or with a name.
  func companion(before verb: Int, _ frame: SpeechLexicon.Frame) -> Int? {
    guard frame.act == .speech, sentence.isPresentParticiple(verb),
      let clause = sentence.head(of: verb),
      let with = sentence.tokens[..<verb].lastIndex(where: { $0.form == "with" }),
      !sentence.tags[with..<verb].contains(.verb),
      sentence.isPassive(clause)
        || sentence.names.contains(where: {
          [.organization, .person].contains($0.kind) && $0.tokens.upperBound == verb
        })
    else { return nil }
    return top(from: verb - 1, within: with + 1..<verb)
  }

  /// "…, stated Minister Ada Moss": whether behind a comma a person's or an organisation's name follows a verb that may
  /// as well have an object.
  func opensName(behind verb: Int) -> Bool {
    sentence.tokens[verb - 1].form == "," && sentence.tags[verb + 1] == .properNoun
      && sentence.names.contains {
        [.organization, .person].contains($0.kind)
          && (verb + 1..<verb + Self.longestTitle).contains($0.tokens.lowerBound)
      }
  }

  /// "Ten died, reported officials, …": whether a bare noun alone stands with the verb between commas.
  func isSetOff(_ verb: Int) -> Bool {
    sentence.tokens[verb - 1].form == "," && sentence.tags[verb + 1] == .noun
      && verb + 2 < sentence.count && [",", "."].contains(sentence.tokens[verb + 2].form)
  }

  /// How many words of a title may stand before a name.
  private static let longestTitle = 8

  /// "condemned the crimes the militias commit stressing that": who says so is who has spoken before, where the tree hangs the
  /// participle on what describes a noun; "people who came asking" ask themselves.
  func outerSpeaker(_ verb: Int) -> Int? {
    guard sentence.isPresentParticiple(verb), tree.children(of: verb, by: .aux, .nsubj).isEmpty,
      [.advcl, .conj, .xcomp].contains(tree.relations[verb]),
      let inner = sentence.head(of: verb), inner < verb - 1,
      let noun = sentence.head(of: inner), sentence.preposition(of: noun) != "with",
      lexicon.noun(sentence.lemmas[noun].lowercased()) == nil,
      [.acl, .relativeClause].contains(tree.relations[inner]), sentence.tags[inner] == .verb,
      lexicon.verb(sentence.lemmas[inner].lowercased(), particle: nil)?.act != .speech,
      !tree.children(of: inner, by: .nsubj).contains(where: {
        ["that", "which", "who"].contains(sentence.word($0))
      }), tree.relations[inner] != .acl || !sentence.isPresentParticiple(inner)
    else { return nil }
    var token = inner
    for _ in 0..<4 {
      guard let head = sentence.head(of: token), head < token else { return nil }
      token = head
      guard sentence.tags[token] == .verb else { continue }
      guard let saying = lexicon.verb(sentence.lemmas[token].lowercased(), particle: nil),
        [.speech, .reaction].contains(saying.act), !saying.source
      else { return nil }
      return actor(in: token, saying)
    }
    return nil
  }

  /// "in Arlen Harbour News Network reported": whether an organization's or a person's name hangs on that of a place.
  func isBehindPlace(_ token: Int) -> Bool {
    let kind = { (word: Int) in sentence.names.first { $0.tokens.contains(word) }?.kind }
    return kind(tree.heads[token]) == .place && [.organization, .person].contains(kind(token))
  }
}
