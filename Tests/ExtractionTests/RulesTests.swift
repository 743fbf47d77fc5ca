import Testing

/// What sentences claim, rule by rule.
@Suite struct RulesTests {
  @Test func activeVerb() throws {
    try ParsedClaims.check(
      """
      Gunmen|gunman|NOUN|2|nsubj|Number=Plur stormed|storm|VERB|0|root|VerbForm=Fin a|a|DET|4|det \
      barracks|barracks|NOUN|2|obj .|.|PUNCT|2|punct
      """,
      claims: ["attack(attacker: Gunmen, target: a barracks) active-verb"]
    )
  }

  /// "Rebels shelled a suburb, killing five", whether the tree hangs the killing on the shelling or on the suburb.
  @Test(arguments: ["2|advcl", "4|acl"])
  func whoShelledKills(place: String) throws {
    try ParsedClaims.check(
      """
      Rebels|rebel|NOUN|2|nsubj|Number=Plur shelled|shell|VERB|0|root|VerbForm=Fin a|a|DET|4|det \
      suburb|suburb|NOUN|2|obj killing|kill|VERB|\(place)|VerbForm=Ger five|five|NUM|7|nummod \
      people|people|NOUN|5|obj|Number=Plur .|.|PUNCT|2|punct
      """,
      claims: [
        "attack(attacker: Rebels, target: a suburb) active-verb",
        "kill(killer: Rebels, victim: five people[5–5]) participle",
      ]
    )
  }

  /// "stormed a post while guards slept, killing 12": nobody dies of the guards' sleep.
  @Test func aResultComesOfAHappening() throws {
    try ParsedClaims.check(
      """
      Gunmen|gunman|NOUN|2|nsubj|Number=Plur stormed|storm|VERB|0|root|VerbForm=Fin a|a|DET|4|det post|post|NOUN|2|obj \
      while|while|SCONJ|7|mark guards|guard|NOUN|7|nsubj|Number=Plur slept|sleep|VERB|2|advcl|VerbForm=Fin ,|,|PUNCT|9|punct \
      killing|kill|VERB|7|advcl|VerbForm=Ger 12|12|NUM|9|obj .|.|PUNCT|2|punct
      """,
      claims: [
        "attack(attacker: Gunmen, target: a post) active-verb",
        "kill(killer: Gunmen, victim: 12[12–12]) participle",
      ]
    )
  }

  /// "died in the attack on a depot", whether the tree hangs the depot on the attack or on the dying.
  @Test(arguments: ["6|nmod", "3|obl"])
  func whatAnAttackIsOn(place: String) throws {
    try ParsedClaims.check(
      """
      Two|two|NUM|2|nummod guards|guard|NOUN|3|nsubj|Number=Plur died|die|VERB|0|root|VerbForm=Fin in|in|ADP|6|case \
      the|the|DET|6|det attack|attack|NOUN|3|obl on|on|ADP|9|case a|a|DET|9|det depot|depot|NOUN|\(place) .|.|PUNCT|3|punct
      """,
      claims: [
        "kill(victim: Two guards[2–2], instrument: → the attack) active-verb",
        "attack(target: a depot) event-noun",
      ]
    )
  }

  @Test func whoWasAttackedDoesNotKill() throws {
    try ParsedClaims.check(
      """
      Soldiers|soldier|NOUN|3|nsubj:pass|Number=Plur were|be|AUX|3|aux:pass attacked|attack|VERB|0|root|VerbForm=Part \
      by|by|ADP|5|case rebels|rebel|NOUN|3|obl:agent|Number=Plur ,|,|PUNCT|7|punct \
      killing|kill|VERB|3|advcl|VerbForm=Ger five|five|NUM|9|nummod people|people|NOUN|7|obj|Number=Plur .|.|PUNCT|3|punct
      """,
      claims: [
        "attack(attacker: rebels, target: Soldiers) passive-verb",
        "kill(killer: rebels, victim: five people[5–5]) participle",
      ]
    )
  }

