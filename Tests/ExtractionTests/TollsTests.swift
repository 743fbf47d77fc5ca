import Testing

/// Of what the counted dead died, and who they were.
@Suite struct TollsTests {
  @Test func whatLeftPeopleDeadKilledThem() throws {
    try ParsedClaims.check(
      """
      The|the|DET|2|det tremor|tremor|NOUN|3|nsubj left|leave|VERB|0|root|VerbForm=Fin five|five|NUM|5|nummod \
      dead|dead|ADJ|3|xcomp and|and|CCONJ|7|cc 30|30|NUM|4|conj injured|injure|VERB|3|conj|VerbForm=Part .|.|PUNCT|3|punct
      """,
      claims: [
        "kill(victim: five[5–5], instrument: The tremor) death-toll",
        "injure(victim: 30[30–30], instrument: The tremor) death-toll",
      ]
    )
  }

  @Test func whomAVerbBehindTheDeadCountsAreNotThese() throws {
    try ParsedClaims.check(
      """
      The|the|DET|2|det blast|blast|NOUN|3|nsubj left|leave|VERB|0|root|VerbForm=Fin 12|12|NUM|5|nummod \
      people|people|NOUN|3|obj|Number=Plur dead|dead|ADJ|5|amod and|and|CCONJ|8|cc \
      wounded|wound|VERB|6|conj|Tense=Past|VerbForm=Fin 40|40|NUM|10|nummod others|other|NOUN|8|obj|Number=Plur .|.|PUNCT|3|punct
      """,
      claims: [
        "kill(victim: 12 people[12–12], instrument: The blast) death-toll",
        "injure(victim: 40 others[40–40], instrument: The blast) active-verb",
      ]
    )
  }

  @Test func aTollIsOfWhatItComesFrom() throws {
    try ParsedClaims.check(
      """
      The|the|DET|2|det toll|toll|NOUN|6|nsubj from|from|ADP|5|case the|the|DET|5|det quake|quake|NOUN|2|nmod \
      rose|rise|VERB|0|root|VerbForm=Fin to|to|ADP|8|case 45|45|NUM|6|obl .|.|PUNCT|6|punct
      """,
      claims: ["kill(victim: 45[45–45], instrument: the quake) death-toll"]
    )
  }

  @Test func deathsLinkedToADiseaseAreOfIt() throws {
    try ParsedClaims.check(
      """
      Forty|forty|NUM|2|nummod deaths|death|NOUN|8|nsubj:pass|Number=Plur linked|link|VERB|2|acl|VerbForm=Part \
      to|to|ADP|5|case cholera|cholera|NOUN|3|obl were|be|AUX|8|aux:pass then|then|ADV|8|advmod \
      reported|report|VERB|0|root|VerbForm=Part .|.|PUNCT|8|punct
      """,
      claims: ["kill(victim: Forty[40–40], instrument: cholera) death-toll"]
    )
  }

  @Test func aProjectThatIsDeadWasNotKilled() throws {
    try ParsedClaims.check(
      """
      The|the|DET|2|det project|project|NOUN|4|nsubj is|be|AUX|4|cop dead|dead|ADJ|0|root .|.|PUNCT|4|punct
      """,
      claims: []
    )
  }

  @Test func thoseKilledAreWhoTheyInclude() throws {
    try ParsedClaims.check(
      """
      Those|that|PRON|3|nsubj killed|kill|VERB|1|acl|VerbForm=Part included|include|VERB|0|root|VerbForm=Fin \
      three|three|NUM|5|nummod girls|girl|NOUN|3|obj|Number=Plur and|and|CCONJ|8|cc a|a|DET|8|det \
      clerk|clerk|NOUN|5|conj .|.|PUNCT|3|punct
      """,
      claims: ["kill(victim: three girls[3–3], victim: a clerk) participle"]
    )
  }

  @Test func whoIsAmongTheWoundedWasHurt() throws {
    try ParsedClaims.check(
      """
      A|a|DET|2|det clerk|clerk|NOUN|6|nsubj was|be|AUX|6|cop among|among|ADP|6|case the|the|DET|6|det \
      wounded|wounded|ADJ|0|root .|.|PUNCT|6|punct
      """,
      claims: ["injure(victim: A clerk) death-toll"]
    )
  }
}
