import KnowledgeGraph
import Language

/// Tells of people by name what is told of the group that they are named as members of.
///
/// - Matches: names right behind a group, behind "including", or that a group is said to be or is identified as.
/// - Claims: the group's happening, for each member named.
/// - Example: "The blast killed nine people, including Dara Amin" is also kill(victim: Dara Amin).
/// - Not: names that a group is said to be like, or not to be.
struct NamedMembers: Sendable {
  let lexicon: Lexicon
  let report: Report
  let ontology: Ontology

  /// People named as members of a group.
  private struct Naming {
    /// The token that heads the group's phrase.
    let group: Int
    /// The tokens that head the names.
    let names: [Int]
    /// The verb or predicate that names them; nil where the names stand in the group's own clause.
    let head: Int?
  }

  /// The drafts of members that the report names, besides those of their groups.
  func drafts(from drafts: [Draft]) -> [Draft] {
    report.sentences.indices.flatMap { index in
      namings(in: index).flatMap { naming in
        drafts.flatMap { members(of: $0, by: naming, in: index) }
      }
    }
  }

  /// What a draft tells of a group, for its members; told again in the sentence that names them.
  private func members(of draft: Draft, by naming: Naming, in index: Int) -> [Draft] {
    guard ontology.isHappening(draft.predicate), draft.deed == nil || draft.sentence != index else {
      return []
    }
    let chain = report.chain(at: naming.group, in: index)
    let isOwn = naming.head == nil
    guard
      let filler = draft.fillers.first(where: {
        isOwn
          ? $0.head == naming.group && $0.sentence == index && draft.sentence == index
          : chain != nil && report.chain(at: $0.head, in: $0.sentence) == chain && !$0.isInferred
      }), filler.role != "place", filler.role != "instrument"
    else { return [] }
    let taken = Set(draft.fillers.map { report.chain(at: $0.head, in: $0.sentence) })
    return naming.names.filter { !taken.contains(report.chain(at: $0, in: index)) }.map { name in
      var member = draft
      member.rule = "named-member"
      let own = Draft.Filler(role: filler.role, sentence: index, head: name)
      member.fillers = draft.fillers.filter { $0.role != filler.role } + [own]
      member.doubts = []
      if let head = naming.head {
        member.sentence = index
        member.head = head
        member.trigger = [head]
        member.fillers = [own]
      }
      return member
    }
  }

  private func namings(in index: Int) -> [Naming] {
    let sentence = report.sentences[index]
    return sentence.tokens.indices.flatMap { token -> [Naming] in
      switch sentence.tags[token] {
      case .noun, .numeral, .pronoun, .adjective:
        guard isGroup(token, in: index) else { return [] }
        return [
          Naming(group: token, names: names(behind: token, in: index), head: nil),
          Naming(group: token, names: names(includedBy: token, in: index), head: nil),
        ].filter { !$0.names.isEmpty }
      case .verb: return identification(by: token, in: index).map { [$0] } ?? []
      case .properNoun: return predication(of: token, in: index).map { [$0] } ?? []
      default: return []
      }
    }
  }

  /// "peasants Dara Amin and Sami Noor": the names right behind a group, in its own phrase.
  private func names(behind group: Int, in index: Int) -> [Int] {
    let sentence = report.sentences[index]
    let first = sentence.tokens.indices.first { token in
      token > group && isPerson(token, in: index)
        && sentence.names.contains {
          $0.tokens.lowerBound == group + 1 && $0.tokens.contains(token)
        }
    }
    guard let first, sentence.preposition(of: first) == nil,
      [.appos, .flat, .nmod, .nmodUnmarked, .description, .dep, .conj].contains(
        sentence.relation(of: first)
      )
    else { return [] }
    return people(from: first, in: index)
  }

  /// "nine people, including Dara Amin": the names behind the word, wherever the tree hangs them.
  private func names(includedBy group: Int, in index: Int) -> [Int] {
    let sentence = report.sentences[index]
    let words = sentence.tokens.indices.filter { token in
      token > group && lexicon.isCue(sentence.word(token), of: "including")
        && !sentence.tokens.indices[(group + 1)..<token].contains {
          isGroup($0, in: index) || isAnotherClause($0, in: sentence)
        }
    }
    guard let word = words.first else { return [] }
    let first = sentence.tokens.indices[(word + 1)...].prefix(6).first { isPerson($0, in: index) }
    guard let first,
      !sentence.tokens.indices[(word + 1)..<first].contains(where: {
        [.punctuation, .verb].contains(sentence.tags[$0])
      })
    else { return [] }
    return people(from: first, in: index)
  }

  /// Whether a token belongs to who is told of next: "five died; twenty more were hurt, including …".
  private func isAnotherClause(_ token: Int, in sentence: Sentence) -> Bool {
    sentence.word(token) == ";" || [.nsubj, .nsubjPassive].contains(sentence.relation(of: token))
  }

  /// Whom a verb says a group to be: "the dead were identified as Dara Amin and Sami Noor".
  private func identification(by verb: Int, in index: Int) -> Naming? {
    let sentence = report.sentences[index]
    guard lexicon.isCue(sentence.lemmas[verb].lowercased(), of: "identify") else { return nil }
    let clause = VerbClauses(lexicon: lexicon).clause(of: verb, in: sentence, at: index)
    let names = clause.tokens(at: .preposition("as")).filter { isPerson($0, in: index) }
    guard let first = names.first, let group = clause.tokens(at: .object).first else { return nil }
    return Naming(group: group, names: people(from: first, in: index), head: verb)
  }

  /// "The victims were Dara Amin and Sami Noor", "one of the wounded was Dara Amin".
  private func predication(of name: Int, in index: Int) -> Naming? {
    let sentence = report.sentences[index]
    let tree = sentence.tree
    guard isPerson(name, in: index), !tree.children(of: name, by: .cop).isEmpty,
      let subject = tree.children(of: name, by: .nsubj).first,
      !sentence.isRelativePronoun(subject)
    else { return nil }
    let whole = tree.children(of: subject, by: .nmod).first {
      sentence.preposition(of: $0) == "of" && isGroup($0, in: index)
    }
    guard let group = whole ?? (isGroup(subject, in: index) ? subject : nil) else { return nil }
    return Naming(group: group, names: people(from: name, in: index), head: name)
  }

  /// A name and those coordinated with it.
  private func people(from name: Int, in index: Int) -> [Int] {
    let sentence = report.sentences[index]
    return [name]
      + sentence.tree.children(of: name, by: .conj).filter { isPerson($0, in: index) }
  }

  private func isPerson(_ token: Int, in index: Int) -> Bool {
    report.kind(of: token, in: index) == .person
      && report.sentences[index].names.contains { $0.kind == .person && $0.tokens.contains(token) }
  }

  private func isGroup(_ token: Int, in index: Int) -> Bool {
    guard
      report.kind(of: token, in: index) == .group || report.kind(of: token, in: index) == .person
    else { return false }
    return report.sentences[index].morphology[token].number == .plural
      || report.kind(of: token, in: index) == .group
  }
}
