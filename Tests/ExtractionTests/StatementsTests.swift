import KnowledgeGraph
import Language
import Testing

@testable import Extraction

/// Who says what, as "speaker | cue | what | …", a statement a line.
@Suite struct StatementsTests {
  private static let finder = Result { try StatementFinder(tables: Lexicon.folder) }

  private func check(
    _ parse: String,
    says expected: [String],
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let hand = try HandParse(parse)
    let found = try Self.finder.get().statements(in: hand.analysis).all.map { statement in
      var parts = [
        statement.speaker.map { hand.text($0.span.range(in: hand.analysis)) } ?? "-",
        statement.cueTokens.map { hand.analysis.sentences[statement.sentence].tokens[$0].form }
          .joined(separator: " "),
      ]
      parts += statement.content.ranges(in: hand.analysis).map { hand.text($0) }
      return parts.joined(separator: " | ")
    }
    #expect(found == expected, sourceLocation: sourceLocation)
  }

  @Test func clauseBehindTheVerb() throws {
    try check(
      """
      The|the|DET|2|det mayor|mayor|NOUN|3|nsubj said|say|VERB|0|root|VerbForm=Fin that|that|SCONJ|6|mark \
      rebels|rebel|NOUN|6|nsubj fled|flee|VERB|3|ccomp|VerbForm=Fin .|.|PUNCT|3|punct
      """,
      says: ["The mayor | said | that rebels fled"]
    )
  }

  @Test(arguments: ["parataxis", "ccomp"])
  func verbBehindTheClause(relation: String) throws {
    let (fled, said) = relation == "ccomp" ? ("6|ccomp", "0|root") : ("0|root", "2|parataxis")
    try check(
      """
      Rebels|rebel|NOUN|2|nsubj fled|flee|VERB|\(fled)|VerbForm=Fin ,|,|PUNCT|2|punct \
      the|the|DET|5|det mayor|mayor|NOUN|6|nsubj said|say|VERB|\(said)|VerbForm=Fin .|.|PUNCT|6|punct
      """,
      says: ["the mayor | said | Rebels fled"]
    )
  }

  @Test func verbBeforeItsSubjectBehindTheClause() throws {
    try check(
      """
      Rebels|rebel|NOUN|2|nsubj fled|flee|VERB|4|ccomp|VerbForm=Fin ,|,|PUNCT|4|punct \
      said|say|VERB|0|root|VerbForm=Fin one|one|NUM|6|nummod resident|resident|NOUN|4|nsubj \
      whose|whose|PRON|8|nmod:poss home|home|NOUN|9|nsubj burned|burn|VERB|6|acl:relcl .|.|PUNCT|4|punct
      """,
      says: ["one resident | said | Rebels fled"]
    )
  }

  @Test func narratorGoesOnBehindAQuotation() throws {
    try check(
      """
      The|the|DET|2|det mayor|mayor|NOUN|3|nsubj said|say|VERB|0|root|VerbForm=Fin “|“|PUNCT|6|punct \
      rebels|rebel|NOUN|6|nsubj fled|flee|VERB|3|ccomp|VerbForm=Fin ”|”|PUNCT|6|punct ,|,|PUNCT|12|punct \
      but|but|CCONJ|12|cc it|it|PRON|12|nsubj remains|remain|VERB|12|cop unclear|unclear|ADJ|6|conj \
      whether|whether|SCONJ|15|mark they|they|PRON|15|nsubj returned|return|VERB|12|ccomp .|.|PUNCT|3|punct
      """,
      says: ["The mayor | said | “rebels fled”"]
    )
  }

  @Test func accordingToCoversTheClause() throws {
    try check(
      """
      Rebels|rebel|NOUN|2|nsubj fled|flee|VERB|0|root|VerbForm=Fin ,|,|PUNCT|7|punct \
      according|accord|VERB|7|case to|to|ADP|4|fixed the|the|DET|7|det mayor|mayor|NOUN|2|obl .|.|PUNCT|2|punct
      """,
      says: ["the mayor | according to | Rebels fled"]
    )
  }

  @Test func aQuotationAloneGoesOnWithTheSpeaker() throws {
    try check(
      """
      “|“|PUNCT|3|punct Rebels|rebel|NOUN|3|nsubj fled|flee|VERB|7|ccomp|VerbForm=Fin ,|,|PUNCT|3|punct \
      ”|”|PUNCT|3|punct she|she|PRON|7|nsubj said|say|VERB|0|root|VerbForm=Fin .|.|PUNCT|7|punct

      “|“|PUNCT|4|punct Our|our|PRON|3|nmod:poss men|man|NOUN|4|nsubj rest|rest|VERB|0|root|VerbForm=Fin \
      .|.|PUNCT|4|punct ”|”|PUNCT|4|punct
      """,
      says: ["she | said | “Rebels fled,” | “Our men rest.”"]
    )
  }

  @Test func accusationHoldsTheAccused() throws {
    try check(
      """
      Ada|Ada|PROPN|2|nsubj accused|accuse|VERB|0|root|VerbForm=Fin rebels|rebel|NOUN|2|obj \
      of|of|SCONJ|5|mark burning|burn|VERB|2|advcl|VerbForm=Ger farms|farm|NOUN|5|obj .|.|PUNCT|2|punct
      """,
      says: ["Ada | accused | rebels of burning farms"]
    )
  }
}
