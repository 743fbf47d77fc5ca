import Testing

/// What a verb or a title says of things that cannot do so, or cannot suffer it.
@Suite struct FiguresTests {
  private func predicates(of parse: String) throws -> [String] {
    try ParsedClaims.lines(of: parse).map { String($0.prefix { $0 != "(" }) }
  }

  /// Traffic that runs into something attacks nothing, a missile does.
  @Test(arguments: [("bus", []), ("missile", ["attack"])])
  func trafficCollides(subject: String, expected: [String]) throws {
    let claims = try predicates(
      of: """
        A|a|DET|2|det \(subject)|\(subject)|NOUN|3|nsubj|Number=Sing struck|strike|VERB|0|root|VerbForm=Fin \
        a|a|DET|5|det house|house|NOUN|3|obj|Number=Sing .|.|PUNCT|3|punct
        """
    )
    #expect(claims == expected)
  }

  /// What hits people is no attack where its subject is nothing that attacks.
  @Test(arguments: [("Taxes|tax", []), ("Rebels|rebel", ["attack"]), ("Shots|shot", ["attack"])])
  func hardshipHits(subject: String, expected: [String]) throws {
    let claims = try predicates(
      of: """
        \(subject)|NOUN|2|nsubj|Number=Plur hit|hit|VERB|0|root|VerbForm=Fin \
        farmers|farmer|NOUN|2|obj|Number=Plur .|.|PUNCT|2|punct
        """
    )
    #expect(claims == expected)
  }

  @Test(arguments: [("scathing", []), ("heavy", ["attack"])])
  func wordsAttackNobody(adjective: String, expected: [String]) throws {
    let claims = try predicates(
      of: """
        Rebels|rebel|NOUN|2|nsubj|Number=Plur launched|launch|VERB|0|root|VerbForm=Fin a|a|DET|5|det \
        \(adjective)|\(adjective)|ADJ|5|amod attack|attack|NOUN|2|obj|Number=Sing on|on|ADP|8|case \
        the|the|DET|8|det mayor|mayor|NOUN|5|nmod|Number=Sing .|.|PUNCT|2|punct
        """
    )
    #expect(claims == expected)
  }

  /// "waited for fleeing villagers": the villagers flee, and not the troops from them.
  @Test func whoStandsBehindFleeingFlees() throws {
    let claims = try ParsedClaims.lines(
      of: """
        Troops|troop|NOUN|2|nsubj|Number=Plur waited|wait|VERB|0|root|VerbForm=Fin for|for|SCONJ|4|mark \
        fleeing|flee|VERB|2|advcl|VerbForm=Ger villagers|villager|NOUN|4|obj|Number=Plur .|.|PUNCT|2|punct
        """
    )
    #expect(!claims.contains { $0.contains("Troops") })
  }

  @Test func protectedThingsAreGuardedByNobody() throws {
    let claims = try predicates(
      of: """
        Rain|rain|NOUN|2|nsubj fell|fall|VERB|0|root|VerbForm=Fin on|on|ADP|5|case \
        protected|protect|VERB|5|amod|VerbForm=Part areas|area|NOUN|2|obl|Number=Plur .|.|PUNCT|2|punct
        """
    )
    #expect(claims.isEmpty)
  }

  @Test(arguments: [("Rents|rent", []), ("Guards|guard", ["member_of"])])
  func thingsAreNobodysSource(subject: String, expected: [String]) throws {
    let claims = try predicates(
      of: """
        \(subject)|NOUN|4|nsubj|Number=Plur are|be|AUX|4|cop a|a|DET|4|det \
        source|source|NOUN|0|root|Number=Sing for|for|ADP|7|case the|the|DET|7|det \
        union|union|NOUN|4|nmod|Number=Sing .|.|PUNCT|4|punct
        """
    )
    #expect(claims == expected)
  }

  /// Whom leave is granted acts, and not who grants it.
  @Test func whoIsGivenLeaveActs() throws {
    let claims = try ParsedClaims.lines(
      of: """
        Rebels|rebel|NOUN|3|nsubj:pass|Number=Plur were|be|AUX|3|aux:pass granted|grant|VERB|0|root|VerbForm=Part \
        leave|leave|NOUN|3|obj by|by|ADP|7|case the|the|DET|7|det army|army|NOUN|3|obl:agent|Number=Sing \
        to|to|PART|9|mark free|free|VERB|3|advcl|VerbForm=Inf prisoners|prisoner|NOUN|9|obj|Number=Plur
        """
    )
    #expect(claims.contains { $0.hasPrefix("release(agent: Rebels") })
  }

  @Test func agreeingThatSomethingIsSoIsNoPact() throws {
    let claims = try predicates(
      of: """
        Rebels|rebel|NOUN|2|nsubj|Number=Plur agreed|agree|VERB|0|root|VerbForm=Fin with|with|ADP|5|case \
        the|the|DET|5|det union|union|NOUN|2|obl|Number=Sing that|that|SCONJ|8|mark rain|rain|NOUN|8|nsubj \
        fell|fall|VERB|2|ccomp|VerbForm=Fin .|.|PUNCT|2|punct
        """
    )
    #expect(!claims.contains("agree"))
  }

  @Test func whoReportsASayingIsNotInIt() throws {
    let claims = try ParsedClaims.lines(
      of: """
        Drivers|driver|NOUN|2|nsubj|Number=Plur said|say|VERB|0|root|VerbForm=Fin rain|rain|NOUN|4|nsubj \
        fell|fall|VERB|2|ccomp|VerbForm=Fin ,|,|PUNCT|8|punct the|the|DET|7|det paper|paper|NOUN|8|nsubj \
        reported|report|VERB|2|ccomp|VerbForm=Fin .|.|PUNCT|2|punct
        """
    )
    #expect(claims.contains("say(speaker: Drivers, content: rain fell) statement"))
  }

  /// "The heaviest raids hit Arlen" ranks the raids among no others.
  @Test func aBareRankSaysNothing() throws {
    let claims = try predicates(
      of: """
        The|the|DET|3|det heaviest|heavy|ADJ|3|amod|Degree=Sup raids|raid|NOUN|4|nsubj|Number=Plur \
        hit|hit|VERB|0|root|VerbForm=Fin Arlen|Arlen|PROPN|4|obj
        """
    )
    #expect(!claims.contains("has_attribute"))
  }
}
