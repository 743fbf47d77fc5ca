import Language
import Testing

/// Words that name a happening in one sense and none in another, told apart by what they are said of.
@Suite struct SensesTests {
  /// "The team struck …": an attack on a thing that can be struck, none on an agreement.
  @Test(arguments: [("depot", true), ("deal", false), ("balance", false)])
  func whatIsStruck(object: String, isAttack: Bool) throws {
    try ParsedClaims.check(
      """
      Gunmen|gunman|NOUN|2|nsubj|Number=Plur struck|strike|VERB|0|root|VerbForm=Fin a|a|DET|4|det \
      \(object)|\(object)|NOUN|2|obj .|.|PUNCT|2|punct
      """,
      claims: isAttack ? ["attack(attacker: Gunmen, target: a \(object)) active-verb"] : []
    )
  }

  /// A disease that is combated is no side of a battle.
  @Test(arguments: [("disease", false), ("militia", true)])
  func whatIsCombated(object: String, isBattle: Bool) throws {
    try ParsedClaims.check(
      """
      Troops|troop|NOUN|2|nsubj|Number=Plur combat|combat|VERB|0|root|VerbForm=Fin a|a|DET|4|det \
      \(object)|\(object)|NOUN|2|obj .|.|PUNCT|2|punct
      """,
      claims: isBattle
        ? ["clash(participant_a: Troops, participant_b: a \(object)) active-verb"] : []
    )
  }

  /// What sanctions are aimed at is not attacked, whom a video captured is not arrested.
  @Test(arguments: [
    (
      "Rockets", "rocket", "targeted", "target",
      ["attack(target: guards, instrument: Rockets) active-verb"]
    ),
    ("Sanctions", "sanction", "targeted", "target", []),
    (
      "Soldiers", "soldier", "captured", "capture",
      ["arrest(agent: Soldiers, detainee: guards) active-verb"]
    ),
    ("Cameras", "camera", "captured", "capture", []),
  ])
  func whoDoesItTellsTheSense(
    subject: String,
    lemma: String,
    verb: String,
    base: String,
    claims: [String]
  ) throws {
    try ParsedClaims.check(
      """
      \(subject)|\(lemma)|NOUN|2|nsubj|Number=Plur \(verb)|\(base)|VERB|0|root|VerbForm=Fin \
      guards|guard|NOUN|2|obj|Number=Plur .|.|PUNCT|2|punct
      """,
      claims: claims
    )
  }

  @Test func storiesBreakOutAndNobodyEscapes() throws {
    try ParsedClaims.check(
      """
      The|the|DET|2|det story|story|NOUN|3|nsubj broke|break|VERB|0|root|VerbForm=Fin out|out|ADP|3|compound:prt \
      .|.|PUNCT|3|punct
      """,
      claims: []
    )
  }

  @Test func attentionIsCapturedByNobodyWhoArrests() throws {
    try ParsedClaims.check(
      """
      Rebels|rebel|NOUN|2|nsubj|Number=Plur captured|capture|VERB|0|root|VerbForm=Fin the|the|DET|4|det \
      attention|attention|NOUN|2|obj of|of|ADP|6|case Arlen|Arlen|PROPN|4|nmod .|.|PUNCT|2|punct
      """,
      claims: []
    )
  }

  @Test func whoHoldsDebatesHoldsNobodyNamedBesideThem() throws {
    try ParsedClaims.check(
      """
      The|the|DET|2|det union|union|NOUN|3|nsubj held|hold|VERB|0|root|VerbForm=Fin debates|debate|NOUN|3|obj|Number=Plur \
      and|and|CCONJ|7|cc three|three|NUM|7|nummod candidates|candidate|NOUN|4|conj|Number=Plur spoke|speak|VERB|3|conj|VerbForm=Fin \
      .|.|PUNCT|3|punct
      """,
      claims: []
    )
  }

  @Test func whatIsMadeToDoSomethingDoesIt() throws {
    try ParsedClaims.check(
      """
      The|the|DET|2|det heat|heat|NOUN|3|nsubj caused|cause|VERB|0|root|VerbForm=Fin the|the|DET|5|det dam|dam|NOUN|3|obj \
      to|to|PART|7|mark crack|crack|VERB|3|xcomp|VerbForm=Inf .|.|PUNCT|3|punct
      """,
      claims: ["causes(cause: The heat, effect: the dam to crack) cause-verb"]
    )
  }

