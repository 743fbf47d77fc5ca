import Testing

/// Who did it, where words away from the happening say so.
@Suite struct BlameTests {
  @Test func noGroupClaimsNothing() throws {
    let claims = try ParsedClaims.lines(
      of: """
        No|no|DET|2|det group|group|NOUN|3|nsubj claimed|claim|VERB|0|root|VerbForm=Fin \
        responsibility|responsibility|NOUN|3|obj for|for|ADP|7|case the|the|DET|7|det attack|attack|NOUN|4|nmod \
        on|on|ADP|10|case the|the|DET|10|det port|port|NOUN|7|nmod .|.|PUNCT|3|punct
        """
    )
    #expect(claims.filter { $0.hasPrefix("attack") } == ["attack(target: the port) event-noun"])
  }

  @Test func whoIsBehindAnAttackAttacked() throws {
    try ParsedClaims.check(
      """
      Rebels|rebel|NOUN|5|nsubj|Number=Plur are|be|AUX|5|cop behind|behind|ADP|5|case the|the|DET|5|det \
      attack|attack|NOUN|0|root on|on|ADP|8|case the|the|DET|8|det port|port|NOUN|5|nmod .|.|PUNCT|5|punct
      """,
      claims: ["attack(attacker: Rebels, target: the port) event-noun"]
    )
  }

  @Test func perpetratorsOfAMurderMurder() throws {
    try ParsedClaims.check(
      """
      The|the|DET|2|det perpetrators|perpetrator|NOUN|10|nsubj|Number=Plur of|of|ADP|5|case the|the|DET|5|det \
      murder|murder|NOUN|2|nmod of|of|ADP|8|case a|a|DET|8|det carpenter|carpenter|NOUN|5|nmod \
      have|have|AUX|10|aux vanished|vanish|VERB|0|root|VerbForm=Part .|.|PUNCT|10|punct
      """,
      claims: [
        "kill(killer: The perpetrators of the murder of a carpenter, victim: a carpenter) event-noun"
      ]
    )
  }

  @Test func whoseResponsibilityAMurderIs() throws {
    try ParsedClaims.check(
      """
      They|they|PRON|2|nsubj doubt|doubt|VERB|0|root|VerbForm=Fin the|the|DET|4|det rebels|rebel|NOUN|6|nmod:poss|Number=Plur \
      '|'s|PART|4|case responsibility|responsibility|NOUN|2|obj for|for|ADP|9|case the|the|DET|9|det \
      murder|murder|NOUN|6|nmod of|of|ADP|12|case a|a|DET|12|det carpenter|carpenter|NOUN|9|nmod .|.|PUNCT|2|punct
      """,
      claims: ["kill(killer: the rebels, victim: a carpenter) event-noun"]
    )
  }

  @Test func whoIsFatallyShotIsKilled() throws {
    try ParsedClaims.check(
      """
      A|a|DET|2|det carpenter|carpenter|NOUN|5|nsubj:pass was|be|AUX|5|aux:pass fatally|fatally|ADV|5|advmod \
      shot|shoot|VERB|0|root|VerbForm=Part by|by|ADP|7|case rebels|rebel|NOUN|5|obl:agent|Number=Plur .|.|PUNCT|5|punct
      """,
      claims: ["kill(killer: rebels, victim: A carpenter) passive-verb"]
    )
  }

  @Test func whatStandsBeforeTheSubjectHoldsForEveryVerb() throws {
    try ParsedClaims.check(
      """
      Near|near|ADP|3|case the|the|DET|3|det port|port|NOUN|6|obl ,|,|PUNCT|6|punct \
      rebels|rebel|NOUN|6|nsubj|Number=Plur ambushed|ambush|VERB|0|root|VerbForm=Fin a|a|DET|8|det bus|bus|NOUN|6|obj \
      and|and|CCONJ|10|cc killed|kill|VERB|6|conj|VerbForm=Fin two|two|NUM|12|nummod \
      sailors|sailor|NOUN|10|obj|Number=Plur .|.|PUNCT|6|punct
      """,
      claims: [
        "attack(attacker: rebels, target: a bus, place: the port) active-verb",
        "kill(killer: rebels, victim: two sailors[2–2], place: the port) active-verb",
      ]
    )
  }
}
