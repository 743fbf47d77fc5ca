import Language
import Testing

/// Who attacks, fights and suffers it where the phrase stands with another word of the clause.
@Suite struct AttackSidesTests {
  @Test func whatStandsBehindTheSecondOfTwoAttacksIsTheAimOfBoth() throws {
    try ParsedClaims.check(
      """
      Russian|russian|ADJ|2|amod airstrikes|airstrike|NOUN|9|nsubj|Number=Plur and|and|CCONJ|5|cc rocket|rocket|NOUN|5|compound \
      attacks|attack|NOUN|2|conj|Number=Plur on|on|ADP|8|case the|the|DET|8|det depot|depot|NOUN|5|nmod \
      shocked|shock|VERB|0|root|VerbForm=Fin Arlen|Arlen|PROPN|9|obj .|.|PUNCT|9|punct
      """,
      claims: [
        "attack(attacker: Russian, target: the depot) event-noun",
        "attack(attacker: Russian, target: the depot, instrument: rocket) event-noun",
      ]
    )
  }

  @Test func whoAttacksOnceIsNotWhoAttacksTheOtherTime() throws {
    try ParsedClaims.check(
      """
      Russian|russian|ADJ|2|amod airstrikes|airstrike|NOUN|10|nsubj|Number=Plur and|and|CCONJ|6|cc a|a|DET|6|det \
      rocket|rocket|NOUN|6|compound attack|attack|NOUN|2|conj on|on|ADP|9|case the|the|DET|9|det depot|depot|NOUN|6|nmod \
      shocked|shock|VERB|0|root|VerbForm=Fin Arlen|Arlen|PROPN|10|obj .|.|PUNCT|10|punct
      """,
      claims: [
        "attack(attacker: Russian) event-noun",
        "attack(target: the depot, instrument: rocket) event-noun",
      ]
    )
  }

  @Test func shellingIsAimedAtWhatStandsBehindOn() throws {
    try ParsedClaims.check(
      """
      Nine|nine|NUM|2|nummod people|people|NOUN|3|nsubj|Number=Plur died|die|VERB|0|root|VerbForm=Fin in|in|SCONJ|5|mark \
      shelling|shell|VERB|3|advcl|VerbForm=Ger by|by|ADP|8|case the|the|DET|8|det army|army|NOUN|5|obl \
      on|on|ADP|11|case the|the|DET|11|det suburb|suburb|NOUN|5|obl .|.|PUNCT|3|punct
      """,
      claims: [
        "kill(killer: the army, victim: Nine people[9–9]) active-verb",
        "attack(attacker: the army, target: the suburb) participle",
      ]
    )
  }

  @Test func whatShellsHitTheirGunnersHit() throws {
    let claims = try ParsedClaims.lines(
      of: """
        Shells|shell|NOUN|5|nsubj|Number=Plur fired|fire|VERB|1|acl|VerbForm=Part|Tense=Past by|by|ADP|4|case \
        rebels|rebel|NOUN|2|obl:agent|Number=Plur hit|hit|VERB|0|root|VerbForm=Fin a|a|DET|7|det \
        school|school|NOUN|5|obj .|.|PUNCT|5|punct
        """
    )
    #expect(
      claims.allSatisfy {
        $0.hasPrefix("attack(attacker: rebels, target: a school, instrument: Shells)")
      }
    )
  }

  @Test func eachOfTheTownsIsATarget() throws {
    #expect(
      try ParsedClaims.lines(
        of: """
          Rebels|rebel|NOUN|2|nsubj|Number=Plur shelled|shell|VERB|0|root|VerbForm=Fin the|the|DET|4|det \
          towns|town|NOUN|2|obj|Number=Plur of|of|ADP|6|case Arlen|Arlen|PROPN|4|nmod and|and|CCONJ|8|cc \
          Dorn|Dorn|PROPN|6|conj .|.|PUNCT|2|punct
          """,
        names: ["Arlen": .place, "Dorn": .place]
      ) == ["attack(attacker: Rebels, target: Arlen, target: Dorn) active-verb"]
    )
  }

  @Test func whoTakesATownAfterClashesFoughtInThem() throws {
    try ParsedClaims.check(
      """
      Troops|troop|NOUN|2|nsubj|Number=Plur seized|seize|VERB|0|root|VerbForm=Fin the|the|DET|4|det mill|mill|NOUN|2|obj \
      after|after|ADP|6|case weeks|week|NOUN|2|obl|Number=Plur of|of|ADP|8|case clashes|clash|NOUN|6|nmod|Number=Plur \
      with|with|ADP|10|case rebels|rebel|NOUN|8|nmod|Number=Plur .|.|PUNCT|2|punct
      """,
      claims: [
        "seize(agent: Troops, territory: the mill) active-verb",
        "clash(participant_a: Troops, participant_b: rebels) event-noun",
      ]
    )
  }

  @Test func whoseDeadlineItIsToBombBombs() throws {
    try ParsedClaims.check(
      """
      A|a|DET|3|det Russian|russian|ADJ|3|amod deadline|deadline|NOUN|8|nsubj to|to|PART|5|mark \
      resume|resume|VERB|3|acl|VerbForm=Inf bombing|bomb|VERB|5|xcomp|VerbForm=Ger Arlen|Arlen|PROPN|6|obj \
      expired|expire|VERB|0|root|VerbForm=Fin .|.|PUNCT|8|punct
      """,
      claims: ["attack(attacker: Russian, target: Arlen) active-verb"]
    )
  }

  /// The bombing of a town is an attack, a bombing in it a blast.
  @Test(
    arguments: [
      ("Russian|russian|ADJ|2|amod", "of", "attack(attacker: Russian, target: Arlen)"),
      ("A|a|DET|2|det", "of", "explode(target: Arlen)"),
    ]
  )
  func whatABombingIs(modifier: String, preposition: String, claim: String) throws {
    try ParsedClaims.check(
      """
      \(modifier) bombing|bombing|NOUN|5|nsubj \(preposition)|\(preposition)|ADP|4|case Arlen|Arlen|PROPN|2|nmod \
      went|go|VERB|0|root|VerbForm=Fin on|on|ADV|5|advmod .|.|PUNCT|5|punct
      """,
      claims: [claim + " event-noun"]
    )
  }

  @Test func aCarBombIsWhatGoesOff() throws {
    try ParsedClaims.check(
      """
      Gunmen|gunman|NOUN|2|nsubj|Number=Plur blew|blow|VERB|0|root|VerbForm=Fin up|up|ADP|2|compound:prt a|a|DET|6|det \
      car|car|NOUN|6|compound bomb|bomb|NOUN|2|obj .|.|PUNCT|2|punct
      """,
      claims: ["explode(agent: Gunmen, device: a car bomb) active-verb"]
    )
  }

  @Test func whatWasTakenFromWhomIsToldAtTheEndOfAList() throws {
    try ParsedClaims.check(
      """
      Troops|troop|NOUN|2|nsubj|Number=Plur seized|seize|VERB|0|root|VerbForm=Fin a|a|DET|4|det mill|mill|NOUN|2|obj \
      and|and|CCONJ|7|cc a|a|DET|7|det depot|depot|NOUN|4|conj from|from|ADP|9|case rebels|rebel|NOUN|7|nmod|Number=Plur \
      .|.|PUNCT|2|punct
      """,
      claims: [
        "seize(agent: Troops, territory: a mill, territory: a depot, origin: rebels) active-verb"
      ]
    )
  }
}
