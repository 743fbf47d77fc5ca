import Language
import Testing

/// Who attacks, and what is hit, where another noun, a place or a weapon stands between.
@Suite struct FarSidesTests {
  @Test func howFarAPlaceIsDoesNothing() throws {
    try ParsedClaims.check(
      """
      Guards|guard|NOUN|2|nsubj|Number=Plur stormed|storm|VERB|0|root|VerbForm=Fin a|a|DET|4|det mill|mill|NOUN|2|obj \
      ,|,|PUNCT|7|punct 20|20|NUM|7|nummod km|km|NOUN|4|conj from|from|ADP|9|case Arlen|Arlen|PROPN|7|nmod .|.|PUNCT|2|punct
      """,
      claims: ["attack(attacker: Guards, target: a mill) active-verb"]
    )
  }

  @Test func whatWeaponsFallOnIsAttacked() throws {
    try ParsedClaims.check(
      """
      Rockets|rocket|NOUN|2|nsubj|Number=Plur fell|fall|VERB|0|root|VerbForm=Fin on|on|ADP|5|case the|the|DET|5|det \
      barracks|barracks|NOUN|2|obl .|.|PUNCT|2|punct
      """,
      claims: ["attack(target: the barracks, instrument: Rockets) active-verb"]
    )
    try ParsedClaims.check(
      """
      Leaves|leaf|NOUN|2|nsubj|Number=Plur fell|fall|VERB|0|root|VerbForm=Fin on|on|ADP|5|case the|the|DET|5|det \
      barracks|barracks|NOUN|2|obl .|.|PUNCT|2|punct
      """,
      claims: []
    )
    try ParsedClaims.check(
      """
      Rockets|rocket|NOUN|2|nsubj|Number=Plur fell|fall|VERB|0|root|VerbForm=Fin in|in|ADP|5|case the|the|DET|5|det \
      sea|sea|NOUN|2|obl .|.|PUNCT|2|punct
      """,
      claims: []
    )
  }

  @Test func whoTakesPartInSomethingIsNotAttacked() throws {
    try ParsedClaims.check(
      """
      There|there|PRON|2|expl are|be|VERB|0|root|VerbForm=Fin farmers|farmer|NOUN|2|nsubj|Number=Plur \
      engaged|engage|VERB|3|acl|VerbForm=Part in|in|ADP|6|case trade|trade|NOUN|4|obl .|.|PUNCT|2|punct
      """,
      claims: []
    )
  }

  @Test func whoseVerbHasAnObjectAttacksWithWhatStandsBehindWith() throws {
    try ParsedClaims.check(
      """
      Rebels|rebel|NOUN|2|nsubj|Number=Plur backed|back|VERB|0|root|VerbForm=Fin the|the|DET|4|det union|union|NOUN|2|obj \
      with|with|ADP|6|case raids|raid|NOUN|2|obl|Number=Plur on|on|ADP|9|case the|the|DET|9|det port|port|NOUN|6|nmod \
      .|.|PUNCT|2|punct
      """,
      claims: [
        "support(backer: Rebels, backed: the union) active-verb",
        "attack(attacker: Rebels, target: the port) light-verb",
      ]
    )
  }

  @Test func whoClaimsAnAttackDidItWhereverTheParticipleHangs() throws {
    try ParsedClaims.check(
      """
      There|there|PRON|2|expl was|be|VERB|0|root|VerbForm=Fin a|a|DET|4|det raid|raid|NOUN|2|nsubj on|on|ADP|7|case \
      a|a|DET|7|det mill|mill|NOUN|4|nmod claimed|claim|VERB|7|acl|VerbForm=Part by|by|ADP|10|case \
      rebels|rebel|NOUN|8|obl:agent|Number=Plur .|.|PUNCT|2|punct
      """,
      claims: ["attack(attacker: rebels, target: a mill) event-noun"]
    )
  }

  @Test func whoUsesAWeaponInAnAttackAttacks() throws {
    try ParsedClaims.check(
      """
      Rebels|rebel|NOUN|2|nsubj|Number=Plur used|use|VERB|0|root|VerbForm=Fin rockets|rocket|NOUN|2|obj|Number=Plur \
      in|in|ADP|6|case an|a|DET|6|det attack|attack|NOUN|2|obl on|on|ADP|9|case the|the|DET|9|det port|port|NOUN|6|nmod \
      .|.|PUNCT|2|punct
      """,
      claims: ["attack(attacker: Rebels, target: the port, instrument: rockets) event-noun"]
    )
  }

  @Test func whoIsInChargeOfGuardingGuards() throws {
    try ParsedClaims.check(
      """
      The|the|DET|2|det soldiers|soldier|NOUN|5|nsubj|Number=Plur are|be|AUX|5|cop in|in|ADP|5|case \
      charge|charge|NOUN|0|root of|of|SCONJ|7|mark protecting|protect|VERB|5|acl|VerbForm=Ger the|the|DET|9|det \
      bank|bank|NOUN|7|obj .|.|PUNCT|5|punct
      """,
      claims: ["guard(guard: The soldiers, object: the bank) participle"]
    )
  }

  @Test func whoDoesTheWholeDoesItsPart() throws {
    try ParsedClaims.check(
      """
      A|a|DET|2|det raid|raid|NOUN|6|nsubj on|on|ADP|4|case Arlen|Arlen|PROPN|2|nmod was|be|AUX|6|cop \
      part|part|NOUN|0|root of|of|ADP|9|case an|a|DET|9|det operation|operation|NOUN|6|nmod by|by|ADP|11|case \
      rebels|rebel|NOUN|9|nmod|Number=Plur .|.|PUNCT|6|punct
      """,
      claims: ["attack(attacker: rebels, target: Arlen) event-noun"]
    )
  }

  @Test func theSidesOfAFightMayHangOnWhereItIs() throws {
    try ParsedClaims.check(
      """
      Clashes|clash|NOUN|2|nsubj|Number=Plur erupted|erupt|VERB|0|root|VerbForm=Fin in|in|ADP|5|case the|the|DET|5|det \
      north|north|NOUN|2|obl of|of|ADP|8|case the|the|DET|8|det town|town|NOUN|5|nmod between|between|ADP|10|case \
      rebels|rebel|NOUN|5|nmod|Number=Plur and|and|CCONJ|12|cc troops|troop|NOUN|10|conj|Number=Plur .|.|PUNCT|2|punct
      """,
      claims: [
        "clash(participant_a: rebels, participant_b: troops, place: the north of the town) event-noun"
      ]
    )
  }
}
