extension CoreferenceLexicon {
  /// The most tokens that a well-known name has.
  private static let longestAlias = 10

  /// The names of a sentence, with the well-known ones of several words that nothing else marks there.
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
    return names.sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
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
