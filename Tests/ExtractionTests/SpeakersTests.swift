import Language
import Testing

/// Who says it, where the tree or the words around mislead.
@Suite struct SpeakersTests {
  @Test func theyAreAllWhoWereNamed() throws {
    let claims = try ParsedClaims.lines(
      of: """
        Moss|Moss|PROPN|4|nsubj and|and|CCONJ|3|cc Roe|Roe|PROPN|1|conj left|leave|VERB|0|root|VerbForm=Fin .|.|PUNCT|4|punct
        They|they|PRON|2|nsubj|Number=Plur said|say|VERB|0|root|VerbForm=Fin rules|rule|NOUN|4|nsubj \
        changed|change|VERB|2|ccomp|VerbForm=Fin .|.|PUNCT|2|punct
        """,
      names: ["Moss": .person, "Roe": .person]
    )
    #expect(claims == ["say(speaker: They, speaker: Roe, content: rules changed) statement"])
  }

  @Test func whoIsAskedDoesNotAsk() throws {
    try ParsedClaims.check(
      """
      When|when|SCONJ|2|advmod asked|ask|VERB|6|advcl|Tense=Past|VerbForm=Part about|about|ADP|4|case rules|rule|NOUN|2|obl \
      Moss|Moss|PROPN|6|nsubj said|say|VERB|0|root|Tense=Past|VerbForm=Fin they|they|PRON|8|nsubj \
      changed|change|VERB|6|ccomp|VerbForm=Fin .|.|PUNCT|6|punct
      """,
      claims: ["say(speaker: Moss, content: they changed) statement"]
    )
  }

  @Test func whoVoicesAFearWarns() throws {
    try ParsedClaims.check(
      """
      Moss|Moss|PROPN|2|nsubj voiced|voice|VERB|0|root|Tense=Past|VerbForm=Fin fear|fear|NOUN|2|obj of|of|ADP|5|case \
      men|man|NOUN|3|nmod|Number=Plur buying|buy|VERB|5|acl|VerbForm=Ger guns|gun|NOUN|6|obj and|and|CCONJ|9|cc \
      warned|warn|VERB|6|conj|Tense=Past|VerbForm=Fin of|of|ADP|11|case rain|rain|NOUN|9|obl .|.|PUNCT|2|punct
      """,
      claims: ["say(speaker: Moss, content: of rain) statement"]
    )
  }

  @Test func whatADenialIsCalledIsNotDenied() throws {
    try ParsedClaims.check(
      """
      Moss|Moss|PROPN|2|nsubj denied|deny|VERB|0|root|Tense=Past|VerbForm=Fin reports|report|NOUN|2|obj|Number=Plur \
      calling|call|VERB|3|acl|VerbForm=Ger them|they|PRON|4|obj|Number=Plur lies|lie|NOUN|4|xcomp .|.|PUNCT|2|punct
      """,
      claims: [
        "say(speaker: Moss, content: reports) statement",
        "say(speaker: Moss, content: them lies) statement",
      ]
    )
  }

  @Test func aStatementIsOfWhoSpeaksInIt() throws {
    try ParsedClaims.check(
      """
      Moss|Moss|PROPN|2|nsubj replied|reply|VERB|0|root|Tense=Past|VerbForm=Fin in|in|ADP|5|case a|a|DET|5|det \
      statement|statement|NOUN|2|obl saying|say|VERB|5|acl|VerbForm=Ger rules|rule|NOUN|8|nsubj|Number=Plur \
      changed|change|VERB|6|ccomp|VerbForm=Fin .|.|PUNCT|2|punct
      """,
      claims: ["say(speaker: Moss, content: rules changed) statement"]
    )
  }

  @Test func whoReportsCitesThePeopleBeforeTheVerb() throws {
    try ParsedClaims.check(
      """
      The|the|DET|2|det Herald|Herald|PROPN|3|nsubj citing|cite|VERB|5|csubj|VerbForm=Ger miners|miner|NOUN|3|obj|Number=Plur \
      reported|report|VERB|0|root|Tense=Past|VerbForm=Fin that|that|SCONJ|8|mark rules|rule|NOUN|8|nsubj|Number=Plur \
      changed|change|VERB|5|ccomp|VerbForm=Fin .|.|PUNCT|5|punct
      """,
      claims: [
        "say(speaker: miners, content: that rules changed) statement",
        "say(speaker: The Herald, content: that rules changed) statement",
      ]
    )
  }
}
