import Testing

/// Who does what only the rest of the sentence says.
@Suite struct SharedDoersTests {
  @Test func whoCarriesOutWhatKillsHasKilled() throws {
    try ParsedClaims.check(
      """
      Rebels|rebel|NOUN|2|nsubj|Number=Plur launched|launch|VERB|0|root|VerbForm=Fin an|an|DET|4|det attack|attack|NOUN|2|obj \
      that|that|PRON|6|nsubj killed|kill|VERB|4|acl:relcl|VerbForm=Fin five|five|NUM|8|nummod \
      clerks|clerk|NOUN|6|obj|Number=Plur .|.|PUNCT|2|punct
      """,
      claims: [
        "attack(attacker: Rebels) light-verb",
        "kill(killer: Rebels, victim: five clerks[5–5], instrument: → an attack) relative-clause",
      ]
    )
  }

  @Test func whatIsForcedToFleeFlees() throws {
    try ParsedClaims.check(
      """
      The|the|DET|2|det drought|drought|NOUN|3|nsubj forced|force|VERB|0|root|VerbForm=Fin \
      farmers|farmer|NOUN|3|obj|Number=Plur to|to|PART|6|mark flee|flee|VERB|3|advcl|VerbForm=Inf \
      their|their|PRON|8|nmod:poss villages|village|NOUN|6|obj|Number=Plur .|.|PUNCT|3|punct
      """,
      claims: ["escape(escapee: farmers, origin: their villages) infinitive"]
    )
  }

  @Test func whoStandsBehindForDoesWhatTheInfinitiveSays() throws {
    try ParsedClaims.check(
      """
      The|the|DET|2|det fog|fog|NOUN|3|nsubj cleared|clear|VERB|0|root|VerbForm=Fin the|the|DET|5|det way|way|NOUN|3|obj \
      for|for|ADP|7|case rebels|rebel|NOUN|5|nmod|Number=Plur to|to|PART|9|mark storm|storm|VERB|3|advcl|VerbForm=Inf \
      the|the|DET|11|det mill|mill|NOUN|9|obj .|.|PUNCT|3|punct
      """,
      claims: ["attack(attacker: rebels, target: the mill) infinitive"]
    )
  }

  @Test func theAgentOfAPassiveMayHangOnThePlaceBeforeIt() throws {
    try ParsedClaims.check(
      """
      A|a|DET|2|det nurse|nurse|NOUN|4|nsubj:pass was|be|AUX|4|aux:pass abducted|abduct|VERB|0|root|VerbForm=Part \
      in|in|ADP|7|case the|the|DET|7|det district|district|NOUN|4|obl by|by|ADP|9|case rebels|rebel|NOUN|7|nmod|Number=Plur \
      .|.|PUNCT|4|punct
      """,
      claims: ["abduct(agent: rebels, victim: A nurse, place: the district) passive-verb"]
    )
  }

  @Test func anAttackThatSomebodyClaimedKilledAndWasNotKilled() throws {
    try ParsedClaims.check(
      """
      An|an|DET|2|det attack|attack|NOUN|0|root claimed|claim|VERB|2|acl|VerbForm=Part by|by|ADP|5|case \
      rebels|rebel|NOUN|3|obl:agent|Number=Plur killed|kill|VERB|5|acl|VerbForm=Part at|at|ADP|8|case \
      least|least|ADJ|9|nmod six|six|NUM|10|nummod sailors|sailor|NOUN|6|obl|Number=Plur .|.|PUNCT|2|punct
      """,
      claims: [
        "attack(attacker: rebels) light-verb",
        "kill(killer: rebels, victim: at least six sailors[6–], instrument: → An attack) participle",
      ]
    )
  }

  @Test func noSectOrPartyIsNobody() throws {
    try ParsedClaims.check(
      """
      No|no|DET|2|det sect|sect|NOUN|5|nsubj or|or|CCONJ|4|cc party|party|NOUN|2|conj claimed|claim|VERB|0|root|VerbForm=Fin \
      the|the|DET|7|det raid|raid|NOUN|5|obj on|on|ADP|10|case the|the|DET|10|det mill|mill|NOUN|7|nmod .|.|PUNCT|5|punct
      """,
      claims: ["attack(target: the mill) event-noun"]
    )
  }