  @Test func whoIsAccusedOfItDidIt() throws {
    try ParsedClaims.check(
      """
      Officials|official|NOUN|2|nsubj|Number=Plur accused|accuse|VERB|0|root|VerbForm=Fin rebels|rebel|NOUN|2|obj|Number=Plur \
      of|of|SCONJ|5|mark shelling|shell|VERB|2|advcl|VerbForm=Ger a|a|DET|7|det school|school|NOUN|5|obj .|.|PUNCT|2|punct
      """,
      claims: ["attack(attacker: rebels, target: a school) participle"]
    )
  }

  @Test func whatStandsBehindAnotherPrepositionIsNoSecondObject() throws {
    try ParsedClaims.check(
      """
      Rebels|rebel|NOUN|2|nsubj|Number=Plur shelled|shell|VERB|0|root|VerbForm=Fin a|a|DET|4|det port|port|NOUN|2|obj \
      and|and|CCONJ|8|cc with|with|ADP|8|case more|more|ADJ|8|amod ships|ship|NOUN|4|conj|Number=Plur .|.|PUNCT|2|punct
      """,
      claims: ["attack(attacker: Rebels, target: a port) active-verb"]
    )
  }

  @Test func dataAreNotReleasedAsPrisonersAre() throws {
    try ParsedClaims.check(
      """
      The|the|DET|2|det union|union|NOUN|3|nsubj released|release|VERB|0|root|VerbForm=Fin data|datum|NOUN|3|obj|Number=Plur .|.|PUNCT|3|punct
      """,
      claims: []
    )
  }

  @Test func dayIsNoTarget() throws {
    try ParsedClaims.check(
      """
      The|the|DET|2|det attack|attack|NOUN|9|nsubj on|on|ADP|5|case April|April|PROPN|5|compound \
      13|13|NUM|2|nmod on|on|ADP|8|case a|a|DET|8|det school|school|NOUN|2|nmod failed|fail|VERB|0|root|VerbForm=Fin .|.|PUNCT|9|punct
      """,
      claims: ["attack(target: a school) event-noun"]
    )
  }

  @Test func passiveVerbWithItsAgent() throws {
    try ParsedClaims.check(
      """
      The|the|DET|2|det depot|depot|NOUN|4|nsubj:pass was|be|AUX|4|aux:pass shelled|shell|VERB|0|root|VerbForm=Part \
      by|by|ADP|6|case rebels|rebel|NOUN|4|obl:agent|Number=Plur .|.|PUNCT|4|punct
      """,
      claims: ["attack(attacker: rebels, target: The depot) passive-verb"]
    )
  }

  @Test func coordinatedVerbsShareTheirSubject() throws {
    try ParsedClaims.check(
      """
      Rebels|rebel|NOUN|2|nsubj|Number=Plur seized|seize|VERB|0|root|VerbForm=Fin the|the|DET|4|det port|port|NOUN|2|obj \
      and|and|CCONJ|6|cc killed|kill|VERB|2|conj|VerbForm=Fin six|six|NUM|8|nummod \
      sailors|sailor|NOUN|6|obj|Number=Plur .|.|PUNCT|2|punct
      """,
      claims: [
        "seize(agent: Rebels, territory: the port) active-verb",
        "kill(killer: Rebels, victim: six sailors[6–6]) active-verb",
      ]
    )
  }

  @Test func relativeClauseTellsOfItsNoun() throws {
    try ParsedClaims.check(
      """
      Guards|guard|NOUN|0|root|Number=Plur who|who|PRON|3|nsubj freed|free|VERB|1|acl:relcl|VerbForm=Fin \
      two|two|NUM|5|nummod prisoners|prisoner|NOUN|3|obj|Number=Plur
      """,
      claims: ["release(agent: Guards, beneficiary: two prisoners[2–2]) relative-clause"]
    )
  }

