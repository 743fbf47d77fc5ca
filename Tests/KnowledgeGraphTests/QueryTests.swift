import KnowledgeGraph
import Testing

@Suite struct QueryTests {
  let siege = Siege()

  /// The claims of a pattern that a test fills in.
  private func found(_ fill: (inout ClaimPattern) -> Void) -> [ClaimID] {
    var pattern = ClaimPattern()
    fill(&pattern)
    return siege.graph.claims(matching: pattern).map(\.id)
  }

  @Test func claimsAreFoundByEveryPartOfAPattern() {
    let siege = siege
    #expect(
      found { _ in } == [
        siege.raid, siege.dead, siege.speaks, siege.place, siege.raid2, siege.dead2,
      ]
    )
    #expect(
      found { $0.predicates = ["kill", "located_in"] } == [siege.dead, siege.place, siege.dead2]
    )
    #expect(
      found { $0.participants = [.init(siege.jail2)] } == [siege.raid, siege.place, siege.raid2]
    )
    #expect(found { $0.participants = [.init(siege.jail2, .agent)] } == [siege.place])
    #expect(
      found { $0.participants = [.init(siege.jail2, .patient)] } == [siege.raid, siege.raid2]
    )
    #expect(
      found { $0.participants = [.init(siege.redland, .roles(["victim"]))] } == [
        siege.dead, siege.dead2,
      ]
    )
    #expect(
      found { $0.participants = [.init(siege.redland), .init(siege.jail)] } == [
        siege.raid, siege.raid2,
      ]
    )
    #expect(found { $0.speaker = siege.ada } == [siege.raid, siege.dead])
    #expect(found { $0.document = siege.second.document.id } == [siege.raid2, siege.dead2])
    #expect(found { $0.time = TimeSpan("../2021") } == [])
    #expect(found { $0.time = TimeSpan("2022-01") }.count == 4)
    #expect(found { $0.polarity = .negative } == [])
    #expect(found { $0.modalities = [.intended] } == [])
    #expect(found { $0.origins = 2 } == [siege.raid, siege.raid2])
    #expect(found { $0.participants = [.init(EntityID(rawValue: "e0-0"))] } == [])
    #expect(found { $0.document = DocumentID(rawValue: "d0") } == [])
  }

  @Test func aSymmetricPredicateHasNoSides() {
    var sketch = Sketch("3", "Aa clashed with Bb")
    let (a, b) = (sketch.entity("Aa"), sketch.entity("Bb"))
    sketch.claim("clash", "clashed", ["participant_a": a, "participant_b": b])
    var pattern = ClaimPattern()
    pattern.participants = [.init(b, .agent), .init(a, .patient)]
    #expect(Graph(sketch).claims(matching: pattern).count == 1)
  }

  @Test func provenanceGoesDownToTheSentence() throws {
    let provenance = try #require(siege.graph.provenance(of: siege.raid))
    #expect(provenance.document?.id == siege.first.document.id)
    #expect(provenance.sentence == siege.first.document.text)
    #expect(provenance.speaker?.entity == siege.ada)
    #expect(provenance.outlet == "Morning Post")
    #expect(provenance.origin == .entity(siege.guards), "a spokeswoman is her organisation")
  }

  @Test func originsAreTheSpeakerThenTheAgencyThenTheOutlet() {
    let graph = siege.graph
    #expect(graph.origin(of: siege.dead2) == .entity(siege.watch))
    #expect(graph.origin(of: siege.raid2) == .named("evening post"))
    var contribution = siege.second.contribution
    contribution.document.agency = "The Wire"
    var other = Graph()
    other.add(contribution)
    #expect(other.origin(of: siege.raid2) == .named("wire"))
    contribution.document.agency = nil
    contribution.document.outlet = nil
    other = Graph()
    other.add(contribution)
    #expect(other.origin(of: siege.raid2) == .outlet(of: contribution.document.id))
  }

  @Test func aPartOfAnOrganisationSpeaksForIt() {
    var sketch = Sketch(
      "5",
      "Blue Guard and Blue Sky agreed. Blue Guard Media Centre said Redland struck."
    )
    let centre = sketch.entity("Blue Guard Media Centre")
    let (guards, sky) = (sketch.entity("Blue Guard"), sketch.entity("Blue Sky"))
    let red = sketch.entity("Redland")
    let strike = sketch.claim("attack", "struck", ["attacker": red], by: centre)
    let agreement = sketch.claim("support", "agreed", ["backer": red], by: sky)
    let graph = Graph(sketch)
    #expect(graph.origin(of: strike) == .entity(guards))
    #expect(graph.origin(of: agreement) == .entity(sky))
  }

  @Test func whoSaysTheSameAndWhoSaysOtherwise() throws {
    let raid = try #require(siege.graph.corroboration(of: siege.raid))
    #expect(raid.supporting == [siege.raid2])
    #expect(raid.origins == [.entity(siege.guards), .named("evening post")])
    #expect(raid.conflicts == [])
    let dead = try #require(siege.graph.corroboration(of: siege.dead))
    #expect(dead.supporting == [])
    #expect(dead.conflicts.map(\.other) == [siege.dead2])
    #expect(siege.graph.conflicts().count == 1)
  }

  @Test func whatHasNoNameIsNotTheSameAsSomethingElse() throws {
    var sketch = Sketch("4", "Aa is in Bb, and a Bb-based editor")
    let (a, b) = (sketch.entity("Aa"), sketch.entity("Bb", .place))
    let first = sketch.claim("located_in", "in", ["entity": a, "place": b])
    let other = sketch.claim("located_in", "based", ["place": b])
    var contribution = sketch.contribution
    contribution.claims[1].arguments.append(
      Argument(role: "entity", span: sketch.span("a Bb-based editor"))
    )
    var graph = Graph()
    graph.add(contribution)
    #expect(graph.corroboration(of: first)?.supporting == [])
    #expect(graph.corroboration(of: other)?.supporting == [])
  }

  @Test func happeningsAreToldByTypeParticipantsAndTime() {
    var sketch = Sketch(
      "3",
      "Aa raided Bb on Monday, Aa stormed Bb on Monday, Aa hit Bb on Friday, Aa struck Cc on Monday, Bb was shelled on Monday"
    )
    let (a, b, c) = (sketch.entity("Aa"), sketch.entity("Bb"), sketch.entity("Cc"))
    let monday = "2022-01-17"
    let raided = sketch.claim("attack", "raided", ["attacker": a, "target": b], time: monday)
    let stormed = sketch.claim(
      "attack",
      "stormed",
      ["attacker": a, "target": b],
      time: monday + "TEV"
    )
    let hit = sketch.claim("attack", "hit", ["attacker": a, "target": b], time: "2022-01-21")
    let struck = sketch.claim("attack", "struck", ["attacker": a, "target": c], time: monday)
    let shelled = sketch.claim("attack", "shelled", ["target": b], time: monday)
    var graph = Graph(sketch)
    #expect(graph.events.map(\.claims) == [[raided, stormed, shelled], [hit], [struck]])
    graph.judge(Judgement(.differentHappening([raided, shelled]), by: "ana"))
    graph.judge(Judgement(.sameHappening([hit, struck]), by: "ana"))
    #expect(graph.events.map(\.claims) == [[raided, stormed], [hit, struck], [shelled]])
  }

  @Test func aYearDoesNotMakeOneHappeningOfItsDays() {
    var sketch = Sketch("3", "Aa raided Bb, Aa stormed Bb, Aa hit Bb all year")
    let (a, b) = (sketch.entity("Aa"), sketch.entity("Bb"))
    let fillers: KeyValuePairs<Role, EntityID> = ["attacker": a, "target": b]
    sketch.claim("attack", "raided", fillers, time: "2022-01-03")
    sketch.claim("attack", "stormed", fillers, time: "2022-07-09")
    sketch.claim("attack", "hit", fillers, time: "2022")
    #expect(Graph(sketch).events.count >= 2)
  }

  @Test func nearCopiesOfOneTextAreOneOrigin() throws {
    let story = """
      Men of Redland raided the harbour before dawn and set fire to two boats that lay there, while the guards slept \
      in their huts; nobody was hurt, and by noon the boats had sunk and the men were gone over the hills. Traders \
      of the old market say that they heard shots, and that a third boat left without its crew or any lights.
      """
    var first = Sketch("1", story, outlet: "Morning Post")
    var second = Sketch("2", "Night raid! " + story, on: "2022-01-22", outlet: "Evening Post")
    var other = Sketch("3", "Redland raided the harbour, we hear.", outlet: "Noon Post")
    let raids = [
      first.claim("attack", "raided", ["attacker": first.entity("Redland")]),
      second.claim("attack", "raided", ["attacker": second.entity("Redland")]),
      other.claim("attack", "raided", ["attacker": other.entity("Redland")]),
    ]
    let graph = Graph(first, second, other)
    #expect(graph.origins(of: raids) == [.named("morning post"), .named("noon post")])
  }

  @Test func theSameFewWordsAreOneOrigin() throws {
    let story = "Men of Redland raided the harbour before dawn, and nobody was hurt, traders say."
    var first = Sketch("1", story, outlet: "Morning Post")
    var second = Sketch("2", story + " ", on: "2022-01-22", outlet: "Evening Post")
    let raids = [
      first.claim("attack", "raided", ["attacker": first.entity("Redland")]),
      second.claim("attack", "raided", ["attacker": second.entity("Redland")]),
    ]
    #expect(Graph(first, second).origins(of: raids).count == 1)
  }

  @Test func anAgencysUnnamedSourceIsOneHoweverManyOutletsCarryIt() {
    func origins(_ sources: (String, String), of agencies: (String?, String?)) -> [Origin] {
      var graph = Graph()
      var raids: [ClaimID] = []
      for (digit, source, agency) in [("1", sources.0, agencies.0), ("2", sources.1, agencies.1)] {
        let text = "Redland raided the harbour, \(source) said, as report \(digit) has it."
        var sketch = Sketch(Character(digit), text, outlet: "Post \(digit)")
        let speaker = sketch.entity(source, .person, form: .nominal)
        let redland = sketch.entity("Redland")
        raids.append(sketch.claim("attack", "raided", ["attacker": redland], by: speaker))
        var contribution = sketch.contribution
        contribution.document.agency = agency
        graph.add(contribution)
      }
      return graph.origins(of: raids)
    }
    let one = origins(("a security source", "the security source"), of: ("The Wire", "The Wire"))
    #expect(one == [.unnamed("security source", of: "wire")])
    #expect(origins(("an army source", "a source in the army"), of: ("Wire", "Wire")).count == 1)
    #expect(origins(("a trader", "a farmer"), of: ("Wire", "Wire")).count == 2)
    #expect(origins(("a trader", "a trader"), of: ("Wire", "Cable")).count == 2)
    #expect(origins(("a trader", "a trader"), of: (nil, nil)).count == 2)
  }
}
