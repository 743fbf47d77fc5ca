import Testing

/// Who does what an attempt, a relative clause or a clause without a subject of its own says.
@Suite struct HoldersTests {
  @Test func whoseBidItIsWouldDoIt() throws {
    try ParsedClaims.check(
      """
      A|a|DET|3|det rebel|rebel|NOUN|3|compound bid|bid|NOUN|8|nsubj to|to|PART|5|mark seize|seize|VERB|3|acl|VerbForm=Inf \
      the|the|DET|7|det port|port|NOUN|5|obj failed|fail|VERB|0|root|VerbForm=Fin .|.|PUNCT|8|punct
      """,
      claims: ["seize(agent: rebel, territory: the port) infinitive"]
    )
  }

  @Test func whoMakesAttemptsThatOthersFoilWouldDoIt() throws {
    try ParsedClaims.check(
      """
      Troops|troop|NOUN|2|nsubj|Number=Plur foiled|foil|VERB|0|root|VerbForm=Fin attempts|attempt|NOUN|2|obj|Number=Plur \
      by|by|ADP|5|case rebels|rebel|NOUN|3|nmod|Number=Plur to|to|PART|7|mark seize|seize|VERB|2|advcl|VerbForm=Inf \
      the|the|DET|9|det port|port|NOUN|7|obj .|.|PUNCT|2|punct
      """,
      claims: ["seize(agent: rebels, territory: the port) infinitive"]
    )
  }

  @Test func aCountryIsNobodyWho() throws {
    try ParsedClaims.check(
      """
      They|they|PRON|2|nsubj met|greet|VERB|0|root|VerbForm=Fin gunmen|gunman|NOUN|2|obj|Number=Plur \
      living|live|VERB|3|acl|VerbForm=Ger in|in|ADP|7|case the|the|DET|7|det country|country|NOUN|4|obl \
      who|who|PRON|9|nsubj shelled|shell|VERB|7|acl:relcl|VerbForm=Fin a|a|DET|11|det mill|mill|NOUN|9|obj .|.|PUNCT|2|punct
      """,
      claims: [
        "located_in(entity: gunmen, place: the country) hiding-in",
        "attack(attacker: gunmen, target: a mill) relative-clause",
      ]
    )
  }

  @Test func whoIsOnlyIncludedIsNotAllWhoDied() throws {
    try ParsedClaims.check(
      """
      He|he|PRON|2|nsubj spoke|speak|VERB|0|root|VerbForm=Fin around|around|ADP|5|case 600|600|NUM|5|nummod \
      people|people|NOUN|2|obl|Number=Plur including|include|VERB|8|case 40|40|NUM|8|nummod \
      nurses|nurse|NOUN|10|nsubj:pass|Number=Plur were|be|AUX|10|aux:pass killed|kill|VERB|2|advcl|VerbForm=Part \
      .|.|PUNCT|2|punct
      """,
      claims: ["kill(victim: 600 people[600–600]) participle"]
    )
  }

  @Test func whatStandsBehindAfterBeforeAVerbDoesIt() throws {
    try ParsedClaims.check(
      """
      They|they|PRON|2|nsubj fled|leave|VERB|0|root|VerbForm=Fin after|after|ADP|4|case rebels|rebel|NOUN|2|obl|Number=Plur \
      badly|badly|ADV|6|advmod damaged|damage|VERB|2|advcl|VerbForm=Fin a|a|DET|8|det mill|mill|NOUN|6|obj .|.|PUNCT|2|punct
      """,
      claims: ["destroy(agent: rebels, object: a mill) participle"]
    )
  }
}
