extension Discourse {
  /// How many sentences back a pronoun looks.
  private static let reach = 3

  /// Links pronouns with what they stand for, from the first to the last.
  mutating func linkPronouns() {
    var lastSpeaker: Int?
    var firstPersons: [String: Int] = [:]
    for (index, referent) in referents.enumerated() {
      if let pronoun = referent.pronoun, isAlone(index), !isExpletive(index) {
        switch pronoun.person {
        case .third:
          if let antecedent = antecedent(of: index, lastSpeaker: lastSpeaker) {
            link(antecedent, index)
          }
        case .first:
          if let quotation = referent.quotation {
            if let speaker = speaker(of: quotation, around: index) ?? lastSpeaker {
              link(speaker, index)
            }
          } else {
            linkVoice(index, &firstPersons, key: pronoun.number?.rawValue ?? "")
          }
        case .second:
          linkVoice(index, &firstPersons, key: "2 \(referent.quotation ?? 0)")
        case .relative, .demonstrative:
          break
        }
      }
      if referent.isSpeaker { lastSpeaker = index }
    }
  }

  private func isAlone(_ index: Int) -> Bool { clusters.facts(of: index).members.count == 1 }

  private mutating func linkVoice(_ index: Int, _ voices: inout [String: Int], key: String) {
    if let first = voices[key] { clusters.join(first, index) } else { voices[key] = index }
  }

  /// Who speaks the quotation, if the sentence of the pronoun says so.
  private func speaker(of quotation: Int, around index: Int) -> Int? {
    let sentence = referents[index].mention.sentence
    return referents.indices.first {
      referents[$0].mention.sentence == sentence && referents[$0].isSpeaker
        && referents[$0].quotation != quotation
    }
  }

  /// The phrase that a pronoun of the third person most likely stands for.
  private func antecedent(of index: Int, lastSpeaker: Int?) -> Int? {
    let referent = referents[index]
    if referent.isSpeaker, let lastSpeaker, matches(lastSpeaker, index, asSpeaker: true) {
      return lastSpeaker
    }
    var best: (candidate: Int, score: Int)?
    for candidate in stride(from: index - 1, through: 0, by: -1) {
      let other = referents[candidate]
      let distance = referent.mention.sentence - other.mention.sentence
      guard distance <= Self.reach else { break }
      guard matches(candidate, index, asSpeaker: referent.isSpeaker) else { continue }
      let score = salience(of: candidate, for: index, distance: distance)
      if best.map({ score > $0.score }) ?? true { best = (candidate, score) }
    }
    return best?.candidate
  }

  private func salience(of candidate: Int, for index: Int, distance: Int) -> Int {
    let other = referents[candidate]
    var score = -6 * distance + 2 * other.role.rawValue
    if other.mention.form == .name { score += 1 }
    if other.pronoun != nil, other.pronoun?.number == referents[index].number { score += 3 }
    if other.definiteness == .indefinite { score -= 1 }
    if other.number == .plural, referents[index].number == .plural { score += 3 }
    if clusters.facts(of: candidate).members.count > 1 { score += 2 }
    if clusters.facts(of: candidate).kind == .other { score -= 2 }
    return score
  }

  /// Whether a pronoun may stand for a phrase: number, gender and kind agree, and grammar does not forbid it.
  private func matches(_ candidate: Int, _ index: Int, asSpeaker: Bool) -> Bool {
    let referent = referents[index]
    let other = referents[candidate]
    guard let pronoun = referent.pronoun, !areNested(candidate, index), !isInCompound(other),
      !isCoargument(candidate, index), !isDescribed(candidate, byClauseOf: index),
      clusters.agree(candidate, index)
    else { return false }
    if let person = other.pronoun?.person, person != .third, person != .relative { return false }
    // "He told the paper that it must pay", but "he told the paper, describing it as".
    if other.isAddressee, pronoun.gender == .neuter, referent.role != .subject { return false }
    let facts = clusters.facts(of: candidate)
    switch (pronoun.number, pronoun.gender) {
    case (.plural, _):
      guard other.number == .plural || other.number == nil && other.pronoun == nil else {
        return false
      }
      return facts.kind != .time && (!asSpeaker || facts.kind.canSpeak)
    case (_, .neuter?):
      guard other.number != .plural else { return false }
      switch facts.kind {
      case .person, .time: return false
      case .group: return other.number != .plural
      default: return !asSpeaker || facts.kind.canSpeak
      }
    default:
      guard other.number != .plural else { return false }
      return facts.kind == .person || facts.kind == .other && other.mention.form != .nominal
    }
  }

  /// Whether a name is a part of a word, which a pronoun does not take up: "US" of "US-backed".
  private func isInCompound(_ referent: Referent) -> Bool {
    let sentence = sentences[referent.mention.sentence]
    let next = referent.mention.head + 1
    return next + 1 < sentence.count && sentence.isHyphen(next)
      && sentence.morphology[next + 1].verbForm == .participle
  }

  /// Whether "it" only stands in for a clause: "it is unclear whether".
  private func isExpletive(_ index: Int) -> Bool {
    let referent = referents[index]
    guard referent.pronoun?.gender == .neuter, referent.role == .subject, referent.governor >= 0
    else {
      return false
    }
    let sentence = sentences[referent.mention.sentence]
    let tree = sentence.tree
    let predicates = [referent.governor] + tree.children(of: referent.governor, by: .xcomp)
    return predicates.contains { predicate in
      sentence.tags[predicate] == .adjective
        && tree.children(of: predicate, by: .ccomp, .csubj, .advcl, .xcomp).contains { clause in
          !tree.children(of: clause, by: .mark).isEmpty
        }
    }
  }

  /// Whether the two depend on one verb, so that only a reflexive could make them one.
  private func isCoargument(_ candidate: Int, _ index: Int) -> Bool {
    let (a, b) = (referents[candidate], referents[index])
    guard a.mention.sentence == b.mention.sentence, a.governor == b.governor, a.governor >= 0 else {
      return false
    }
    let tree = sentences[b.mention.sentence].tree
    return tree.relations[b.mention.head] != .possessive && tree.relations[b.mention.head] != .conj
  }

  /// "the areas they control": the noun that a clause describes has its own place in it, and is no other phrase of it.
  private func isDescribed(_ candidate: Int, byClauseOf index: Int) -> Bool {
    let (a, b) = (referents[candidate], referents[index])
    guard a.mention.sentence == b.mention.sentence, b.governor >= 0 else { return false }
    let tree = sentences[b.mention.sentence].tree
    return tree.relations[b.governor] == .relativeClause && tree.heads[b.governor] == a.mention.head
      && [.nsubj, .obj].contains(tree.relations[b.mention.head])
  }
}

extension MentionKind {
  /// Whether things of the kind say things.
  fileprivate var canSpeak: Bool {
    switch self {
    case .person, .organization, .group: true
    case .facility, .place, .weapon, .vehicle, .event, .time, .other: false
    }
  }
}