  @Test func whoCooperatesWithTheDoerDoesItToo() throws {
    try ParsedClaims.check(
      """
      Police|police|NOUN|6|nsubj in|in|ADP|3|case cooperation|cooperation|NOUN|1|nmod with|with|ADP|5|case \
      militias|militia|NOUN|3|nmod|Number=Plur stormed|storm|VERB|0|root|VerbForm=Fin the|the|DET|8|det mill|mill|NOUN|6|obj \
      .|.|PUNCT|6|punct
      """,
      claims: [
        "cooperate(agent: Police, patient: militias) event-noun",
        "attack(attacker: Police, attacker: militias, target: the mill) active-verb",
      ]
    )
  }

  @Test func otherHappeningsThatAreOnlyCountedAreNoTarget() throws {
    try ParsedClaims.check(
      """
      Rebels|rebel|NOUN|2|nsubj|Number=Plur launched|launch|VERB|0|root|VerbForm=Fin two|two|NUM|4|nummod \
      raids|raid|NOUN|2|obj|Number=Plur on|on|ADP|7|case the|the|DET|7|det mill|mill|NOUN|4|nmod and|and|CCONJ|9|cc \
      six|six|NUM|7|conj on|on|ADP|12|case the|the|DET|12|det port|port|NOUN|9|nmod .|.|PUNCT|2|punct
      """,
      claims: ["attack(attacker: Rebels, target: the mill) light-verb"]
    )
  }

  @Test func whoBlowsHimselfUpIsNoTarget() throws {
    try ParsedClaims.check(
      """
      A|a|DET|2|det guard|guard|NOUN|3|nsubj blew|blow|VERB|0|root|VerbForm=Fin himself|himself|PRON|3|obj \
      up|up|ADP|3|compound:prt .|.|PUNCT|3|punct
      """,
      claims: ["explode(agent: A guard) active-verb"]
    )
  }

  @Test func whoeverIsKilledInShellingDoesNotShell() throws {
    try ParsedClaims.check(
      """
      Two|two|NUM|2|nummod clerks|clerk|NOUN|4|nsubj:pass|Number=Plur were|be|AUX|4|aux:pass \
      killed|kill|VERB|0|root|VerbForm=Part in|in|SCONJ|6|mark shelling|shell|VERB|4|advcl|VerbForm=Ger .|.|PUNCT|4|punct
      """,
      claims: ["kill(victim: Two clerks[2–2]) passive-verb"]
    )
  }

  @Test func whoseTheRaidsAreThatAPlaceComesUnderOfSays() throws {
    try ParsedClaims.check(
      """
      The|the|DET|2|det mill|mill|NOUN|3|nsubj came|come|VERB|0|root|VerbForm=Fin under|under|ADP|5|case \
      attacks|attack|NOUN|3|obl|Number=Plur of|of|ADP|7|case rebels|rebel|NOUN|5|nmod|Number=Plur .|.|PUNCT|3|punct
      """,
      claims: ["attack(attacker: rebels, target: The mill) light-verb"]
    )
  }

  @Test func onWhomAnAttackIsBlamedDidItAsItIsSaid() throws {
    try ParsedClaims.check(
      """
      The|the|DET|2|det mayor|mayor|NOUN|3|nsubj blamed|blame|VERB|0|root|VerbForm=Fin the|the|DET|5|det \
      attack|attack|NOUN|3|obj on|on|ADP|7|case rebels|rebel|NOUN|5|nmod|Number=Plur .|.|PUNCT|3|punct
      """,
      claims: ["attack(attacker: rebels) event-noun"]
    )
  }

