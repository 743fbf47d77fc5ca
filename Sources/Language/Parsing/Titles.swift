/// Gives all titles before a name to who bears it: "trader and party activist Ada Moss", where the tree joins two people,
/// and "Herald Editor-in-Chief Ada Moss", where it makes two of the title.
struct Titles: Sendable {
  /// What common nouns stand for.
  let kinds: [String: String]

  /// Hangs the first of several titles, or of the words of one, on the name behind the last.
  func join(in sentence: inout Sentence) {
    for name in sentence.names where name.kind == .person {
      joinWords(before: name, in: &sentence)
      let tree = sentence.tree
      let head = sentence.head(of: name.tokens)
      let above = tree.heads[head]
      guard above >= 0, [.conj, .appos].contains(tree.relations[head]),
        case let first = tree.relations[above] == .conj ? tree.heads[above] : above,
        first >= 0, first + 2 < name.tokens.lowerBound,
        sentence.tags[first] == .noun, sentence.morphology[first].number != .plural,
        kinds[sentence.lemmas[first].lowercased()] == "person",
        tree.children(of: first, by: .det, .nummod, .possessive).isEmpty,
        sentence.lowercased(first + 1) == "and",
        let second = (first + 2..<name.tokens.lowerBound).last, sentence.tags[second] == .noun,
        second == above || [first, head].contains(tree.heads[second]),
        sentence.tags[first + 2..<second].allSatisfy({
          [.adjective, .noun, .properNoun].contains($0)
        })
      else { continue }
      var changes = [
        head: (head: tree.heads[first], relation: tree.relations[first]),
        first: (head, .description), second: (first, .conj), first + 1: (second, .cc),
      ]
      for mark in tree.children(of: first, by: .case) where mark < first {
        changes[mark] = (head, .case)
      }
      sentence.hang(changes)
    }
  }

  /// "Editor-in-Chief Ada Moss": hyphens join the words of a title, of which the first says most.
  private func joinWords(before name: NameSpan, in sentence: inout Sentence) {
    let tree = sentence.tree
    let last = name.tokens.lowerBound - 1
    let first = last - 4
    let head = sentence.head(of: name.tokens)
    guard first >= 0, sentence.lowercased(first + 2) == "in", sentence.isHyphen(first + 1),
      sentence.isHyphen(first + 3), kinds[sentence.lowercased(first)] == "person",
      tree.heads[first] != head,
      (first...last).contains(tree.heads[head]) || !tree.subtree(of: first).contains(head)
    else { return }
    var changes = [
      first: (head: head, relation: DependencyRelation.description), last: (first, .flat),
      first + 2: (last, .case),
    ]
    if (first...last).contains(tree.heads[head]) {
      changes[head] = (tree.heads[first], tree.relations[first])
    }
    for mark in tree.children(of: first, by: .case, .det) where mark < first {
      changes[mark] = (head, tree.relations[mark])
    }
    sentence.hang(changes)
  }
}
