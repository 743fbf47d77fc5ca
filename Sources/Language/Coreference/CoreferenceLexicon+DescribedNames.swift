extension CoreferenceLexicon {
  /// Makes persons of the names that a noun calls persons somewhere in a text: "Abu Salim, a commander" is no place.
  func correctDescribedNames(of sentences: inout [Sentence]) {
    var persons: Set<String> = []
    for sentence in sentences {
      for name in sentence.names
      where name.kind != .person && isDescribedAsPerson(name, in: sentence) {
        persons.insert(sentence.text(of: name.tokens))
      }
    }
    guard !persons.isEmpty else { return }
    for index in sentences.indices {
      for place in sentences[index].names.indices
      where persons.contains(sentences[index].text(of: sentences[index].names[place].tokens)) {
        sentences[index].names[place].kind = .person
      }
    }
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
