/// Knows what the names of a dateline are: "ARLEN, Redland (HPA) —" begins with places, and who files stands in brackets.
struct DatelineNames: Sendable {
  private let gazetteer: Gazetteer

  /// Makes a reader of datelines that knows some organisations.
  init(gazetteer: Gazetteer) { self.gazetteer = gazetteer }

  /// The scores of the name labels of each word in turn, with one kind of name for each word of a dateline.
  func scores(_ scores: [Float], of sentence: Sentence) -> [Float] {
    let forms = sentence.tokens.map(\.form)
    guard sentence.kind == .dateline, forms.contains(where: Self.dashes.contains) else {
      return scores
    }
    let known = gazetteer.places(of: forms.map { WordSignature($0).lower })
    var scores = scores
    var isInBrackets = false
    for (word, form) in forms.enumerated() {
      isInBrackets = isInBrackets ? form != ")" : form == "("
      let isOrganization = isInBrackets || Gazetteer.isWhole(known[word], .organization)
      let labels = word * NameLabel.count..<(word + 1) * NameLabel.count
      NameLabel.fold(&scores[labels], into: isOrganization ? .organization : .place)
    }
    return scores
  }

  /// "VELM Karvian troops shelled …": sets the town that a report was filed from, which no dash parts from what it tells, beside
  /// its first clause.
  func part(in sentence: inout Sentence) {
    guard let name = sentence.names.first, name.kind == .place, name.tokens.lowerBound == 0,
      case let next = name.tokens.upperBound, next < sentence.count,
      let root = sentence.tree.heads.firstIndex(of: -1)
    else { return }
    let town = sentence.head(of: name.tokens)
    let known = gazetteer.places(
      of: sentence.tokens[...next].map { WordSignature($0.form).lower }
    )
    let isTown =
      Gazetteer.isWhole(known[0], .place)
      || Gazetteer.isFirst(known[0], .place) && Gazetteer.isLast(known[next - 1], .place)
    let isNew =
      sentence.tags[next] == .determiner
      && sentence.tokens[next].form.first?.isUppercase == true
    guard isTown, !Gazetteer.isWhole(known[0], .country), town != root,
      name.tokens.allSatisfy({ sentence.isAcronym($0) }),
      sentence.tree.relations[town] == .compound,
      isNew || Gazetteer.isWhole(known[next], .nationality)
    else { return }
    sentence.hang([town: (root, .dislocated)])
  }

  private static let dashes: Set<String> = ["-", "--", "–", "—"]
}
