/// Gives all titles before a name to who bears it: "trader and party activist Ada Moss", where the tree joins two people.
struct Titles: Sendable {
  /// What common nouns stand for.
  let kinds: [String: String]

  /// Hangs the first of several titles on the name behind the last.
  func join(in sentence: inout Sentence) {
    for name in sentence.names where name.kind == .person {
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
        second == above || tree.heads[second] == head,
        sentence.tags[first + 2..<second].allSatisfy({
          [.adjective, .noun, .properNoun].contains($0)
        })
      else { continue }
      sentence.hang([
        head: (tree.heads[first], tree.relations[first]), first: (head, .description),
        second: (first, .conj), first + 1: (second, .cc),
      ])
    }
  }
}
