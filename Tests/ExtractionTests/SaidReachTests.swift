import Testing

/// How far what somebody says reaches, and where somebody else goes on.
@Suite struct SaidReachTests {
  @Test func whatMayComeOfItIsSaidToo() throws {
    try ParsedClaims.check(
      """
      Moss|Moss|PROPN|2|nsubj said|say|VERB|0|root|VerbForm=Fin rules|rule|NOUN|5|nsubj had|have|AUX|5|aux \
      changed|change|VERB|2|ccomp|VerbForm=Part ,|,|PUNCT|10|punct but|but|CCONJ|10|cc rents|rent|NOUN|10|nsubj \
      may|may|AUX|10|aux rise|rise|VERB|2|conj|VerbForm=Inf .|.|PUNCT|2|punct
      """,
      claims: ["say(speaker: Moss, content: rules had changed, but rents may rise) statement"]
    )
  }

  @Test func whoSpeaksAgainstItIsNotSaidToSpeak() throws {
    try ParsedClaims.check(
      """
      Moss|Moss|PROPN|2|nsubj said|say|VERB|0|root|VerbForm=Fin rules|rule|NOUN|4|nsubj \
      changed|change|VERB|2|ccomp|VerbForm=Fin but|but|CCONJ|7|cc residents|resident|NOUN|7|nsubj \
      denied|deny|VERB|2|ccomp|VerbForm=Fin any|any|DET|9|det change|change|NOUN|7|obj .|.|PUNCT|2|punct
      """,
      claims: [
        "say(speaker: Moss, content: rules changed) statement",
        "say(speaker: residents, content: any change) statement",
      ]
    )
  }

  @Test func whatThePronounStandsForIsSaid() throws {
    try ParsedClaims.check(
      """
      It|it|PRON|2|nsubj ended|end|VERB|0|root|VerbForm=Fin a|a|DET|4|det delay|delay|NOUN|2|obj which|which|PRON|7|obj \
      Moss|Moss|PROPN|7|nsubj said|say|VERB|4|acl:relcl|VerbForm=Fin was|be|AUX|9|cop normal|normal|ADJ|7|ccomp .|.|PUNCT|2|punct
      """,
      claims: ["say(speaker: Moss, content: a delay, content: was normal) statement"]
    )
  }

  @Test func whatSomebodyIsToldOfIsSaid() throws {
    try ParsedClaims.check(
      """
      Moss|Moss|PROPN|2|nsubj told|tell|VERB|0|root|VerbForm=Fin them|they|PRON|2|iobj of|of|ADP|6|case \
      the|the|DET|6|det rules|rule|NOUN|2|obl .|.|PUNCT|2|punct
      """,
      claims: ["say(speaker: Moss, content: of the rules) statement"]
    )
  }

  @Test func whoIsDescribedBehindTheVerbSaysWhatStandsBeforeIt() throws {
    try ParsedClaims.check(
      """
      Rules|rule|NOUN|2|nsubj changed|change|VERB|3|ccomp|VerbForm=Fin said|say|VERB|0|root|VerbForm=Fin \
      the|the|DET|5|det mayor|mayor|NOUN|3|nsubj who|who|PRON|7|nsubj smiled|smile|VERB|5|acl:relcl|VerbForm=Fin .|.|PUNCT|3|punct
      """,
      claims: ["say(speaker: the mayor, content: Rules changed) statement"]
    )
  }

  @Test func whoIsOrderedIsToldNothingElse() throws {
    try ParsedClaims.check(
      """
      It|it|PRON|2|nsubj rained|rain|VERB|0|root|VerbForm=Fin ,|,|PUNCT|5|punct residents|resident|NOUN|5|nsubj \
      asked|ask|VERB|2|parataxis|VerbForm=Fin them|they|PRON|5|iobj to|to|PART|8|mark help|help|VERB|5|xcomp|VerbForm=Inf .|.|PUNCT|2|punct
      """,
      claims: ["say(speaker: residents, content: to help) statement"]
    )
  }

  @Test func whatHappensMeanwhileIsNoneOfTheQuotation() throws {
    try ParsedClaims.check(
      """
      As|as|SCONJ|3|mark rain|rain|NOUN|3|nsubj fell|fall|VERB|6|advcl|VerbForm=Fin ,|,|PUNCT|3|punct Moss|Moss|PROPN|6|nsubj \
      exclaimed|exclaim|VERB|0|root|VerbForm=Fin ,|,|PUNCT|11|punct “|“|PUNCT|11|punct I|I|PRON|11|nsubj am|be|AUX|11|cop \
      glad|glad|ADJ|6|ccomp ”|”|PUNCT|11|punct .|.|PUNCT|6|punct
      """,
      claims: ["say(speaker: Moss, content: “I am glad”) statement"]
    )
  }

