import Testing

@testable import Language

/// The arcs of texts as the shipped model reads them.
enum ReadArc {
  static let analyzer = Result { try Analyzer(modelAt: Analyzer.bundledModel) }

  /// `relation head` of a word in the first sentence of a text.
  static func arc(of word: String, in text: String) throws -> String {
    let sentence = try #require(try analyzer.get().analyze(text).sentences.first)
    let token = try #require(sentence.tokens.firstIndex { $0.form == word })
    let head = sentence.tree.heads[token]
    let relation = sentence.tree.relations[token].rawValue
    return "\(relation) \(head < 0 ? "-" : sentence.tokens[head].form)"
  }
}
