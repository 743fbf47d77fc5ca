import Language
import Testing

/// Who does and suffers what an event noun names, where another word of the clause tells it.
@Suite struct EventSidesTests {
  @Test func whatABlastHitsIsToldBehindOn() throws {
    try ParsedClaims.check(
      """
      A|a|DET|3|det bomb|bomb|NOUN|3|compound blast|blast|NOUN|8|nsubj on|on|ADP|7|case a|a|DET|7|det \
      crowded|crowded|ADJ|7|amod bus|bus|NOUN|3|nmod killed|kill|VERB|0|root|VerbForm=Fin six|six|NUM|10|nummod \
      people|people|NOUN|8|obj .|.|PUNCT|8|punct
      """,
      claims: [
        "explode(device: bomb, target: a crowded bus) event-noun",
        "kill(victim: six people[6–6], instrument: → A bomb blast) active-verb",
      ]
    )
    try ParsedClaims.check(
      """
      A|a|DET|3|det bomb|bomb|NOUN|3|compound blast|blast|NOUN|7|nsubj on|on|ADP|6|case a|a|DET|6|det \
      road|road|NOUN|3|nmod killed|kill|VERB|0|root|VerbForm=Fin six|six|NUM|9|nummod people|people|NOUN|7|obj \
      .|.|PUNCT|7|punct
      """,
      claims: [
        "explode(device: bomb, place: a road) event-noun",
        "kill(victim: six people[6–6], instrument: → A bomb blast) active-verb",
      ]
    )
  }

  @Test func aProtestIsACrackdownsTarget() throws {
    try ParsedClaims.check(
      """
      Troops|troop|NOUN|2|nsubj|Number=Plur launched|launch|VERB|0|root|VerbForm=Fin a|a|DET|4|det \
      crackdown|crackdown|NOUN|2|obj on|on|ADP|6|case protests|protest|NOUN|4|nmod|Number=Plur .|.|PUNCT|2|punct
      """,
      claims: ["attack(attacker: Troops, target: protests) light-verb"]
    )
  }

  @Test func fightersWhoFallInAFightAreItsSides() throws {
    try ParsedClaims.check(
      """
      Ten|ten|NUM|2|nummod rebels|rebel|NOUN|4|nsubj:pass|Number=Plur were|be|AUX|4|aux:pass \
      killed|kill|VERB|0|root|VerbForm=Part in|in|ADP|6|case clashes|clash|NOUN|4|obl|Number=Plur .|.|PUNCT|4|punct
      """,
      claims: [
        "kill(victim: Ten rebels[10–10]) passive-verb",
        "clash(participant_a: Ten rebels[10–10]) event-noun",
      ]
    )
    try ParsedClaims.check(
      """
      Two|two|NUM|2|nummod policemen|policeman|NOUN|7|nsubj:pass|Number=Plur and|and|CCONJ|5|cc a|a|DET|5|det \
      rebel|rebel|NOUN|2|conj were|be|AUX|7|aux:pass killed|kill|VERB|0|root|VerbForm=Part in|in|ADP|9|case \
      clashes|clash|NOUN|7|obl|Number=Plur in|in|ADP|11|case Arlen|Arlen|PROPN|9|nmod .|.|PUNCT|7|punct
      """,
      claims: [
        "kill(victim: Two policemen[2–2], victim: a rebel) passive-verb",
        "clash(participant_a: Two policemen[2–2], participant_b: a rebel) event-noun",
      ]
    )
    try ParsedClaims.check(
      """
      Two|two|NUM|2|nummod policemen|policeman|NOUN|7|nsubj:pass|Number=Plur and|and|CCONJ|5|cc a|a|DET|5|det \
      soldier|soldier|NOUN|2|conj were|be|AUX|7|aux:pass killed|kill|VERB|0|root|VerbForm=Part in|in|ADP|9|case \
      clashes|clash|NOUN|7|obl|Number=Plur .|.|PUNCT|7|punct
      """,
      claims: [
        "kill(victim: Two policemen[2–2], victim: a soldier) passive-verb",
        "clash() event-noun",
      ]
    )
  }

