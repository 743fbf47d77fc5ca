import Testing

@testable import Language

/// Trees around an "and", mended.
@Suite struct ListsTests {
  private static let analyzer = Result { try Analyzer(modelAt: Analyzer.bundledModel) }

  /// `word -relation-> head` for a word of a text.
  private func arc(of word: String, in text: String) throws -> String {
    let sentence = try #require(try Self.analyzer.get().analyze(text).sentences.first)
    let token = try #require(sentence.tokens.firstIndex { $0.form == word })
    let head = sentence.tree.heads[token]
    let relation = sentence.tree.relations[token].rawValue
    return "\(relation) \(head < 0 ? "-" : sentence.tokens[head].form)"
  }

  @Test func whoStandsBeforeTheNextVerbIsItsSubject() throws {
    let text = "Rebels stormed the base and soldiers fled."
    #expect(try arc(of: "soldiers", in: text) == "nsubj fled")
    #expect(try arc(of: "fled", in: text) == "conj stormed")
  }

  @Test func theSecondOfAListDoesNotDescribeTheFirst() throws {
    let text = "The army arrested the mayor, the governor and a judge."
    #expect(try arc(of: "governor", in: text) == "conj mayor")
    let described = "The army arrested the mayor, a lawyer from Arlen."
    #expect(try arc(of: "lawyer", in: described) != "conj mayor")
  }

  @Test func aListThatLostItsCommasIsOne() throws {
    let text = "The army bombed schools hospitals and markets in Arlen."
    #expect(try arc(of: "hospitals", in: text) == "conj schools")
    let depots = "The army bombed weapons depots and markets in Arlen."
    #expect(try arc(of: "weapons", in: depots) == "compound depots")
  }

  @Test func placesThatLostTheirCommasAreSeveral() throws {
    let text = "The army seized Paris London and Rome."
    #expect(try arc(of: "London", in: text) == "conj Paris")
  }
}
