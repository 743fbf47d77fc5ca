import Language
import Testing

/// What a report tells again: of "the crime", of those named as members of a group, of who suffered an attack.
@Suite struct RetellingTests {
  private func check(
    _ parse: String,
    names: KeyValuePairs<String, NameKind> = [:],
    claims expected: [String],
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let lines = try ParsedClaims.lines(of: parse, names: names)
    #expect(lines == expected, sourceLocation: sourceLocation)
  }

  private static let murder = """
    Gunmen|gunman|NOUN|2|nsubj|Number=Plur murdered|murder|VERB|0|root|VerbForm=Fin a|a|DET|4|det \
    sailor|sailor|NOUN|2|obj|Number=Sing .|.|PUNCT|2|punct
    """

  @Test func crimeTellsAgainWhatWasTold() throws {
    try check(
      Self.murder + "\n\n" + """
        Rebels|rebel|NOUN|2|nsubj|Number=Plur committed|commit|VERB|0|root|VerbForm=Fin the|the|DET|4|det \
        crime|crime|NOUN|2|obj|Number=Sing .|.|PUNCT|2|punct
        """,
      claims: [
        "kill(killer: Gunmen, victim: a sailor) active-verb",
        "kill(killer: Rebels, victim: a sailor) deed-noun",
      ]
    )
  }

  @Test func operationOfOthersIsAnother() throws {
    try check(
      Self.murder + "\n\n"
        + """
        Soldiers|soldier|NOUN|2|nsubj|Number=Plur carried|carry|VERB|0|root|VerbForm=Fin out|out|ADP|2|compound:prt \
        the|the|DET|5|det operation|operation|NOUN|2|obj|Number=Sing .|.|PUNCT|2|punct
        """,
      claims: ["kill(killer: Gunmen, victim: a sailor) active-verb"]
    )
  }

  @Test func crimeOfWhichNothingIsToldSaysNothing() throws {
    try check(
      """
      Rebels|rebel|NOUN|2|nsubj|Number=Plur committed|commit|VERB|0|root|VerbForm=Fin the|the|DET|4|det \
      crime|crime|NOUN|2|obj|Number=Sing .|.|PUNCT|2|punct
      """,
      claims: []
    )
  }

  @Test func whoIsIncludedSharesTheFate() throws {
    try check(
      """
      Rebels|rebel|NOUN|2|nsubj|Number=Plur killed|kill|VERB|0|root|VerbForm=Fin nine|nine|NUM|4|nummod \
      people|people|NOUN|2|obj|Number=Plur ,|,|PUNCT|7|punct including|include|VERB|7|case \
      Dara|Dara|PROPN|4|nmod|Number=Sing Amin|Amin|PROPN|7|flat and|and|CCONJ|10|cc Sami|Sami|PROPN|7|conj|Number=Sing \
      Noor|Noor|PROPN|10|flat .|.|PUNCT|2|punct
      """,
      names: ["Dara Amin": .person, "Sami Noor": .person],
      claims: [
        "kill(killer: Rebels, victim: nine people[9–9]) active-verb",
        "kill(killer: Rebels, victim: Dara Amin) named-member",
        "kill(killer: Rebels, victim: Sami Noor) named-member",
      ]
    )
  }

  @Test func whoIsIdentifiedSharesTheFate() throws {
    try check(
      """
      Rebels|rebel|NOUN|2|nsubj|Number=Plur killed|kill|VERB|0|root|VerbForm=Fin two|two|NUM|4|nummod \
      sailors|sailor|NOUN|2|obj|Number=Plur .|.|PUNCT|2|punct

      The|the|DET|2|det sailors|sailor|NOUN|4|nsubj:pass|Number=Plur were|be|AUX|4|aux:pass \
      identified|identify|VERB|0|root|VerbForm=Part as|as|ADP|6|case Dara|Dara|PROPN|4|obl|Number=Sing \
      Amin|Amin|PROPN|6|flat and|and|CCONJ|9|cc Sami|Sami|PROPN|6|conj|Number=Sing Noor|Noor|PROPN|9|flat .|.|PUNCT|4|punct
      """,
      names: ["Dara Amin": .person, "Sami Noor": .person],
      claims: [
        "kill(killer: Rebels, victim: two sailors[2–2]) active-verb",
        "kill(victim: Dara Amin) named-member",
        "kill(victim: Sami Noor) named-member",
      ]
    )
  }

  @Test func targetOfAnAttackIsAttacked() throws {
    try check(
      """
      The|the|DET|2|det mayor|mayor|NOUN|5|nsubj|Number=Sing was|be|AUX|5|cop the|the|DET|5|det \
      target|target|NOUN|0|root|Number=Sing of|of|ADP|8|case an|an|DET|8|det attack|attack|NOUN|5|nmod|Number=Sing .|.|PUNCT|5|punct
      """,
      claims: ["attack(target: The mayor) event-noun"]
    )
  }

