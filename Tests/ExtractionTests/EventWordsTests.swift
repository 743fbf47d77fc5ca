import Testing

/// Happenings that more than one word names, and the sides that other verbs lend them.
@Suite struct EventWordsTests {
  private func check(
    _ parse: String,
    claims expected: [String],
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    #expect(try ParsedClaims.lines(of: parse) == expected, sourceLocation: sourceLocation)
  }

  @Test func aWeaponThrownIsAnAttack() throws {
    try check(
      """
      Rebels|rebel|NOUN|2|nsubj|Number=Plur hurled|hurl|VERB|0|root|VerbForm=Fin grenades|grenade|NOUN|2|obj|Number=Plur \
      at|at|ADP|6|case the|the|DET|6|det barracks|barracks|NOUN|2|obl .|.|PUNCT|2|punct
      """,
      claims: [
        "attack(attacker: Rebels, target: the barracks, instrument: grenades) active-verb"
      ]
    )
  }

  @Test func countedEscapeesHaveEscaped() throws {
    try check(
      """
      Guards|guard|NOUN|2|nsubj|Number=Plur caught|catch|VERB|0|root|VerbForm=Fin nine|nine|NUM|4|nummod \
      escapees|escapee|NOUN|2|obj|Number=Plur .|.|PUNCT|2|punct
      """,
      claims: [
        "arrest(agent: Guards, detainee: nine escapees[9–9]) active-verb",
        "escape(escapee: nine escapees[9–9]) fate-noun",
      ]
    )
    try check(
      """
      Guards|guard|NOUN|2|nsubj|Number=Plur caught|catch|VERB|0|root|VerbForm=Fin the|the|DET|4|det \
      escapees|escapee|NOUN|2|obj|Number=Plur .|.|PUNCT|2|punct
      """,
      claims: ["arrest(agent: Guards, detainee: the escapees) active-verb"]
    )
  }

  @Test func whatIsNoWeaponIsThrownWithoutHarm() throws {
    try check(
      """
      Rebels|rebel|NOUN|2|nsubj|Number=Plur hurled|hurl|VERB|0|root|VerbForm=Fin insults|insult|NOUN|2|obj|Number=Plur \
      at|at|ADP|6|case the|the|DET|6|det sailors|sailor|NOUN|2|obl|Number=Plur .|.|PUNCT|2|punct
      """,
      claims: []
    )
  }

  @Test func aVerbWithABareWordBehindIt() throws {
    try check(
      """
      Gunmen|gunman|NOUN|2|nsubj|Number=Plur set|set|VERB|0|root|VerbForm=Fin the|the|DET|4|det depot|depot|NOUN|2|obj \
      on|on|ADP|6|case fire|fire|NOUN|2|obl .|.|PUNCT|2|punct
      """,
      claims: ["destroy(agent: Gunmen, object: the depot) active-verb"]
    )
  }

  @Test func whoClaimsResponsibilityDidIt() throws {
    try check(
      """
      Rebels|rebel|NOUN|2|nsubj|Number=Plur claimed|claim|VERB|0|root|VerbForm=Fin \
      responsibility|responsibility|NOUN|2|obj for|for|ADP|6|case the|the|DET|6|det attack|attack|NOUN|3|nmod \
      on|on|ADP|9|case the|the|DET|9|det port|port|NOUN|6|nmod .|.|PUNCT|2|punct
      """,
      claims: ["attack(attacker: Rebels, target: the port) light-verb"]
    )
  }

  @Test func whoIsBlamedDidItAsItIsSaid() throws {
    try check(
      """
      Villagers|villager|NOUN|2|nsubj|Number=Plur blamed|blame|VERB|0|root|VerbForm=Fin \
      rebels|rebel|NOUN|2|obj|Number=Plur for|for|ADP|6|case the|the|DET|6|det murder|murder|NOUN|2|obl \
      of|of|ADP|9|case two|two|NUM|9|nummod nuns|nun|NOUN|6|nmod|Number=Plur .|.|PUNCT|2|punct
      """,
      claims: [
        "accuse(agent: Villagers, patient: rebels) active-verb",
        "kill(killer: rebels, victim: two nuns[2–2]) light-verb",
      ]
    )
  }

  @Test func anEventNounBeforeTheNounThatCarriesIt() throws {
    try check(
      """
      The|the|DET|2|det minister|minister|NOUN|3|nsubj survived|survive|VERB|0|root|VerbForm=Fin an|an|DET|6|det \
      assassination|assassination|NOUN|6|compound attempt|attempt|NOUN|3|obj by|by|ADP|8|case \
      rebels|rebel|NOUN|6|nmod|Number=Plur .|.|PUNCT|3|punct
      """,
      claims: ["kill(killer: rebels, victim: The minister) light-verb"]
    )
  }

  @Test func aBombInFrontOfABuilding() throws {
    try check(
      """
      A|a|DET|2|det bomb|bomb|NOUN|3|nsubj exploded|explode|VERB|0|root|VerbForm=Fin in|in|ADP|5|case \
      front|front|NOUN|3|obl of|of|ADP|8|case the|the|DET|8|det barracks|barracks|NOUN|5|nmod .|.|PUNCT|3|punct
      """,
      claims: ["explode(device: A bomb, place: the barracks) active-verb"]
    )
  }
}
