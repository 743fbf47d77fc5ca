import Testing

/// Who does or suffers it too, where a phrase, a count or another clause names him.
@Suite struct JointSidesTests {
  @Test func whoWorksWithTheDoerDoesItToo() throws {
    let claims = try ParsedClaims.lines(
      of: """
        The|the|DET|2|det army|army|NOUN|8|nsubj in|in|ADP|4|case cooperation|cooperation|NOUN|2|nmod \
        with|with|ADP|7|case the|the|DET|7|det militia|militia|NOUN|4|nmod attacked|attack|VERB|0|root|VerbForm=Fin \
        a|a|DET|10|det mill|mill|NOUN|8|obj .|.|PUNCT|8|punct
        """
    )
    let joint = "attack(attacker: The army, attacker: the militia, target: a mill) active-verb"
    #expect(claims.contains(joint))
  }

  @Test func whatIsGivenWithAnotherIsNotHe() throws {
    let claims = try ParsedClaims.lines(
      of: """
        The|the|DET|2|det mill|mill|NOUN|4|nsubj:pass was|be|AUX|4|aux:pass|VerbForm=Fin \
        attacked|attack|VERB|0|root|VerbForm=Part in|in|ADP|6|case cooperation|cooperation|NOUN|4|obl \
        with|with|ADP|9|case the|the|DET|9|det militia|militia|NOUN|6|nmod .|.|PUNCT|4|punct
        """
    )
    #expect(claims.contains("attack(target: The mill) passive-verb"))
  }

  @Test func allWhoAreAmongTheDeadDied() throws {
    try ParsedClaims.check(
      """
      A|a|DET|2|det clerk|clerk|NOUN|9|nsubj and|and|CCONJ|5|cc a|a|DET|5|det guard|guard|NOUN|2|conj \
      were|be|AUX|9|cop|VerbForm=Fin among|among|ADP|9|case the|the|DET|9|det dead|dead|ADJ|0|root .|.|PUNCT|9|punct
      """,
      claims: ["kill(victim: A clerk, victim: a guard) death-toll"]
    )
  }

  @Test func bothWhoAreLeftDeadDied() throws {
    try ParsedClaims.check(
      """
      The|the|DET|2|det raid|raid|NOUN|3|nsubj left|leave|VERB|0|root|VerbForm=Fin two|two|NUM|5|nummod \
      clerks|clerk|NOUN|3|obj|Number=Plur and|and|CCONJ|8|cc five|five|NUM|8|nummod guards|guard|NOUN|5|conj|Number=Plur \
      dead|dead|ADJ|8|amod .|.|PUNCT|3|punct
      """,
      claims: [
        "kill(victim: two clerks[2–2], victim: five guards[5–5], instrument: The raid) death-toll"
      ]
    )
  }

  @Test func theSidesOfAFightStandBehindItsTime() throws {
    try ParsedClaims.check(
      """
      Fighting|fighting|NOUN|2|nsubj erupted|erupt|VERB|0|root|VerbForm=Fin during|during|ADP|5|case the|the|DET|5|det \
      night|night|NOUN|2|obl between|between|ADP|7|case rebels|rebel|NOUN|5|nmod|Number=Plur and|and|CCONJ|9|cc \
      soldiers|soldier|NOUN|7|conj|Number=Plur .|.|PUNCT|2|punct
      """,
      claims: ["clash(participant_a: rebels, participant_b: soldiers) event-noun"]
    )
  }

  @Test func aSeriesOfRaidsIsOfThoseWhoRaid() throws {
    try ParsedClaims.check(
      """
      A|a|DET|2|det series|series|NOUN|6|nsubj of|of|ADP|5|case rebel|rebel|NOUN|5|compound \
      raids|raid|NOUN|2|nmod|Number=Plur killed|kill|VERB|0|root|VerbForm=Fin five|five|NUM|8|nummod \
      clerks|clerk|NOUN|6|obj|Number=Plur .|.|PUNCT|6|punct
      """,
      claims: [
        "kill(killer: rebel, victim: five clerks[5–5], instrument: A series of rebel raids) active-verb"
      ]
    )
  }

  @Test func whoIsKilledInARaidIsRaided() throws {
    try ParsedClaims.check(
      """
      Soldiers|soldier|NOUN|2|nsubj|Number=Plur killed|kill|VERB|0|root|VerbForm=Fin two|two|NUM|4|nummod \
      clerks|clerk|NOUN|2|obj|Number=Plur in|in|ADP|7|case a|a|DET|7|det raid|raid|NOUN|2|obl .|.|PUNCT|2|punct
      """,
      claims: [
        "kill(killer: Soldiers, victim: two clerks[2–2], instrument: → a raid) active-verb",
        "attack(attacker: Soldiers, target: two clerks[2–2]) light-verb",
      ]
    )
    // Whose raid it was is open.
    try ParsedClaims.check(
      """
      Two|two|NUM|2|nummod rebels|rebel|NOUN|4|nsubj:pass|Number=Plur were|be|AUX|4|aux:pass|VerbForm=Fin \
      killed|kill|VERB|0|root|VerbForm=Part in|in|ADP|7|case a|a|DET|7|det raid|raid|NOUN|4|obl .|.|PUNCT|4|punct
      """,
      claims: ["kill(victim: Two rebels[2–2], instrument: a raid) passive-verb"]
    )
  }

  @Test func whoIsKilledAlongWithAnotherIsNoLessKilled() throws {
    try ParsedClaims.check(
      """
      A|a|DET|2|det rebel|rebel|NOUN|3|nsubj fled|flee|VERB|0|root|VerbForm=Fin before|before|SCONJ|6|mark \
      being|be|AUX|6|aux:pass killed|kill|VERB|3|advcl|VerbForm=Part along|along|ADV|6|advmod with|with|ADP|10|case \
      his|his|PRON|10|nmod:poss brother|brother|NOUN|6|obl .|.|PUNCT|3|punct
      """,
      claims: [
        "escape(escapee: A rebel) active-verb",
        "kill(victim: A rebel, victim: his brother) participle",
      ]
    )
  }
}
