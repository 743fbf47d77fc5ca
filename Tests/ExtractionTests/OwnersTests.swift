import Testing

/// Whose attack it was is who did what came of it.
@Suite struct OwnersTests {
  @Test func whoseRaidItWasKilledToo() throws {
    try ParsedClaims.check(
      """
      Five|five|NUM|2|nummod sailors|sailor|NOUN|4|nsubj:pass|Number=Plur were|be|AUX|4|aux:pass \
      killed|kill|VERB|0|root|VerbForm=Part|Tense=Past in|in|ADP|8|case a|a|DET|8|det \
      government|government|NOUN|8|compound raid|raid|NOUN|4|obl .|.|PUNCT|4|punct
      """,
      claims: [
        "kill(killer: government, victim: Five sailors[5–5], instrument: a government raid) passive-verb"
      ]
    )
  }

  @Test func gunfireIsASidesAsAWeaponIs() throws {
    try ParsedClaims.check(
      """
      Rebel|rebel|NOUN|2|compound fire|fire|NOUN|3|nsubj killed|kill|VERB|0|root|VerbForm=Fin two|two|NUM|5|nummod \
      guards|guard|NOUN|3|obj|Number=Plur .|.|PUNCT|3|punct
      """,
      claims: ["kill(killer: Rebel, victim: two guards[2–2], instrument: Rebel fire) active-verb"]
    )
  }

  @Test func aFireThatBurnsIsNobodys() throws {
    try ParsedClaims.check(
      """
      A|a|DET|3|det house|house|NOUN|3|compound fire|fire|NOUN|4|nsubj killed|kill|VERB|0|root|VerbForm=Fin \
      two|two|NUM|6|nummod guards|guard|NOUN|4|obj|Number=Plur .|.|PUNCT|4|punct
      """,
      claims: ["kill(victim: two guards[2–2], instrument: A house fire) active-verb"]
    )
  }

  @Test func fightersWhoFallInAFightAreASideOfIt() throws {
    try ParsedClaims.check(
      """
      Ten|ten|NUM|2|nummod rebels|rebel|NOUN|4|nsubj:pass|Number=Plur were|be|AUX|4|aux:pass \
      killed|kill|VERB|0|root|VerbForm=Part|Tense=Past in|in|ADP|6|case clashes|clash|NOUN|4|obl|Number=Plur \
      with|with|ADP|8|case soldiers|soldier|NOUN|6|nmod|Number=Plur .|.|PUNCT|4|punct
      """,
      claims: [
        "kill(killer: soldiers, victim: Ten rebels[10–10]) passive-verb",
        "clash(participant_a: Ten rebels[10–10], participant_b: soldiers) event-noun",
      ]
    )
  }

  @Test func whatABlastHitsIsItsTarget() throws {
    try ParsedClaims.check(
      """
      The|the|DET|2|det blast|blast|NOUN|3|nsubj hit|hit|VERB|0|root|VerbForm=Fin a|a|DET|5|det bus|bus|NOUN|3|obj \
      .|.|PUNCT|3|punct
      """,
      claims: [
        "explode(target: a bus) event-noun",
        "attack(target: a bus, instrument: → The blast) active-verb",
      ]
    )
  }

  @Test func aNumberOfRocketsIsFiredAtWhatTheTreeHangsOnTheRockets() throws {
    try ParsedClaims.check(
      """
      Rebels|rebel|NOUN|2|nsubj|Number=Plur fired|fire|VERB|0|root|VerbForm=Fin a|a|DET|4|det number|number|NOUN|2|obj \
      of|of|ADP|6|case rockets|rocket|NOUN|4|nmod|Number=Plur on|on|ADP|9|case a|a|DET|9|det depot|depot|NOUN|6|nmod \
      .|.|PUNCT|2|punct
      """,
      claims: [
        "attack(attacker: Rebels, target: a depot, instrument: a number of rockets on a depot[2–]) active-verb"
      ]
    )
  }

  @Test func whatIsHeldIsShelledAndNotItsHolder() throws {
    try ParsedClaims.check(
      """
      Soldiers|soldier|NOUN|2|nsubj|Number=Plur shelled|shell|VERB|0|root|VerbForm=Fin rebel|rebel|NOUN|2|obj \
      -|-|PUNCT|3|punct held|hold|VERB|3|acl|VerbForm=Part|Tense=Past districts|district|NOUN|5|obj|Number=Plur \
      .|.|PUNCT|2|punct
      """,
      claims: [
        "attack(attacker: Soldiers, target: rebel-held districts) active-verb",
        "control(controller: rebel, territory: rebel-held districts) compound-participle",
      ]
    )
  }

  @Test func whoStartsAnAssaultIsNoPronoun() throws {
    try ParsedClaims.check(
      """
      Rebels|rebel|NOUN|2|nsubj|Number=Plur began|begin|VERB|0|root|VerbForm=Fin their|their|PRON|4|nmod:poss \
      assault|assault|NOUN|2|obj on|on|ADP|7|case the|the|DET|7|det port|port|NOUN|4|nmod .|.|PUNCT|2|punct
      """,
      claims: ["attack(attacker: Rebels, target: the port) light-verb"]
    )
  }

  @Test func rebelsWhoseRaidFailedRaided() throws {
    try ParsedClaims.check(
      """
      Guards|guard|NOUN|2|nsubj|Number=Plur saw|see|VERB|0|root|VerbForm=Fin rebels|rebel|NOUN|2|obj|Number=Plur \
      whose|whose|PRON|5|nmod:poss raid|raid|NOUN|9|nsubj on|on|ADP|8|case the|the|DET|8|det port|port|NOUN|5|nmod \
      failed|fail|VERB|3|acl:relcl|VerbForm=Fin .|.|PUNCT|2|punct
      """,
      claims: ["attack(attacker: rebels, target: the port) event-noun"]
    )
  }

  @Test func ofTwoFatesWhatTheLastWasMetInIsThatOfBoth() throws {
    try ParsedClaims.check(
      """
      Five|five|NUM|3|nsubj:pass were|be|AUX|3|aux:pass killed|kill|VERB|0|root|VerbForm=Part|Tense=Past \
      and|and|CCONJ|6|cc ten|ten|NUM|6|nsubj:pass wounded|wound|VERB|3|conj|VerbForm=Part|Tense=Past in|in|ADP|9|case \
      rebel|rebel|NOUN|9|compound raids|raid|NOUN|6|obl|Number=Plur .|.|PUNCT|3|punct
      """,
      claims: [
        "kill(killer: rebel, victim: Five[5–5], instrument: rebel raids) passive-verb",
        "injure(agent: rebel, victim: ten[10–10], instrument: rebel raids) passive-verb",
      ]
    )
  }

  @Test func mostOfThemAreNotAllWhoWereKilled() throws {
    try ParsedClaims.check(
      """
      Ten|ten|NUM|2|nummod sailors|sailor|NOUN|7|nsubj:pass|Number=Plur most|most|ADJ|7|nsubj:pass of|of|ADP|5|case \
      them|they|PRON|3|nmod were|be|AUX|7|aux:pass killed|kill|VERB|0|root|VerbForm=Part|Tense=Past .|.|PUNCT|7|punct
      """,
      claims: ["kill(victim: Ten sailors[10–10]) passive-verb"]
    )
  }
}