  @Test func whoFallsInAFightWithSomebodyFoughtHim() throws {
    try ParsedClaims.check(
      """
      Protesters|protester|NOUN|3|nsubj:pass|Number=Plur were|be|AUX|3|aux:pass \
      killed|kill|VERB|0|root|VerbForm=Part in|in|ADP|5|case clashes|clash|NOUN|3|obl|Number=Plur \
      with|with|ADP|7|case police|police|NOUN|5|nmod .|.|PUNCT|3|punct
      """,
      claims: [
        "kill(victim: Protesters) passive-verb",
        "clash(participant_a: Protesters, participant_b: police) event-noun",
      ]
    )
    try ParsedClaims.check(
      """
      Children|child|NOUN|3|nsubj:pass|Number=Plur were|be|AUX|3|aux:pass killed|kill|VERB|0|root|VerbForm=Part \
      in|in|ADP|5|case clashes|clash|NOUN|3|obl|Number=Plur with|with|ADP|7|case police|police|NOUN|5|nmod \
      .|.|PUNCT|3|punct
      """,
      claims: [
        "kill(victim: Children) passive-verb",
        "clash(participant_b: police) event-noun",
      ]
    )
  }

  @Test func whoFightsNeedNotHaveKilledWhomTheFightDid() throws {
    try ParsedClaims.check(
      """
      Troops|troop|NOUN|2|nsubj|Number=Plur fought|fight|VERB|0|root|VerbForm=Fin \
      rebels|rebel|NOUN|2|obj|Number=Plur ,|,|PUNCT|5|punct resulting|result|VERB|2|advcl|VerbForm=Part \
      in|in|ADP|8|case the|the|DET|8|det deaths|death|NOUN|5|obl|Number=Plur of|of|ADP|11|case \
      five|five|NUM|11|nummod farmers|farmer|NOUN|8|nmod|Number=Plur .|.|PUNCT|2|punct
      """,
      claims: [
        "clash(participant_a: Troops, participant_b: rebels) active-verb",
        "kill(victim: five farmers[5–5]) event-noun",
      ]
    )
  }

  @Test func whomAPactSendsAwayIsAPartyToIt() throws {
    try ParsedClaims.check(
      """
      The|the|DET|2|det rebels|rebel|NOUN|3|nsubj|Number=Plur left|leave|VERB|0|root|VerbForm=Fin \
      under|under|ADP|6|case an|a|DET|6|det agreement|agreement|NOUN|3|obl with|with|ADP|9|case the|the|DET|9|det \
      army|army|NOUN|6|nmod .|.|PUNCT|3|punct
      """,
      claims: ["agree(agent: The rebels, patient: the army) event-noun"]
    )
    try ParsedClaims.check(
      """
      The|the|DET|2|det hostages|hostage|NOUN|3|nsubj|Number=Plur left|leave|VERB|0|root|VerbForm=Fin \
      under|under|ADP|6|case an|a|DET|6|det agreement|agreement|NOUN|3|obl with|with|ADP|9|case the|the|DET|9|det \
      army|army|NOUN|6|nmod .|.|PUNCT|3|punct
      """,
      claims: ["agree(patient: the army) event-noun"]
    )
    try ParsedClaims.check(
      """
      The|the|DET|2|det unions|union|NOUN|3|nsubj|Number=Plur signed|sign|VERB|0|root|VerbForm=Fin a|a|DET|5|det \
      deal|deal|NOUN|3|obj with|with|ADP|8|case the|the|DET|8|det mayor|mayor|NOUN|5|nmod .|.|PUNCT|3|punct
      """,
      claims: ["agree(agent: The unions, patient: the mayor) light-verb"]
    )
  }

  @Test func whoIsBlamedForAMurderCommittedIt() throws {
    try ParsedClaims.check(
      """
      Police|police|NOUN|2|nsubj blamed|blame|VERB|0|root|VerbForm=Part guerrillas|guerrilla|NOUN|2|obj|Number=Plur \
      for|for|ADP|6|case the|the|DET|6|det murder|murder|NOUN|3|nmod of|of|ADP|9|case a|a|DET|9|det \
      judge|judge|NOUN|6|nmod .|.|PUNCT|2|punct
      """,
      claims: [
        "accuse(agent: Police, patient: guerrillas) active-verb",
        "kill(killer: guerrillas, victim: a judge) event-noun",
      ]
    )
  }

  @Test func theTwoThatAttackOneAnotherAreNoTarget() throws {
    try ParsedClaims.check(
      """
      The|the|DET|2|det rivals|rival|NOUN|3|nsubj|Number=Plur led|lead|VERB|0|root|VerbForm=Fin \
      attacks|attack|NOUN|3|obj|Number=Plur on|on|ADP|6|case one|one|NUM|3|obl another|another|DET|6|fixed \
      .|.|PUNCT|3|punct
      """,
      claims: ["attack(attacker: The rivals) light-verb"]
    )
  }

