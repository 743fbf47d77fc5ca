import KnowledgeGraph
import Testing

/// What contradicts what, and what does not.
@Suite struct ConflictTests {
  @Test(arguments: [
    (Quantity(min: 6, text: ""), Quantity(min: 23, text: ""), 0),
    (Quantity(min: 6, max: 6, text: ""), Quantity(min: 23, text: ""), 1),
    (
      Quantity(min: 100, max: 100, approximate: true, text: ""),
      Quantity(min: 112, max: 112, text: ""), 0
    ),
    (
      Quantity(min: 100, max: 100, approximate: true, text: ""), Quantity(min: 6, max: 6, text: ""),
      1
    ),
  ])
  func onlyCountsThatExcludeEachOtherAreAConflict(a: Quantity, b: Quantity, conflicts: Int) {
    var sketch = Sketch("3", "Ada said Redland was struck hard. Bo said Redland was hit hard.")
    let redland = sketch.entity("Redland")
    let (ada, bo) = (sketch.entity("Ada", .person), sketch.entity("Bo", .person))
    let day = "2022-01-20"
    sketch.claim(
      "injure",
      "struck",
      ["victim": redland],
      counts: ["victim": a],
      time: day,
      by: ada
    )
    sketch.claim("injure", "hit", ["victim": redland], counts: ["victim": b], time: day, by: bo)
    #expect(Graph(sketch).conflicts().count == conflicts)
  }

  @Test func aSourceDoesNotContradictItselfInOneReport() {
    var sketch = Sketch("3", "Ada said Redland was struck hard, and was hit hard.")
    let redland = sketch.entity("Redland")
    let ada = sketch.entity("Ada", .person)
    for (trigger, count) in [("struck", 2), ("hit", 5)] {
      sketch.claim(
        "injure",
        trigger,
        ["victim": redland],
        counts: ["victim": .exactly(count)],
        time: "2022-01-20",
        by: ada
      )
    }
    #expect(Graph(sketch).conflicts() == [])
  }

  @Test func denialAndAttemptSpeakAgainstTheDeed() {
    var sketch = Sketch("3", "Cy: Aa seized Bb. Dee: Aa did not take Bb. Aa tried to capture Bb")
    let (a, b) = (sketch.entity("Aa"), sketch.entity("Bb", .place))
    let (cy, dee) = (sketch.entity("Cy", .person), sketch.entity("Dee", .person))
    let fillers: KeyValuePairs<Role, EntityID> = ["agent": a, "territory": b]
    sketch.claim("seize", "seized", fillers, by: cy)
    sketch.claim("seize", "take", fillers, by: dee, polarity: .negative)
    sketch.claim("seize", "capture", fillers, by: dee, modality: .attempted)
    #expect(Graph(sketch).conflicts().map(\.reason) == [.polarity, .attempt])
  }

  @Test func aDenialOfNothingInParticularContradictsNoOtherReport() {
    var first = Sketch("3", "Aa struck Bb.", outlet: "Morning Post")
    let agent = first.entity("Aa")
    first.claim("attack", "struck", ["attacker": agent, "target": first.entity("Bb", .facility)])
    var second = Sketch("4", "Aa denied an attack.", outlet: "Evening Post")
    let denier = second.entity("Aa")
    second.claim("attack", "attack", ["attacker": denier], by: denier, polarity: .negative)
    var graph = Graph(first, second)
    graph.join(agent, denier)
    #expect(graph.conflicts() == [])
  }

  @Test func aStateHasOneAgentAtATime() {
    var sketch = Sketch("3", "Cy said Aa controls Cc, Dee said Bb runs Cc")
    let (a, b, c) = (sketch.entity("Aa"), sketch.entity("Bb"), sketch.entity("Cc", .place))
    let (cy, dee) = (sketch.entity("Cy", .person), sketch.entity("Dee", .person))
    let day = "2022-01-20"
    sketch.claim("control", "controls", ["controller": a, "territory": c], time: day, by: cy)
    sketch.claim("control", "runs", ["controller": b, "territory": c], time: day, by: dee)
    #expect(Graph(sketch).conflicts().map(\.reason) == [.agents(a, b)])
  }

