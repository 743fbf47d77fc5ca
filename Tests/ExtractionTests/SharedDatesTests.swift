import KnowledgeGraph
import Testing

@testable import Extraction

@Suite struct SharedDatesTests {
  @Test func anAttackOnTheSameTargetLendsItsDate() throws {
    let dated = try dated([
      claim(1, "attack", ["attacker": "rebels", "target": "jail"]),
      claim(2, "attack", ["target": "jail"], time: "2022-01-20"),
      claim(3, "attack", ["target": "depot"], time: "2022-01-21"),
    ])
    #expect(dated == ["2022-01-20", "2022-01-20", "2022-01-21"])
  }

  @Test func thoseKilledInTheClashesOfASentenceTakeItsDate() throws {
    let dated = try dated([
      claim(1, "clash", ["participant_a": "rebels"], time: "2022-01-20"),
      claim(2, "kill", ["victim": "guards"], sentence: 1),
      claim(3, "kill", ["victim": "tourists"], sentence: 9),
    ])
    #expect(dated == ["2022-01-20", "2022-01-20", nil])
  }

  @Test func aCauseDatesItsEffect() throws {
    let dated = try dated([
      claim(1, "attack", ["attacker": "rebels"], time: "2022-01-20"),
      claim(2, "clash", ["participant_a": "guards"]),
      claim(3, "causes", [:], causes: [1, 2]),
    ])
    #expect(dated == ["2022-01-20", "2022-01-20", "2022-01-20"])
  }

  @Test func theDayOfAResultIsNotThatOfItsCause() throws {
    // "Rebels assaulted the jail, sparking a battle that left ten dead on Friday."
    let dated = try dated([
      claim(1, "attack", ["attacker": "rebels"]),
      claim(2, "clash", ["participant_a": "rebels"]),
      claim(3, "causes", [:], causes: [1, 2]),
      claim(4, "kill", ["victim": "ten"], time: "2022-01-21", wordsAt: 60),
    ])
    #expect(dated == [nil, "2022-01-21", "2022-01-21", "2022-01-21"])
  }

  @Test func historyDatesNoNews() throws {
    let dated = try dated([
      claim(1, "defeat", ["loser": "rebels"], time: "2019"),
      claim(2, "escape", ["escapee": "rebels"]),
    ])
    #expect(dated == ["2019", nil])
  }

  @Test func aTaleGoesOnTheDayToldLast() throws {
    let dated = try dated([
      claim(1, "attack", ["target": "jail"], time: "2022-01-20"),
      claim(2, "explode", ["device": "lorry"], sentence: 2),
      claim(3, "agree", ["agent": "envoys"], sentence: 3),
      claim(4, "kill", ["victim": "miners"], sentence: 9),
    ])
    #expect(dated == ["2022-01-20", "2022-01-20", nil, nil])
  }

  @Test func thePresentTenseLendsNoDate() throws {
    var present = claim(1, "clash", ["participant_a": "rebels"])
    present.time = ClaimTime(value: "2022-01-21")
    let dated = try dated([present, claim(2, "clash", ["participant_a": "rebels"])])
    #expect(dated == ["2022-01-21", nil])
  }

  @Test func aLeadIsDatedByTheBody() throws {
    let dated = try dated([
      claim(1, "attack", ["target": "jail"]),
      claim(2, "attack", ["target": "compound"], time: "2022-01-20", sentence: 3),
      claim(3, "attack", ["target": "depot"], time: "2022-01-21", sentence: 9),
    ])
    #expect(dated == ["2022-01-20", "2022-01-20", "2022-01-21"])
  }

  @Test func whatOnlyEndsBorrowsItsStart() throws {
    let dated = try dated([
      claim(1, "clash", ["participant_a": "rebels"], time: "../2022-01-21"),
      claim(2, "clash", ["participant_a": "rebels"], time: "2022-01-20"),
    ])
    #expect(dated == ["2022-01-20/2022-01-21", "2022-01-20"])
  }

  @Test func whatIsOfAnotherTimeBorrowsNoDate() throws {
    let dated = try dated(
      [
        claim(1, "attack", ["attacker": "rebels"], time: "2022-01-20"),
        claim(2, "attack", ["attacker": "rebels"]),
        claim(3, "clash", ["participant_a": "guards"]),
        claim(4, "causes", [:], causes: [1, 3]),
      ],
      setApart: [2, 3]
    )
    #expect(dated == ["2022-01-20", nil, "2022-01-20", "2022-01-20"])
  }

  @Test func whoSaysTwoThingsMaySayThemOnTwoDays() throws {
    let dated = try dated([
      claim(1, "say", ["speaker": "mayor", "content": "plan"], time: "2022-01-20"),
      claim(2, "say", ["speaker": "mayor", "content": "bill"]),
    ])
    #expect(dated == ["2022-01-20", nil])
  }

  @Test func statesHaveNoDateToBorrow() throws {
    let dated = try dated([
      claim(1, "attack", ["attacker": "rebels", "target": "jail"], time: "2022-01-20"),
      claim(2, "control", ["controller": "guards", "territory": "jail"]),
    ])
    #expect(dated == ["2022-01-20", nil])
  }

  private let report = DocumentID(rawValue: "d00000000")

  private func claim(
    _ number: Int,
    _ predicate: Predicate,
    _ participants: KeyValuePairs<Role, String>,
    time: String? = nil,
    wordsAt: Int = 0,
    sentence: Int = 1,
    causes: [Int] = []
  ) -> Claim {
    let words = sentence * 100 + wordsAt
    return Claim(
      id: ClaimID(rawValue: "c00000000-\(number)"),
      predicate: predicate,
      arguments: participants.map { Argument(role: $0, entity: EntityID(rawValue: $1)) }
        + zip(["cause", "effect"] as [Role], causes).map {
          Argument(
            role: $0,
            claim: ClaimID(rawValue: "c00000000-\($1)"),
            span: TextSpan(sentence * 100 + $1, sentence * 100 + $1 + 1)
          )
        },
      time: time.map { ClaimTime(value: $0, span: TextSpan(words, words + 9)) },
      evidence: Evidence(document: report, span: TextSpan(sentence * 100, sentence * 100 + 99)),
      trigger: TextSpan(sentence * 100 + number, sentence * 100 + number + 1),
      rule: "test"
    )
  }

  private func dated(_ claims: [Claim], setApart: Set<Int> = []) throws -> [String?] {
    let document = SourceDocument(id: report, sha256: "", text: "")
    return try SharedDates(ontology: Ontology.load())
      .dated(
        Contribution(document: document, entities: [], claims: claims),
        on: CalendarDate("2022-01-21"),
        besides: Set(setApart.compactMap { claims[$0 - 1].trigger })
      )
      .claims.map { $0.time?.value }
  }
}
