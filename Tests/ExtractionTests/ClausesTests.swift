import Testing

/// Which phrase of a sentence does what a verb or an event noun says, and to whom.
@Suite struct ClausesTests {
  private func check(
    _ parse: String,
    claims expected: [String],
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let lines = try ParsedClaims.lines(of: parse)
    #expect(lines == expected, sourceLocation: sourceLocation)
  }

  @Test func whoIsCalledOnIsToDoIt() throws {
    try check(
      """
      She|she|PRON|2|nsubj called|call|VERB|0|root|VerbForm=Fin on|on|ADP|5|case all|all|DET|5|det \
      parties|party|NOUN|2|obl|Number=Plur to|to|PART|7|mark protect|protect|VERB|2|advcl|VerbForm=Inf \
      villagers|villager|NOUN|7|obj|Number=Plur .|.|PUNCT|2|punct
      """,
      claims: ["guard(guard: all parties, object: villagers) infinitive"]
    )
  }

  @Test func whoIsAccusedOfADeedDidIt() throws {
    try check(
      """
      The|the|DET|2|det mayor|mayor|NOUN|3|nsubj accuses|accuse|VERB|0|root|VerbForm=Fin \
      soldiers|soldier|NOUN|3|obj|Number=Plur of|of|SCONJ|6|mark \
      shelling|shell|VERB|4|acl|VerbForm=Ger the|the|DET|8|det port|port|NOUN|6|obj .|.|PUNCT|3|punct
      """,
      claims: ["attack(attacker: soldiers, target: the port) participle"]
    )
  }

  @Test(
    arguments: [
      ",|,|PUNCT|6|punct not|not|PART|6|advmod the|the|DET|6|det",
      "rather|rather|ADV|6|cc than|than|ADP|3|fixed the|the|DET|6|det",
    ]
  )
  func whoIsLeftOutDidNotDoIt(exclusion: String) throws {
    try check(
      """
      The|the|DET|2|det army|army|NOUN|7|nsubj \(exclusion) rebels|rebel|NOUN|2|conj|Number=Plur \
      bombed|bomb|VERB|0|root|VerbForm=Fin the|the|DET|9|det school|school|NOUN|7|obj .|.|PUNCT|7|punct
      """,
      claims: ["attack(attacker: The army, target: the school) active-verb"]
    )
  }

  @Test func whoDoesNotClaimAnAttackIsNotItsDoer() throws {
    try check(
      """
      The|the|DET|2|det rebels|rebel|NOUN|5|nsubj|Number=Plur have|have|AUX|5|aux not|not|PART|5|advmod \
      claimed|claim|VERB|0|root|VerbForm=Part responsibility|responsibility|NOUN|5|obj for|for|ADP|9|case \
      the|the|DET|9|det attack|attack|NOUN|6|nmod on|on|ADP|12|case the|the|DET|12|det market|market|NOUN|9|nmod \
      .|.|PUNCT|5|punct
      """,
      claims: [
        "say(speaker: The rebels, content: responsibility for the attack on the market) statement",
        "attack(target: the market) event-noun",
      ]
    )
  }

  @Test func peopleTakenHostageAreAbducted() throws {
    try check(
      """
      Pirates|pirate|NOUN|2|nsubj|Number=Plur took|take|VERB|0|root|VerbForm=Fin 20|20|NUM|4|nummod \
      villagers|villager|NOUN|5|compound|Number=Plur hostage|hostage|NOUN|2|obj .|.|PUNCT|2|punct
      """,
      claims: ["abduct(agent: Pirates, victim: 20 villagers[20–20]) active-verb"]
    )
  }

  @Test func aBareNumberIsTheSubjectOfItsOwnVerb() throws {
    try check(
      """
      Two|two|NUM|2|nummod men|man|NOUN|4|nsubj:pass|Number=Plur were|be|AUX|4|aux:pass \
      killed|kill|VERB|0|root|VerbForm=Part and|and|CCONJ|7|cc 20|20|NUM|7|nummod \
      wounded|wound|VERB|4|conj|VerbForm=Part .|.|PUNCT|4|punct
      """,
      claims: [
        "kill(victim: Two men[2–2]) passive-verb", "injure(victim: 20[20–20]) passive-verb",
      ]
    )
  }

  @Test func aPartOfTheCountIsNotTheCount() throws {
    try check(
      """
      Nine|nine|NUM|2|nummod people|people|NOUN|7|nsubj:pass|Number=Plur including|include|VERB|5|case \
      two|two|NUM|5|nummod nurses|nurse|NOUN|7|nsubj:pass|Number=Plur were|be|AUX|7|aux:pass \
      killed|kill|VERB|0|root|VerbForm=Part .|.|PUNCT|7|punct
      """,
      claims: ["kill(victim: Nine people[9–9]) passive-verb"]
    )
  }

