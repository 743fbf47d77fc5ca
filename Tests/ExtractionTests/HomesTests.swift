import Language
import Testing

/// Where people are at home, and whom they belong to.
@Suite struct HomesTests {
  private func check(
    _ parse: String,
    names: KeyValuePairs<String, NameKind>,
    claims expected: [String],
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    #expect(
      try ParsedClaims.lines(of: parse, names: names) == expected,
      sourceLocation: sourceLocation
    )
  }

  /// "Dara Amin of Arlen spoke", "Arlen's Dara Amin spoke".
  @Test(arguments: [
    """
    Dara|Dara|PROPN|5|nsubj Amin|Amin|PROPN|1|flat of|of|ADP|4|case Arlen|Arlen|PROPN|1|nmod \
    spoke|speak|VERB|0|root|VerbForm=Fin .|.|PUNCT|5|punct
    """,
    """
    Arlen|Arlen|PROPN|3|nmod:poss 's|'s|PART|1|case Dara|Dara|PROPN|5|nsubj Amin|Amin|PROPN|3|flat \
    spoke|speak|VERB|0|root|VerbForm=Fin .|.|PUNCT|5|punct
    """,
  ])
  func whoIsNamedWithAPlaceIsAtHomeThere(parse: String) throws {
    let claims = try ParsedClaims.lines(of: parse, names: ["Dara Amin": .person, "Arlen": .place])
    #expect(claims.count == 1)
    #expect(claims.first?.hasSuffix("place: Arlen) home") == true, "\(claims)")
  }

  @Test func whoIsNamedWithAnOrganizationBelongsToIt() throws {
    try check(
      """
      Dara|Dara|PROPN|7|nsubj Amin|Amin|PROPN|1|flat of|of|ADP|6|case the|the|DET|6|det \
      Harbour|Harbour|PROPN|6|compound Union|Union|PROPN|1|nmod spoke|speak|VERB|0|root|VerbForm=Fin \
      .|.|PUNCT|7|punct
      """,
      names: ["Dara Amin": .person, "Harbour Union": .organization],
      claims: [
        "member_of(member: Dara Amin of the Harbour Union, organization: the Harbour Union) affiliation"
      ]
    )
  }

  @Test func whoeverAMembershipIncludesBelongsToIt() throws {
    try check(
      """
      Members|member|NOUN|6|nsubj|Number=Plur of|of|ADP|5|case the|the|DET|5|det Harbour|Harbour|PROPN|5|compound \
      Union|Union|PROPN|1|nmod include|include|VERB|0|root|VerbForm=Fin Arlen|Arlen|PROPN|6|obj and|and|CCONJ|9|cc \
      Norport|Norport|PROPN|7|conj .|.|PUNCT|6|punct
      """,
      names: ["Harbour Union": .organization, "Arlen": .place, "Norport": .place],
      claims: [
        "member_of(member: Arlen, organization: the Harbour Union) inclusion",
        "member_of(member: Norport, organization: the Harbour Union) inclusion",
      ]
    )
  }

  @Test func aMemberIsNotTheOrganization() throws {
    try check(
      """
      Dara|Dara|PROPN|0|root Amin|Amin|PROPN|1|flat ,|,|PUNCT|5|punct a|a|DET|5|det \
      member|member|NOUN|1|appos|Number=Sing of|of|ADP|9|case the|the|DET|9|det \
      Harbour|Harbour|PROPN|9|compound Union|Union|PROPN|5|nmod
      """,
      names: ["Dara Amin": .person, "Harbour Union": .organization],
      claims: ["member_of(member: Dara Amin, organization: the Harbour Union) title"]
    )
  }

  @Test func anyCallingIsExercisedForSomebody() throws {
    try check(
      """
      Dara|Dara|PROPN|0|root Amin|Amin|PROPN|1|flat ,|,|PUNCT|5|punct a|a|DET|5|det \
      carpenter|carpenter|NOUN|1|appos|Number=Sing with|with|ADP|9|case the|the|DET|9|det \
      Harbour|Harbour|PROPN|9|compound Union|Union|PROPN|5|nmod
      """,
      names: ["Dara Amin": .person, "Harbour Union": .organization],
      claims: ["member_of(member: Dara Amin, organization: the Harbour Union) title"]
    )
  }

  @Test func whoActsForAPlaceIsNotThere() throws {
    try check(
      """
      Arlen|Arlen|PROPN|2|compound troops|troop|NOUN|3|nsubj|Number=Plur \
      slept|sleep|VERB|0|root|VerbForm=Fin .|.|PUNCT|3|punct
      """,
      names: ["Arlen": .place],
      claims: []
    )
  }

  @Test func whoServesAsChiefLeads() throws {
    try check(
      """
      Dara|Dara|PROPN|3|nsubj Amin|Amin|PROPN|1|flat served|serve|VERB|0|root|VerbForm=Fin as|as|ADP|5|case \
      chairman|chairman|NOUN|3|obl|Number=Sing of|of|ADP|9|case the|the|DET|9|det \
      Harbour|Harbour|PROPN|9|compound Union|Union|PROPN|5|nmod .|.|PUNCT|3|punct
      """,
      names: ["Dara Amin": .person, "Harbour Union": .organization],
      claims: ["leads(leader: Dara Amin, organization: the Harbour Union) title"]
    )
  }

  @Test func aCallingIsExercisedWhereThePlaceIs() throws {
    let parse = { (place: String) in
      """
      The|the|DET|3|det \(place)|\(place)|PROPN|3|compound surgeon|surgeon|NOUN|4|nsubj|Number=Sing \
      slept|sleep|VERB|0|root|VerbForm=Fin .|.|PUNCT|4|punct
      """
    }
    try check(
      parse("Arlen"),
      names: ["Arlen": .place],
      claims: ["located_in(entity: The Arlen surgeon, place: Arlen) home"]
    )
    // What a calling has to do with a country may be its subject.
    try check(parse("Norway"), names: ["Norway": .place], claims: [])
  }

  /// "a suburb of Arlen" is part of it, "the suburb of Arlen" is Arlen.
  @Test(arguments: [
    ("a", ["located_in(entity: a suburb of Arlen, place: Arlen) home"]), ("the", []),
  ])
  func aPartOfAPlaceIsInIt(article: String, claims: [String]) throws {
    try check(
      """
      They|they|PRON|2|nsubj like|like|VERB|0|root|VerbForm=Fin \(article)|\(article)|DET|4|det \
      suburb|suburb|NOUN|2|obj|Number=Sing of|of|ADP|6|case Arlen|Arlen|PROPN|4|nmod .|.|PUNCT|2|punct
      """,
      names: ["Arlen": .place],
      claims: claims
    )
  }

  @Test func whoLeftAPlaceIsNotAtHomeThere() throws {
    try check(
      """
      An|a|DET|2|det evacuee|evacuee|NOUN|5|nsubj from|from|ADP|4|case Arlen|Arlen|PROPN|2|nmod \
      spoke|speak|VERB|0|root|VerbForm=Fin .|.|PUNCT|5|punct
      """,
      names: ["Arlen": .place],
      claims: []
    )
  }

  /// "Arlen Railway Manager Dara Amin", "the Norwegian mayor's house" without its people, "Arlen site of the talks".
  @Test(arguments: [
    """
    The|the|DET|3|det Arlen|Arlen|PROPN|3|compound Manager|manager|NOUN|4|nsubj|Number=Sing \
    left|leave|VERB|0|root|VerbForm=Fin
    """,
    """
    Norway|Norway|PROPN|4|compound mayor|mayor|NOUN|4|nmod:poss 's|'s|PART|2|case \
    house|house|NOUN|5|nsubj|Number=Sing burned|burn|VERB|0|root|VerbForm=Fin
    """,
    """
    They|they|PRON|2|nsubj saw|see|VERB|0|root|VerbForm=Fin Arlen|Arlen|PROPN|4|compound \
    hall|hall|NOUN|2|obj|Number=Sing of|of|ADP|7|case the|the|DET|7|det talks|talk|NOUN|4|nmod|Number=Plur
    """,
  ])
  func whatStandsBehindAPlaceNeedNotBeThere(parse: String) throws {
    let claims = try ParsedClaims.lines(of: parse, names: ["Arlen": .place, "Norway": .place])
    #expect(!claims.contains { $0.hasPrefix("located_in") }, "\(claims)")
  }

  @Test func whatACountryHasElsewhereIsNotInIt() throws {
    let claims = try ParsedClaims.lines(
      of: """
        Norway|Norway|PROPN|3|nmod:poss 's|'s|PART|1|case prison|prison|NOUN|6|nsubj|Number=Sing \
        in|in|ADP|5|case Arlen|Arlen|PROPN|3|nmod closed|close|VERB|0|root|VerbForm=Fin
        """,
      names: ["Norway": .place, "Arlen": .place]
    )
    #expect(claims.contains { $0.contains("place: Arlen") })
    #expect(!claims.contains { $0.contains("place: Norway") })
  }

  @Test func whoIsMinisterForAPlaceDoesNotLeadIt() throws {
    try check(
      """
      Dara|Dara|PROPN|8|nsubj Amin|Amin|PROPN|1|flat ,|,|PUNCT|5|punct the|the|DET|5|det \
      minister|minister|NOUN|1|appos|Number=Sing for|for|ADP|7|case Norway|Norway|PROPN|5|nmod \
      left|leave|VERB|0|root|VerbForm=Fin
      """,
      names: ["Dara Amin": .person, "Norway": .place],
      claims: []
    )
  }

  @Test func aPartIsNotTheWholeByItsName() throws {
    try check(
      """
      Links|link|NOUN|0|root|Number=Plur to|to|ADP|4|case a|a|DET|4|det part|part|NOUN|1|nmod|Number=Sing \
      of|of|ADP|7|case the|the|DET|7|det town|town|NOUN|4|nmod|Number=Sing known|know|VERB|7|acl|VerbForm=Part|Tense=Past \
      as|as|ADP|11|case Old|Old|PROPN|11|compound Arlen|Arlen|PROPN|8|obl
      """,
      names: ["Old Arlen": .place],
      claims: ["same_as(entity: a part of the town, value: Old Arlen) alias"]
    )
  }

  @Test func nobodyIsNowhere() throws {
    try check(
      """
      No|no|DET|2|det children|child|NOUN|5|nsubj|Number=Plur in|in|ADP|4|case Arlen|Arlen|PROPN|2|nmod \
      slept|sleep|VERB|0|root|VerbForm=Fin
      """,
      names: ["Arlen": .place],
      claims: []
    )
  }

  /// "Arlen Norway fell", where no comma parts them, and what is Norway's in Arlen.
  @Test func aTownLiesInTheCountryBehindIt() throws {
    let names: KeyValuePairs<String, NameKind> = ["Arlen": .place, "Norway": .place]
    try check(
      """
      Arlen|Arlen|PROPN|3|nsubj Norway|Norway|PROPN|1|appos fell|fall|VERB|0|root|VerbForm=Fin
      """,
      names: names,
      claims: ["located_in(entity: Arlen, place: Norway) place-preposition"]
    )
    try check(
      """
      Arlen|Arlen|PROPN|4|nsubj Norway|Norway|PROPN|4|nmod:poss 's|'s|PART|2|case army|army|NOUN|0|root
      """,
      names: names,
      claims: []
    )
  }
}
