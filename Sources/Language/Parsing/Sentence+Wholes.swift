/// Mends what trees make of those who are told of as some of others.
extension Sentence {
  /// "Ten clerks among them three women were killed", "two men one of them a guard killed in a raid": gives the clause to all of
  /// them, where the tree gives it to those who are only some.
  mutating func liftWholes() {
    for them in tokens.indices.dropFirst(2).dropLast() where lowercased(them) == "them" {
      guard let whole = whole(before: them), let part = part(behind: them), part != whole else {
        continue
      }
      let governor = tree.heads[part]
      switch tree.relations[part] {
      case .nsubj, .nsubjPassive:
        var changes = [part: (head: whole, relation: DependencyRelation.appos)]
        if tree.relations[governor] != .acl || tree.heads[governor] != whole {
          guard isFree(whole, for: governor, besides: part) else { continue }
          changes[whole] = (governor, tree.relations[part])
        }
        hang(changes)
      case .appos, .nmod, .nmodUnmarked, .dep, .conj:
        let participles = tree.children(of: part, by: .acl).filter {
          $0 == part + 1 && morphology[$0].tense == .past
        }
        hang(Dictionary(uniqueKeysWithValues: participles.map { ($0, (whole, .acl)) }))
      default: continue
      }
    }
  }

  /// The noun in the plural or the number right before "among them" or "one of them".
  private func whole(before them: Int) -> Int? {
    var token: Int
    switch lowercased(them - 1) {
    case "among": token = them - 2
    case "of" where [.adjective, .determiner, .numeral, .pronoun].contains(tags[them - 2]):
      token = them - 3
    default: return nil
    }
    if token > 0, tokens[token].form == "," { token -= 1 }
    guard token >= 0, tree.children(of: token, by: .case).isEmpty else { return nil }
    return tags[token] == .numeral || tags[token] == .noun && morphology[token].number == .plural
      ? token : nil
  }

  /// The head of the phrase right behind "them".
  private func part(behind them: Int) -> Int? {
    let run = tokens.indices[(them + 1)...].prefix {
      [.adjective, .determiner, .noun, .numeral, .properNoun].contains(tags[$0])
    }
    let heads = run.filter { !run.contains(tree.heads[$0]) }
    return heads.count == 1 && [.noun, .properNoun].contains(tags[heads[0]]) ? heads[0] : nil
  }

  /// Whether a phrase has no part in another clause.
  private func isFree(_ token: Int, for verb: Int, besides part: Int) -> Bool {
    switch tree.relations[token] {
    case .obl, .nmod, .nummod: [part, verb].contains(tree.heads[token])
    case .iobj, .obj, .nsubj, .nsubjPassive, .agent, .conj: false
    default: true
    }
  }
}
