extension CoreferenceLexicon {
  /// Gives names the kind that a noun gives them somewhere in a text: "Abu Salim, a commander" is no place, and "the town
  /// of Abu Salim" no person.
  func correctDescribedNames(of sentences: inout [Sentence]) {
    var kinds: [String: NameKind] = [:]
    for sentence in sentences {
      for name in sentence.names {
        guard let kind = describedKind(of: name, in: sentence) else { continue }
        let words = sentence.text(of: name.tokens)
        kinds[words] = kinds[words] == .person ? .person : kind
      }
    }
    guard !kinds.isEmpty else { return }
    for index in sentences.indices {
      for place in sentences[index].names.indices {
        let words = sentences[index].text(of: sentences[index].names[place].tokens)
        if let kind = kinds[words] { sentences[index].names[place].kind = kind }
      }
    }
  }

  /// The kind that a noun gives a name that seems to be of another.
  private func describedKind(of name: NameSpan, in sentence: Sentence) -> NameKind? {
    switch name.kind {
    case .person: isUnitName(name, in: sentence) ? .place : nil
    case .organization, .place: isDescribedAsPerson(name, in: sentence) ? .person : nil
    }
  }

  /// Whether a name stands behind the "of" of a town, a village or the like.
  private func isUnitName(_ name: NameSpan, in sentence: Sentence) -> Bool {
    let head = sentence.head(of: name.tokens)
    let noun = sentence.tree.heads[head]
    guard noun >= 0, noun < head, sentence.tree.relations[head] == .nmod,
      sentence.tree.children(of: head, by: .case).map(sentence.lowercased) == ["of"],
      let type = nameTypes[sentence.lemmas[noun].lowercased()]
    else { return false }
    return type.kind == .place && type.use != nil
  }

  /// Whether one person is told behind a name; behind a preposition the tree is less sure: "in Homs, a witness said".
  private func isDescribedAsPerson(_ name: NameSpan, in sentence: Sentence) -> Bool {
    let head = sentence.head(of: name.tokens)
    guard aliases[sentence.text(of: name.tokens)] == nil,
      sentence.tree.children(of: head, by: .case).isEmpty
    else { return false }
    return sentence.tree.children(of: head, by: .appos).contains { noun in
      sentence.tags[noun] == .noun && sentence.morphology[noun].number == .singular
        && nounKinds[sentence.lemmas[noun]] == .person
    }
  }
}
