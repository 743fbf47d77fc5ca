/// Gives all titles before a name to who bears it: "trader and party activist Ada Moss", where the tree joins two people,
/// and "Herald Editor-in-Chief Ada Moss", where it makes two of the title.
struct Titles: Sendable {
  /// What common nouns stand for.
  let kinds: [String: String]

  /// Hangs the first of several titles, or of the words of one, on the name behind the last.
  func join(in sentence: inout Sentence) {
    for name in sentence.names where name.kind == .person {
      joinWords(before: name, in: &sentence)
      joinToOffice(name, in: &sentence)
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

  /// "the head of the union Ada Moss and two aides", where the tree makes her another name of the union: she bears the title,
  /// and the aides are others than her.
  private func joinToOffice(_ name: NameSpan, in sentence: inout Sentence) {
    let tree = sentence.tree
    let head = sentence.head(of: name.tokens)
    let body = tree.heads[head]
    guard body >= 0, body < name.tokens.lowerBound, tree.relations[head] == .appos,
      tree.relations[body] == .nmod,
      // "the director of the union (HTU)"
      sentence.tokens[name.tokens.lowerBound - 1].form != "(",
      tree.children(of: body, by: .case).map({ sentence.lowercased($0) }) == ["of"],
      sentence.tags[body] != .noun || kinds[sentence.lemmas[body].lowercased()] != "person",
      !sentence.names.contains(where: { $0.kind == .person && $0.tokens.contains(body) }),
      case let office = tree.heads[body], office >= 0, office < body,
      sentence.tags[office] == .noun, sentence.morphology[office].number != .plural,
      kinds[sentence.lemmas[office].lowercased()] == "person"
    else { return }
    var changes = [head: (head: office, relation: DependencyRelation.appos)]
    for other in tree.children(of: head, by: .conj)
    where [.noun, .numeral].contains(sentence.tags[other]) {
      changes[other] = (office, .conj)
    }
    sentence.hang(changes)
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
