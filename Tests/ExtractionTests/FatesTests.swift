import Testing

/// Who was killed and who only hurt, by whom, where a clause tells of two fates or of a state.
@Suite struct FatesTests {
  @Test func whatTheLastFateWasMetInIsThatOfBothWhateverHangsWhere() throws {
    try ParsedClaims.check(
      """
      One|one|NUM|2|nummod man|man|NOUN|4|nsubj:pass was|be|AUX|4|aux:pass killed|kill|VERB|0|root|VerbForm=Part \
      and|and|CCONJ|8|cc two|two|NUM|7|nummod girls|girl|NOUN|9|nsubj:pass|Number=Plur were|be|AUX|9|aux:pass \
      injured|injure|VERB|4|conj|VerbForm=Part by|by|ADP|12|case a|a|DET|12|det rocket|rocket|NOUN|9|obl:agent \
      found|find|VERB|4|conj|VerbForm=Part in|in|ADP|15|case Arlen|Arlen|PROPN|13|obl .|.|PUNCT|4|punct
      """,
      claims: [
        "kill(victim: One man[1–1], instrument: a rocket) passive-verb",
        "injure(victim: two girls[2–2], instrument: a rocket) passive-verb",
      ]
    )
  }

  @Test func dozensMoreAreNotThoseWhoWereKilled() throws {
    try ParsedClaims.check(
      """
      Six|six|NUM|2|nummod clerks|clerk|NOUN|4|nsubj:pass|Number=Plur were|be|AUX|4|aux:pass \
      killed|kill|VERB|0|root|VerbForm=Part and|and|CCONJ|8|cc dozens|dozen|NOUN|7|obl:tmod|Number=Plur \
      more|more|ADV|8|advmod wounded|wound|VERB|4|conj|VerbForm=Part .|.|PUNCT|4|punct
      """,
      claims: [
        "kill(victim: Six clerks[6–6]) passive-verb", "injure(victim: dozens[24–]) passive-verb",
      ]
    )
  }

  @Test func whoAttackedWhenTheyDiedKilledThem() throws {
    try ParsedClaims.check(
      """
      Six|six|NUM|2|nummod clerks|clerk|NOUN|4|nsubj:pass|Number=Plur were|be|AUX|4|aux:pass \
      killed|kill|VERB|0|root|VerbForm=Part when|when|ADV|7|advmod rebels|rebel|NOUN|7|nsubj|Number=Plur \
      shelled|shell|VERB|4|advcl|VerbForm=Fin the|the|DET|9|det port|port|NOUN|7|obj .|.|PUNCT|4|punct
      """,
      claims: [
        "kill(killer: rebels, victim: Six clerks[6–6]) passive-verb",
        "attack(attacker: rebels, target: the port) participle",
      ]
    )
  }

  @Test func whoLeavesDozensDeadKilledThem() throws {
    try ParsedClaims.check(
      """
      Rebels|rebel|NOUN|2|nsubj|Number=Plur left|leave|VERB|0|root|VerbForm=Fin dozens|dozen|NOUN|2|obj|Number=Plur \
      of|of|ADP|5|case sailors|sailor|NOUN|3|nmod|Number=Plur dead|dead|ADJ|5|amod .|.|PUNCT|2|punct
      """,
      claims: ["kill(killer: Rebels, victim: sailors[24–]) death-toll"]
    )
  }

  @Test func theWoundedWhoAreCarriedAreWoundedByNobodyThere() throws {
    try ParsedClaims.check(
      """
      Nurses|nurse|NOUN|2|nsubj|Number=Plur carried|carry|VERB|0|root|VerbForm=Fin the|the|DET|4|det \
      dead|dead|ADJ|2|obj and|and|CCONJ|6|cc wounded|wound|VERB|2|conj|VerbForm=Part home|home|ADV|2|advmod .|.|PUNCT|2|punct
      """,
      claims: []
    )
  }

  @Test func menWomenAndChildrenAreThree() throws {
    try ParsedClaims.check(
      """
      Shells|shell|NOUN|2|nsubj|Number=Plur killed|kill|VERB|0|root|VerbForm=Fin men|man|NOUN|2|obj|Number=Plur \
      women|woman|NOUN|3|conj|Number=Plur and|and|CCONJ|6|cc children|child|NOUN|4|conj|Number=Plur .|.|PUNCT|2|punct
      """,
      claims: [
        "kill(victim: men, victim: women, victim: children, instrument: Shells) active-verb"
      ]
    )
  }
}