  @Test func eventNounWithItsSides() throws {
    try ParsedClaims.check(
      """
      The|the|DET|2|det rebels|rebel|NOUN|3|nmod:poss|Number=Plur attack|attack|NOUN|7|nsubj|Number=Sing \
      on|on|ADP|6|case the|the|DET|6|det port|port|NOUN|3|nmod failed|fail|VERB|0|root|VerbForm=Fin .|.|PUNCT|7|punct
      """,
      claims: ["attack(attacker: The rebels, target: the port) event-noun"]
    )
  }

  @Test func lightVerbLendsItsSubject() throws {
    try ParsedClaims.check(
      """
      Rebels|rebel|NOUN|2|nsubj|Number=Plur launched|launch|VERB|0|root|VerbForm=Fin an|an|DET|4|det \
      attack|attack|NOUN|2|obj|Number=Sing on|on|ADP|7|case the|the|DET|7|det port|port|NOUN|4|nmod .|.|PUNCT|2|punct
      """,
      claims: ["attack(attacker: Rebels, target: the port) light-verb"]
    )
  }

  @Test func clashesBetweenTwoSides() throws {
    try ParsedClaims.check(
      """
      Clashes|clash|NOUN|2|nsubj|Number=Plur erupted|erupt|VERB|0|root|VerbForm=Fin between|between|ADP|4|case \
      rebels|rebel|NOUN|2|obl|Number=Plur and|and|CCONJ|6|cc soldiers|soldier|NOUN|4|conj|Number=Plur .|.|PUNCT|2|punct
      """,
      claims: ["clash(participant_a: rebels, participant_b: soldiers) event-noun"]
    )
  }

  @Test func clashesReportedBetweenTwoSides() throws {
    try ParsedClaims.check(
      """
      Clashes|clash|NOUN|0|root|Number=Plur reported|report|VERB|1|acl|Tense=Past|VerbForm=Part \
      between|between|ADP|4|case rebels|rebel|NOUN|2|obl|Number=Plur and|and|CCONJ|6|cc \
      soldiers|soldier|NOUN|4|conj|Number=Plur .|.|PUNCT|1|punct
      """,
      claims: ["clash(participant_a: rebels, participant_b: soldiers) event-noun"]
    )
  }

  @Test func deviceIsNeverTheAttacker() throws {
    try ParsedClaims.check(
      """
      A|a|DET|3|det car|car|NOUN|3|compound bomb|bomb|NOUN|4|nsubj hit|hit|VERB|0|root|VerbForm=Fin \
      the|the|DET|6|det depot|depot|NOUN|4|obj .|.|PUNCT|4|punct
      """,
      claims: ["attack(target: the depot, instrument: A car bomb) active-verb"]
    )
  }

  @Test func numeralHeadsAreVictims() throws {
    try ParsedClaims.check(
      """
      Rebels|rebel|NOUN|2|nsubj|Number=Plur shelled|shell|VERB|0|root|VerbForm=Fin the|the|DET|4|det port|port|NOUN|2|obj \
      ,|,|PUNCT|6|punct killing|kill|VERB|2|advcl|VerbForm=Ger 11|11|NUM|6|obj .|.|PUNCT|2|punct
      """,
      claims: [
        "attack(attacker: Rebels, target: the port) active-verb",
        "kill(killer: Rebels, victim: 11[11–11]) participle",
      ]
    )
  }

  @Test func oneHappeningCausesAnother() throws {
    try ParsedClaims.check(
      """
      Rebels|rebel|NOUN|2|nsubj|Number=Plur shelled|shell|VERB|0|root|VerbForm=Fin the|the|DET|4|det port|port|NOUN|2|obj \
      ,|,|PUNCT|6|punct sparking|spark|VERB|2|advcl|VerbForm=Ger a|a|DET|8|det fire|fire|NOUN|6|obj .|.|PUNCT|2|punct
      """,
      claims: [
        "attack(attacker: Rebels, target: the port) active-verb",
        "causes(cause: → shelled, effect: a fire) cause-verb",
      ]
    )
  }

