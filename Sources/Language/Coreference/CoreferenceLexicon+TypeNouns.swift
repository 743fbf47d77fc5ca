extension CoreferenceLexicon {
  /// The noun in a name of two words or more that says what it names: its last word or its head.
  func typeNoun(of name: NameSpan?, head: Int, in sentence: Sentence) -> String? {
    if let name, name.tokens.count < 2, name.tokens.contains(head) { return nil }
    let last = sentence.lowercased(name.map { $0.tokens.upperBound - 1 } ?? head)
    if nameTypes[last] != nil { return last }
    let lemma = sentence.lemmas[head].lowercased()
    return nameTypes[lemma] != nil ? lemma : nil
  }

  /// What that noun says.
  func nameType(of name: NameSpan?, head: Int, in sentence: Sentence) -> NameType? {
    typeNoun(of: name, head: head, in: sentence).flatMap { nameTypes[$0] }
  }
}