  @Test func aRecapturedVillageIsSeizedAndAPrisonerArrested() throws {
    try ParsedClaims.check(
      """
      The|the|DET|2|det army|army|NOUN|4|nmod:poss 's|'s|PART|2|case recapture|recapture|NOUN|8|nsubj \
      of|of|ADP|7|case the|the|DET|7|det village|village|NOUN|4|nmod took|take|VERB|0|root|VerbForm=Fin \
      weeks|week|NOUN|8|obj|Number=Plur .|.|PUNCT|8|punct
      """,
      claims: ["seize(agent: The army, territory: the village) event-noun"]
    )
    try ParsedClaims.check(
      """
      The|the|DET|2|det village|village|NOUN|4|nmod:poss 's|'s|PART|2|case recapture|recapture|NOUN|5|nsubj \
      took|take|VERB|0|root|VerbForm=Fin weeks|week|NOUN|5|obj|Number=Plur .|.|PUNCT|5|punct
      """,
      claims: ["seize(territory: The village) event-noun"]
    )
    try ParsedClaims.check(
      """
      The|the|DET|2|det recapture|recapture|NOUN|6|nsubj of|of|ADP|5|case the|the|DET|5|det \
      prisoners|prisoner|NOUN|2|nmod|Number=Plur took|take|VERB|0|root|VerbForm=Fin \
      weeks|week|NOUN|6|obj|Number=Plur .|.|PUNCT|6|punct
      """,
      claims: ["arrest(detainee: the prisoners) event-noun"]
    )
  }

  @Test func aRateIsNoCount() throws {
    try ParsedClaims.check(
      """
      The|the|DET|2|det flu|flu|NOUN|3|nsubj killed|kill|VERB|0|root|VerbForm=Fin 200|200|NUM|5|nummod \
      people|people|NOUN|3|obj a|a|DET|7|det day|day|NOUN|3|obl:unmarked .|.|PUNCT|3|punct
      """,
      claims: ["kill(victim: 200 people, instrument: The flu) active-verb"]
    )
    try ParsedClaims.check(
      """
      The|the|DET|2|det flu|flu|NOUN|3|nsubj killed|kill|VERB|0|root|VerbForm=Fin 200|200|NUM|5|nummod \
      people|people|NOUN|3|obj a|a|DET|7|det day|day|NOUN|8|obl:unmarked later|late|ADV|3|advmod .|.|PUNCT|3|punct
      """,
      claims: ["kill(victim: 200 people[200–200], instrument: The flu) active-verb"]
    )
  }

  @Test func theRaidInWhichAMillIsDamagedDamagesIt() throws {
    try ParsedClaims.check(
      """
      The|the|DET|2|det mill|mill|NOUN|4|nsubj:pass was|be|AUX|4|aux:pass damaged|damage|VERB|0|root|VerbForm=Part \
      in|in|ADP|7|case a|a|DET|7|det raid|raid|NOUN|4|obl by|by|ADP|9|case rebels|rebel|NOUN|7|nmod|Number=Plur \
      .|.|PUNCT|4|punct
      """,
      claims: [
        "destroy(agent: rebels, object: The mill, instrument: → a raid) passive-verb",
        "attack(attacker: rebels, target: The mill) light-verb",
      ]
    )
  }

  @Test func whereTheInjuredAreVisitedIsNoTarget() throws {
    try ParsedClaims.check(
      """
      The|the|DET|2|det clerk|clerk|NOUN|3|nsubj visited|visit|VERB|0|root|VerbForm=Fin \
      guards|guard|NOUN|3|obj|Number=Plur hurt|hurt|VERB|3|xcomp|VerbForm=Part in|in|ADP|8|case the|the|DET|8|det \
      raid|raid|NOUN|5|obl at|at|ADP|11|case the|the|DET|11|det hospital|hospital|NOUN|5|obl .|.|PUNCT|5|punct
      """,
      claims: ["consult(agent: The clerk, patient: guards) active-verb"]
    )
  }

