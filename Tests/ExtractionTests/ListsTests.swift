import Testing

/// All who do, suffer or say it, and nobody else.
@Suite struct ListsTests {
  @Test func allWhoSayItTogetherAreSpeakers() throws {
    try ParsedClaims.check(
      """
      Amin|Amin|PROPN|4|nsubj and|and|CCONJ|3|cc Orso|Orso|PROPN|1|conj said|say|VERB|0|root|VerbForm=Fin \
      that|that|SCONJ|7|mark they|they|PRON|7|nsubj|Number=Plur slept|sleep|VERB|4|ccomp|VerbForm=Fin .|.|PUNCT|4|punct
      """,
      claims: ["say(speaker: Amin, speaker: Orso, content: that they slept) statement"]
    )
  }

  @Test func whoIsNamedAlongWithTheDoerDoesItToo() throws {
    try ParsedClaims.check(
      """
      The|the|DET|2|det army|army|NOUN|7|nsubj along|along|ADV|6|case with|with|ADP|6|case the|the|DET|6|det \
      militias|militia|NOUN|2|nmod|Number=Plur stormed|storm|VERB|0|root|VerbForm=Fin the|the|DET|9|det \
      mill|mill|NOUN|7|obj .|.|PUNCT|7|punct
      """,
      claims: ["attack(attacker: The army, attacker: the militias, target: the mill) active-verb"]
    )
  }

  @Test func whoFollowsADoerIsNoTarget() throws {
    try ParsedClaims.check(
      """
      The|the|DET|2|det shelling|shelling|NOUN|12|nsubj of|of|ADP|5|case the|the|DET|5|det mill|mill|NOUN|2|nmod \
      by|by|ADP|8|case the|the|DET|8|det army|army|NOUN|5|nmod and|and|CCONJ|11|cc the|the|DET|11|det \
      rebels|rebel|NOUN|8|conj|Number=Plur went|go|VERB|0|root|VerbForm=Fin on|on|ADV|12|advmod .|.|PUNCT|12|punct
      """,
      claims: ["attack(attacker: the army, attacker: the rebels, target: the mill) event-noun"]
    )
    try ParsedClaims.check(
      """
      The|the|DET|2|det shelling|shelling|NOUN|14|nsubj of|of|ADP|5|case the|the|DET|5|det mill|mill|NOUN|2|nmod \
      and|and|CCONJ|8|cc the|the|DET|8|det school|school|NOUN|5|conj by|by|ADP|11|case the|the|DET|11|det \
      army|army|NOUN|5|nmod and|and|CCONJ|13|cc rebels|rebel|NOUN|5|conj|Number=Plur \
      went|go|VERB|0|root|VerbForm=Fin on|on|ADV|14|advmod .|.|PUNCT|14|punct
      """,
      claims: [
        "attack(attacker: the army, attacker: rebels, target: the mill, target: the school) event-noun"
      ]
    )
  }

  @Test func whoseWeaponsStandBesideADoerDoesItToo() throws {
    try ParsedClaims.check(
      """
      Airstrikes|airstrike|NOUN|8|nsubj|Number=Plur by|by|ADP|4|case the|the|DET|4|det army|army|NOUN|1|nmod \
      and|and|CCONJ|7|cc Russian|Russian|ADJ|7|amod jets|jet|NOUN|4|conj|Number=Plur \
      killed|kill|VERB|0|root|VerbForm=Fin nine|nine|NUM|10|nummod people|people|NOUN|8|obj|Number=Plur .|.|PUNCT|8|punct
      """,
      claims: [
        "attack(attacker: the army, attacker: Russian) event-noun",
        "kill(killer: the army, killer: Russian, victim: nine people[9–9], instrument: → Airstrikes) active-verb",
      ]
    )
  }

  @Test func othersAreOfTheKindOfThoseCountedBefore() throws {
    try ParsedClaims.check(
      """
      Rebels|rebel|NOUN|2|nsubj|Number=Plur killed|kill|VERB|0|root|VerbForm=Fin ten|ten|NUM|4|nummod \
      guards|guard|NOUN|2|obj|Number=Plur and|and|CCONJ|6|cc captured|capture|VERB|2|conj|VerbForm=Fin \
      five|five|NUM|8|nummod others|other|NOUN|6|obj|Number=Plur .|.|PUNCT|2|punct
      """,
      claims: [
        "kill(killer: Rebels, victim: ten guards[10–10]) active-verb",
        "arrest(agent: Rebels, detainee: five others[5–5]) active-verb",
      ]
    )
  }

  @Test func eachStateOfThoseLeftIsOfItsOwnPeople() throws {
    try ParsedClaims.check(
      """
      The|the|DET|2|det raid|raid|NOUN|3|nsubj left|leave|VERB|0|root|VerbForm=Fin nine|nine|NUM|5|nummod \
      guards|guard|NOUN|3|obj|Number=Plur dead|dead|ADJ|5|amod and|and|CCONJ|8|cc twelve|twelve|NUM|6|conj \
      clerks|clerk|NOUN|10|nsubj:pass|Number=Plur wounded|wound|VERB|5|acl|VerbForm=Part .|.|PUNCT|3|punct
      """,
      claims: [
        "kill(victim: nine guards[9–9], instrument: The raid) death-toll",
        "injure(victim: clerks[12–12], instrument: The raid) death-toll",
      ]
    )
  }
}
