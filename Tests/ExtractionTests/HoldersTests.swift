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

  @Test func whoBelievesOthersToBeBehindARaidIsNot() throws {
    try ParsedClaims.check(
      """
      Police|police|NOUN|2|nsubj believe|believe|VERB|0|root|VerbForm=Fin the|the|DET|4|det \
      rebels|rebel|NOUN|2|obj|Number=Plur to|to|PART|9|mark be|be|AUX|9|cop behind|behind|ADP|9|case \
      the|the|DET|9|det raid|raid|NOUN|2|xcomp|Number=Sing .|.|PUNCT|2|punct
      """,
      claims: []
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
      They|they|PRON|2|nsubj greeted|greet|VERB|0|root|VerbForm=Fin gunmen|gunman|NOUN|2|obj|Number=Plur \
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
      They|they|PRON|2|nsubj left|leave|VERB|0|root|VerbForm=Fin after|after|ADP|4|case rebels|rebel|NOUN|2|obl|Number=Plur \
      badly|badly|ADV|6|advmod damaged|damage|VERB|2|advcl|VerbForm=Fin a|a|DET|8|det mill|mill|NOUN|6|obj .|.|PUNCT|2|punct
      """,
      claims: ["destroy(agent: rebels, object: a mill) participle"]
    )
  }

  @Test func whatARaidKilledNobodyWhoFightsThereKilled() throws {
    try ParsedClaims.check(
      """
      It|it|PRON|2|nsubj said|say|VERB|0|root|VerbForm=Fin a|a|DET|5|det rebel|rebel|NOUN|5|compound raid|raid|NOUN|2|obj \
      on|on|ADP|7|case Arlen|Arlen|PROPN|5|nmod where|where|ADV|11|advmod guards|guard|NOUN|11|nsubj|Number=Plur \
      are|be|AUX|11|aux resting|rest|VERB|7|acl:relcl|VerbForm=Part killed|kill|VERB|11|xcomp|VerbForm=Fin \
      two|two|NUM|14|nummod nurses|nurse|NOUN|12|obj|Number=Plur .|.|PUNCT|2|punct
      """,
      claims: [
        "attack(attacker: rebel, target: Arlen) event-noun",
        "kill(killer: rebel, victim: two nurses[2–2], instrument: → a rebel raid) active-verb",
      ]
    )
  }

  @Test func theJetsOfTwoPeoplesAreThoseOfBoth() throws {
    try ParsedClaims.check(
      """
      Syrian|Syrian|ADJ|4|amod and|and|CCONJ|3|cc Russian|Russian|ADJ|1|conj jets|jet|NOUN|5|nsubj|Number=Plur \
      bombed|bomb|VERB|0|root|VerbForm=Fin a|a|DET|7|det mill|mill|NOUN|5|obj .|.|PUNCT|5|punct
      """,
      claims: [
        "attack(attacker: Syrian, attacker: Russian, target: a mill, instrument: Syrian and Russian jets) active-verb"
      ]
    )
  }
}
