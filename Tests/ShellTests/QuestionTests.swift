import KnowledgeGraph
import Shell
import Testing

/// Answers on claims that the sample has none like.
@Suite struct QuestionTests {
  private static let text = """
    Title: Guards die in Arlen
    Outlet: Harbour Post
    Date: 2024-05-02

    Rebels killed 77 guards and 40 soldiers in the assault. Some 30 inmates fled the fort.

    The rebels denied that they had lost the fort. A doctor said that help was on its way.
    """

  /// The report read, with two victims in one claim and two sayings.
  private func session() throws -> Session {
    var report = try ReportBuilder("cccc0003", path: "arlen.txt", text: Self.text)
    try report.entity(.organization, "Rebels")
    try report.entity(.group, "77 guards", form: .nominal)
    try report.entity(.organization, "soldiers")
    try report.entity(.person, "A doctor", form: .nominal)
    try report.claim(
      "kill",
      "killed",
      in: "Rebels killed 77 guards and 40 soldiers in the assault.",
      [
        ("killer", "Rebels", "Rebels", nil),
        ("victim", "77 guards", "77 guards", Quantity(min: 77, max: 77, text: "77")),
        ("victim", "soldiers", "40 soldiers", Quantity(min: 40, max: 40, text: "40")),
      ]
    )
    try report.entity(.group, "Some 30 inmates", form: .nominal)
    try report.entity(.facility, "the fort", form: .nominal)
    try report.claim(
      "escape",
      "fled",
      in: "Some 30 inmates fled the fort.",
      [
        (
          "escapee", "Some 30 inmates", "Some 30 inmates",
          Quantity(min: 30, max: 30, approximate: true, text: "Some 30")
        ),
        ("origin", "the fort", "the fort", nil),
      ]
    )
    try report.claim(
      "say",
      "denied",
      in: "The rebels denied that they had lost the fort.",
      [
        ("speaker", "Rebels", "The rebels", nil),
        ("content", "", "that they had lost the fort", nil),
      ]
    )
    try report.claim(
      "say",
      "said",
      in: "A doctor said that help was on its way.",
      [
        ("speaker", "A doctor", "A doctor", nil),
        ("content", "", "that help was on its way", nil),
      ]
    )
    var graph = Graph()
    _ = graph.add(report.contribution)
    var session = try Session.empty()
    session.open(graph)
    return session
  }

  @Test func whoAccusedWhomOfWhat() throws {
    let sentence = "Ada Brook accused the Rebels of shelling the mill."
    let other = "The mayor said the Rebels burned a barn."
    var report = try ReportBuilder(
      "dddd0004",
      path: "mill.txt",
      text: "Date: 2024-05-02\n\n\(sentence) \(other)\n"
    )
    try report.entity(.person, "Ada Brook")
    try report.entity(.organization, "Rebels")
    try report.entity(.person, "The mayor", form: .nominal)
    try report.claim(
      "attack",
      "shelling",
      in: sentence,
      [("attacker", "Rebels", "the Rebels", nil), ("target", "", "the mill", nil)],
      by: [("Ada Brook", .indirect)]
    )
    try report.claim(
      "destroy",
      "burned",
      in: other,
      [("agent", "Rebels", "the Rebels", nil), ("object", "", "a barn", nil)],
      by: [("The mayor", .indirect)]
    )
    var graph = Graph()
    _ = graph.add(report.contribution)
    var session = try Session.empty()
    session.open(graph)
    for question in ["who accused whom of what", "who accused Rebels of what?"] {
      let answer = session.run(question).text(width: 80)
      #expect(answer.contains("Ada Brook") && answer.contains("the mill"))
      #expect(!answer.contains("mayor"))
    }
  }

  @Test func everyVictimOfAClaimIsShownAndCounted() throws {
    var session = try session()
    let killed = session.run("who killed whom").text(width: 100)
    #expect(killed.contains("77 guards, 40 soldiers"))
    let soldiers = session.run("how many soldiers were killed").text(width: 100)
    #expect(soldiers.contains("40") && !soldiers.contains("77"))
    let all = session.run("how many were killed").text(width: 100)
    #expect(all.contains("40") && all.contains("77"))
  }