  @Test func whoIsNamedBehindByActsAndNotTheWordBefore() throws {
    try check(
      """
      Rebel|rebel|ADJ|2|amod attacks|attack|NOUN|6|nsubj|Number=Plur by|by|ADP|4|case \
      farmers|farmer|NOUN|2|nmod|Number=Plur have|have|AUX|6|aux ended|end|VERB|0|root|VerbForm=Part .|.|PUNCT|6|punct
      """,
      claims: ["attack(attacker: farmers) event-noun"]
    )
  }

  @Test func aTimeSpentDoingItDoesNothing() throws {
    try check(
      """
      Ada|Ada|PROPN|2|nsubj spent|spend|VERB|0|root|VerbForm=Fin the|the|DET|4|det \
      month|month|NOUN|2|obj guarding|guard|VERB|4|acl|VerbForm=Ger the|the|DET|7|det port|port|NOUN|5|obj .|.|PUNCT|2|punct
      """,
      claims: ["guard(guard: Ada, object: the port) participle"]
    )
  }

  @Test func whoIsCountedAsKilledWithoutAnObjectWasKilled() throws {
    try check(
      """
      Two|two|NUM|2|nsubj killed|kill|VERB|0|root|Tense=Past 13|13|NUM|4|compound injured|injure|VERB|2|xcomp|VerbForm=Part \
      in|in|ADP|6|case blast|blast|NOUN|2|obl .|.|PUNCT|2|punct
      """,
      claims: [
        "kill(victim: Two[2–2], instrument: → blast) active-verb",
        "injure(victim: 13[13–13]) active-verb", "explode() event-noun",
      ]
    )
  }

  @Test func aReproachIsNoAttack() throws {
    try check(
      """
      Ada|Ada|PROPN|2|nsubj attacked|attack|VERB|0|root|VerbForm=Fin the|the|DET|4|det mayor|mayor|NOUN|2|obj \
      for|for|ADP|7|case his|he|PRON|7|nmod:poss plans|plan|NOUN|2|obl|Number=Plur .|.|PUNCT|2|punct
      """,
      claims: []
    )
  }

  @Test func aFightAgainstAnEvilIsNoClash() throws {
    try check(
      """
      Farmers|farmer|NOUN|2|nsubj|Number=Plur fought|fight|VERB|0|root|VerbForm=Fin corruption|corruption|NOUN|2|obj .|.|PUNCT|2|punct
      """,
      claims: []
    )
    try check(
      """
      Farmers|farmer|NOUN|2|nsubj|Number=Plur fought|fight|VERB|0|root|VerbForm=Fin Ansar|Ansar|PROPN|2|obj .|.|PUNCT|2|punct
      """,
      claims: ["clash(participant_a: Farmers, participant_b: Ansar) active-verb"]
    )
  }

  @Test func controlNeedsWhoAndWhat() throws {
    try check(
      """
      Nobody|nobody|PRON|2|nsubj expected|expect|VERB|0|root|VerbForm=Fin a|a|DET|4|det struggle|struggle|NOUN|2|obj \
      over|over|ADP|6|case control|control|NOUN|4|nmod of|of|ADP|9|case the|the|DET|9|det port|port|NOUN|6|nmod .|.|PUNCT|2|punct
      """,
      claims: []
    )
  }

  @Test func whatIsBasedSomewhereIsBasedAtAName() throws {
    try check(
      """
      She|she|PRON|2|nsubj won|win|VERB|0|root|VerbForm=Fin age|age|NOUN|5|compound -|-|PUNCT|3|punct \
      based|base|VERB|6|amod|VerbForm=Part games|game|NOUN|2|obj|Number=Plur .|.|PUNCT|2|punct
      """,
      claims: []
    )
  }

  @Test func underWhoseControlATownIs() throws {
    try check(
      """
      The|the|DET|2|det town|town|NOUN|5|nsubj is|be|AUX|5|cop under|under|ADP|5|case control|control|NOUN|0|root \
      of|of|ADP|8|case the|the|DET|8|det union|union|NOUN|5|nmod .|.|PUNCT|5|punct
      """,
      claims: ["control(controller: the union, territory: The town) event-noun"]
    )
  }

  @Test func whoTakesControlSeizes() throws {
    try check(
      """
      Rebels|rebel|NOUN|2|nsubj|Number=Plur took|take|VERB|0|root|VerbForm=Fin control|control|NOUN|2|obj of|of|ADP|6|case \
      the|the|DET|6|det port|port|NOUN|3|nmod .|.|PUNCT|2|punct
      """,
      claims: ["seize(agent: Rebels, territory: the port) active-verb"]
    )
  }

  @Test func whatHangsOnTheDoerIsWhatIsFiredAt() throws {
    try check(
      """
      Shells|shell|NOUN|0|root|Number=Plur fired|fire|VERB|1|acl|VerbForm=Part by|by|ADP|4|case \
      rebels|rebel|NOUN|2|obl:agent|Number=Plur on|on|ADP|7|case the|the|DET|7|det port|port|NOUN|4|nmod .|.|PUNCT|1|punct
      """,
      claims: ["attack(attacker: rebels, target: the port, instrument: Shells) participle"]
    )
  }
}
