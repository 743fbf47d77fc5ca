import Language
import Testing

/// Happenings that more than one word names, and the sides that other verbs lend them.
@Suite struct EventWordsTests {
  @Test func aWeaponThrownIsAnAttack() throws {
    try ParsedClaims.check(
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
    try ParsedClaims.check(
      """
      Guards|guard|NOUN|2|nsubj|Number=Plur caught|catch|VERB|0|root|VerbForm=Fin nine|nine|NUM|4|nummod \
      escapees|escapee|NOUN|2|obj|Number=Plur .|.|PUNCT|2|punct
      """,
      claims: [
        "arrest(agent: Guards, detainee: nine escapees[9–9]) active-verb",
        "escape(escapee: nine escapees[9–9]) fate-noun",
      ]
    )
    try ParsedClaims.check(
      """
      Guards|guard|NOUN|2|nsubj|Number=Plur caught|catch|VERB|0|root|VerbForm=Fin the|the|DET|4|det \
      escapees|escapee|NOUN|2|obj|Number=Plur .|.|PUNCT|2|punct
      """,
      claims: ["arrest(agent: Guards, detainee: the escapees) active-verb"]
    )
  }

  @Test func whatIsNoWeaponIsThrownWithoutHarm() throws {
    try ParsedClaims.check(
      """
      Rebels|rebel|NOUN|2|nsubj|Number=Plur hurled|hurl|VERB|0|root|VerbForm=Fin insults|insult|NOUN|2|obj|Number=Plur \
      at|at|ADP|6|case the|the|DET|6|det sailors|sailor|NOUN|2|obl|Number=Plur .|.|PUNCT|2|punct
      """,
      claims: []
    )
  }

  @Test func aVerbWithABareWordBehindIt() throws {
    try ParsedClaims.check(
      """
      Gunmen|gunman|NOUN|2|nsubj|Number=Plur set|set|VERB|0|root|VerbForm=Fin the|the|DET|4|det depot|depot|NOUN|2|obj \
      on|on|ADP|6|case fire|fire|NOUN|2|obl .|.|PUNCT|2|punct
      """,
      claims: ["destroy(agent: Gunmen, object: the depot) active-verb"]
    )
  }

  @Test func whoClaimsResponsibilityDidIt() throws {
    try ParsedClaims.check(
      """
      Rebels|rebel|NOUN|2|nsubj|Number=Plur claimed|claim|VERB|0|root|VerbForm=Fin \
      responsibility|responsibility|NOUN|2|obj for|for|ADP|6|case the|the|DET|6|det attack|attack|NOUN|3|nmod \
      on|on|ADP|9|case the|the|DET|9|det port|port|NOUN|6|nmod .|.|PUNCT|2|punct
      """,
      claims: ["attack(attacker: Rebels, target: the port) light-verb"]
    )
  }

  @Test func whoIsBlamedDidItAsItIsSaid() throws {
    try ParsedClaims.check(
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
    try ParsedClaims.check(
      """
      The|the|DET|2|det minister|minister|NOUN|3|nsubj survived|survive|VERB|0|root|VerbForm=Fin an|an|DET|6|det \
      assassination|assassination|NOUN|6|compound attempt|attempt|NOUN|3|obj by|by|ADP|8|case \
      rebels|rebel|NOUN|6|nmod|Number=Plur .|.|PUNCT|3|punct
      """,
      claims: ["kill(killer: rebels, victim: The minister) light-verb"]
    )
  }

  @Test func aBombInFrontOfABuilding() throws {
    try ParsedClaims.check(
      """
      A|a|DET|2|det bomb|bomb|NOUN|3|nsubj exploded|explode|VERB|0|root|VerbForm=Fin in|in|ADP|5|case \
      front|front|NOUN|3|obl of|of|ADP|8|case the|the|DET|8|det barracks|barracks|NOUN|5|nmod .|.|PUNCT|3|punct
      """,
      claims: ["explode(device: A bomb, place: the barracks) active-verb"]
    )
  }

  @Test func aParticipleGoesOnWithThePassive() throws {
    try ParsedClaims.check(
      """
      Two|two|NUM|2|nummod sailors|sailor|NOUN|4|nsubj:pass|Number=Plur were|be|AUX|4|aux:pass \
      killed|kill|VERB|0|root|VerbForm=Part or|or|CCONJ|6|cc wounded|wound|VERB|4|conj|VerbForm=Part|Tense=Past .|.|PUNCT|4|punct
      """,
      claims: [
        "kill(victim: Two sailors) passive-verb",
        "injure(victim: Two sailors) passive-verb",
      ]
    )
  }

  @Test func whatHangsOnTheDoerIsWhatTheDeedIsAimedAt() throws {
    try ParsedClaims.check(
      """
      The|the|DET|2|det attack|attack|NOUN|0|root by|by|ADP|4|case rebels|rebel|NOUN|2|nmod|Number=Plur on|on|ADP|7|case \
      the|the|DET|7|det port|port|NOUN|4|nmod .|.|PUNCT|2|punct
      """,
      claims: ["attack(attacker: rebels, target: the port) event-noun"]
    )
  }

  @Test func theWeaponBeforeAnAttackIsNotItsTarget() throws {
    try ParsedClaims.check(
      """
      A|a|DET|3|det rocket|rocket|NOUN|3|compound attack|attack|NOUN|7|nsubj on|on|ADP|6|case the|the|DET|6|det \
      port|port|NOUN|3|nmod failed|fail|VERB|0|root|VerbForm=Fin .|.|PUNCT|7|punct
      """,
      claims: ["attack(target: the port, instrument: rocket) event-noun"]
    )
  }

  @Test func whatTheSecondVerbIsDoneToTheFirstIsToo() throws {
    try ParsedClaims.check(
      """
      Rebels|rebel|NOUN|2|nsubj|Number=Plur attacked|attack|VERB|0|root|VerbForm=Fin and|and|CCONJ|4|cc \
      burned|burn|VERB|2|conj|VerbForm=Fin the|the|DET|6|det depot|depot|NOUN|4|obj .|.|PUNCT|2|punct
      """,
      claims: [
        "attack(attacker: Rebels, target: the depot) active-verb",
        "destroy(agent: Rebels, object: the depot) active-verb",
      ]
    )
  }

  @Test func whoIsForcedToActActs() throws {
    try ParsedClaims.check(
      """
      Rebels|rebel|NOUN|2|nsubj|Number=Plur forced|force|VERB|0|root|VerbForm=Fin sailors|sailor|NOUN|2|obj|Number=Plur \
      to|to|PART|5|mark flee|flee|VERB|3|acl|VerbForm=Inf the|the|DET|7|det port|port|NOUN|5|obj .|.|PUNCT|2|punct
      """,
      claims: ["escape(escapee: sailors, origin: the port) infinitive"]
    )
  }

  @Test func aPastFormWithAnObjectIsTheClausesVerb() throws {
    try ParsedClaims.check(
      """
      Strikes|strike|NOUN|0|root|Number=Plur on|on|ADP|3|case villages|village|NOUN|1|nmod|Number=Plur of|of|ADP|5|case \
      farmers|farmer|NOUN|3|nmod|Number=Plur killed|kill|VERB|5|acl|VerbForm=Part|Tense=Past ten|ten|NUM|8|nummod \
      sailors|sailor|NOUN|6|obj|Number=Plur .|.|PUNCT|1|punct
      """,
      claims: [
        "attack(target: villages of farmers) event-noun",
        "kill(victim: ten sailors[10–10], instrument: → Strikes) participle",
      ]
    )
  }

  @Test func aCommonNounBeforeAnAttackSaysWhose() throws {
    try ParsedClaims.check(
      """
      A|a|DET|3|det rebel|rebel|NOUN|3|compound attack|attack|NOUN|7|nsubj on|on|ADP|6|case the|the|DET|6|det \
      depot|depot|NOUN|3|nmod failed|fail|VERB|0|root|VerbForm=Fin .|.|PUNCT|7|punct
      """,
      claims: ["attack(attacker: rebel, target: the depot) event-noun"]
    )
  }

  @Test func aCountWithAtLeastIsNoPhraseBehindAPreposition() throws {
    try ParsedClaims.check(
      """
      Rebels|rebel|NOUN|2|nsubj|Number=Plur killed|kill|VERB|0|root|VerbForm=Fin at|at|ADP|4|case least|least|ADJ|5|nmod \
      six|six|NUM|6|nummod sailors|sailor|NOUN|2|obl|Number=Plur .|.|PUNCT|2|punct
      """,
      claims: ["kill(killer: Rebels, victim: at least six sailors[6–]) active-verb"]
    )
  }

  @Test func gettingWoundedIsPassive() throws {
    try ParsedClaims.check(
      """
      Two|two|NUM|2|nummod sailors|sailor|NOUN|3|nsubj|Number=Plur got|get|VERB|0|root|VerbForm=Fin \
      wounded|wound|VERB|3|xcomp|VerbForm=Part|Tense=Past .|.|PUNCT|3|punct
      """,
      claims: ["injure(victim: Two sailors[2–2]) passive-verb"]
    )
  }

  @Test func whatIsUnderAttackIsTheTarget() throws {
    try ParsedClaims.check(
      """
      The|the|DET|2|det port|port|NOUN|5|nsubj is|be|AUX|5|cop under|under|ADP|5|case attack|attack|NOUN|0|root .|.|PUNCT|5|punct
      """,
      claims: ["attack(target: The port) event-noun"]
    )
  }

  /// "Rebels used rockets to shell a port", "Rebels shelled a port using rockets".
  @Test(arguments: [
    """
    Rebels|rebel|NOUN|2|nsubj|Number=Plur used|use|VERB|0|root|VerbForm=Fin rockets|rocket|NOUN|2|obj|Number=Plur \
    to|to|PART|5|mark shell|shell|VERB|2|advcl|VerbForm=Inf a|a|DET|7|det port|port|NOUN|5|obj .|.|PUNCT|2|punct
    """,
    """
    Rebels|rebel|NOUN|2|nsubj|Number=Plur shelled|shell|VERB|0|root|VerbForm=Fin a|a|DET|4|det port|port|NOUN|2|obj \
    using|use|VERB|2|advcl|VerbForm=Ger rockets|rocket|NOUN|5|obj|Number=Plur .|.|PUNCT|2|punct
    """,
  ])
  func whatIsUsedIsTheInstrument(parse: String) throws {
    let claims = try ParsedClaims.lines(of: parse)
    #expect(claims.count == 1)
    #expect(
      claims.first?.hasPrefix("attack(attacker: Rebels, target: a port, instrument: rockets)")
        == true,
      "\(claims)"
    )
  }

  @Test func damageToAThingIsDoneByWhoCausesIt() throws {
    try ParsedClaims.check(
      """
      Rebels|rebel|NOUN|2|nsubj|Number=Plur caused|cause|VERB|0|root|VerbForm=Fin heavy|heavy|ADJ|4|amod \
      damage|damage|NOUN|2|obj to|to|ADP|7|case the|the|DET|7|det port|port|NOUN|4|nmod .|.|PUNCT|2|punct
      """,
      claims: ["destroy(agent: Rebels, object: the port) light-verb"]
    )
  }

  @Test func whoLaunchesASeriesOfStrikesStrikes() throws {
    try ParsedClaims.check(
      """
      The|the|DET|2|det army|army|NOUN|3|nsubj launched|launch|VERB|0|root|VerbForm=Fin a|a|DET|5|det series|series|NOUN|3|obj \
      of|of|ADP|7|case strikes|strike|NOUN|5|nmod|Number=Plur on|on|ADP|10|case the|the|DET|10|det port|port|NOUN|7|nmod .|.|PUNCT|3|punct
      """,
      claims: ["attack(attacker: The army, target: the port) light-verb"]
    )
  }

  @Test func whoActsInSupportSupports() throws {
    try ParsedClaims.check(
      """
      The|the|DET|2|det navy|navy|NOUN|3|nsubj shelled|shell|VERB|0|root|VerbForm=Fin a|a|DET|5|det port|port|NOUN|3|obj \
      in|in|ADP|7|case support|support|NOUN|3|obl of|of|ADP|10|case the|the|DET|10|det rebels|rebel|NOUN|7|nmod|Number=Plur \
      .|.|PUNCT|3|punct
      """,
      claims: [
        "attack(attacker: The navy, target: a port) active-verb",
        "support(backer: The navy, backed: the rebels) light-verb",
      ]
    )
  }

  @Test func aWeaponBeforeAnAttackIsItsInstrumentWhateverItsTag() throws {
    try ParsedClaims.check(
      """
      Rebels|rebel|NOUN|2|nsubj|Number=Plur claimed|claim|VERB|0|root|VerbForm=Fin the|the|DET|5|det dynamite|dynamite|ADJ|5|amod \
      attack|attack|NOUN|2|obj on|on|ADP|8|case the|the|DET|8|det port|port|NOUN|5|nmod .|.|PUNCT|2|punct
      """,
      claims: [
        "attack(attacker: Rebels, target: the port, instrument: dynamite) light-verb"
      ]
    )
  }

  @Test func aHappeningKeepsItsPlaceFromWhoSpeaksOfIt() throws {
    let claims = try ParsedClaims.lines(
      of: """
        The|the|DET|2|det union|union|NOUN|3|nsubj protested|protest|VERB|0|root|VerbForm=Fin the|the|DET|5|det raid|raid|NOUN|3|obj \
        on|on|ADP|8|case a|a|DET|8|det port|port|NOUN|5|nmod in|in|ADP|10|case Arlen|Arlen|PROPN|5|nmod .|.|PUNCT|3|punct
        """,
      names: ["Arlen": .place]
    )
    let protested = try #require(claims.first { $0.hasPrefix("protest(") })
    #expect(!protested.contains("place:"))
  }

  @Test func whoIsCalledTheMurdererOfSomebodyKilledThem() throws {
    try ParsedClaims.check(
      """
      The|the|DET|2|det murderers|murderer|NOUN|6|nsubj|Number=Plur of|of|ADP|5|case the|the|DET|5|det mayor|mayor|NOUN|2|nmod \
      fled|flee|VERB|0|root|VerbForm=Fin .|.|PUNCT|6|punct
      """,
      claims: [
        "kill(killer: The murderers of the mayor, victim: the mayor) fate-noun",
        "escape(escapee: The murderers of the mayor) active-verb",
      ]
    )
  }

  @Test func whatIsUsedToBlowUpIsTheDevice() throws {
    try ParsedClaims.check(
      """
      Rebels|rebel|NOUN|2|nsubj|Number=Plur used|use|VERB|0|root|VerbForm=Fin explosives|explosive|NOUN|2|obj|Number=Plur \
      to|to|PART|5|mark blow|blow|VERB|2|xcomp|VerbForm=Inf up|up|ADP|5|compound:prt a|a|DET|8|det bridge|bridge|NOUN|5|obj \
      .|.|PUNCT|2|punct
      """,
      claims: ["explode(agent: Rebels, device: explosives, target: a bridge) infinitive"]
    )
  }
}
