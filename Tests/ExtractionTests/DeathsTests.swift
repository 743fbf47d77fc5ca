import Testing

/// Which deaths are killings.
@Suite struct DeathsTests {
  @Test func whoDiesOfAgeIsKilledByNobody() throws {
    try ParsedClaims.check(
      """
      The|the|DET|2|det mayor|mayor|NOUN|3|nsubj died|die|VERB|0|root|Tense=Past|VerbForm=Fin aged|aged|ADJ|3|xcomp \
      80|80|NUM|4|obl .|.|PUNCT|3|punct
      """,
      claims: []
    )
  }

  @Test func whoDiesWhereAnAttackIsToldWasKilled() throws {
    try ParsedClaims.check(
      """
      Gunmen|gunman|NOUN|2|nsubj|Number=Plur attacked|attack|VERB|0|root|Tense=Past|VerbForm=Fin a|a|DET|4|det \
      barracks|barracks|NOUN|2|obj .|.|PUNCT|2|punct
      The|the|DET|2|det mayor|mayor|NOUN|3|nsubj died|die|VERB|0|root|Tense=Past|VerbForm=Fin .|.|PUNCT|3|punct
      """,
      claims: [
        "attack(attacker: Gunmen, target: a barracks) active-verb",
        "kill(victim: The mayor) active-verb",
      ]
    )
  }

  @Test func anIllnessKillsOneManLessThanMany() throws {
    try ParsedClaims.check(
      """
      Ten|ten|NUM|2|nummod people|people|NOUN|3|nsubj|Number=Plur died|die|VERB|0|root|Tense=Past|VerbForm=Fin \
      of|of|ADP|5|case cancer|cancer|NOUN|3|obl .|.|PUNCT|3|punct
      """,
      claims: ["kill(victim: Ten people[10–10]) active-verb"]
    )
    try ParsedClaims.check(
      """
      A|a|DET|2|det woman|woman|NOUN|3|nsubj dies|die|VERB|0|root|Tense=Pres|VerbForm=Fin \
      of|of|ADP|5|case cancer|cancer|NOUN|3|obl .|.|PUNCT|3|punct
      """,
      claims: []
    )
  }
}