  @Test func whatIsAimedAtMayStandInATown() throws {
    try ParsedClaims.check(
      """
      Rebels|rebel|NOUN|2|nsubj|Number=Plur fired|fire|VERB|0|root|VerbForm=Fin shells|shell|NOUN|2|obj|Number=Plur \
      at|at|ADP|6|case a|a|DET|6|det mill|mill|NOUN|3|nmod in|in|ADP|9|case the|the|DET|9|det district|district|NOUN|2|obl \
      .|.|PUNCT|2|punct
      """,
      claims: [
        "attack(attacker: Rebels, target: a mill, instrument: shells, place: the district) active-verb"
      ]
    )
  }

  @Test func aDayIsHeldByNobody() throws {
    try ParsedClaims.check(
      """
      The|the|DET|2|det debate|debate|NOUN|7|nsubj ,|,|PUNCT|4|punct held|hold|VERB|2|acl|VerbForm=Part \
      October|October|PROPN|6|nmod:unmarked 8|8|NUM|4|obj ended|end|VERB|0|root|VerbForm=Fin .|.|PUNCT|7|punct
      """,
      claims: []
    )
  }

  @Test func aSideBeforeABlastIsNoAimOfIt() throws {
    try ParsedClaims.check(
      """
      The|the|DET|2|det mayor|mayor|NOUN|3|nsubj saw|see|VERB|0|root|VerbForm=Fin rebel|rebel|NOUN|5|compound \
      blasts|blast|NOUN|3|obj|Number=Plur .|.|PUNCT|3|punct
      """,
      claims: ["explode(agent: rebel) event-noun"]
    )
  }

  @Test func whoIsJailedForADeedDidIt() throws {
    try ParsedClaims.check(
      """
      A|a|DET|2|det court|court|NOUN|3|nsubj jailed|jail|VERB|0|root|VerbForm=Fin two|two|NUM|5|nummod \
      men|man|NOUN|3|obj|Number=Plur for|for|SCONJ|7|mark killing|kill|VERB|3|advcl|VerbForm=Ger a|a|DET|9|det \
      guard|guard|NOUN|7|obj .|.|PUNCT|3|punct
      """,
      claims: [
        "detain(holder: A court, detainee: two men[2–2]) active-verb",
        "kill(killer: two men[2–2], victim: a guard) participle",
      ]
    )
  }

  @Test func blameSparksNothing() throws {
    let claims = try ParsedClaims.lines(
      of: """
        The|the|DET|2|det mayor|mayor|NOUN|3|nsubj blamed|blame|VERB|0|root|VerbForm=Fin rebels|rebel|NOUN|3|obj|Number=Plur \
        for|for|SCONJ|6|mark sparking|spark|VERB|3|advcl|VerbForm=Ger the|the|DET|8|det fire|fire|NOUN|6|obj .|.|PUNCT|3|punct
        """
    )
    #expect(!claims.contains { $0.hasPrefix("causes") })
  }

  @Test func whatADescribedThingSparksIsNotSparkedByItsDescription() throws {
    let claims = try ParsedClaims.lines(
      of: """
        Winds|wind|NOUN|6|nsubj|Number=Plur reported|report|VERB|1|acl|VerbForm=Part causing|cause|VERB|2|advcl|VerbForm=Part \
        a|a|DET|5|det fire|fire|NOUN|3|obj|Number=Sing died|die|VERB|0|root|VerbForm=Fin
        """
    )
    #expect(claims.contains("causes(cause: Winds, effect: a fire) cause-verb"), "\(claims)")
  }

  @Test func aDeedThatNamesNoHappeningIsToldInFull() throws {
    let claims = try ParsedClaims.lines(
      of: """
        Villagers|villager|NOUN|2|nsubj|Number=Plur crossed|cross|VERB|0|root|VerbForm=Fin the|the|DET|4|det \
        valley|valley|NOUN|2|obj|Number=Sing sparking|spark|VERB|2|advcl|VerbForm=Part a|a|DET|7|det panic|panic|NOUN|5|obj
        """
    )
    #expect(
      claims.contains("causes(cause: Villagers crossed the valley, effect: a panic) cause-verb"),
      "\(claims)"
    )
  }
}
