import KnowledgeGraph

/// Two reports in our own words, and what reading them gives, made by hand: no model is needed.
enum SampleGraph {
  static func graph() throws -> Graph {
    var graph = Graph()
    for contribution in [try first(), try second()] { graph.add(contribution) }
    graph.replaceHearsayJudgements(try judgements())
    return graph
  }

  /// Who is who in the two reports.
  static func judgements() throws -> [Judgement] {
    let entities = try first().entities + second().entities
    func same(_ a: String, _ b: String, _ confidence: Double, _ reason: String) -> Judgement {
      let ids = entities.filter { $0.name == a || $0.name == b }.map(\.id)
      return Judgement(.same(ids), by: "hearsay", confidence: confidence, reason: reason)
    }
    return [
      same("ISIS", "Islamic State", 0.97, "known other name: ISIS, Islamic State"),
      same("Ghwayran prison", "Gweiran Prison", 0.93, "spelling: Ghwayran, Gweiran; both prisons"),
    ]
  }

  static let firstText = """
    Title: Fighting at a prison
    Outlet: Northern Post (Delta Wire)
    Date: 2022-01-21

    ISIS attacked Ghwayran prison in Hassakeh on Thursday, said Farhad Shami, a spokesman for the SDF.
    At least 23 ISIS militants and seven SDF fighters were killed, Shami said.
    The SDF arrested two ISIS fighters who tried to escape from the prison.

    """

  static let secondText = """
    Outlet: Valley Herald
    Date: 2022-01-22

    Islamic State stormed Gweiran Prison on Thursday evening, the Observatory said.
    At least six Islamic State fighters were killed, its director Rami Abdel Rahman told Delta Wire.
    Islamic State denied that it attacked the prison.
    In Iraq, gunmen raided a desert outpost and killed 11 soldiers.

    """

  static func first() throws -> Contribution {
    var report = try ReportBuilder("aaaa0001", path: "north.txt", text: firstText)
    try report.entity(.organization, "ISIS", also: ["ISIS militants", "ISIS fighters"])
    try report.entity(.facility, "Ghwayran prison")
    try report.entity(.place, "Hassakeh")
    try report.entity(.person, "Farhad Shami", also: ["Shami said"])
    try report.entity(.organization, "SDF", also: ["SDF fighters"])
    let attack =
      "ISIS attacked Ghwayran prison in Hassakeh on Thursday, said Farhad Shami, a spokesman for the SDF."
    let dead = "At least 23 ISIS militants and seven SDF fighters were killed, Shami said."
    let arrest = "The SDF arrested two ISIS fighters who tried to escape from the prison."
    let shami = [("Farhad Shami", AttributionManner.indirect)]
    try report.claim(
      "attack",
      "attacked",
      in: attack,
      [
        ("attacker", "ISIS", "ISIS", nil), ("target", "Ghwayran prison", "Ghwayran prison", nil),
        ("place", "Hassakeh", "Hassakeh", nil),
      ],
      by: shami,
      time: ("2022-01-20", "Thursday")
    )
    try report.claim(
      "speaks_for",
      "spokesman",
      in: attack,
      [("spokesperson", "Farhad Shami", "Farhad Shami", nil), ("organization", "SDF", "SDF", nil)]
    )
    try report.claim(
      "kill",
      "killed",
      in: dead,
      [("victim", "ISIS", "At least 23 ISIS militants", Quantity(min: 23, text: "At least 23"))],
      by: shami
    )
    try report.claim(
      "kill",
      "killed",
      in: dead,
      [("victim", "SDF", "seven SDF fighters", Quantity(min: 7, max: 7, text: "seven"))],
      by: shami
    )
    try report.claim(
      "arrest",
      "arrested",
      in: arrest,
      [
        ("agent", "SDF", "The SDF", nil),
        ("detainee", "ISIS", "two ISIS fighters", Quantity(min: 2, max: 2, text: "two")),
      ]
    )
    try report.claim(
      "escape",
      "escape",
      in: arrest,
      [
        ("escapee", "ISIS", "two ISIS fighters", Quantity(min: 2, max: 2, text: "two")),
        ("origin", "Ghwayran prison", "the prison", nil),
      ],
      modality: .attempted
    )
    return report.contribution
  }

  static func second() throws -> Contribution {
    var report = try ReportBuilder("bbbb0002", path: "valley.txt", text: secondText)
    try report.entity(.organization, "Islamic State", also: ["Islamic State fighters"])
    try report.entity(.facility, "Gweiran Prison", also: ["the prison"])
    try report.entity(.organization, "Observatory")
    try report.entity(.person, "Rami Abdel Rahman")
    try report.entity(.organization, "Delta Wire")
    try report.entity(.group, "gunmen", form: .nominal)
    try report.entity(.facility, "desert outpost", form: .nominal)
    try report.entity(.place, "Iraq")
    let attack = "Islamic State stormed Gweiran Prison on Thursday evening, the Observatory said."
    let dead =
      "At least six Islamic State fighters were killed, its director Rami Abdel Rahman told Delta Wire."
    let denial = "Islamic State denied that it attacked the prison."
    let outpost = "In Iraq, gunmen raided a desert outpost and killed 11 soldiers."
    try report.claim(
      "attack",
      "stormed",
      in: attack,
      [
        ("attacker", "Islamic State", "Islamic State", nil),
        ("target", "Gweiran Prison", "Gweiran Prison", nil),
      ],
      by: [("Observatory", .indirect)],
      time: ("2022-01-20TEV", "Thursday evening")
    )
    try report.claim(
      "kill",
      "killed",
      in: dead,
      [
        (
          "victim", "Islamic State", "At least six Islamic State fighters",
          Quantity(min: 6, text: "At least six")
        )
      ],
      by: [("Rami Abdel Rahman", .indirect), ("Delta Wire", .agency)]
    )
    try report.claim(
      "leads",
      "director",
      in: dead,
      [
        ("leader", "Rami Abdel Rahman", "Rami Abdel Rahman", nil),
        ("organization", "Observatory", "its", nil),
      ]
    )
    try report.claim(
      "attack",
      "attacked",
      in: denial,
      [
        ("attacker", "Islamic State", "it", nil), ("target", "Gweiran Prison", "the prison", nil),
      ],
      by: [("Islamic State", .indirect)],
      polarity: .negative
    )
    try report.claim(
      "attack",
      "raided",
      in: outpost,
      [
        ("attacker", "gunmen", "gunmen", nil), ("target", "desert outpost", "desert outpost", nil),
        ("place", "Iraq", "Iraq", nil),
      ],
      time: ("2022-01-21", "Iraq")
    )
    try report.claim(
      "kill",
      "killed",
      in: outpost,
      [
        ("killer", "gunmen", "gunmen", nil),
        ("victim", "", "11 soldiers", Quantity(min: 11, max: 11, text: "11")),
      ]
    )
    return report.contribution
  }
}
