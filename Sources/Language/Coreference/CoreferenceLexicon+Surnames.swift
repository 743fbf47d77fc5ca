extension CoreferenceLexicon {
  /// The shortest word that is a person's because a longer name of the text ends in it.
  private static let shortestSurname = 4

  /// Names the people whom a text calls by the last of their names where nothing marked it: "Roe" behind "Ada Roe".
  ///
  /// A word that the text also writes small, that stands beside another capital or that is in a name of another kind
  /// names nobody by itself.
  func nameSurnames(in sentences: inout [Sentence]) {
    var surnames: Set<String> = []
    var others: Set<String> = []
    for sentence in sentences {
      for name in sentence.names {
        let forms = sentence.tokens[name.tokens].map(\.form)
        if name.kind == .person, forms.count > 1, let last = forms.last,
          last.count >= Self.shortestSurname, last.first?.isUppercase == true,
          last.dropFirst().contains(where: \.isLowercase), !isNoun(last.lowercased())
        {
          surnames.insert(last)
        } else if name.kind != .person {
          others.formUnion(forms)
        }
      }
    }
    // "Roes" beside "Roe" is a genitive that lost its apostrophe.
    let known = surnames.union(others)
    surnames = surnames.filter {
      !others.contains($0) && !($0.hasSuffix("s") && known.contains(String($0.dropLast())))
    }
    guard !surnames.isEmpty else { return }
    let small = Set(
      sentences.flatMap { $0.tokens.map(\.form) }.filter { $0.first?.isLowercase == true }
    )
    for index in sentences.indices where sentences[index].kind == .prose {
      for token in sentences[index].tokens.indices {
        guard surnames.contains(sentences[index].tokens[token].form),
          !small.contains(sentences[index].lowercased(token)),
          sentences[index].stands(alone: token)
        else { continue }
        sentences[index].tags[token] = .properNoun
        sentences[index].lemmas[token] = sentences[index].tokens[token].form
        sentences[index].names.append(NameSpan(tokens: token..<token + 1, kind: .person))
      }
      sentences[index].names.sort { $0.tokens.lowerBound < $1.tokens.lowerBound }
    }
  }
}

extension Sentence {
  /// Whether a capitalised noun is in no name and has no other capital or hyphen beside it.
  fileprivate func stands(alone token: Int) -> Bool {
    guard [.noun, .properNoun].contains(tags[token]),
      !names.contains(where: { $0.tokens.contains(token) })
    else { return false }
    let beside = [token - 1, token + 1].filter { tokens.indices.contains($0) }
    return !beside.contains { other in
      tokens[other].form == "-"
        || other != 0 && tokens[other].form.first?.isUppercase == true
          && [.noun, .properNoun].contains(tags[other])
    }
  }
}
