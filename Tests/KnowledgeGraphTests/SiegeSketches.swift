import KnowledgeGraph

/// Two reports on a raid, as many tests want them.
struct Siege {
  var first = Sketch(
    "1",
    "Redland raided Stone Jail; at least 23 raiders were killed, said Ada Brook, spokeswoman for the Blue Guard. Stone Jail is in Harbour.",
    outlet: "Morning Post"
  )
  var second = Sketch(
    "2",
    "Redland raided the Stone-Jail. Six raiders of Redland were killed, the Watch said.",
    on: "2022-01-22",
    outlet: "Evening Post"
  )
  let redland, jail, ada, guards, harbour: EntityID
  let redland2, jail2, watch: EntityID
  let raid, dead, speaks, place: ClaimID
  let raid2, dead2: ClaimID

  init() {
    redland = first.entity("Redland")
    jail = first.entity("Stone Jail", .facility)
    ada = first.entity("Ada Brook", .person)
    guards = first.entity("Blue Guard", also: ["Guard"])
    harbour = first.entity("Harbour", .place)
    raid = first.claim(
      "attack",
      "raided",
      ["attacker": redland, "target": jail],
      time: "2022-01-20",
      by: ada
    )
    dead = first.claim(
      "kill",
      "killed",
      ["victim": redland],
      counts: ["victim": Quantity(min: 23, text: "at least 23")],
      time: "2022-01-20",
      by: ada
    )
    speaks = first.claim(
      "speaks_for",
      "spokeswoman",
      ["spokesperson": ada, "organization": guards]
    )
    place = first.claim("located_in", "is in", ["entity": jail, "place": harbour])
    redland2 = second.entity("Redland")
    jail2 = second.entity("Stone-Jail", .facility)
    watch = second.entity("Watch")
    raid2 = second.claim(
      "attack",
      "raided",
      ["attacker": redland2, "target": jail2],
      time: "2022-01-20TEV"
    )
    dead2 = second.claim(
      "kill",
      "killed",
      ["victim": redland2],
      counts: ["victim": Quantity(min: 6, max: 6, text: "Six")],
      time: "2022-01-20",
      by: watch
    )
  }

  /// Both reports, the two spellings joined by hearsay.
  var graph: Graph {
    var graph = Graph(first, second)
    graph.replaceHearsayJudgements([
      Judgement(.same([redland, redland2]), by: "hearsay", confidence: 0.99, reason: "same name"),
      Judgement(.same([jail, jail2]), by: "hearsay", confidence: 0.97, reason: "spelling"),
    ])
    return graph
  }
}
