import Testing

/// What of a sentence is said, and by whom, where other words stand between or beside.
@Suite struct WordingsTests {
  @Test func whoSaysItIsNotSaid() throws {
    try ParsedClaims.check(
      """
      Rules|rule|NOUN|6|nsubj|Number=Plur ,|,|PUNCT|4|punct Moss|Moss|PROPN|4|nsubj said|say|VERB|6|parataxis|VerbForm=Fin \
      ,|,|PUNCT|4|punct changed|change|VERB|0|root|VerbForm=Fin .|.|PUNCT|6|punct
      """,
      claims: ["say(speaker: Moss, content: Rules, content: changed) statement"]
    )
  }

  @Test func whoIsToldIsNotSaid() throws {
    try ParsedClaims.check(
      """
      Moss|Moss|PROPN|2|nsubj told|tell|VERB|0|root|VerbForm=Fin reporters|reporter|NOUN|2|iobj|Number=Plur \
      the|the|DET|5|det rules|rule|NOUN|6|nsubj|Number=Plur changed|change|VERB|3|acl:relcl|VerbForm=Fin .|.|PUNCT|2|punct
      """,
      claims: ["say(speaker: Moss, content: the rules changed) statement"]
    )
  }

  @Test func whatWasAskedIsNotSaid() throws {
    try ParsedClaims.check(
      """
      Asked|ask|VERB|6|ccomp|Tense=Past|VerbForm=Part about|about|ADP|3|case rules|rule|NOUN|1|obl|Number=Plur \
      ,|,|PUNCT|1|punct Moss|Moss|PROPN|6|nsubj said|say|VERB|0|root|VerbForm=Fin they|they|PRON|8|nsubj \
      changed|change|VERB|6|ccomp|VerbForm=Fin .|.|PUNCT|6|punct
      """,
      claims: ["say(speaker: Moss, content: they changed) statement"]
    )
  }

  @Test func whatAnotherSaysBehindAColonIsHisAlone() throws {
    try ParsedClaims.check(
      """
      Moss|Moss|PROPN|2|nsubj noted|note|VERB|0|root|VerbForm=Fin a|a|DET|4|det delay|delay|NOUN|2|obj :|:|PUNCT|7|punct \
      Roe|Roe|PROPN|7|nsubj said|say|VERB|2|parataxis|VerbForm=Fin rules|rule|NOUN|9|nsubj|Number=Plur \
      changed|change|VERB|7|ccomp|VerbForm=Fin .|.|PUNCT|2|punct
      """,
      claims: [
        "say(speaker: Moss, content: a delay) statement",
        "say(speaker: Roe, content: rules changed) statement",
      ]
    )
  }

  @Test func aParticipleGoesOnWithWhoSpoke() throws {
    try ParsedClaims.check(
      """
      Moss|Moss|PROPN|2|nsubj denied|deny|VERB|0|root|VerbForm=Fin claims|claim|NOUN|2|obj|Number=Plur by|by|ADP|5|case \
      Roe|Roe|PROPN|3|nmod saying|say|VERB|2|advcl|VerbForm=Ger rules|rule|NOUN|8|nsubj|Number=Plur \
      changed|change|VERB|6|ccomp|VerbForm=Fin .|.|PUNCT|2|punct
      """,
      claims: [
        "say(speaker: Moss, content: claims by Roe) statement",
        "say(speaker: Moss, content: rules changed) statement",
      ]
    )
  }

  @Test func whoStandsBehindWithSpeaks() throws {
    try ParsedClaims.check(
      """
      Rain|rain|NOUN|3|nsubj:pass was|be|AUX|3|aux:pass expected|expect|VERB|0|root|Tense=Past|VerbForm=Part \
      with|with|ADP|6|case the|the|DET|6|det mayor|mayor|NOUN|1|nmod saying|say|VERB|3|advcl|VerbForm=Ger \
      rules|rule|NOUN|9|nsubj|Number=Plur changed|change|VERB|7|ccomp|VerbForm=Fin .|.|PUNCT|3|punct
      """,
      claims: ["say(speaker: the mayor, content: rules changed) statement"]
    )
  }
}
