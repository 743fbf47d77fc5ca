import Testing

/// Who may do what, and what may come of it.
@Suite struct DoersTests {
  @Test func whatTheTreeHangsOnTheVerbMayBeTheAimOfTheAttackBeforeIt() throws {
    try ParsedClaims.check(
      """
      Guards|guard|NOUN|2|nsubj|Number=Plur foiled|foil|VERB|0|root|VerbForm=Fin an|a|DET|4|det \
      attack|attack|NOUN|2|obj by|by|ADP|6|case rebels|rebel|NOUN|4|nmod|Number=Plur on|on|ADP|9|case a|a|DET|9|det \
      depot|depot|NOUN|2|obl .|.|PUNCT|2|punct
      """,
      claims: ["attack(attacker: rebels, target: a depot) event-noun"]
    )
  }

  @Test func theAttackKilledAndNotWhatItHit() throws {
    try ParsedClaims.check(
      """
      An|a|DET|2|det attack|attack|NOUN|9|nsubj on|on|ADP|5|case a|a|DET|5|det depot|depot|NOUN|2|nmod \
      that|that|PRON|7|nsubj killed|kill|VERB|5|acl:relcl|VerbForm=Fin five|five|NUM|7|obj \
      shocked|shock|VERB|0|root|VerbForm=Fin Arlen|Arlen|PROPN|9|obj .|.|PUNCT|9|punct
      """,
      claims: [
        "attack(target: a depot) event-noun",
        "kill(victim: five[5–5], instrument: → An attack) relative-clause",
      ]
    )
  }

  @Test func aTownWithoutItsNameAttacksNobody() throws {
    try ParsedClaims.check(
      """
      The|the|DET|2|det town|town|NOUN|3|nsubj shelled|shell|VERB|0|root|VerbForm=Fin the|the|DET|5|det \
      barracks|barracks|NOUN|3|obj .|.|PUNCT|3|punct
      """,
      claims: ["attack(target: the barracks) active-verb"]
    )
  }

  @Test func livesClaimedAreThoseOfTheDead() throws {
    try ParsedClaims.check(
      """
      The|the|DET|2|det raid|raid|NOUN|3|nsubj claimed|claim|VERB|0|root|VerbForm=Fin twenty|twenty|NUM|5|nummod \
      lives|life|NOUN|3|obj|Number=Plur .|.|PUNCT|3|punct
      """,
      claims: ["kill(victim: twenty lives[20–20], instrument: The raid) active-verb"]
    )
  }

  @Test func whatBurnsIsDestroyed() throws {
    try ParsedClaims.check(
      """
      The|the|DET|2|det depot|depot|NOUN|3|nsubj burned|burn|VERB|0|root|VerbForm=Fin .|.|PUNCT|3|punct
      """,
      claims: ["destroy(object: The depot) active-verb"]
    )
  }

  @Test func oneAnotherNamesNobody() throws {
    try ParsedClaims.check(
      """
      Rebels|rebel|NOUN|2|nsubj|Number=Plur attacked|attack|VERB|0|root|VerbForm=Fin each|each|DET|4|det \
      other|other|ADJ|2|obj .|.|PUNCT|2|punct
      """,
      claims: ["attack(attacker: Rebels) active-verb"]
    )
  }

  @Test func nothingBesiegesItself() throws {
    let claims = try ParsedClaims.lines(
      of: """
        The|the|DET|2|det army|army|NOUN|3|nsubj advanced|advance|VERB|0|root|VerbForm=Fin and|and|CCONJ|7|cc \
        the|the|DET|6|det army|army|NOUN|7|nsubj shelled|shell|VERB|3|conj|VerbForm=Fin the|the|DET|9|det \
        army|army|NOUN|7|obj .|.|PUNCT|3|punct
        """
    )
    #expect(!claims.contains { $0.hasPrefix("attack") })
  }

  @Test func theHeadOfStateLeadsNoState() throws {
    try ParsedClaims.check(
      """
      Amin|Amin|PROPN|4|nsubj is|be|AUX|4|cop the|the|DET|4|det head|head|NOUN|0|root of|of|ADP|6|case \
      state|state|NOUN|4|nmod .|.|PUNCT|4|punct
      """,
      claims: []
    )
  }

  @Test func aStormAttacksNobody() throws {
    try ParsedClaims.check(
      """
      The|the|DET|2|det islands|island|NOUN|4|nsubj:pass|Number=Plur were|be|AUX|4|aux:pass \
      hit|hit|VERB|0|root|VerbForm=Part by|by|ADP|7|case a|a|DET|7|det storm|storm|NOUN|4|obl:agent \
      .|.|PUNCT|4|punct
      """,
      claims: []
    )
  }

