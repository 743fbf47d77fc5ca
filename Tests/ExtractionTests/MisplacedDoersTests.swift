import Testing

/// Who does it where the tree hangs the doer, or what only describes him, elsewhere.
@Suite struct MisplacedDoersTests {
  @Test func whoIsBasedSomewhereDoesWhatTheClauseSays() throws {
    try ParsedClaims.check(
      """
      Rebels|rebel|NOUN|2|nsubj|Number=Plur based|base|VERB|0|root|VerbForm=Part in|in|ADP|5|case \
      Arlen|Arlen|PROPN|5|compound town|town|NOUN|2|obl targeted|target|VERB|5|acl|VerbForm=Part \
      with|with|ADP|8|case rockets|rocket|NOUN|6|obl|Number=Plur the|the|DET|10|det mill|mill|NOUN|6|obl \
      killing|kill|VERB|6|advcl|VerbForm=Ger two|two|NUM|13|nummod clerks|clerk|NOUN|11|obj|Number=Plur .|.|PUNCT|2|punct
      """,
      claims: [
        "located_in(entity: Rebels, place: Arlen town) hiding-in",
        "attack(attacker: Rebels, target: the mill, instrument: rockets) participle",
        "kill(killer: Rebels, victim: two clerks[2–2]) participle",
      ]
    )
  }

  @Test func troopsTryingToStormATownStormIt() throws {
    try ParsedClaims.check(
      """
      The|the|DET|2|det mayor|mayor|NOUN|3|nsubj accused|accuse|VERB|0|root|VerbForm=Fin \
      rebels|rebel|NOUN|3|obj|Number=Plur of|of|SCONJ|6|mark using|use|VERB|3|advcl|VerbForm=Ger \
      gas|gas|NOUN|6|obj against|against|ADP|9|case troops|troop|NOUN|6|obl|Number=Plur \
      trying|try|VERB|6|advcl|VerbForm=Ger to|to|PART|12|mark storm|storm|VERB|10|xcomp|VerbForm=Inf \
      the|the|DET|14|det port|port|NOUN|12|obj .|.|PUNCT|3|punct
      """,
      claims: [
        "attack(attacker: troops, target: the port) infinitive"
      ]
    )
  }

  @Test func theFirstOfTwoWhoAttackIsNotLostToTheClauseBefore() throws {
    try ParsedClaims.check(
      """
      It|it|PRON|2|nsubj came|come|VERB|0|root|VerbForm=Fin as|as|ADP|4|case rebels|rebel|NOUN|2|obl|Number=Plur \
      and|and|CCONJ|8|cc their|their|PRON|7|nmod:poss allies|ally|NOUN|8|nsubj|Number=Plur \
      stormed|storm|VERB|2|conj|VerbForm=Fin the|the|DET|10|det port|port|NOUN|8|obj .|.|PUNCT|2|punct
      """,
      claims: [
        "attack(attacker: rebels, attacker: their allies, target: the port) active-verb"
      ]
    )
  }

  @Test func theFirstOfTwoWhoAreCountedIsNotLostToTheSaying() throws {
    try ParsedClaims.check(
      """
      He|he|PRON|2|nsubj said|say|VERB|0|root|VerbForm=Fin ten|ten|NUM|4|nummod rebels|rebel|NOUN|2|obl|Number=Plur \
      and|and|CCONJ|9|cc two|two|NUM|7|nummod clerks|clerk|NOUN|9|nsubj:pass|Number=Plur \
      were|be|AUX|9|aux:pass killed|kill|VERB|2|conj|VerbForm=Part .|.|PUNCT|2|punct
      """,
      claims: ["kill(victim: ten rebels[10–10], victim: two clerks[2–2]) passive-verb"]
    )
  }

