/// Mends what trees make of owners in the plural whose apostrophe is lost.
extension Sentence {
  /// "hit the rebels strongholds", "raids against the rebels bases", "its forces sporadic raids": sets the owners before what is
  /// theirs, where the tree takes each for a phrase of its own; `kinds` tells what common nouns stand for.
  mutating func joinOwners(kinds: [String: String]) {
    for owner in tokens.indices.dropFirst().dropLast() where mayOwn(owner, kinds: kinds) {
      guard let owned = owned(behind: owner, kinds: kinds) else { continue }
      var changes = [owner: (head: owned, relation: DependencyRelation.possessive)]
      if tree.heads[owner] == owned {
        for possessor in tree.children(of: owned, by: .possessive, .det) where possessor < owner {
          changes[possessor] = (owner, tree.relations[possessor])
        }
      } else {
        changes[owned] = (tree.heads[owner], tree.relations[owner])
        for preposition in tree.children(of: owner, by: .case) {
          changes[preposition] = (owned, .case)
        }
        // "hit the rebels strongholds heavily"
        for child in tree.children(of: owned, by: .advcl, .advmod, .obl) where tags[owned] == .verb
        {
          changes[child] = (tree.heads[owner], tree.relations[child])
        }
      }
      guard hang(changes) else { continue }
      tags[owned] = .noun
      morphology[owned] = Morphology()
      morphology[owned].number = .plural
    }
  }

  /// Whether a token is a plural for people, behind an article or a possessive.
  private func mayOwn(_ owner: Int, kinds: [String: String]) -> Bool {
    tags[owner] == .noun && morphology[owner].number == .plural
      && ["group", "organization", "person"].contains(kinds[singular(owner)])
      && ["the", "its", "their", "his", "her", "our"].contains(lowercased(owner - 1))
  }

  /// What stands in the plural behind an owner, and is a phrase beside it by the tree, or has it for its subject.
  private func owned(behind owner: Int, kinds: [String: String]) -> Int? {
    let next = owner + 1
    if tree.heads[owner] == tree.heads[next], isThings(next, kinds: kinds),
      [.agent, .nmod, .nsubj, .nsubjPassive, .obj, .obl].contains(tree.relations[owner]),
      [.appos, .ccomp, .dep, .nmod, .nmodUnmarked, .oblUnmarked, .obj]
        .contains(tree.relations[next]),
      tree.children(of: next, by: .case, .cop, .det, .mark, .nsubj, .nummod).isEmpty
    {
      return next
    }
    let noun = tree.heads[owner]
    guard tree.relations[owner] == .nsubj, noun > next, tags[noun] == .noun,
      morphology[noun].number == .plural,
      (next..<noun).allSatisfy({ tags[$0] == .adjective && tree.heads[$0] == noun }),
      tree.children(of: noun, by: .cop, .mark).isEmpty
    else { return nil }
    return noun
  }

  /// Whether a word is a plural for what is not people, though it be taken for a verb.
  private func isThings(_ token: Int, kinds: [String: String]) -> Bool {
    let kind = kinds[singular(token)]
    guard lowercased(token).hasSuffix("s"), !["group", "person", "time"].contains(kind) else {
      return false
    }
    switch tags[token] {
    case .noun: return morphology[token].number == .plural
    case .verb:
      return kind != nil && kind != "event" && tree.children(of: token, by: .aux, .obj).isEmpty
    default: return false
    }
  }

  private func singular(_ token: Int) -> String {
    String(lowercased(token).dropLast())
  }
}
