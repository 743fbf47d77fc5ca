/// Gives descriptions to what they can describe: "the talks in Arlen, the largest town", where the tree takes the talks for
/// a town.
struct Descriptions: Sendable {
  /// What common nouns stand for.
  let kinds: [String: String]

  /// Hangs appositions, and the second of two offices, on what is of their kind; O(words).
  func mend(in sentence: inout Sentence) {
    for token in sentence.tokens.indices where sentence.tags[token] == .noun {
      guard let kind = kinds[sentence.lemmas[token].lowercased()] else { continue }
      switch sentence.tree.relations[token] {
      case .appos:
        if let name = name(of: kind, before: token, in: sentence) {
          sentence.hang([token: (name, .appos)])
        }
      case .conj where kind == "person":
        if let office = office(joinedTo: token, in: sentence) {
          sentence.hang([token: (office, .conj)])
        }
      default: break
      }
    }
  }

  /// "the headquarters of the Harbour Union, the biggest party": the name right before a description that can be what
  /// the head of the phrase cannot; of two people's names the nearer.
  private func name(of kind: String, before token: Int, in sentence: Sentence) -> Int? {
    let tree = sentence.tree
    let above = tree.heads[token]
    guard above >= 0, above < token,
      isOther(above, than: kind, in: sentence)
        || kind == "person" && isPerson(above, in: sentence)
          && sentence.morphology[token].number != .plural,
      let start = tree.subtree(of: token).first, start > 0,
      case let end = sentence.lowercased(start - 1) == "," ? start - 1 : start,
      end < start || start < token,
      let name = sentence.names.first(where: { $0.tokens.upperBound == end }),
      name.kind == Self.names[kind]
    else { return nil }
    let head = sentence.head(of: name.tokens)
    return head != above && tree.subtree(of: above).contains(head) ? head : nil
  }

  private func isOther(_ token: Int, than kind: String, in sentence: Sentence) -> Bool {
    sentence.tags[token] == .noun
      && kinds[sentence.lemmas[token].lowercased()].map { $0 != kind } ?? false
  }

  private func isPerson(_ token: Int, in sentence: Sentence) -> Bool {
    sentence.names.contains { $0.kind == .person && $0.tokens.contains(token) }
  }

  /// "coordinator of the Harbour Network and founder of a museum": the office before the body that the tree joins the second
  /// office to.
  private func office(joinedTo token: Int, in sentence: Sentence) -> Int? {
    let tree = sentence.tree
    let body = tree.heads[token]
    guard body >= 0, body < token, tree.relations[body] == .nmod,
      sentence.morphology[token].number != .plural,
      tree.children(of: token, by: .det, .nummod, .possessive).isEmpty,
      kind(of: body, in: sentence).map({ Self.bodies.contains($0) }) == true
    else { return nil }
    let office = tree.heads[body]
    return office >= 0 && sentence.tags[office] == .noun
      && sentence.morphology[office].number != .plural
      && kinds[sentence.lemmas[office].lowercased()] == "person" ? office : nil
  }

  private func kind(of token: Int, in sentence: Sentence) -> String? {
    guard let name = sentence.names.first(where: { $0.tokens.contains(token) }) else {
      return kinds[sentence.lemmas[token].lowercased()]
    }
    return name.kind == .person ? "person" : "organization"
  }

  /// What names what a common noun stands for.
  private static let names: [String: NameKind] = [
    "group": .organization, "organization": .organization, "person": .person, "place": .place,
  ]
  private static let bodies: Set<String> = ["facility", "group", "organization", "place"]
}
