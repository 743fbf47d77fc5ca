import KnowledgeGraph
import Language
import Testing

/// How sure a claim is tells how sure the reading of its sentence is.
@Suite struct ConfidenceTests {
  private let parse = """
    Gunmen|gunman|NOUN|2|nsubj|Number=Plur attacked|attack|VERB|0|root|VerbForm=Fin the|the|DET|4|det \
    depot|depot|NOUN|2|obj .|.|PUNCT|2|punct
    """

  /// The less sure a tree is as a whole, or in the words between a verb and its doer, the less sure is the claim.
  @Test func aDoubtfulTreeMakesAClaimLessSure() throws {
    let sure = try confidence(certainties: [1, 1, 1, 1, 1])
    let doubtfulDoer = try confidence(certainties: [0.9, 1, 1, 1, 1])
    let doubtful = try confidence(certainties: [0.9, 1, 0.6, 0.6, 1])
    #expect(sure > doubtfulDoer)
    #expect(doubtfulDoer > doubtful)
  }

  /// What no argument hangs by does not matter for the ties.
  @Test func wordsBesideTheTiesMatterLittle() throws {
    let sure = try confidence(certainties: [1, 1, 1, 1, 1])
    #expect(try confidence(certainties: [1, 1, 0.9, 1, 1]) == sure)
  }

  /// How sure the one claim is that the parse gives, 0 to 1.
  private func confidence(certainties: [Float]) throws -> Double {
    var analysis = try HandParse(parse).analysis
    analysis.sentences[0].certainties = certainties
    let claims = try ParsedClaims.claims(of: &analysis)
    return try #require(claims.first).confidence
  }
}