  @Test func whoseFightersTheyAreIsAPartOfWhoTheyAre() throws {
    let claims = try ParsedClaims.lines(
      of: """
        Ten|ten|NUM|2|nummod fighters|fighter|NOUN|6|nsubj|Number=Plur from|from|ADP|5|case \
        the|the|DET|5|det union|union|NOUN|2|nmod stormed|storm|VERB|0|root|VerbForm=Fin \
        the|the|DET|8|det port|port|NOUN|6|obj .|.|PUNCT|6|punct
        """,
      names: [:]
    )
    #expect(
      claims.contains(
        "attack(attacker: Ten fighters from the union[10–10], target: the port) active-verb"
      )
    )
  }

  @Test func theKillingOfAManByRebelsIsTheirs() throws {
    try ParsedClaims.check(
      """
      It|it|PRON|2|nsubj denied|deny|VERB|0|root|VerbForm=Fin the|the|DET|4|det killing|killing|NOUN|2|obj \
      of|of|ADP|7|case a|a|DET|7|det pilot|pilot|NOUN|4|nmod by|by|ADP|9|case rebels|rebel|NOUN|7|nmod|Number=Plur \
      .|.|PUNCT|2|punct
      """,
      claims: ["kill(killer: rebels, victim: a pilot) event-noun"]
    )
  }

  @Test func whoseKillingOfAManItIsKilledHim() throws {
    try ParsedClaims.check(
      """
      It|it|PRON|2|nsubj denied|deny|VERB|0|root|VerbForm=Fin the|the|DET|4|det army|army|NOUN|6|nmod:poss \
      's|'s|PART|4|case killing|killing|NOUN|2|obj of|of|ADP|9|case a|a|DET|9|det pilot|pilot|NOUN|6|nmod .|.|PUNCT|2|punct
      """,
      claims: ["kill(killer: the army, victim: a pilot) event-noun"]
    )
  }

  @Test func whoIsBelievedToBeBehindAnAttackDidIt() throws {
    try ParsedClaims.check(
      """
      The|the|DET|2|det rebels|rebel|NOUN|4|nsubj:pass|Number=Plur are|be|AUX|4|aux:pass \
      believed|believe|VERB|0|root|VerbForm=Part to|to|PART|9|mark be|be|AUX|9|cop behind|behind|ADP|9|case \
      the|the|DET|9|det attack|attack|NOUN|4|xcomp on|on|ADP|12|case the|the|DET|12|det port|port|NOUN|9|nmod .|.|PUNCT|4|punct
      """,
      claims: ["attack(attacker: The rebels, target: the port) event-noun"]
    )
  }

  @Test func aFightThatWentOnAndLeftFiveDeadKilledAndNotItsSides() throws {
    try ParsedClaims.check(
      """
      Guards|guard|NOUN|2|nsubj|Number=Plur sparked|spark|VERB|0|root|VerbForm=Fin a|a|DET|4|det battle|battle|NOUN|2|obj \
      with|with|ADP|6|case rebels|rebel|NOUN|4|nmod|Number=Plur that|that|PRON|8|nsubj \
      continued|continue|VERB|6|acl:relcl|VerbForm=Fin and|and|CCONJ|10|cc left|leave|VERB|8|conj|VerbForm=Fin \
      dozens|dozen|NOUN|10|obj|Number=Plur dead|dead|ADJ|11|amod .|.|PUNCT|2|punct
      """,
      claims: [
        "clash(participant_a: Guards, participant_b: rebels) light-verb",
        "kill(victim: dozens[24–], instrument: → a battle) death-toll",
      ]
    )
  }

  @Test func whoHoldsTheHillStormsThePort() throws {
    let claims = try ParsedClaims.lines(
      of: """
        Rebels|rebel|NOUN|0|root|Number=Plur who|who|PRON|3|nsubj hold|hold|VERB|1|acl:relcl|VerbForm=Fin the|the|DET|5|det \
        hill|hill|NOUN|3|obj stormed|storm|VERB|5|acl|Tense=Past|VerbForm=Part the|the|DET|8|det port|port|NOUN|6|obj \
        .|.|PUNCT|1|punct
        """
    )
    #expect(claims.contains("attack(attacker: Rebels, target: the port) participle"))
  }

  @Test func whoAttacksIsWhoWouldHaveDamaged() throws {
    let claims = try ParsedClaims.lines(
      of: """
        The|the|DET|2|det convoy|convoy|NOUN|4|nsubj:pass was|be|AUX|4|aux:pass attacked|attack|VERB|0|root|VerbForm=Part \
        by|by|ADP|6|case rebels|rebel|NOUN|4|obl:agent|Number=Plur without|without|SCONJ|8|mark \
        damaging|damage|VERB|4|advcl|VerbForm=Ger a|a|DET|10|det truck|truck|NOUN|8|obj .|.|PUNCT|4|punct
        """
    )
    #expect(claims.contains { $0.hasPrefix("destroy(agent: rebels, object: a truck") })
  }
}
