import KnowledgeGraph
import Testing

/// Which claims are taken to be of one happening.
struct EventTests {
  private func events(_ graph: Graph) -> [[ClaimID]] {
    graph.events.map(\.claims).filter { $0.count > 1 }
  }

  /// A report of a strike by Redland, said in words of its own.
  private func strike(
    _ digit: Character,
    on place: String,
    time: String? = "2022-01-20",
    published: String = "2022-01-21",
    saying text: String = "Redland struck"
  ) -> (sketch: Sketch, strike: ClaimID, redland: EntityID, place: EntityID) {
    var sketch = Sketch(digit, "\(text) \(place).", on: published)
    let redland = sketch.entity("Redland")
    let target = sketch.entity(place, .place)
    let claim = sketch.claim(
      "attack",
      "struck",
      ["attacker": redland, "place": target],
      time: time
    )
    return (sketch, claim, redland, target)
  }

  @Test func whatGoesOnSinceAYearIsRead() {
    let war = strike("1", on: "Arlen", time: "2019/..", saying: "In Arlen Redland struck")
    var undated = war.sketch
    undated.publish(on: nil)
    let dated = strike("2", on: "Arlen", time: "2019-05-02", published: "2019-05-03")
    var graph = Graph(undated, dated.sketch)
    graph.join(war.redland, dated.redland)
    graph.join(war.place, dated.place)
    #expect(graph.events.count == 2)
  }

  @Test func twoReportsOfOneStrikeAreOne() {
    let (first, second) = (
      strike("1", on: "Arlen"), strike("2", on: "Arlen", saying: "Jets of Redland struck")
    )
    var graph = Graph(first.sketch, second.sketch)
    graph.join(first.redland, second.redland)
    #expect(events(graph) == [])
    graph.join(first.place, second.place)
    #expect(events(graph) == [[first.strike, second.strike]])
  }

  @Test func twoStrikesOfOneDayInTwoPlacesAreTwo() {
    let (first, second) = (strike("1", on: "Arlen"), strike("2", on: "Tamsk"))
    var graph = Graph(first.sketch, second.sketch)
    graph.join(first.redland, second.redland)
    #expect(events(graph) == [])
  }

  @Test func theSamePlaceWeeksLaterIsAnotherStrike() {
    let first = strike("1", on: "Arlen")
    let second = strike("2", on: "Arlen", time: "2022-02-20", published: "2022-02-21")
    var graph = Graph(first.sketch, second.sketch)
    graph.join(first.redland, second.redland)
    graph.join(first.place, second.place)
    #expect(events(graph) == [])
  }

  @Test func theSameWordsAreOfOneHappeningWhoeverTheyName() {
    let first = strike("1", on: "Arlen", time: nil)
    let second = strike("2", on: "Arlen", time: nil, published: "2022-01-22")
    let third = strike("3", on: "Arlen", time: nil, published: "2022-06-22")
    #expect(
      events(Graph(first.sketch, second.sketch, third.sketch)) == [[first.strike, second.strike]]
    )
  }

  @Test func reportsMayDisputeWhoDidIt() {
    var first = Sketch("1", "Redland raided Stone Jail.")
    var second = Sketch("2", "It was Blueland that stormed Stone Jail.")
    let (red, blue) = (first.entity("Redland"), second.entity("Blueland"))
    let (jail, jail2) = (
      first.entity("Stone Jail", .facility), second.entity("Stone Jail", .facility)
    )
    let raid = first.claim(
      "attack",
      "raided",
      ["attacker": red, "target": jail],
      time: "2022-01-20"
    )
    let storm = second.claim(
      "attack",
      "stormed",
      ["attacker": blue, "target": jail2],
      time: "2022-01-20"
    )
    var graph = Graph(first, second)
    graph.join(jail, jail2)
    #expect(events(graph) == [[raid, storm]])
  }

  @Test(arguments: [
    ("seven civilians", "seven members of the Watch", false),
    ("seven dead", "seven members of the Watch", true),
    ("seven militants", "seven", false),
  ])
  func aCountOfOthersIsNoSignOfOneHappening(victims: String, party: String, isOne: Bool) {
    var first = Sketch("1", "Near Arlen seven members of the Watch were killed.")
    var second = Sketch("2", "The day left \(victims) in Arlen.")
    let (watch, others) = (
      first.entity("Watch"), second.entity(victims, .group, form: .nominal)
    )
    let (arlen, arlen2) = (first.entity("Arlen", .place), second.entity("Arlen", .place))
    let count = Quantity(min: 7, max: 7, text: "seven")
    let one = first.claim(
      "kill",
      "killed",
      ["victim": watch],
      counts: ["victim": count],
      words: ["victim": party],
      time: "2022-01-20"
    )
    let other = second.claim(
      "kill",
      "left",
      ["victim": others],
      counts: ["victim": count],
      time: "2022-01-20"
    )
    var graph = Graph(first, second)
    graph.join(arlen, arlen2)
    #expect(events(graph) == (isOne ? [[one, other]] : []))
  }

  @Test(arguments: [
    ("Stone Jail", "2022-01-20", true), ("Stone Jail", "2022-01-24", false),
    ("Mill", "2022-01-20", false),
  ])
  func sidesThatMeetAtOneBuildingOnOneDayAreThoseThatFoughtThere(
    place: String,
    day: String,
    areOne: Bool
  ) {
    var sketch = Sketch(
      "1",
      "Redland fought the Watch at Stone Jail. Gunmen clashed with guards outside the \(place)."
    )
    let (red, watch) = (sketch.entity("Redland"), sketch.entity("Watch"))
    sketch.entity("Stone Jail", .facility)
    if place != "Stone Jail" { sketch.entity(place, .facility) }
    let (gunmen, guards) = (
      sketch.entity("Gunmen", .group, form: .nominal),
      sketch.entity("guards", .group, form: .nominal)
    )
    let fight = sketch.claim(
      "clash",
      "fought",
      ["participant_a": red, "participant_b": watch],
      sentence: "Redland fought the Watch at Stone Jail.",
      time: "2022-01-20"
    )
    let clash = sketch.claim(
      "clash",
      "clashed",
      ["participant_a": gunmen, "participant_b": guards],
      sentence: "Gunmen clashed with guards outside the \(place).",
      time: day
    )
    #expect(events(Graph(sketch)) == (areOne ? [[fight, clash]] : []))
  }

  @Test(arguments: [true, false])
  func anAttackOnTheGuardsOfAPrisonIsOneOnThePrison(doGuard: Bool) {
    var sketch = Sketch("1", "Redland raided Stone Jail and fired at the Watch, which guards it.")
    let (red, jail) = (sketch.entity("Redland"), sketch.entity("Stone Jail", .facility))
    let watch = sketch.entity("Watch")
    let day = "2022-01-20"
    let raid = sketch.claim("attack", "raided", ["attacker": red, "target": jail], time: day)
    let fire = sketch.claim("attack", "fired", ["attacker": red, "target": watch], time: day)
    if doGuard { sketch.claim("guard", "guards", ["guard": watch, "object": jail]) }
    #expect(events(Graph(sketch)) == (doGuard ? [[raid, fire]] : []))
  }
}
