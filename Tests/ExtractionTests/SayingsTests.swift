import Testing

/// What is kept as somebody's statement, and what only looks like one.
@Suite struct SayingsTests {
  @Test func whatIsSaidWithoutAnotherClaimIsKept() throws {
    try ParsedClaims.check(
      """
      The|the|DET|2|det mayor|mayor|NOUN|3|nsubj announced|announce|VERB|0|root|VerbForm=Fin new|new|ADJ|5|amod \
      rules|rule|NOUN|3|obj|Number=Plur .|.|PUNCT|3|punct
      """,
      claims: ["say(speaker: The mayor, content: new rules) statement"]
    )
  }

  @Test func aReasonThatIsCitedIsNobodysWords() throws {
    try ParsedClaims.check(
      """
      Moss|Moss|PROPN|2|nsubj closed|close|VERB|0|root|VerbForm=Fin the|the|DET|4|det office|office|NOUN|2|obj ,|,|PUNCT|6|punct \
      citing|cite|VERB|2|advcl|VerbForm=Ger the|the|DET|8|det weather|weather|NOUN|6|obj .|.|PUNCT|2|punct
      """,
      claims: []
    )
  }

  @Test func whatIsSaidBehindASemicolonIsNotWhatStandsBeforeIt() throws {
    try ParsedClaims.check(
      """
      It|it|PRON|2|nsubj rained|rain|VERB|0|root|VerbForm=Fin ;|;|PUNCT|6|punct the|the|DET|5|det mayor|mayor|NOUN|6|nsubj \
      said|say|VERB|2|parataxis|VerbForm=Fin rules|rule|NOUN|8|nsubj|Number=Plur changed|change|VERB|6|ccomp|VerbForm=Fin .|.|PUNCT|2|punct
      """,
      claims: ["say(speaker: the mayor, content: rules changed) statement"]
    )
  }

  @Test func aSecondVerbOfSayingGoesOnWithWhoSpoke() throws {
    try ParsedClaims.check(
      """
      Moss|Moss|PROPN|2|nsubj said|say|VERB|0|root|VerbForm=Fin the|the|DET|4|det rain|rain|NOUN|6|nsubj \
      had|have|AUX|6|aux ended|end|VERB|2|ccomp|VerbForm=Part but|but|CCONJ|8|cc announced|announce|VERB|6|conj|VerbForm=Fin \
      new|new|ADJ|10|amod rules|rule|NOUN|8|obj|Number=Plur .|.|PUNCT|2|punct
      """,
      claims: [
        "say(speaker: Moss, content: the rain had ended) statement",
        "say(speaker: Moss, content: new rules) statement",
      ]
    )
  }

  @Test func whoCountersAClaimDoesNotMakeIt() throws {
    try ParsedClaims.check(
      """
      Moss|Moss|PROPN|2|nsubj countered|counter|VERB|0|root|VerbForm=Fin claims|claim|NOUN|2|obj|Number=Plur about|about|ADP|6|case \
      his|he|PRON|6|nmod:poss health|health|NOUN|3|nmod .|.|PUNCT|2|punct
      """,
      claims: []
    )
  }

  @Test func whatOnlyShowsSaysNothing() throws {
    try ParsedClaims.check(
      """
      The|the|DET|2|det data|data|NOUN|3|nsubj revealed|reveal|VERB|0|root|VerbForm=Fin a|a|DET|5|det leak|leak|NOUN|3|obj \
      .|.|PUNCT|3|punct
      """,
      claims: []
    )
  }

  @Test func whoRefusesToDoSomethingIsSilentAboutNothing() throws {
    try ParsedClaims.check(
      """
      The|the|DET|2|det bank|bank|NOUN|3|nsubj refused|refuse|VERB|0|root|VerbForm=Fin to|to|PART|5|mark       open|open|VERB|3|xcomp|VerbForm=Inf its|its|PRON|7|nmod:poss vaults|vault|NOUN|5|obj|Number=Plur .|.|PUNCT|3|punct
      """,
      claims: []
    )
  }

  @Test func whatIsDoneToSomebodyIsNoSaying() throws {
    try ParsedClaims.check(
      """
      The|the|DET|2|det family|family|NOUN|3|nsubj recognised|recognise|VERB|0|root|VerbForm=Fin him|he|PRON|3|obj .|.|PUNCT|3|punct
      """,
      claims: []
    )
  }

  @Test func whatIsOnlyWantedIsNotSaidYet() throws {
    try ParsedClaims.check(
      """
      The|the|DET|2|det mayor|mayor|NOUN|3|nsubj wants|want|VERB|0|root|VerbForm=Fin to|to|PART|5|mark \
      announce|announce|VERB|3|xcomp|VerbForm=Inf rules|rule|NOUN|5|obj|Number=Plur .|.|PUNCT|3|punct
      """,
      claims: []
    )
  }

  @Test func whoIsAccusedOfSayingItSaidIt() throws {
    try ParsedClaims.check(
      """
      Moss|Moss|PROPN|2|nsubj accused|accuse|VERB|0|root|VerbForm=Fin Amin|Amin|PROPN|2|obj of|of|SCONJ|5|mark \
      saying|say|VERB|2|advcl|VerbForm=Ger the|the|DET|7|det port|port|NOUN|9|nsubj was|be|AUX|9|cop safe|safe|ADJ|5|ccomp \
      .|.|PUNCT|2|punct
      """,
      claims: [
        "say(speaker: Amin, content: the port was safe) statement"
      ]
    )
  }

  @Test func whenIsNotWhatIsSaid() throws {
    try ParsedClaims.check(
      """
      The|the|DET|2|det winter|winter|NOUN|3|nsubj began|begin|VERB|0|root|VerbForm=Fin when|when|ADV|7|advmod the|the|DET|6|det \
      army|army|NOUN|7|nsubj responded|respond|VERB|3|advcl|VerbForm=Fin with|with|ADP|9|case force|force|NOUN|7|obl .|.|PUNCT|3|punct
      """,
      claims: []
    )
  }

  @Test func whoPassesOnASayingIsNoSecondOne() throws {
    try ParsedClaims.check(
      """
      Moss|Moss|PROPN|2|nsubj said|say|VERB|0|root|VerbForm=Fin Amin|Amin|PROPN|4|nsubj warned|warn|VERB|2|ccomp|VerbForm=Fin \
      that|that|SCONJ|9|mark the|the|DET|7|det roof|roof|NOUN|9|nsubj was|be|AUX|9|cop weak|weak|ADJ|4|ccomp .|.|PUNCT|2|punct
      """,
      claims: ["say(speaker: Amin, content: that the roof was weak) statement"]
    )
  }

  @Test func whatMustNotBeToldIsNotKeptSilent() throws {
    try ParsedClaims.check(
      """
      Moss|Moss|PROPN|4|nsubj must|must|AUX|4|aux not|not|PART|4|advmod disclose|disclose|VERB|0|root|VerbForm=Inf \
      the|the|DET|6|det names|name|NOUN|4|obj|Number=Plur .|.|PUNCT|4|punct
      """,
      claims: []
    )
  }
}
