import Testing

@testable import Language

@Suite struct AnalyzerTests {
  private static let shipped = Result { try Analyzer(modelAt: Analyzer.bundledModel) }

  @Test func readsRawTextWithTheShippedModel() throws {
    let text = "The guards were killed by gunmen. Officials fled the town."
    let analysis = try Self.shipped.get().analyze(text)
    try #require(analysis.sentences.count == 2)
    let first = analysis.sentences[0]
    #expect(
      first.tags == [.determiner, .noun, .auxiliary, .verb, .adposition, .noun, .punctuation]
    )
    #expect(first.tree.heads == [1, 3, 3, -1, 5, 3, 3])
    #expect(
      first.tree.relations.map(\.universal) == [.det, .nsubj, .aux, .root, .case, .obl, .punct]
    )
    #expect(first.morphology[1].number == .plural)
    #expect(first.lemmas[3] == "kill")
    #expect(analysis.sentences[1].tree.relations == [.nsubj, .root, .det, .obj, .punct])
  }

  @Test func anAcronymIsNotTheWordThatItLooksLike() throws {
    let text = "Soldiers killed ten IS fighters near the town. The depot is empty."
    let analysis = try Self.shipped.get().analyze(text)
    try #require(analysis.sentences.count == 2)
    #expect(analysis.sentences[0].tags[3] == .properNoun)
    #expect(analysis.sentences[0].tree.heads[3] == 4)
  }

  @Test(arguments: ["", " \n\n ", ".", "\u{0}\u{1}", "🏚️ … «»", "A", "((((", "WAR"])
  func neverFails(text: String) throws {
    let analysis = try Self.shipped.get().analyze(text)
    for sentence in analysis.sentences {
      #expect(sentence.tree.heads.count == sentence.count)
      #expect(sentence.tree.heads.count { $0 == -1 } == 1)
    }
  }

  @Test(
    arguments: [
      "More than 40 fighters assaulted the main depot holding captured rebels, sparking a fire.",
      "The gunmen, armed with rifles and trucks full of explosives, attacked at noon, the mayor said.",
      "Police said the man the court freed the guards beat left the town.",
    ]
  )
  func noWordHasTwoSubjectsOrObjects(text: String) throws {
    for sentence in try Self.shipped.get().analyze(text).sentences {
      for word in 0..<sentence.count {
        #expect(sentence.tree.children(of: word, by: .obj).count < 2)
        #expect(sentence.tree.children(of: word, by: .nsubj, .nsubjPassive).count < 2)
      }
    }
  }

  @Test func companiesHaveTheirLegalForms() throws {
    let text = "Guards of Orbel Freight, Inc. fled, and Farah Oil LLC left."
    let sentences = try Self.shipped.get().analyze(text).sentences
    let companies = sentences.flatMap { sentence in
      sentence.names.filter { $0.kind == .organization }.map { name in
        sentence.tokens[name.tokens].map(\.form).joined(separator: " ")
      }
    }
    #expect(companies.contains("Orbel Freight , Inc."))
    #expect(companies.contains("Farah Oil LLC"))
  }

  /// What a wire files from is a place, though no table knows it, and so is what the text calls the same.
  @Test(arguments: ["TOLGRAD, Redland (HPA) —", "TOLGRAD —", "TOLGRAD, March 5 (HPA) -"])
  func datelinesBeginWithPlaces(dateline: String) throws {
    let text = "\(dateline) Five people were killed in Tolgrad on Monday, police said."
    let analysis = try Self.shipped.get().analyze(text)
    #expect(analysis.sentences.first?.kind == .dateline)
    let names = analysis.sentences.flatMap { sentence in
      sentence.names.map { (sentence.tokens[$0.tokens.lowerBound].form, $0.kind) }
    }
    #expect(names.contains { $0 == ("TOLGRAD", .place) })
    #expect(names.contains { $0 == ("Tolgrad", .place) })
    #expect(names.allSatisfy { $0.0 != "HPA" || $0.1 == .organization })
  }
}