  @Test func whatIsCalledIsPartOfWhatItIsCalled() throws {
    try ParsedClaims.check(
      """
      Moss|Moss|PROPN|2|nsubj called|call|VERB|0|root|VerbForm=Fin the|the|DET|4|det plan|plan|NOUN|2|obj “|“|PUNCT|8|punct \
      a|a|DET|8|det great|great|ADJ|8|amod mistake|mistake|NOUN|2|xcomp ”|”|PUNCT|8|punct .|.|PUNCT|2|punct
      """,
      claims: ["say(speaker: Moss, content: the plan “a great mistake”) statement"]
    )
  }

  @Test func whatTheSpeakerDoesNextIsNotSaid() throws {
    try ParsedClaims.check(
      """
      Moss|Moss|PROPN|2|nsubj said|say|VERB|0|root|VerbForm=Fin rents|rent|NOUN|5|nsubj would|would|AUX|5|aux \
      rise|rise|VERB|2|ccomp|VerbForm=Inf and|and|CCONJ|7|cc called|call|VERB|5|conj|VerbForm=Fin on|on|ADP|9|case \
      residents|resident|NOUN|7|obl to|to|PART|11|mark wait|wait|VERB|7|xcomp|VerbForm=Inf .|.|PUNCT|2|punct
      """,
      claims: ["say(speaker: Moss, content: rents would rise) statement"]
    )
  }

  @Test func whatJoinsItToTheClauseBeforeIsNotSaid() throws {
    try ParsedClaims.check(
      """
      It|it|PRON|2|nsubj rained|rain|VERB|0|root|VerbForm=Fin ,|,|PUNCT|9|punct but|but|CCONJ|9|cc according|accord|VERB|7|case \
      to|to|ADP|5|fixed Moss|Moss|PROPN|9|obl ships|ship|NOUN|9|nsubj sailed|sail|VERB|2|conj|VerbForm=Fin .|.|PUNCT|2|punct
      """,
      claims: ["say(speaker: Moss, content: ships sailed) statement"]
    )
  }

  @Test func whatEndsWithWhoSaysItIsSaidAsAWhole() throws {
    try ParsedClaims.check(
      """
      Rules|rule|NOUN|2|nsubj changed|change|VERB|8|ccomp|VerbForm=Fin when|when|ADV|5|advmod rents|rent|NOUN|5|nsubj \
      rose|rise|VERB|8|advcl|VerbForm=Fin the|the|DET|7|det mayor|mayor|NOUN|8|nsubj said|say|VERB|0|root|VerbForm=Fin .|.|PUNCT|8|punct
      """,
      claims: ["say(speaker: the mayor, content: Rules changed when rents rose) statement"]
    )
  }

  @Test func whoAddsHasSpokenBefore() throws {
    try ParsedClaims.check(
      """
      Moss|Moss|PROPN|2|nsubj said|say|VERB|0|root|VerbForm=Fin the|the|DET|4|det bus|bus|NOUN|5|nsubj \
      stopped|stop|VERB|2|ccomp|VerbForm=Fin adding|add|VERB|5|advcl|VerbForm=Ger that|that|SCONJ|8|mark rain|rain|NOUN|9|nsubj \
      fell|fall|VERB|6|ccomp|VerbForm=Fin .|.|PUNCT|2|punct
      """,
      claims: [
        "say(speaker: Moss, content: the bus stopped) statement",
        "say(speaker: Moss, content: that rain fell) statement",
      ]
    )
  }

  @Test func whoIsCitedIsNotTheTownTheyAreOf() throws {
    try ParsedClaims.check(
      """
      Moss|Moss|PROPN|2|nsubj quoted|quote|VERB|0|root|VerbForm=Fin residents|resident|NOUN|2|obj|Number=Plur of|of|ADP|5|case \
      Arlen|Arlen|PROPN|3|nmod who|who|PRON|7|nsubj left|leave|VERB|5|acl:relcl|VerbForm=Fin saying|say|VERB|7|advcl|VerbForm=Ger \
      rain|rain|NOUN|10|nsubj fell|fall|VERB|8|ccomp|VerbForm=Fin .|.|PUNCT|2|punct
      """,
      claims: ["say(speaker: residents of Arlen, content: rain fell) statement"]
    )
  }

  @Test func aSubjectThatTheTreePartsIsSaidAsAWhole() throws {
    try ParsedClaims.check(
      """
      Moss|Moss|PROPN|2|nsubj said|say|VERB|0|root|VerbForm=Fin rents|rent|NOUN|2|obj and|and|CCONJ|7|cc \
      fares|fare|NOUN|7|nsubj:pass were|be|AUX|7|aux:pass raised|raise|VERB|2|conj|VerbForm=Part .|.|PUNCT|2|punct
      """,
      claims: ["say(speaker: Moss, content: rents and fares were raised) statement"]
    )
  }
}
