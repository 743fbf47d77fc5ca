package import Foundation
import KnowledgeGraph
package import Language

/// Reads whether a trigger's happening is affirmed and how sure it is: from the words beside it, then from all that governs it.
package struct FactualityReader: Sendable {
  private let lexicon: FactualityLexicon
  private let negation: NegationReader

  /// Reads the tables in a folder.
  package init(tables: URL) throws(LexiconError) {
    lexicon = try FactualityLexicon(tables: tables)
    negation = try NegationReader(tables: tables)
  }

  /// The reading of a verb or event noun; a doubtful argument ("suspected members") makes what is asserted hedged.
  package func read(_ trigger: Int, in sentence: Sentence, arguments: [Int] = []) -> Factuality {
    var result = read(trigger, in: sentence, depth: 0)
    if result.modality == .asserted, arguments.contains(where: { isDoubtful($0, in: sentence) }) {
      result.modality = .hedged
    }
    if result == .fact, isAlternative(trigger, in: sentence) { result.modality = .hedged }
    return result
  }

  /// Whether a phrase says that its thing may not be what it is called ("suspected members"), or may be another
  /// ("regime or foreign jets").
  private func isDoubtful(_ head: Int, in sentence: Sentence) -> Bool {
    let isOneOfTwo = sentence.tree.children(of: head, by: .conj)
      .flatMap { sentence.tree.children(of: $0, by: .cc) }.contains { sentence.word($0) == "or" }
    return isOneOfTwo
      || sentence.tree.children(of: head, by: .amod, .acl).contains { child in
        // "men suspected of planning raids" are men for sure.
        let isOfDeed = sentence.tree.children(of: child, by: .advcl, .obl).contains {
          sentence.markers(of: $0).contains("of") || sentence.preposition(of: $0) == "of"
        }
        return !isOfDeed && isHedge(child, in: sentence)
      }
  }

  private func isHedge(_ child: Int, in sentence: Sentence) -> Bool {
    switch hedge(child, in: sentence)?.modality {
    case .hedged, .reported: true
    default: false
    }
  }

  private func read(_ token: Int, in sentence: Sentence, depth: Int) -> Factuality {
    guard depth < 12 else { return .fact }
    var around = around(token, in: sentence, depth: depth)
    if around.polarity == .negative, sharesNegator(token, in: sentence) {
      around.polarity = .positive
    }
    return beside(token, in: sentence).within(around)
  }

  /// "caused no deaths": whether the word that denies the deaths denies the causing as well, and both only once.
  private func sharesNegator(_ token: Int, in sentence: Sentence) -> Bool {
    guard let head = sentence.head(of: token) else { return false }
    return !Set(negation.negators(of: token, in: sentence))
      .isDisjoint(with: negation.negators(of: head, in: sentence))
  }

  // MARK: Beside the happening

  /// What auxiliaries, adverbs, adjectives, subordinators and negation beside a word make of it.
  private func beside(_ token: Int, in sentence: Sentence) -> Factuality {
    var result = Factuality.fact
    for child in sentence.tree.children[token] {
      if let effect = hedge(child, in: sentence), result.modality == .asserted,
        !isHabit(token, by: child, in: sentence)
      {
        result.modality = isWish(token, by: child, in: sentence) ? .intended : effect.modality
      }
    }
    if result.modality == .asserted, isConsequence(token, in: sentence) {
      result.modality = .hedged
    }
    if negation.negators(of: token, in: sentence).count % 2 == 1 { result.polarity = .negative }
    if result.modality == .asserted, isAsked(token, in: sentence) { result.modality = .unknown }
    return result
  }

  /// "May the guards return": a "may" before its subject wishes, unless the sentence asks.
  private func isWish(_ token: Int, by helper: Int, in sentence: Sentence) -> Bool {
    sentence.word(helper) == "may" && sentence.tokens.last?.form != "?"
      && sentence.tree.children(of: token, by: .nsubj, .nsubjPassive).contains { helper < $0 }
  }

  /// "Whenever he drank, he would hit me": what "would" tells to have been done again and again.
  private func isHabit(_ token: Int, by helper: Int, in sentence: Sentence) -> Bool {
    sentence.word(helper) == "would" && sentence.relation(of: token) == .root
      && sentence.tree.children(of: token, by: .advcl).contains { clause in
        (sentence.tree.children(of: clause, by: .advmod, .mark)).contains {
          sentence.word($0) == "whenever"
        }
          && ([clause] + sentence.tree.children(of: clause, by: .aux, .cop)).contains {
            sentence.morphology[$0].tense == .past
          }
      }
  }

  /// "were killed or wounded", "left ten dead or injured": of two that "or" joins only one need be true.
  private func isAlternative(_ token: Int, in sentence: Sentence) -> Bool {
    let isSecond = sentence.relation(of: token) == .conj
    guard let first = isSecond ? sentence.head(of: token) : token,
      [token, first].allSatisfy({
        [.adjective, .verb].contains(sentence.tags[$0])
          && negation.negators(of: $0, in: sentence).isEmpty
      })
    else { return false }
    return (isSecond ? [token] : sentence.tree.children(of: token, by: .conj)).contains { verb in
      [.adjective, .verb].contains(sentence.tags[verb])
        && sentence.tree.children(of: verb, by: .cc).contains { sentence.word($0) == "or" }
    }
  }

  private func hedge(_ child: Int, in sentence: Sentence) -> Factuality? {
    lexicon.hedge(sentence.word(child), relation: sentence.relation(of: child))
  }

  /// "If it is theirs, it is the worst raid of the war": what is so only where something else is.
  private func isConsequence(_ token: Int, in sentence: Sentence) -> Bool {
    let copulas = sentence.tree.children(of: token, by: .cop)
    return copulas.contains { sentence.morphology[$0].tense != .past }
      && sentence.tree.children(of: token, by: .advcl).contains {
        isCondition($0, in: sentence)
      }
  }

  /// Whether "if" opens a clause, and neither "even if" nor "as if".
  private func isCondition(_ clause: Int, in sentence: Sentence) -> Bool {
    sentence.tree.children(of: clause, by: .mark).contains { mark in
      sentence.word(mark) == "if"
        && (mark == 0 || !["as", "even", "only"].contains(sentence.word(mark - 1)))
    }
  }

  /// Whether the sentence asks, and the word is its main one.
  private func isAsked(_ token: Int, in sentence: Sentence) -> Bool {
    guard sentence.relation(of: token) == .root else { return false }
    return sentence.tokens.suffix(3).contains { $0.form == "?" }
  }

  // MARK: Around the happening

  /// What the words that govern a word make of it.
  private func around(_ token: Int, in sentence: Sentence, depth: Int) -> Factuality {
    guard let head = sentence.head(of: token) else { return .fact }
    if sentence.relation(of: token) == .conj {
      return coordinated(token, with: head, in: sentence, depth: depth)
    }
    if let control = control(over: head, of: token, in: sentence) {
      return effect(of: control.signature, under: control.verb, in: sentence, depth: depth)
    }
    if let beside = rank(of: head, before: token, in: sentence)
      ?? adverb(of: head, before: token, in: sentence)
    {
      return effect(of: beside, under: head, in: sentence, depth: depth)
    }
    if let phrase = phrase(over: head, of: token, in: sentence) {
      return effect(of: phrase.signature, under: phrase.verb, in: sentence, depth: depth)
    }
    for slot in slots(of: token, under: head, in: sentence) {
      guard let signature = signature(of: head, slot: slot, in: sentence) else { continue }
      return effect(of: signature, under: head, in: sentence, depth: depth)
    }
    return unlisted(token, under: head, in: sentence, depth: depth)
  }

  /// "forced villagers to flee", where the tree hangs the infinitive on the villagers: the verb that governs both.
  private func control(
    over noun: Int,
    of infinitive: Int,
    in sentence: Sentence
  ) -> (verb: Int, signature: FactualityLexicon.Signature)? {
    guard sentence.relation(of: infinitive) == .acl, sentence.isInfinitive(infinitive),
      sentence.relation(of: noun) == .obj, let verb = sentence.head(of: noun)
    else { return nil }
    return signature(of: verb, slot: "xcomp", in: sentence).map { (verb, $0) }
  }

  /// "denied involvement in the attack": a verb with what its object and it make together of what hangs on either.
  private func phrase(
    over head: Int,
    of token: Int,
    in sentence: Sentence
  ) -> (verb: Int, signature: FactualityLexicon.Signature)? {
    guard let preposition = sentence.preposition(of: token) else { return nil }
    let objects: [DependencyRelation] = [.obj, .nsubjPassive]
    let pairs =
      objects.contains(sentence.relation(of: head))
      ? [(verb: sentence.tree.heads[head], noun: head)]
      : sentence.tree.children[head].filter { objects.contains(sentence.relation(of: $0)) }
        .map { (verb: head, noun: $0) }
    return pairs.lazy.compactMap { verb, noun in
      let words = "\(sentence.verbLemma(verb))_\(sentence.lemmas[noun].lowercased())"
      return lexicon.signature(words, slot: preposition).map { (verb, $0) }
    }.first
  }

  /// "the first blast to hit the town": what the adjective before a noun makes of the infinitive behind it.
  private func rank(
    of noun: Int,
    before infinitive: Int,
    in sentence: Sentence
  ) -> FactualityLexicon.Signature? {
    // "the latest attempt to besiege it" is an attempt.
    guard sentence.relation(of: infinitive) == .acl, sentence.isInfinitive(infinitive),
      !sentence.isPassive(infinitive), signature(of: noun, slot: "to", in: sentence) == nil
    else { return nil }
    let adjectives = sentence.tree.children(of: noun, by: .amod)
    // "the largest attack to hit the town": only what was is ranked.
    if adjectives.contains(where: { sentence.morphology[$0].degree == .superlative }) {
      return .init(affirmed: .fact, negated: Factuality(polarity: .negative, modality: .asserted))
    }
    return adjectives.lazy.compactMap { signature(of: $0, slot: "rank", in: sentence) }.first
  }

  /// "has yet to answer", "went on to seize": what the adverb between a verb and its infinitive makes of it.
  private func adverb(
    of verb: Int,
    before infinitive: Int,
    in sentence: Sentence
  ) -> FactualityLexicon.Signature? {
    guard sentence.isInfinitive(infinitive),
      [.xcomp, .advcl].contains(sentence.relation(of: infinitive))
    else { return nil }
    return sentence.tree.children(of: verb, by: .advmod, .particle).lazy
      .filter { verb < $0 && $0 < infinitive }
      .compactMap { signature(of: $0, slot: "adverb", in: sentence) }.first
  }

  private func effect(
    of signature: FactualityLexicon.Signature,
    under head: Int,
    in sentence: Sentence,
    depth: Int
  ) -> Factuality {
    let outer = read(head, in: sentence, depth: depth + 1)
    var effect = outer.polarity == .positive ? signature.affirmed : signature.negated
    if outer.modality != .asserted { effect.modality = outer.modality }
    return effect
  }

  /// What a governing word that no table lists makes of it.
  private func unlisted(
    _ token: Int,
    under head: Int,
    in sentence: Sentence,
    depth: Int
  ) -> Factuality {
    switch sentence.relation(of: token) {
    case .xcomp, .cop, .auxPassive, .aux, .nummod:
      return read(head, in: sentence, depth: depth + 1)
    case .advcl where sentence.markers(of: token) == ["by"]:
      // "aims to win by shelling the town": means are as real as what they serve, and not undone with it.
      let end = read(head, in: sentence, depth: depth + 1)
      return Factuality(polarity: .positive, modality: end.modality)
    case .ccomp where isCondition(head, in: sentence),
      .csubj where isCondition(head, in: sentence),
      .csubjPassive where isCondition(head, in: sentence):
      // "If it is proved that they shelled the town".
      return Factuality(polarity: .positive, modality: .unknown)
    case .csubj where isGeneral(token, under: head, in: sentence):
      return Factuality(polarity: .positive, modality: .hedged)
    case .nsubj where isSupposed(head, in: sentence):
      return Factuality(polarity: .positive, modality: .hedged)
    case .advcl where sentence.isInfinitive(token),
      .acl where sentence.isInfinitive(token) && sentence.tags[head] == .noun:
      return Factuality(polarity: .positive, modality: .intended)
    default:
      return .fact
    }
  }

  /// "Defeating the rebels will take years": what is said of a deed by a gerund, and not of one that was done.
  private func isGeneral(_ gerund: Int, under head: Int, in sentence: Sentence) -> Bool {
    let finite =
      sentence.tree.children(of: head, by: .aux, .cop, .auxPassive).first ?? head
    // "Storming the base has cost ten lives": it was done.
    return sentence.isPresentParticiple(gerund) && sentence.morphology[finite].tense != .past
      && sentence.lemmas[finite] != "have"
  }

  /// "An attack would be a crime": what would come of a happening tells of none that was.
  private func isSupposed(_ head: Int, in sentence: Sentence) -> Bool {
    !sentence.isPassive(head)
      && sentence.tree.children(of: head, by: .aux).contains { sentence.word($0) == "would" }
  }

  /// A conjunct stands in the context of the first; a verb without subject and auxiliary of its own shares its negation and
  /// doubt too.
  private func coordinated(
    _ token: Int,
    with first: Int,
    in sentence: Sentence,
    depth: Int
  ) -> Factuality {
    let context = around(first, in: sentence, depth: depth + 1)
    let tree = sentence.tree
    guard sentence.tags[token] == .verb, sentence.tags[first] == .verb,
      tree.children(of: token, by: .nsubj, .nsubjPassive, .aux, .auxPassive).isEmpty,
      sentence.morphology[token].verbForm == sentence.morphology[first].verbForm
        || [token, first].allSatisfy({ sentence.word($0) == sentence.lemmas[$0].lowercased() })
        || isPerfectToo(token, besides: first, in: sentence)
    else { return context }
    var shared = beside(first, in: sentence)
    if tree.children(of: token, by: .cc).contains(where: { sentence.word($0) == "but" }) {
      shared.polarity = .positive
    }
    return shared.within(context)
  }

  /// "would have stormed the base and killed the guards": whether what looks like a past form
  /// shares the "have" of the first.
  private func isPerfectToo(_ token: Int, besides first: Int, in sentence: Sentence) -> Bool {
    sentence.morphology[token].tense == .past
      && sentence.tree.children(of: first, by: .aux).contains { sentence.lemmas[$0] == "have" }
      && sentence.tree.children(of: first, by: .aux).contains { hedge($0, in: sentence) != nil }
  }

  /// The names under which the tables may list how `token` hangs on `head`, the closest first.
  private func slots(of token: Int, under head: Int, in sentence: Sentence) -> [String] {
    let voice = sentence.isPassive(head) ? "passive-" : ""
    let markers = sentence.markers(of: token)
    switch sentence.relation(of: token) {
    case .xcomp: return purpose(of: token, under: head, in: sentence) + [voice + "xcomp"] + markers
    case .ccomp: return [voice + "ccomp"] + markers
    case .csubj, .csubjPassive: return [voice + "csubj", voice + "ccomp"]
    case .advcl:
      return markers.contains("to")
        ? purpose(of: token, under: head, in: sentence) + ["xcomp", "advcl"]
        : unnamed(markers, under: head, in: sentence) + markers + ["advcl"]
    case .acl: return markers.contains("that") ? ["that", "ccomp"] : markers
    // "accusations that it killed them", which the tree may take for a relative clause.
    case .relativeClause: return saysThat(token, behind: head, in: sentence) ? ["that"] : []
    case .obj, .nsubjPassive:
      // "rejected accusations that …": what is denied is what they say, not that they were made.
      let isWord = lexicon.signature(sentence.lemmas[token].lowercased(), slot: "that") != nil
      return isWord ? ["word", "obj"] : ["obj"]
    case .nsubj: return ["subj"]
    case .obl, .nmod:
      return sentence.preposition(of: token).map {
        unnamed([$0], under: head, in: sentence) + [$0]
      } ?? []
    case .compound: return ["of", "to"]
    default: return []
    }
  }

  /// "came to Arlen to fight", "stopped to eat": the slots of an infinitive, first that of one behind where somebody goes.
  private func purpose(of infinitive: Int, under head: Int, in sentence: Sentence) -> [String] {
    let isParted = sentence.tree.children(of: head, by: .obl).contains {
      head < $0 && $0 < infinitive
    }
    guard sentence.isInfinitive(infinitive) else { return [] }
    return (isParted ? ["purpose"] : []) + ["infinitive"]
  }

  /// "is accused of shelling the town": the slots of a passive that names nobody who says so.
  private func unnamed(_ markers: [String], under head: Int, in sentence: Sentence) -> [String] {
    sentence.isPassive(head) && sentence.agent(of: head) == nil
      ? markers.map { "passive-" + $0 } : []
  }

  /// Whether a clause opens with a "that" which is nobody in it, right behind a noun.
  private func saysThat(_ clause: Int, behind noun: Int, in sentence: Sentence) -> Bool {
    noun + 1 < clause && sentence.word(noun + 1) == "that"
      && sentence.tree.children(of: clause, by: .nsubj, .nsubjPassive).contains { $0 != noun + 1 }
      && !sentence.tree.children(of: clause, by: .obj, .ccomp).isEmpty
  }

  private func signature(
    of head: Int,
    slot: String,
    in sentence: Sentence
  ) -> FactualityLexicon.Signature? {
    lexicon.signature(sentence.verbLemma(head), slot: slot)
      ?? lexicon.signature(sentence.lemmas[head].lowercased(), slot: slot)
      ?? lexicon.signature(sentence.word(head), slot: slot)
  }
}
