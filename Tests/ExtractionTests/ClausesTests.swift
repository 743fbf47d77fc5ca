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
      month|month|NOUN|2|obj visiting|visit|VERB|4|acl|VerbForm=Ger the|the|DET|7|det port|port|NOUN|5|obj .|.|PUNCT|2|punct
      """,
      claims: ["consult(agent: Ada, patient: the port) participle"]
    )
  }
}
