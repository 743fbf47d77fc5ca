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

  private static let dashes: Set<String> = ["-", "--", "–", "—"]
}