  @Test func deadThatSomebodyLeaves() throws {
    try ParsedClaims.check(
      """
      The|the|DET|2|det blast|blast|NOUN|3|nsubj|Number=Sing left|leave|VERB|0|root|VerbForm=Fin \
      six|six|NUM|5|nummod sailors|sailor|NOUN|3|obj|Number=Plur dead|dead|ADJ|3|xcomp .|.|PUNCT|3|punct
      """,
      claims: ["kill(victim: six sailors[6–6], instrument: The blast) death-toll"]
    )
  }

  @Test func tollOfSomeAndTheDeadAmongOthers() throws {
    try ParsedClaims.check(
      """
      Officials|official|NOUN|2|nsubj|Number=Plur gave|give|VERB|0|root|VerbForm=Fin a|a|DET|4|det toll|toll|NOUN|2|obj \
      of|of|ADP|7|case 12|12|NUM|7|nummod guards|guard|NOUN|4|nmod and|and|CCONJ|10|cc seven|seven|NUM|10|nummod \
      dead|dead|ADJ|7|conj among|among|ADP|13|case the|the|DET|13|det crew|crew|NOUN|7|conj .|.|PUNCT|2|punct
      """,
      claims: [
        "kill(victim: 12 guards[12–12]) death-toll",
        "kill(victim: seven dead among the crew[7–7]) death-toll",
      ]
    )
  }

  @Test func countsOfTheDeadInAList() throws {
    try ParsedClaims.check(
      """
      Medics|medic|NOUN|2|nsubj|Number=Plur counted|count|VERB|0|root|VerbForm=Fin 39|39|NUM|4|nummod dead|dead|NOUN|2|obj \
      on|on|ADP|8|case the|the|DET|8|det rebel|rebel|NOUN|8|compound side|side|NOUN|4|nmod ,|,|PUNCT|10|punct \
      23|23|NUM|4|conj among|among|ADP|13|case the|the|DET|13|det police|police|NOUN|10|nmod and|and|CCONJ|16|cc \
      five|five|NUM|16|nummod civilians|civilian|NOUN|4|conj|Number=Plur .|.|PUNCT|2|punct
      """,
      claims: [
        "kill(victim: 39 dead on the rebel side[39–39]) death-toll",
        "kill(victim: 23 among the police[23–23]) death-toll",
        "kill(victim: five civilians[5–5]) death-toll",
      ]
    )
  }

  @Test func whoIsInjuredInAHeadlineIsNotKilled() throws {
    try ParsedClaims.check(
      """
      Three|three|NUM|2|nummod dockers|docker|NOUN|3|nsubj|Number=Plur killed|kill|VERB|0|root|VerbForm=Fin \
      12|12|NUM|5|nummod others|other|NOUN|3|obj|Number=Plur injured|injure|VERB|5|acl|VerbForm=Part
      """,
      claims: [
        "kill(victim: Three dockers[3–3]) active-verb",
        "injure(victim: 12 others[12–12]) participle",
      ]
    )
  }

  @Test func tollThatRose() throws {
    try ParsedClaims.check(
      """
      The|the|DET|3|det death|death|NOUN|3|compound toll|toll|NOUN|4|nsubj rose|rise|VERB|0|root|VerbForm=Fin to|to|ADP|9|case \
      at|at|ADP|7|case least|least|ADJ|8|nmod 12|12|NUM|9|nummod people|people|NOUN|4|obl|Number=Plur .|.|PUNCT|4|punct
      """,
      claims: ["kill(victim: at least 12 people[12–]) death-toll"]
    )
  }