  @Test func whomReportsCallSoIsCounted() throws {
    var session = try session()
    let guards = session.run("how many guards died").text(width: 100)
    #expect(guards.contains("77") && !guards.contains("40"))
    let doctors = session.run("how many doctors were killed").text(width: 100)
    #expect(doctors == "No report gives a figure.\n")
  }

  @Test func whoFledIsCountedThoughNothingWasDoneToThem() throws {
    var session = try session()
    #expect(session.run("how many escaped").text(width: 100).contains("~30"))
    #expect(session.run("how many inmates fled").text(width: 100).contains("~30"))
  }

  /// The prison is attacked in one report and stormed in the other, the outpost raided.
  @Test(arguments: [
    (
      "who stormed what",
      ["storm (also: attacked)", "1 7", "In other words: attacked, raided", "10"]
    ),
    ("who raided what", ["raid", "11", "In other words: attacked, stormed", "1 7"]),
    (
      "who bombed what",
      ["No report says “bomb”; in other words: attacked, stormed, raided", "1 7"]
    ),
    ("who attacked what", ["attack (also: stormed, raided)", "1 7", "10", "11"]),
    ("did ISIS storm Ghwayran prison", ["Disputed", "storm (also: attacked)", "1 7"]),
    ("did gunmen bomb desert outpost", ["In other words: Yes, by 1 independent source."]),
  ])
  func aVerbOfAClassIsAnsweredFirst(_ question: String, _ parts: [String]) throws {
    var session = try Session.sample()
    var rest = session.run(question).text(width: 100)[...]
    for part in parts {
      let range = try #require(rest.firstRange(of: part), "\(part) is not in \(rest)")
      rest = rest[range.upperBound...]
    }
  }

  @Test func whoIsShotDeadIsShotToo() throws {
    let text = "Rebels attacked a base. Gunmen shot a farmer. Guards shot dead a smuggler."
    var report = try ReportBuilder("aaaa0009", path: "shots.txt", text: text)
    for (type, name) in [
      (EntityType.group, "Rebels"), (.facility, "base"), (.group, "Gunmen"), (.person, "farmer"),
      (.group, "Guards"), (.person, "smuggler"),
    ] { try report.entity(type, name) }
    func side(_ role: Role, _ name: String) -> (Role, String, String, Quantity?) {
      (role, name, name, nil)
    }
    try report.claim(
      "attack",
      "attacked",
      in: "Rebels attacked a base.",
      [side("attacker", "Rebels"), side("target", "base")]
    )
    try report.claim(
      "attack",
      "shot",
      in: "Gunmen shot a farmer.",
      [side("attacker", "Gunmen"), side("target", "farmer")]
    )
    try report.claim(
      "kill",
      "shot dead",
      in: "Guards shot dead a smuggler.",
      [side("killer", "Guards"), side("victim", "smuggler")]
    )
    var graph = Graph()
    graph.add(report.contribution)
    var session = try Session.empty()
    session.open(graph)
    let parts = session.run("who was shot").text(width: 100).split(separator: "In other words")
    #expect(parts.count == 2)
    #expect(parts[0].contains("farmer") && parts[0].contains("smuggler"))
    #expect(parts[1].contains("base"))
    #expect(session.run("was smuggler shot").text(width: 100).hasPrefix("Yes"))
    #expect(!session.run("who attacked what").text(width: 100).contains("smuggler"))
  }

  @Test func whoDiesHasItDoneToHim() throws {
    var session = try session()
    #expect(session.run("did soldiers die").text(width: 100).hasPrefix("Yes"))
    #expect(session.run("did Rebels die").text(width: 100).hasPrefix("Nobody says so"))
  }

  @Test func whatSomebodySaidIsToldWhereNoClaimTellsIt() throws {
    var session = try session()
    #expect(session.run("what did doctor say").text(width: 100).contains("help was on its way"))
    #expect(
      session.run("who said about \"its way\"").text(width: 100).contains("help was on its way")
    )
  }

  @Test func aNumberBeyondAllIsNoClaim() throws {
    var session = try session()
    #expect(session.run("why -9223372036854775808").error != nil)
  }

  @Test func aMannerOfSayingIsAskedForByItself() throws {
    var session = try session()
    let denied = session.run("who denied what").text(width: 100)
    #expect(denied.contains("lost the fort") && !denied.contains("on its way"))
    #expect(session.run("what did Rebels deny").text(width: 100).contains("lost the fort"))
  }
}