  @Test func whatIsOnlyRankedByAPronounIsNoAttribute() throws {
    try ParsedClaims.check(
      """
      It|it|PRON|5|nsubj is|be|AUX|5|cop the|the|DET|5|det best|good|ADJ|5|amod|Degree=Sup way|way|NOUN|0|root .|.|PUNCT|5|punct
      """,
      claims: []
    )
  }

  @Test(arguments: [("field|field|NOUN", true), ("Heritage|Heritage|PROPN", false)])
  func makersHoldNothing(word: String, isHeld: Bool) throws {
    let form = word.prefix { $0 != "|" }
    #expect(
      try ParsedClaims.lines(
        of: """
          Harbour|Harbour|PROPN|2|compound Union|Union|PROPN|4|compound \(word)|4|compound depots|depot|NOUN|5|nsubj|Number=Plur \
          closed|close|VERB|0|root|VerbForm=Fin .|.|PUNCT|5|punct
          """,
        names: ["Harbour Union": .organization]
      )
        == (isHeld
          ? ["control(controller: Harbour Union, territory: Harbour Union \(form) depots) holding"]
          : [])
    )
  }

  @Test func numbersOfNamesCountNothing() throws {
    try ParsedClaims.check(
      """
      Rebels|rebel|NOUN|2|nsubj|Number=Plur attacked|attack|VERB|0|root|VerbForm=Fin Brigade|Brigade|PROPN|4|compound \
      17|17|NUM|2|obj .|.|PUNCT|2|punct
      """,
      claims: ["attack(attacker: Rebels, target: Brigade 17) active-verb"]
    )
  }

  @Test func whoAddressesACrowdSaysNothingOfIt() throws {
    try ParsedClaims.check(
      """
      Moss|Moss|PROPN|2|nsubj addressed|address|VERB|0|root|VerbForm=Fin the|the|DET|4|det crowd|crowd|NOUN|2|obj .|.|PUNCT|2|punct
      """,
      claims: []
    )
  }

  @Test func whoAttacksForDoingSomethingAttacksInWords() throws {
    try ParsedClaims.check(
      """
      Moss|Moss|PROPN|2|nsubj attacked|attack|VERB|0|root|VerbForm=Fin the|the|DET|4|det mayor|mayor|NOUN|2|obj \
      for|for|SCONJ|6|mark closing|close|VERB|2|advcl|VerbForm=Ger ports|port|NOUN|6|obj|Number=Plur .|.|PUNCT|2|punct
      """,
      claims: []
    )
  }

  @Test func whoIsHeldInContemptIsHeldNowhere() throws {
    try ParsedClaims.check(
      """
      Judges|judge|NOUN|2|nsubj|Number=Plur held|hold|VERB|0|root|VerbForm=Fin the|the|DET|4|det lawyer|lawyer|NOUN|2|obj \
      in|in|ADP|6|case contempt|contempt|NOUN|2|obl .|.|PUNCT|2|punct
      """,
      claims: []
    )
  }

  @Test func whoLeadsOneOfTwoStudiesLeadsNobody() throws {
    try ParsedClaims.check(
      """
      Moss|Moss|PROPN|2|nsubj led|lead|VERB|0|root|VerbForm=Fin one|one|NUM|2|obj of|of|ADP|6|case two|two|NUM|6|nummod \
      studies|study|NOUN|3|nmod|Number=Plur .|.|PUNCT|2|punct
      """,
      claims: []
    )
  }

  @Test func whoAttacksSomebodyOnHisRecordAttacksInWords() throws {
    try ParsedClaims.check(
      """
      Rebels|rebel|NOUN|2|nsubj|Number=Plur attacked|attack|VERB|0|root|VerbForm=Fin the|the|DET|4|det mayor|mayor|NOUN|2|obj \
      on|on|ADP|7|case his|he|PRON|7|nmod:poss record|record|NOUN|2|obl .|.|PUNCT|2|punct
      """,
      claims: []
    )
  }

  @Test func whoEscapedIsNotWhatWasLeft() throws {
    try ParsedClaims.check(
      """
      Moss|Moss|PROPN|2|nsubj saw|see|VERB|0|root|VerbForm=Fin an|a|DET|4|det inmate|inmate|NOUN|2|obj \
      escaped|escape|VERB|4|acl|VerbForm=Part|Tense=Past .|.|PUNCT|2|punct
      """,
      claims: ["escape(escapee: an inmate) participle"]
    )
  }

  @Test func ranksSayForWhom() throws {
    try ParsedClaims.check(
      """
      Arlen|Arlen|PROPN|5|nsubj is|be|AUX|5|cop the|the|DET|5|det largest|large|ADJ|5|amod|Degree=Sup \
      harbour|harbour|NOUN|0|root for|for|ADP|7|case traders|trader|NOUN|5|nmod|Number=Plur .|.|PUNCT|5|punct
      """,
      claims: ["has_attribute(entity: Arlen, value: the largest harbour for traders) superlative"]
    )
  }

  @Test func aHeartAttackIsNobodys() throws {
    try ParsedClaims.check(
      """
      Moss|Moss|PROPN|2|nsubj suffered|suffer|VERB|0|root|VerbForm=Fin a|a|DET|5|det heart|heart|NOUN|5|compound \
      attack|attack|NOUN|2|obj .|.|PUNCT|2|punct
      """,
      claims: []
    )
  }

  @Test func theLatestRaidIsRankedByNobody() throws {
    try ParsedClaims.check(
      """
      It|it|PRON|5|nsubj was|be|AUX|5|cop the|the|DET|5|det latest|late|ADJ|5|amod|Degree=Sup \
      delay|delay|NOUN|0|root .|.|PUNCT|5|punct
      """,
      claims: []
    )
  }

  /// People are accused, of anything else ill is spoken.
  @Test(arguments: [("mayor", true), ("delay", false)])
  func whomOneCondemnsOneAccuses(object: String, isAccused: Bool) throws {
    let claims = try ParsedClaims.lines(
      of: """
        The|the|DET|2|det union|union|NOUN|3|nsubj condemned|condemn|VERB|0|root|VerbForm=Fin the|the|DET|5|det \
        \(object)|\(object)|NOUN|3|obj .|.|PUNCT|3|punct
        """
    )
    #expect(claims.contains { $0.hasPrefix("accuse(") } == isAccused)
    #expect(claims.contains { $0.hasPrefix("say(") } != isAccused)
  }

  @Test(arguments: [("mayor", true), ("plan", false)])
  func aPlanIsDeadByAFigureOfSpeech(subject: String, isKilled: Bool) throws {
    try ParsedClaims.check(
      """
      The|the|DET|2|det \(subject)|\(subject)|NOUN|4|nsubj is|be|AUX|4|cop dead|dead|ADJ|0|root .|.|PUNCT|4|punct
      """,
      claims: isKilled ? ["kill(victim: The mayor) death-toll"] : []
    )
  }

  @Test func whatIsAppealingAsksForNothing() throws {
    try ParsedClaims.check(
      """
      Guests|guest|NOUN|2|nsubj|Number=Plur found|find|VERB|0|root|VerbForm=Fin Moss|Moss|PROPN|2|obj \
      appealing|appeal|VERB|2|xcomp|VerbForm=Ger .|.|PUNCT|2|punct
      """,
      claims: []
    )
  }

  @Test(arguments: ["latest", "studio", "2009"])
  func anAlbumThatComesOutIsNobodySetFree(modifier: String) throws {
    let tag = modifier == "2009" ? "NUM|4|nummod" : "ADJ|4|amod"
    try ParsedClaims.check(
      """
      Moss|Moss|PROPN|4|nmod:poss 's|'s|PART|1|case \(modifier)|\(modifier == "latest" ? "late" : modifier)|\(tag) \
      release|release|NOUN|5|nsubj sold|sell|VERB|0|root|VerbForm=Fin .|.|PUNCT|5|punct
      """,
      claims: []
    )
  }
}