  @Test func titleOfASpokesman() throws {
    try ParsedClaims.check(
      """
      Dara|Dara|PROPN|0|root|Number=Sing Amin|Amin|PROPN|1|flat|Number=Sing ,|,|PUNCT|5|punct a|a|DET|5|det \
      spokesman|spokesman|NOUN|1|appos|Number=Sing for|for|ADP|8|case the|the|DET|8|det \
      ministry|ministry|NOUN|5|nmod|Number=Sing
      """,
      claims: ["speaks_for(spokesperson: Dara Amin, organization: the ministry) title"]
    )
  }

  @Test func compoundParticiple() throws {
    try ParsedClaims.check(
      """
      The|the|DET|5|det US|US|PROPN|4|compound -|-|PUNCT|2|punct backed|back|VERB|5|amod|VerbForm=Part \
      forces|force|NOUN|6|nsubj|Number=Plur fled|flee|VERB|0|root|VerbForm=Fin .|.|PUNCT|6|punct
      """,
      claims: [
        "support(backer: US, backed: The US-backed forces) compound-participle",
        "escape(escapee: The US-backed forces) active-verb",
      ]
    )
  }

  @Test func peopleAsShields() throws {
    try ParsedClaims.check(
      """
      Rebels|rebel|NOUN|2|nsubj|Number=Plur used|use|VERB|0|root|VerbForm=Fin villagers|villager|NOUN|2|obj|Number=Plur \
      as|as|ADP|6|case human|human|ADJ|6|amod shields|shield|NOUN|2|obl|Number=Plur .|.|PUNCT|2|punct
      """,
      claims: ["human_shield(agent: Rebels, victim: villagers) human-shield"]
    )
  }

  @Test func weaponsCarried() throws {
    try ParsedClaims.check(
      """
      Rebels|rebel|NOUN|5|nsubj|Number=Plur armed|armed|ADJ|1|acl with|with|ADP|4|case \
      mortars|mortar|NOUN|2|obl|Number=Plur fled|flee|VERB|0|root|VerbForm=Fin .|.|PUNCT|5|punct
      """,
      claims: [
        "uses_weapon(entity: Rebels, weapon: mortars) armed-with",
        "escape(escapee: Rebels) active-verb",
      ]
    )
  }

  @Test func whoIsAmongTheBestIsNotTheBest() throws {
    try ParsedClaims.check(
      """
      The|the|DET|2|det port|port|NOUN|7|nsubj is|be|AUX|7|cop among|among|ADP|7|case the|the|DET|7|det \
      largest|large|ADJ|7|amod|Degree=Sup harbours|harbour|NOUN|0|root|Number=Plur held|hold|VERB|7|acl|VerbForm=Part|Tense=Past \
      by|by|ADP|10|case rebels|rebel|NOUN|8|obl:agent|Number=Plur .|.|PUNCT|7|punct
      """,
      claims: [
        "has_attribute(entity: The port, value: among the largest harbours held by rebels) superlative"
      ]
    )
  }

  @Test func superlativeInApposition() throws {
    try ParsedClaims.check(
      """
      The|the|DET|2|det port|port|NOUN|4|nsubj is|be|AUX|4|cop one|one|NUM|0|root of|of|ADP|8|case the|the|DET|8|det \
      largest|large|ADJ|8|amod|Degree=Sup harbours|harbour|NOUN|4|nmod|Number=Plur .|.|PUNCT|4|punct
      """,
      claims: ["has_attribute(entity: The port, value: one of the largest harbours) superlative"]
    )
  }

  @Test func silenceIsANegativeSaying() throws {
    try ParsedClaims.check(
      """
      The|the|DET|2|det ministry|ministry|NOUN|3|nsubj declined|decline|VERB|0|root|VerbForm=Fin to|to|PART|5|mark \
      comment|comment|VERB|3|xcomp|VerbForm=Inf .|.|PUNCT|3|punct
      """,
      claims: ["say(speaker: The ministry, content: to comment) statement"]
    )
  }
}