  @Test func theFightInWhichSomebodyFellIsToldBeforeIt() throws {
    try ParsedClaims.check(
      """
      The|the|DET|2|det army|army|NOUN|3|nsubj reported|report|VERB|0|root|VerbForm=Fin \
      clashes|clash|NOUN|3|obj|Number=Plur in|in|ADP|6|case which|which|PRON|10|obl ten|ten|NUM|8|nummod \
      soldiers|soldier|NOUN|10|nsubj:pass|Number=Plur were|be|AUX|10|aux:pass \
      killed|kill|VERB|4|acl:relcl|VerbForm=Part .|.|PUNCT|3|punct
      """,
      claims: [
        "clash(participant_a: ten soldiers[10–10]) event-noun",
        "kill(victim: ten soldiers[10–10]) relative-clause",
      ]
    )
    try ParsedClaims.check(
      """
      The|the|DET|2|det rebels|rebel|NOUN|3|nsubj|Number=Plur claimed|claim|VERB|0|root|VerbForm=Fin \
      the|the|DET|5|det attack|attack|NOUN|3|obj in|in|ADP|7|case which|which|PRON|10|obl six|six|NUM|9|nummod \
      farmers|farmer|NOUN|10|nsubj|Number=Plur died|die|VERB|5|acl:relcl|VerbForm=Fin .|.|PUNCT|3|punct
      """,
      claims: [
        "attack(attacker: The rebels) light-verb",
        "kill(killer: The rebels, victim: six farmers[6–6], instrument: → the attack) relative-clause",
      ]
    )
  }

  @Test func aTollThatStandsHasItsWounded() throws {
    try ParsedClaims.check(
      """
      The|the|DET|2|det toll|toll|NOUN|3|nsubj stands|stand|VERB|0|root|VerbForm=Fin at|at|ADP|6|case \
      45|45|NUM|6|nummod dead|dead|ADJ|3|obl and|and|CCONJ|8|cc 120|120|NUM|6|conj \
      wounded|wound|VERB|3|conj|VerbForm=Part .|.|PUNCT|3|punct
      """,
      claims: [
        "kill(victim: 45[45–45]) death-toll",
        "injure(victim: 120[120–120]) death-toll",
      ]
    )
  }

  @Test func thoseWhoSignADealAreItsParties() throws {
    try ParsedClaims.check(
      """
      The|the|DET|2|det union|union|NOUN|6|nsubj and|and|CCONJ|5|cc the|the|DET|5|det mayor|mayor|NOUN|2|conj \
      signed|sign|VERB|0|root|VerbForm=Fin a|a|DET|8|det deal|deal|NOUN|6|obj .|.|PUNCT|6|punct
      """,
      claims: ["agree(agent: The union, agent: the mayor) light-verb"]
    )
    try ParsedClaims.check(
      """
      The|the|DET|2|det shop|shop|NOUN|3|nsubj deals|deal|NOUN|0|root|Number=Plur with|with|ADP|5|case \
      shortages|shortage|NOUN|3|nmod|Number=Plur .|.|PUNCT|3|punct
      """,
      claims: []
    )
  }

  @Test func whatABlastShakesIsWhereItWas() throws {
    try ParsedClaims.check(
      """
      An|a|DET|2|det explosion|explosion|NOUN|3|nsubj shook|shake|VERB|0|root|VerbForm=Fin the|the|DET|5|det \
      market|market|NOUN|3|obj .|.|PUNCT|3|punct
      """,
      claims: ["explode(place: the market) event-noun"]
    )
  }

  @Test func strikesFromTheAirAreAttacks() throws {
    try ParsedClaims.check(
      """
      Air|air|NOUN|2|compound strikes|strike|NOUN|6|nsubj|Number=Plur by|by|ADP|5|case the|the|DET|5|det \
      army|army|NOUN|2|nmod killed|kill|VERB|0|root|VerbForm=Fin ten|ten|NUM|8|nummod \
      farmers|farmer|NOUN|6|obj|Number=Plur .|.|PUNCT|6|punct
      """,
      claims: [
        "attack(attacker: the army) event-noun",
        "kill(killer: the army, victim: ten farmers[10–10], instrument: → Air strikes) active-verb",
      ]
    )
    try ParsedClaims.check(
      """
      Strikes|strike|NOUN|5|nsubj|Number=Plur by|by|ADP|4|case the|the|DET|4|det \
      drivers|driver|NOUN|1|nmod|Number=Plur hurt|hurt|VERB|0|root|VerbForm=Fin shops|shop|NOUN|5|obj|Number=Plur \
      .|.|PUNCT|5|punct
      """,
      claims: []
    )
  }

  @Test func allThatIsCausedIsAnEffect() throws {
    try ParsedClaims.check(
      """
      The|the|DET|2|det storm|storm|NOUN|3|nsubj caused|cause|VERB|0|root|VerbForm=Fin panic|panic|NOUN|3|obj \
      and|and|CCONJ|6|cc damage|damage|NOUN|4|conj .|.|PUNCT|3|punct
      """,
      claims: ["causes(cause: The storm, effect: panic, effect: damage) cause-verb"]
    )
  }
}
