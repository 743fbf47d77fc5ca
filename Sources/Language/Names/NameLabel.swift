/// What a token is in a name: outside, or the first, an inner, the last or the only token of a kind of name.
package enum NameLabel {
  /// The number of labels: 0 is outside, then four for each kind.
  package static let count = 1 + 4 * NameKind.allCases.count

  /// A token's place in its name.
  private enum Place: Int { case first, inner, last, only }

  /// The labels of a sentence of `count` tokens with these names.
  package static func labels(of names: [NameSpan], count: Int) -> [Int] {
    var labels = Array(repeating: 0, count: count)
    for name in names {
      for token in name.tokens {
        let place: Place =
          if name.tokens.count == 1 {
            .only
          } else if token == name.tokens.lowerBound {
            .first
          } else {
            token == name.tokens.upperBound - 1 ? .last : .inner
          }
        labels[token] = label(place, of: name.kind)
      }
    }
    return labels
  }

  /// The names that the labels of a sentence tell.
  package static func names(of labels: [Int]) -> [NameSpan] {
    var names: [NameSpan] = []
    var start = 0
    for (token, label) in labels.enumerated() {
      guard let (place, kind) = meaning(of: label) else { continue }
      if place == .first || place == .only { start = token }
      if place == .last || place == .only {
        names.append(NameSpan(tokens: start..<token + 1, kind: kind))
      }
    }
    return names
  }

  /// Whether `next` may follow `label`, which is nil at a sentence's start; `next` is nil at its end.
  package static func mayFollow(_ label: Int?, _ next: Int?) -> Bool {
    let before = label.flatMap(meaning)
    let after = next.flatMap(meaning)
    if let before, before.place == .first || before.place == .inner {
      guard let after, after.kind == before.kind else { return false }
      return after.place == .inner || after.place == .last
    }
    return after.map { $0.place == .first || $0.place == .only } ?? true
  }

  /// Gives the scores of a token's labels of every kind to one kind, so that a name there is of that kind.
  package static func fold(_ scores: inout ArraySlice<Float>, into kind: NameKind) {
    for place in [Place.first, .inner, .last, .only] {
      let labels = NameKind.allCases.map { scores.startIndex + label(place, of: $0) }
      let best = labels.map { scores[$0] }.max() ?? 0
      for label in labels { scores[label] = -.infinity }
      scores[scores.startIndex + label(place, of: kind)] = best
    }
  }

  private static func label(_ place: Place, of kind: NameKind) -> Int {
    1 + 4 * (NameKind.allCases.firstIndex(of: kind) ?? 0) + place.rawValue
  }

  private static func meaning(of label: Int) -> (place: Place, kind: NameKind)? {
    guard label > 0, let place = Place(rawValue: (label - 1) % 4) else { return nil }
    return (place, NameKind.allCases[(label - 1) / 4])
  }
}