  /// Two reports on one killing, the man's name the same in both.
  private func killing(
    by killers: (String, String),
    on days: (String, String)
  ) -> (Graph, [EntityID]) {
    var graph = Graph()
    var agents: [EntityID] = []
    var victims: [EntityID] = []
    for (digit, killer, day) in [("4", killers.0, days.0), ("5", killers.1, days.1)] {
      var sketch = Sketch(
        Character(digit),
        "\(killer) shot Ivo Marr dead, the \(digit)th report says.",
        outlet: "Post \(digit)"
      )
      agents.append(sketch.entity(killer))
      victims.append(sketch.entity("Ivo Marr", .person))
      sketch.claim(
        "kill",
        "shot",
        ["killer": agents[agents.count - 1], "victim": victims[victims.count - 1]],
        time: day
      )
      graph.add(sketch.contribution)
    }
    graph.judge(Judgement(.same(victims), by: "ana"))
    if killers.0 == killers.1 { graph.judge(Judgement(.same(agents), by: "ana")) }
    return (graph, agents)
  }

  @Test func oneManIsKilledByOneSideOnOneDay() {
    let (rivals, sides) = killing(by: ("Redland", "Blueland"), on: ("2022-01-20", "2022-01-20"))
    #expect(rivals.conflicts().map(\.reason) == [.agents(sides[0], sides[1])])
    let (days, _) = killing(by: ("Redland", "Redland"), on: ("2022-01-19", "2022-01-20"))
    #expect(
      days.conflicts().map(\.reason)
        == [.dates(ClaimTime(value: "2022-01-19"), ClaimTime(value: "2022-01-20"))]
    )
    let (one, _) = killing(by: ("Redland", "Redland"), on: ("2022-01-20", "2022-01-20"))
    #expect(one.conflicts() == [])
  }

  /// Reports of two outlets on a blast in Harbour, each with its figure of the dead in the first sentence.
  private func blast(
    _ counts: (Int, Int),
    of whom: (String, String) = ("people", "people"),
    on days: (String, String) = ("2022-01-21", "2022-01-21"),
    by outlets: (String, String) = ("Morning Post", "Evening Post"),
    says speakers: (String?, String?) = (nil, nil)
  ) -> Graph {
    var graph = Graph()
    var harbours: [EntityID] = []
    for (digit, count, noun, day, outlet, speaker) in [
      ("6", counts.0, whom.0, days.0, outlets.0, speakers.0),
      ("7", counts.1, whom.1, days.1, outlets.1, speakers.1),
    ] {
      var sketch = Sketch(
        Character(digit),
        "\(count) \(noun) died in a blast in Harbour\(speaker.map { ", \($0) says" } ?? "").",
        on: day,
        outlet: outlet
      )
      harbours.append(sketch.entity("Harbour", .place))
      let dead = sketch.entity("\(count) \(noun)", .group, form: .nominal)
      let side = speaker.map { sketch.entity($0) }
      sketch.claim("kill", "died", ["victim": dead], counts: ["victim": .exactly(count)], by: side)
      graph.add(sketch.contribution)
    }
    graph.judge(Judgement(.same(harbours), by: "ana"))
    return graph
  }

  @Test(arguments: [("31 people", 1), ("31 soldiers", 0), ("310 people", 0)])
  func whatASourceCountsWithoutSayingWhereIsTheTollOfTheLead(victims: String, conflicts: Int) {
    var graph = Graph()
    let filler = String(repeating: "Trade in the region has been slow for years. ", count: 12)
    let lead = "27 people were killed in Arlen."
    let later = "The Guild said \(victims) were killed."
    for (digit, text, sentence, victims) in [
      ("3", lead, lead, "27 people"),
      ("4", "A plane fell on Arlen. \(filler)\(later)", later, victims),
    ] {
      var sketch = Sketch(Character(digit), text, outlet: "Post \(digit)")
      sketch.entity("Arlen", .place)
      let dead = sketch.entity(victims, .group, form: .nominal)
      let speaker = text.contains("Guild") ? sketch.entity("Guild") : nil
      let count = victims.split(separator: " ").first.flatMap { Int($0) } ?? 0
      sketch.claim(
        "kill",
        "killed",
        ["victim": dead],
        counts: ["victim": .exactly(count)],
        sentence: sentence,
        by: speaker
      )
      graph.add(sketch.contribution)
    }
    graph.judge(Judgement(.same(graph.entities.filter { $0.name == "Arlen" }.map(\.id)), by: "ana"))
    #expect(graph.conflicts().count == conflicts)
  }

  @Test func leadsOfOneDayAndPlaceGiveTheTollOfOneHappening() {
    #expect(blast((22, 44)).conflicts().map(\.reason).count == 1)
    #expect(blast((22, 22)).conflicts() == [])
    #expect(blast((22, 44), on: ("2022-01-21", "2022-03-04")).conflicts() == [])
    #expect(blast((22, 44), of: ("soldiers", "children")).conflicts() == [])
    #expect(blast((1, 44)).conflicts() == [], "too far apart for one happening")
  }

  @Test func whatASourceSaysAgainIsToldWithTheConflict() throws {
    var graph = Graph()
    var ids: [ClaimID] = []
    var (parties, places): ([EntityID], [EntityID]) = ([], [])
    for (digit, count) in [("3", 7), ("4", 7), ("5", 20)] {
      var sketch = Sketch(
        Character(digit),
        "\(count) men of Redland were killed in Arlen.",
        outlet: "Post \(count)"
      )
      let redland = sketch.party("Redland", in: "men of Redland")
      parties.append(redland)
      places.append(sketch.entity("Arlen", .place))
      ids.append(
        sketch.claim(
          "kill",
          "killed",
          ["victim": redland],
          counts: ["victim": .exactly(count)],
          time: "2022-01-20"
        )
      )
      graph.add(sketch.contribution)
    }
    graph.judge([.same(parties), .same(places)].map { Judgement($0, by: "ana") })
    let conflict = try #require(graph.conflicts().first)
    #expect(graph.conflicts().count == 1)
    #expect([conflict.claim, conflict.other] == [ids[0], ids[2]])
    #expect(conflict.claimAgain == [ids[1]])
    #expect(conflict.otherAgain == [])
  }

  @Test func aProvinceIsWhereItsCityIs() {
    var graph = Graph()
    for (digit, place, count) in [("6", "Arlen", 22), ("7", "province of Arlen", 44)] {
      var sketch = Sketch(Character(digit), "\(count) people died in the \(place).", outlet: digit)
      sketch.entity(place, .place)
      let dead = sketch.entity("\(count) people", .group, form: .nominal)
      sketch.claim("kill", "died", ["victim": dead], counts: ["victim": .exactly(count)])
      graph.add(sketch.contribution)
    }
    #expect(graph.conflicts().count == 1)
  }

  /// Reports of two outlets on an outbreak, neither in its first sentences, of one jail or of two.
  private func outbreak(_ counts: (Int, Int), from jails: (String, String)) -> Graph {
    var graph = Graph()
    var places: [EntityID] = []
    for (digit, count, noun, jail) in [
      ("6", counts.0, "prisoners", jails.0), ("7", counts.1, "escapees", jails.1),
    ] {
      var sketch = Sketch(
        Character(digit),
        "Fire in \(jail). " + String(repeating: "Smoke rose. ", count: 50)
          + "\(count) \(noun) got out.",
        outlet: "Post \(digit)"
      )
      places.append(sketch.entity(jail, .facility))
      let free = sketch.entity("\(count) \(noun)", .group, form: .nominal)
      sketch.claim("escape", "got out", ["escapee": free], counts: ["escapee": .exactly(count)])
      graph.add(sketch.contribution)
    }
    if jails.0 == jails.1 { graph.judge(Judgement(.same(places), by: "ana")) }
    return graph
  }

  @Test func thoseWhoEscapeFromOneJailAreCountedWhateverTheyAreCalled() {
    #expect(outbreak((4, 60), from: ("Harbour jail", "Harbour jail")).conflicts().count == 1)
    #expect(outbreak((4, 4), from: ("Harbour jail", "Harbour jail")).conflicts() == [])
    #expect(outbreak((4, 60), from: ("Harbour jail", "Hill jail")).conflicts() == [])
  }

  @Test func aReportsNounForAPartysPeopleMeansTheParty() {
    func conflicts(calling noun: String) -> Int {
      var graph = Graph()
      var (parties, harbours): ([EntityID], [EntityID]) = ([], [])
      for (digit, phrase, words) in [
        ("6", "Redland rebels", "30 Redland rebels fell in Harbour."),
        ("7", "Redland \(noun)", "Redland \(noun) came to Harbour. 12 rebels fell."),
      ] {
        var sketch = Sketch(Character(digit), words, outlet: "Post \(digit)")
        parties.append(sketch.party("Redland", in: phrase))
        harbours.append(sketch.entity("Harbour", .place))
        let count = digit == "6" ? 30 : 12
        let dead =
          digit == "6" ? parties[0] : sketch.entity("12 rebels", .group, form: .nominal)
        sketch.claim("kill", "fell", ["victim": dead], counts: ["victim": .exactly(count)])
        graph.add(sketch.contribution)
      }
      graph.judge([Judgement(.same(parties), by: "ana"), Judgement(.same(harbours), by: "ana")])
      return graph.conflicts().count
    }
    #expect(conflicts(calling: "rebels") == 1)
    #expect(conflicts(calling: "engineers") == 0)
  }

  @Test func aSentenceThatTwoReportsPrintDoesNotContradictItself() {
    var graph = Graph()
    var guilds: [EntityID] = []
    for (digit, count) in [("6", 2), ("7", 5)] {
      var sketch = Sketch(Character(digit), "Redland lost men.", outlet: "Post \(digit)")
      guilds.append(sketch.entity("Redland"))
      sketch.claim(
        "kill",
        "lost",
        ["victim": guilds[guilds.count - 1]],
        counts: ["victim": .exactly(count)],
        time: "2022-01-20"
      )
      graph.add(sketch.contribution)
    }
    graph.judge(Judgement(.same(guilds), by: "ana"))
    #expect(graph.conflicts() == [])
  }

  @Test func aKindOfPeopleIsAPartOfThePeople() {
    #expect(blast((22, 44), of: ("civilians", "people")).conflicts() == [])
    #expect(blast((44, 22), of: ("civilians", "people")).conflicts().count == 1)
  }

  @Test func aLaterWordOfTheSameSourceOrARisenTollIsAnUpdate() {
    let days = ("2022-01-21", "2022-01-22")
    #expect(blast((22, 44), on: days).conflicts().map(\.isUpdate) == [true])
    #expect(blast((44, 22), on: days).conflicts().map(\.isUpdate) == [false])
    let outlets = ("Morning Post", "Morning Post")
    #expect(blast((44, 22), on: days, by: outlets).conflicts().map(\.isUpdate) == [true])
    #expect(blast((22, 44)).conflicts().map(\.isUpdate) == [false])
    let sides = blast((22, 44), on: days, says: ("Redland", "Blueland"))
    #expect(sides.conflicts().map(\.isUpdate) == [false], "what another source says later")
    let side = blast((22, 44), on: days, says: ("Redland", nil))
    #expect(side.conflicts().map(\.isUpdate) == [true], "a later count that names no source")
    let graph = blast((22, 44), on: days)
    let risen = Conflict.Reason.quantities(.exactly(22), .exactly(44))
    for claim in graph.claims { #expect(graph.conflicts(of: claim.id).map(\.reason) == [risen]) }
  }

  @Test func whoIsCountedNearEachOtherByTwoSourcesIsOneToll() {
    func conflicts(_ first: String, _ second: String) -> [Conflict] {
      var sketch = Sketch("6", first + " " + second, outlet: "Post")
      let names = ["Arlen", "Torvik"].filter { (first + second).contains($0) }
      for place in names { sketch.entity(place, .place) }
      for (sentence, source) in [(first, "Guild"), (second, "Watch")] {
        let count = sentence.split { !$0.isNumber }.first.flatMap { Int($0) } ?? 0
        let noun = sentence.contains("other people") ? "other people" : "people"
        let dead = sketch.entity("\(count) \(noun)", .group, form: .nominal)
        sketch.claim(
          "kill",
          sentence.contains("died") ? "died" : "fell",
          ["victim": dead],
          counts: ["victim": .exactly(count)],
          words: ["victim": "\(count) \(noun)"],
          sentence: sentence,
          by: sentence.contains(source) ? sketch.entity(source) : nil
        )
      }
      return Graph(sketch).conflicts()
    }
    let guild = "The Guild said 20 people died in Arlen."
    #expect(conflicts(guild, "The Watch said 9 people fell.").map(\.isUpdate) == [false])
    #expect(conflicts(guild, "The Watch said 9 people fell in Torvik.") == [])
    #expect(conflicts(guild, "The Watch said 9 other people fell.") == [])
    #expect(conflicts("20 people died in Arlen.", "And 9 people fell.") == [], "one voice")
    let revised = conflicts(guild, "It had earlier said that 9 people fell.")
    #expect(revised.map(\.isUpdate) == [true])
    #expect(revised.map(\.reason) == [.quantities(.exactly(9), .exactly(20))])
    #expect(conflicts(guild, "And 9 people fell there earlier this week.") == [])
  }

  /// A report in which the Guild says that `doer` struck Harbour, and `denier` denies what the words say.
  private func dispute(_ doer: String, _ denier: String, denying words: String) -> [Conflict] {
    let first = "\(doer) struck Harbour, the Guild said."
    let second = "But \(denier) denied \(words)."
    var sketch = Sketch("6", "News of Redland. " + first + " " + second, outlet: "Post")
    sketch.entity("Redland", .place)
    let (attacker, harbour) = (sketch.entity(doer), sketch.entity("Harbour", .place))
    let guild = sketch.entity("Guild")
    sketch.claim(
      "attack",
      "struck",
      ["attacker": attacker, "target": harbour],
      sentence: first,
      by: guild
    )
    let speaker = doer == denier ? attacker : sketch.entity(denier)
    sketch.claim("say", "denied", ["speaker": speaker], sentence: second)
    var contribution = sketch.contribution
    contribution.claims[1].stance = "deny"
    contribution.claims[1].arguments.append(Argument(role: "content", span: sketch.span(words)))
    var graph = Graph()
    graph.add(contribution)
    return graph.conflicts()
  }

  @Test func whoDeniesWhatAnotherSaysHeDidContradictsHim() {
    #expect(dispute("Reds", "Reds", denying: "the reports").map(\.reason) == [.polarity])
    #expect(dispute("Redland troops", "Redland's army", denying: "any role").count == 1)
    #expect(dispute("Reds", "Blues", denying: "the reports") == [], "another denies")
    #expect(dispute("Free Redland", "Redland's army", denying: "any role") == [], "no state")
    #expect(dispute("Reds", "Reds", denying: "a plan to resign") == [], "something else")
  }

  @Test func whatDidNotBefallOneTownDeniesNothingOfAnother() {
    let first = "Rebels struck Harbour, the Guild said."
    let second = "The rebels did not strike Torvik."
    var sketch = Sketch("6", first + " " + second)
    let rebels = sketch.entity("Rebels")
    let (harbour, torvik) = (sketch.entity("Harbour", .place), sketch.entity("Torvik", .place))
    sketch.claim(
      "attack",
      "struck",
      ["attacker": rebels, "target": harbour],
      sentence: first,
      by: sketch.entity("Guild")
    )
    sketch.claim("attack", "strike", ["attacker": rebels, "target": torvik], sentence: second)
    var contribution = sketch.contribution
    contribution.claims[1].polarity = .negative
    var graph = Graph()
    graph.add(contribution)
    #expect(graph.conflicts() == [])
  }

  @Test func whoIsBlamedAndBlamesAnotherContradicts() {
    func conflicts(_ second: String) -> [Conflict.Reason] {
      let first = "The Reds blame the Blues for the fire."
      var sketch = Sketch("6", first + " " + second)
      let (reds, blues) = (sketch.entity("Reds"), sketch.entity("Blues"))
      let greens = second.contains("Greens") ? sketch.entity("Greens") : blues
      sketch.claim("accuse", "blame", ["agent": reds, "patient": blues], sentence: first)
      let accuser = second.hasPrefix("The Blues") ? blues : greens
      let ends = ["the Reds.": reds, "the Blues.": blues]
      let accused = ends.first { second.hasSuffix($0.key) }?.value ?? greens
      sketch.claim("accuse", "accuse", ["agent": accuser, "patient": accused], sentence: second)
      return Graph(sketch).conflicts().map(\.reason)
    }
    #expect(conflicts("The Blues accuse the Reds.").count == 1)
    #expect(conflicts("The Blues accuse the Greens.").count == 1)
    #expect(conflicts("The Greens accuse the Blues.") == [], "they agree")
  }
}

extension Quantity {
  /// Exactly so many.
  fileprivate static func exactly(_ count: Int) -> Quantity {
    Quantity(min: count, max: count, text: String(count))
  }
}
