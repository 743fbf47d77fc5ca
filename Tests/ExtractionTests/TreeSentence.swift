import Language
import Testing

extension Sentence {
  /// A sentence of words and their places in the tree, one word of the text a line: `form tag head relation`, and its
  /// lemma if it is not the form in lower case; heads count from 1, 0 is the root, and a plus behind the tag is a plural.
  init(tree text: String) throws {
    let rows = text.split(separator: "\n").map { $0.split(separator: " ").map(String.init) }
    self.init(words: rows.map { $0[0] })
    tree = try DependencyTree(
      heads: rows.map { try #require(Int($0[2])) - 1 },
      relations: rows.map { try #require(DependencyRelation(treebank: $0[3])) }
    )
    for (index, row) in rows.enumerated() {
      tags[index] = try #require(UniversalTag(rawValue: row[1].replacing("+", with: "")))
      if row[1].hasSuffix("+") { morphology[index].number = .plural }
      lemmas[index] = row.count > 4 ? row[4] : row[0].lowercased()
    }
  }

  /// A sentence of words that no tree joins; punctuation is parted from words by spaces.
  init(flat text: String) {
    self.init(words: text.split(separator: " ").map(String.init))
    tree = DependencyTree(
      heads: tokens.indices.map { $0 == 0 ? -1 : 0 },
      relations: tokens.indices.map { $0 == 0 ? .root : .dep }
    )
  }

  private init(words: [String]) {
    var start = 0
    let tokens = words.map { word in
      defer { start += word.utf8.count + 1 }
      return Token(form: word, range: TextRange(start, start + word.utf8.count), spaceAfter: true)
    }
    self.init(tokens: tokens, paragraph: 0)
  }

  /// The words of some tokens, parted by spaces.
  func words(_ range: Range<Int>) -> String { tokens[range].map(\.form).joined(separator: " ") }

  /// The index of the first token with a form.
  func index(of form: String) throws -> Int { try #require(tokens.firstIndex { $0.form == form }) }
}
