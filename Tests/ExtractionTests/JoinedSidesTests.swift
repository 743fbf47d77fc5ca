import Testing

/// Whom a clause names besides the first who does or suffers what it tells.
@Suite struct JoinedSidesTests {
  @Test func whoDiedInWhichRaidTheRelativeClauseTells() throws {
    let claims = try ParsedClaims.lines(
      of: """
        The|the|DET|2|det mayor|mayor|NOUN|3|nsubj left|leave|VERB|0|root|VerbForm=Fin after|after|ADP|6|case a|a|DET|6|det \
        raid|raid|NOUN|3|obl by|by|ADP|8|case rebels|rebel|NOUN|6|nmod|Number=Plur in|in|ADP|10|case \
        which|which|PRON|14|obl two|two|NUM|12|nummod guards|guard|NOUN|14|nsubj:pass|Number=Plur \
        were|be|AUX|14|aux:pass killed|kill|VERB|6|acl:relcl|VerbForm=Part .|.|PUNCT|3|punct
        """
    )
    #expect(
      claims == [
        "kill(killer: rebels, victim: two guards[2–2], instrument: a raid) relative-clause"
      ]
    )
  }

  @Test func whatResidentsSayOfAnAttackTheAttackDid() throws {
    let claims = try ParsedClaims.lines(
      of: """
        The|the|DET|2|det mayor|mayor|NOUN|3|nsubj denied|deny|VERB|0|root|VerbForm=Fin an|an|DET|5|det attack|attack|NOUN|3|obj \
        which|which|PRON|8|obj residents|resident|NOUN|8|nsubj|Number=Plur say|say|VERB|5|acl:relcl|VerbForm=Fin \
        killed|kill|VERB|8|ccomp|VerbForm=Fin five|five|NUM|9|obj .|.|PUNCT|3|punct
        """
    )
    #expect(claims.contains("kill(victim: five[5–5], instrument: an attack) active-verb"))
  }

  @Test func whoseJetsBackRebelsBacksThem() throws {
    try ParsedClaims.check(
      """
      Rebels|rebel|NOUN|6|nsubj|Number=Plur backed|back|VERB|1|acl|VerbForm=Part by|by|ADP|5|case army|army|NOUN|5|compound \
      jets|jet|NOUN|2|obl:agent|Number=Plur fled|flee|VERB|0|root|VerbForm=Fin .|.|PUNCT|6|punct
      """,
      claims: [
        "support(backer: army, backed: Rebels) participle", "escape(escapee: Rebels) active-verb",
      ]
    )
  }

  @Test func whatIsOnlyIncludedKillsNobody() throws {
    try ParsedClaims.check(
      """
      Rebels|rebel|NOUN|2|nsubj|Number=Plur shelled|shell|VERB|0|root|VerbForm=Fin three|three|NUM|4|nummod \
      villages|village|NOUN|2|obj|Number=Plur including|include|VERB|6|case Velm|Velm|PROPN|7|nsubj \
      killing|kill|VERB|2|advcl|VerbForm=Ger five|five|NUM|7|obj .|.|PUNCT|2|punct
      """,
      claims: [
        "attack(attacker: Rebels, target: three villages[3–3]) active-verb",
        "kill(killer: Rebels, victim: five[5–5]) participle",
      ]
    )
  }

  @Test func whoKilledSomeInjuredOthers() throws {
    try ParsedClaims.check(
      """
      Rebels|rebel|NOUN|2|nsubj|Number=Plur killed|kill|VERB|0|root|Tense=Past|VerbForm=Fin three|three|NUM|4|nummod \
      clerks|clerk|NOUN|2|obj|Number=Plur injured|injure|VERB|4|acl|Tense=Past|VerbForm=Part two|two|NUM|7|nummod \
      others|other|NOUN|5|obj|Number=Plur .|.|PUNCT|2|punct
      """,
      claims: [
        "kill(killer: Rebels, victim: three clerks[3–3]) active-verb",
        "injure(agent: Rebels, victim: two others[2–2]) participle",
      ]
    )
  }

  @Test func whoIsKilledWithSomebodyIsNoWeapon() throws {
    try ParsedClaims.check(
      """
      A|a|DET|2|det mayor|mayor|NOUN|4|nsubj:pass was|be|AUX|4|aux:pass killed|kill|VERB|0|root|VerbForm=Part \
      with|with|ADP|7|case his|his|PRON|7|nmod:poss wife|wife|NOUN|4|obl .|.|PUNCT|4|punct
      """,
      claims: ["kill(victim: A mayor, victim: his wife) passive-verb"]
    )
    try ParsedClaims.check(
      """
      A|a|DET|2|det mayor|mayor|NOUN|4|nsubj:pass was|be|AUX|4|aux:pass killed|kill|VERB|0|root|VerbForm=Part \
      with|with|ADP|7|case his|his|PRON|7|nmod:poss pistol|pistol|NOUN|4|obl .|.|PUNCT|4|punct
      """,
      claims: ["kill(victim: A mayor, instrument: his pistol) passive-verb"]
    )
  }

  @Test func whomAMassacreKilledItsResultTells() throws {
    let claims = try ParsedClaims.lines(
      of: """
        Rebels|rebel|NOUN|2|nsubj|Number=Plur committed|commit|VERB|0|root|VerbForm=Fin a|a|DET|4|det massacre|massacre|NOUN|2|obj \
        killing|kill|VERB|2|advcl|VerbForm=Ger ten|ten|NUM|7|nummod farmers|farmer|NOUN|5|obj|Number=Plur .|.|PUNCT|2|punct
        """
    )
    #expect(claims.contains("kill(killer: Rebels, victim: ten farmers[10–10]) light-verb"))
  }

  @Test func aClauseBehindTheLastOfSeveralDescribesThemAll() throws {
    let claims = try ParsedClaims.lines(
      of: """
        Guards|guard|NOUN|7|nsubj:pass|Number=Plur and|and|CCONJ|3|cc clerks|clerk|NOUN|1|conj|Number=Plur \
        who|who|PRON|5|nsubj fled|flee|VERB|1|acl:relcl|VerbForm=Fin were|be|AUX|7|aux:pass \
        arrested|arrest|VERB|0|root|VerbForm=Part .|.|PUNCT|7|punct
        """
    )
    #expect(claims.contains("escape(escapee: Guards, escapee: clerks) relative-clause"))
  }

  @Test func townsAndVillagesAreHeldTogether() throws {
    let claims = try ParsedClaims.lines(
      of: """
        Jets|jet|NOUN|2|nsubj|Number=Plur bombed|bomb|VERB|0|root|VerbForm=Fin rebel|rebel|NOUN|5|compound -|-|PUNCT|3|punct \
        held|hold|VERB|6|amod|VerbForm=Part towns|town|NOUN|2|obj|Number=Plur and|and|CCONJ|8|cc \
        villages|village|NOUN|6|conj|Number=Plur .|.|PUNCT|2|punct
        """
    )
    #expect(claims.contains { $0.hasPrefix("control(") && $0.contains("territory: villages") })
  }
}
