/// Puts right what a tagger that sees few words around cannot know: names in capitals that look like small words.
struct TagCorrector: Sendable {
  private let classes: [TagClass]
  private let name: Int?

  /// Makes a corrector for a tagger's classes.
  init(classes: [TagClass]) {
    self.classes = classes
    name = classes.firstIndex { $0.tag == .properNoun && $0.treebankTag == "NNP" }
  }

  /// The tagger's classes for a sentence, corrected; its names must be known.
  func corrected(_ classes: [Int], in sentence: Sentence) -> [Int] {
    guard let name else { return classes }
    var result = classes
    for token in namesInCapitals(of: sentence) where !isNominal(result[token]) {
      result[token] = name
    }
    return result
  }

  private func isNominal(_ tagClass: Int) -> Bool {
    [.properNoun, .noun].contains(classes[tagClass].tag)
  }

  /// "IS", "US", "WHO" where they are names, in a sentence that is not all in capitals.
  private func namesInCapitals(of sentence: Sentence) -> [Int] {
    guard sentence.tokens.contains(where: { $0.form.contains(where: \.isLowercase) }) else {
      return []
    }
    return sentence.names.filter { $0.tokens.count == 1 }.map(\.tokens.lowerBound).filter {
      sentence.tokens[$0].form.allSatisfy(\.isUppercase)
    }
  }
}
