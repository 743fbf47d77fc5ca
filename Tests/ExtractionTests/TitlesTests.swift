import Language
import Testing

@testable import Extraction

/// Whose title it is, and of what.
@Suite struct TitlesTests {
  @Test func ofTwoWhoAreJoinedTheLastHasTheOfficeBehindThem() throws {
    let claims = try ParsedClaims.lines(
      of: """
        Dara|Dara|PROPN|12|nsubj Amin|Amin|PROPN|1|flat and|and|CCONJ|4|cc Sami|Sami|PROPN|1|conj \
        Noor|Noor|PROPN|4|flat ,|,|PUNCT|8|punct the|the|DET|8|det mayor|mayor|NOUN|1|appos|Number=Sing \
        of|of|ADP|10|case Arlen|Arlen|PROPN|8|nmod ,|,|PUNCT|8|punct left|leave|VERB|0|root|VerbForm=Fin
        """,
      names: ["Dara Amin": .person, "Sami Noor": .person, "Arlen": .place]
    )
    #expect(claims == ["leads(leader: Sami Noor, organization: Arlen) title"])
  }

  @Test func whoSpeaksForABodyIsWhoIsNamedBehindIt() throws {
    let claims = try ParsedClaims.lines(
      of: """
        A|a|DET|2|det spokesman|spokesman|NOUN|9|nsubj|Number=Sing for|for|ADP|5|case the|the|DET|5|det \
        union|union|NOUN|2|nmod|Number=Sing ,|,|PUNCT|7|punct Sami|Sami|PROPN|5|appos \
        Noor|Noor|PROPN|7|flat left|leave|VERB|0|root|VerbForm=Fin
        """,
      names: ["Sami Noor": .person]
    )
    #expect(claims == ["speaks_for(spokesperson: Sami Noor, organization: the union) title"])
  }

  @Test(arguments: ["in", "from"])
  func aPlaceThatSomebodyWorksInHasNoMembers(preposition: String) throws {
    let claims = try ParsedClaims.lines(
      of: """
        Dara|Dara|PROPN|8|nsubj Amin|Amin|PROPN|1|flat ,|,|PUNCT|5|punct an|a|DET|5|det \
        envoy|envoy|NOUN|1|appos|Number=Sing \(preposition)|\(preposition)|ADP|7|case \
        Norway|Norway|PROPN|5|nmod left|leave|VERB|0|root|VerbForm=Fin
        """,
      names: ["Dara Amin": .person, "Norway": .place]
    )
    #expect(!claims.contains { $0.hasPrefix("member_of") })
  }

  @Test func whoLeadsABodySomewhereLeadsTheBody() throws {
    let claims = try ParsedClaims.lines(
      of: """
        Harbour|Harbour|PROPN|2|compound Union|Union|PROPN|4|compound Arlen|Arlen|PROPN|4|compound \
        chief|chief|NOUN|5|compound|Number=Sing Dara|Dara|PROPN|7|nsubj Amin|Amin|PROPN|5|flat \
        left|leave|VERB|0|root|VerbForm=Fin
        """,
      names: ["Harbour Union": .organization, "Arlen": .place, "Dara Amin": .person]
    )
    #expect(
      claims == [
        "leads(leader: Harbour Union Arlen chief Dara Amin, organization: Harbour Union) title"
      ]
    )
  }

  @Test func whereAPlaceLiesToAnotherIsAPartOfIt() throws {
    let claims = try ParsedClaims.lines(
      of: """
        Rebels|rebel|NOUN|2|nsubj|Number=Plur seized|seize|VERB|0|root|VerbForm=Fin the|the|DET|4|det \
        hills|hill|NOUN|2|obj|Number=Plur south|south|ADV|4|advmod of|of|ADP|7|case \
        Arlen|Arlen|PROPN|5|obl
        """,
      names: ["Arlen": .place]
    )
    #expect(
      claims.contains("seize(agent: Rebels, territory: the hills south of Arlen) active-verb")
    )
  }

  @Test func whatNobodyCanLeadIsNotLed() throws {
    let claims = try ParsedClaims.lines(
      of: """
        Aid|aid|NOUN|5|nsubj Norwegian|Norwegian|ADJ|4|compound -|-|PUNCT|2|punct \
        led|lead|VERB|5|amod|VerbForm=Part deliveries|delivery|NOUN|0|root|Number=Plur
        """,
      names: [:]
    )
    #expect(!claims.contains { $0.hasPrefix("leads") })
  }

  @Test func severalWhoBearOneTitleLeadEachTheirOwn() throws {
    let claims = try ParsedClaims.lines(
      of: """
        Presidents|president|NOUN|10|nsubj|Number=Plur Dara|Dara|PROPN|1|appos Amin|Amin|PROPN|2|flat \
        of|of|ADP|5|case Norway|Norway|PROPN|2|nmod and|and|CCONJ|7|cc Sami|Sami|PROPN|2|conj \
        of|of|ADP|9|case Denmark|Denmark|PROPN|7|nmod left|leave|VERB|0|root|VerbForm=Fin
        """,
      names: ["Dara Amin": .person, "Norway": .place, "Sami": .person, "Denmark": .place]
    )
    #expect(
      claims == [
        "leads(leader: Dara Amin of Norway, organization: Norway) title",
        "leads(leader: Sami of Denmark, organization: Denmark) title",
      ]
    )
  }

  @Test func aTeamIsNobodysHome() throws {
    let claims = try ParsedClaims.lines(
      of: """
        Arlen|Arlen|PROPN|2|compound coach|coach|NOUN|3|compound|Number=Sing Dara|Dara|PROPN|5|nsubj \
        Amin|Amin|PROPN|3|flat left|leave|VERB|0|root|VerbForm=Fin
        """,
      names: ["Arlen": .place, "Dara Amin": .person]
    )
    #expect(claims == ["member_of(member: Arlen coach Dara Amin, organization: Arlen) title"])
  }
}