  @Test func whoTorturesToDeathKills() throws {
    try ParsedClaims.check(
      """
      Nine|nine|NUM|2|nummod men|man|NOUN|4|nsubj:pass|Number=Plur were|be|AUX|4|aux:pass \
      tortured|torture|VERB|0|root|VerbForm=Part to|to|ADP|6|case death|death|NOUN|4|obl by|by|ADP|9|case \
      the|the|DET|9|det army|army|NOUN|6|nmod .|.|PUNCT|4|punct
      """,
      claims: ["kill(killer: the army, victim: Nine men[9–9]) passive-verb"]
    )
  }

  @Test func whoSurvivesAnAttemptOnHisLifeIsTheVictim() throws {
    try ParsedClaims.check(
      """
      Amin|Amin|PROPN|2|nsubj survived|survive|VERB|0|root|VerbForm=Fin an|a|DET|4|det attempt|attempt|NOUN|2|obj \
      on|on|ADP|7|case his|his|PRON|7|nmod:poss life|life|NOUN|4|nmod .|.|PUNCT|2|punct
      """,
      claims: ["kill(victim: his) light-verb"]
    )
  }

  @Test func whoIsToldOfAClashIsNoSideOfIt() throws {
    try ParsedClaims.check(
      """
      Moss|Moss|PROPN|2|nsubj explained|explain|VERB|0|root|VerbForm=Fin to|to|ADP|5|case the|the|DET|5|det \
      reporter|reporter|NOUN|2|obl that|that|SCONJ|8|mark troops|troop|NOUN|8|nsubj|Number=Plur \
      clashed|clash|VERB|5|acl:relcl|VerbForm=Fin with|with|ADP|10|case rebels|rebel|NOUN|8|obl|Number=Plur .|.|PUNCT|2|punct
      """,
      claims: ["clash(participant_a: troops, participant_b: rebels) relative-clause"]
    )
  }

  @Test func whoIsAccusedOfOneDeedIsAccusedOfTheOther() throws {
    try ParsedClaims.check(
      """
      Moss|Moss|PROPN|2|nsubj accuses|accuse|VERB|0|root|VerbForm=Fin rebels|rebel|NOUN|2|obj|Number=Plur of|of|ADP|6|case \
      burning|burn|VERB|6|amod|VerbForm=Ger villages|village|NOUN|2|obl|Number=Plur and|and|CCONJ|8|cc \
      killing|kill|VERB|2|conj|VerbForm=Ger people|people|NOUN|8|obj|Number=Plur .|.|PUNCT|2|punct
      """,
      claims: [
        "destroy(object: burning villages) participle",
        "kill(killer: rebels, victim: people) active-verb",
      ]
    )
  }

  @Test func whoRejectsAPlanDoesNotCarryItOut() throws {
    try ParsedClaims.check(
      """
      Rebels|rebel|NOUN|2|nsubj|Number=Plur rejected|reject|VERB|0|root|VerbForm=Fin plans|plan|NOUN|2|obj|Number=Plur \
      to|to|PART|5|mark shell|shell|VERB|3|acl|VerbForm=Inf Arlen|Arlen|PROPN|5|obj .|.|PUNCT|2|punct
      """,
      claims: [
        "reject(agent: Rebels, patient: plans) active-verb",
        "say(speaker: Rebels, content: plans to shell Arlen) statement",
        "attack(target: Arlen) infinitive",
      ]
    )
  }

  /// A bus is bombed, a car is the bomb.
  @Test(arguments: [("bus", "target"), ("car", "device")])
  func whatABombingIsOf(noun: String, role: String) throws {
    try ParsedClaims.check(
      """
      The|the|DET|3|det \(noun)|\(noun)|NOUN|3|compound bombing|bombing|NOUN|4|nsubj shocked|shock|VERB|0|root|VerbForm=Fin \
      Arlen|Arlen|PROPN|4|obj .|.|PUNCT|4|punct
      """,
      claims: ["explode(\(role): \(noun)) event-noun"]
    )
  }

  @Test func onHowManyFrontsIsNoTarget() throws {
    try ParsedClaims.check(
      """
      Rebels|rebel|NOUN|2|nsubj|Number=Plur attacked|attack|VERB|0|root|VerbForm=Fin Arlen|Arlen|PROPN|2|obj on|on|ADP|6|case \
      two|two|NUM|6|nummod fronts|front|NOUN|2|obl|Number=Plur .|.|PUNCT|2|punct
      """,
      claims: ["attack(attacker: Rebels, target: Arlen) active-verb"]
    )
  }

  @Test func theFourthOfAprilIsNoTarget() throws {
    try ParsedClaims.check(
      """
      The|the|DET|2|det attack|attack|NOUN|10|nsubj by|by|ADP|4|case rebels|rebel|NOUN|2|nmod|Number=Plur on|on|ADP|7|case \
      the|the|DET|7|det 4th|4th|NOUN|2|nmod of|of|ADP|9|case April|April|PROPN|7|nmod \
      shocked|shock|VERB|0|root|VerbForm=Fin Arlen|Arlen|PROPN|10|obj .|.|PUNCT|10|punct
      """,
      claims: ["attack(attacker: rebels) event-noun"]
    )
  }
}