  @Test func victimsOfAFightAreNoSide() throws {
    try check(
      """
      The|the|DET|2|det victims|victim|NOUN|6|nsubj|Number=Plur of|of|ADP|5|case the|the|DET|5|det \
      fighting|fighting|NOUN|2|nmod|Number=Sing slept|sleep|VERB|0|root|VerbForm=Fin .|.|PUNCT|6|punct
      """,
      claims: []
    )
  }

  @Test func deputyDoesNotLead() throws {
    try check(
      """
      Dara|Dara|PROPN|8|nsubj|Number=Sing Amin|Amin|PROPN|1|flat ,|,|PUNCT|7|punct Harbour|Harbour|PROPN|7|compound \
      Union|Union|PROPN|4|flat deputy|deputy|ADJ|7|amod director|director|NOUN|1|appos|Number=Sing \
      spoke|speak|VERB|0|root|VerbForm=Fin .|.|PUNCT|8|punct
      """,
      names: ["Dara Amin": .person, "Harbour Union": .organization],
      claims: ["member_of(member: Dara Amin, organization: Harbour Union) title"]
    )
  }

  @Test func attackOnADepotInArlenIsInArlen() throws {
    try check(
      """
      Rebels|rebel|NOUN|2|nsubj|Number=Plur attacked|attack|VERB|0|root|VerbForm=Fin a|a|DET|4|det \
      depot|depot|NOUN|2|obj|Number=Sing in|in|ADP|6|case Arlen|Arlen|PROPN|4|nmod|Number=Sing .|.|PUNCT|2|punct
      """,
      names: ["Arlen": .place],
      claims: [
        "attack(attacker: Rebels, target: a depot, place: Arlen) active-verb",
        "located_in(entity: a depot, place: Arlen) place-preposition",
      ]
    )
  }

  @Test func whoIsKnownByAnotherNameIsBoth() throws {
    try check(
      """
      The|the|DET|2|det prison|prison|NOUN|8|nsubj|Number=Sing ,|,|PUNCT|5|punct also|also|ADV|5|advmod \
      known|know|VERB|2|acl|VerbForm=Part as|as|ADP|7|case Northgate|Northgate|PROPN|5|obl|Number=Sing \
      closed|close|VERB|0|root|VerbForm=Fin .|.|PUNCT|8|punct
      """,
      names: ["Northgate": .place],
      claims: ["same_as(entity: The prison, value: Northgate) alias"]
    )
  }

  @Test func betweenCapitalsNotEveryBracketHoldsAName() throws {
    let parse = { (inBrackets: String) in
      """
      THE|the|DET|2|det UNION|UNION|PROPN|\(inBrackets.contains("AS") ? 7 : 6)|nsubj (|(|PUNCT|4|punct \(inBrackets) CLOSED|close|VERB|0|root|VerbForm=Fin
      """
    }
    let names: KeyValuePairs<String, NameKind> = ["UNION": .organization]
    try check(
      parse("HU|HU|PROPN|2|appos )|)|PUNCT|4|punct"),
      names: names,
      claims: ["same_as(entity: THE UNION, value: HU) alias"]
    )
    try check(
      parse("AS|as|SCONJ|5|mark HEARD|hear|VERB|2|parataxis )|)|PUNCT|5|punct"),
      names: names,
      claims: []
    )
  }

  @Test func depotsOfAnOrganizationAreItsOwn() throws {
    try check(
      """
      Harbour|Harbour|PROPN|3|compound Union|Union|PROPN|1|flat depots|depot|NOUN|4|nsubj|Number=Plur \
      opened|open|VERB|0|root|VerbForm=Fin .|.|PUNCT|4|punct
      """,
      names: ["Harbour Union": .organization],
      claims: ["control(controller: Harbour Union, territory: Harbour Union depots) holding"]
    )
  }

  @Test func whoIsToldOfInAParticipleBeforeTheVerbSufferedIt() throws {
    try check(
      """
      Kidnapped|kidnap|VERB|6|advcl|VerbForm=Part ,|,|PUNCT|1|punct the|the|DET|4|det \
      mayor|mayor|NOUN|6|nsubj:pass|Number=Sing was|be|AUX|6|aux:pass freed|free|VERB|0|root|VerbForm=Part .|.|PUNCT|6|punct
      """,
      claims: [
        "abduct(victim: the mayor) participle", "release(beneficiary: the mayor) passive-verb",
      ]
    )
  }

  @Test func aCommentOnAnAttackIsOnWhatWasAttacked() throws {
    try check(
      """
      Gunmen|gunman|NOUN|2|nsubj|Number=Plur stormed|storm|VERB|0|root|VerbForm=Fin a|a|DET|4|det \
      depot|depot|NOUN|2|obj|Number=Sing ,|,|PUNCT|8|punct the|the|DET|8|det worst|bad|ADJ|8|amod \
      attack|attack|NOUN|2|parataxis|Number=Sing on|on|ADP|11|case the|the|DET|11|det army|army|NOUN|8|nmod|Number=Sing .|.|PUNCT|2|punct
      """,
      claims: [
        "attack(attacker: Gunmen, target: a depot) active-verb",
        "attack(attacker: Gunmen, target: the army, target: a depot) event-noun",
      ]
    )
  }
}
