extension CoreferenceLexicon {
  /// The most tokens that a well-known name has.
  private static let longestAlias = 10

  /// The names of a sentence, with the well-known ones of several words that nothing else marks there, each as far as it
  /// goes.
  func names(in sentence: Sentence) -> [NameSpan] {
    var names = sentence.names
    for start in sentence.tokens.indices where aliasStarts.contains(sentence.tokens[start].form) {
      let last = min(start + Self.longestAlias, sentence.count)
      for end in stride(from: last, to: start + 1, by: -1) {
        guard let alias = aliases[sentence.text(of: start..<end)],
          let kind = NameKind(alias.kind),
          !names.contains(where: { $0.tokens.contains(start) && $0.tokens.contains(end - 1) })
        else { continue }
        names.removeAll { $0.tokens.overlaps(start..<end) }
        names.append(NameSpan(tokens: start..<end, kind: kind))
        break
      }
    }
    names.sort { $0.tokens.lowerBound < $1.tokens.lowerBound }
    for index in names.indices {
      names[index].kind = openedKind(of: names[index], in: sentence) ?? names[index].kind
      let wordEnd = sentence.wordEnd(ofNameEndingAt: names[index].tokens.upperBound)
      if index + 1 == names.count || wordEnd <= names[index + 1].tokens.lowerBound {
        names[index].tokens = names[index].tokens.lowerBound..<wordEnd
      }
      guard let end = chainEnd(of: index, of: names, in: sentence) else { continue }
      names[index].tokens = names[index].tokens.lowerBound..<end
    }
    return spelledNames(names, in: sentence)
  }

  /// The kind that the first word of a name of several gives it that seems a person's, or a group's that seems a
  /// place's: "Kafr" of "Kafr Zaita".
  private func openedKind(of name: NameSpan, in sentence: Sentence) -> NameKind? {
    guard name.kind != .organization, name.tokens.count > 1,
      aliases[sentence.text(of: name.tokens)] == nil
    else { return nil }
    return nameOpeners[sentence.lowercased(name.tokens.lowerBound)].flatMap(NameKind.init)
  }

  /// Where a name that goes on behind an "and" ends: "the Office for Harbours and Inland Waters".
  private func chainEnd(of index: Int, of names: [NameSpan], in sentence: Sentence) -> Int? {
    let name = names[index]
    guard name.kind == .organization,
      name.tokens.dropLast().contains(where: { ["of", "for"].contains(sentence.tokens[$0].form) }),
      name.tokens.upperBound + 1 < sentence.count,
      sentence.tokens[name.tokens.upperBound].form == "and"
    else { return nil }
    let joint = name.tokens.upperBound
    let limit = index + 1 < names.count ? names[index + 1].tokens.lowerBound : sentence.count
    let words = (joint + 1..<max(limit, joint + 1)).prefix {
      [.noun, .properNoun, .adjective].contains(sentence.tags[$0])
        && sentence.tokens[$0].form != sentence.lowercased($0)
    }
    guard let last = words.last, last + 1 < limit || limit == sentence.count,
      !words.contains(where: { isOfPeople($0, in: sentence) })
    else { return nil }
    return last + 1
  }

  /// Whether a word names people, so that it goes with no organization: "Prime", "Minister", "Police".
  private func isOfPeople(_ token: Int, in sentence: Sentence) -> Bool {
    let word = sentence.lowercased(token)
    switch nounKinds[word] ?? nounKinds[sentence.lemmas[token].lowercased()] {
    case .person, .organization, .group, .place, .facility: return true
    case .weapon, .vehicle, .event, .time, .other, nil: return isPersonTitle(word)
    }
  }
}

extension NameKind {
  /// The kind of name that names things of a kind; nil where names have none for it.
  fileprivate init?(_ kind: MentionKind) {
    switch kind {
    case .person: self = .person
    case .organization: self = .organization
    case .place: self = .place
    case .group, .facility, .weapon, .vehicle, .event, .time, .other: return nil
    }
  }
}
