import KnowledgeGraph
import Testing

@testable import Extraction

/// An entity of a report in few words: the report's number, the type, the name and its aliases.
struct Bearer {
  let report: Int
  let type: EntityType
  let names: [String]
  /// Whether a name stands for it in the report, or only a noun.
  var isNamed = true
  /// What the report calls it besides.
  var noun: String?
  /// Whether its words are the headline.
  var isHeadline = false

  /// Its words in the report, parted by spaces.
  var text: String { ([names[0]] + (noun.map { [$0] } ?? [])).joined(separator: " ") }

  var id: EntityID { EntityID(rawValue: "e\(report)-\(names.joined(separator: "/"))") }

  func entity(at start: Int) -> Entity {
    Entity(
      id: id,
      type: type,
      name: names[0],
      aliases: Array(names.dropFirst()),
      mentions: [
        mention(from: start, to: start + names[0].utf8.count, form: isNamed ? .name : .nominal)
      ]
        + (noun == nil
          ? []
          : [
            mention(
              from: start + names[0].utf8.count + 1,
              to: start + text.utf8.count,
              form: .nominal
            )
          ])
    )
  }

  private func mention(from start: Int, to end: Int, form: MentionForm) -> EntityMention {
    let document = DocumentID(rawValue: "d\(report)")
    return EntityMention(document: document, span: TextSpan(start, end), form: form)
  }
}

struct ResolverTests {
  private let resolver: Resolver

  init() throws { resolver = try Resolver() }

  private func graph(
    _ bearers: [Bearer],
    judgements: [Judgement] = [],
    located: KeyValuePairs<EntityID, EntityID> = [:]
  ) -> Graph {
    var graph = Graph()
    for report in Set(bearers.map(\.report)).sorted() {
      var start = 0
      var entities: [Entity] = []
      var headline: TextSpan?
      let own = bearers.filter { $0.report == report }
      for bearer in own {
        entities.append(bearer.entity(at: start))
        if bearer.isHeadline { headline = TextSpan(start, start + bearer.text.utf8.count) }
        start += bearer.text.utf8.count + 1
      }
      let document = SourceDocument(
        id: DocumentID(rawValue: "d\(report)"),
        published: "2022-01-2\(report)",
        sha256: "\(report)",
        text: own.map(\.text).joined(separator: " "),
        titleSpan: headline
      )
      let claims = located.filter { pair in own.contains { $0.id == pair.key } }.enumerated()
        .map { number, pair in
          Claim(
            id: ClaimID(rawValue: "c\(report)-\(number)"),
            predicate: "located_in",
            arguments: [
              Argument(role: "entity", entity: pair.key),
              Argument(role: "place", entity: pair.value),
            ],
            evidence: Evidence(document: document.id, span: TextSpan(0, 1)),
            rule: "test"
          )
        }
      graph.add(Contribution(document: document, entities: entities, claims: claims))
    }
    graph.judge(judgements)
    return graph
  }

  private func areOne(_ a: Bearer, _ b: Bearer, among others: [Bearer] = []) -> Bool {
    var graph = graph([a, b] + others)
    graph.judge(resolver.judgements(for: graph))
    return graph.canonical(a.id) == graph.canonical(b.id)
  }

  @Test(
    arguments: [
      (EntityType.organization, ["ISIS"], ["Islamic State", "IS"]),
      (.organization, ["Syrian Democratic Forces"], ["SDF"]),
      (.organization, ["Northern Relief Front"], ["NRF"]),
      (.organization, ["Hezbollah"], ["Hizbullah"]),
      (.organization, ["Desert Press"], ["Desert Press Agency"]),
      (.place, ["US"], ["United States"]),
      (.place, ["Hassakeh"], ["Hasakah"]),
      (.place, ["Hasaka"], ["Heseke"]),
      (.place, ["Hasaka province"], ["province of Heseke"]),
      (.place, ["Al Zuhoor neighbourhood"], ["al-Zohour"]),
      (.place, ["Qamishli"], ["Kamishly"]),
      (.facility, ["Ghwayran prison"], ["Gweiran Prison"]),
      (.facility, ["Ghuwayran prison"], ["Geweran jail"]),
      (.facility, ["Sina-Ghaweran prison"], ["Ghwayran prison"]),
      (.facility, ["al-Sina'a prison"], ["al-Sinaa prison"]),
      (.person, ["Mazloum Abdi"], ["Mazloum Abadi"]),
      (.person, ["Gen. Mazloum Abdi"], ["Abdi"]),
      (.person, ["Rami Abdel Rahman"], ["Rami Abdulrahman"]),
    ]
  )
  func oneUnderTwoNames(type: EntityType, first: [String], second: [String]) {
    #expect(
      areOne(
        Bearer(report: 1, type: type, names: first),
        Bearer(report: 2, type: type, names: second)
      )
    )
  }

  /// What the letters of an acronym stand for tells whether two reports mean one thing by it.
  @Test func acronymsStandForWhatReportsSpellOut() {
    let army = Bearer(report: 1, type: .organization, names: ["Northern People's Army", "NPA"])
    let police = Bearer(
      report: 2,
      type: .organization,
      names: ["National Police Authority", "NPA"]
    )
    let short = Bearer(report: 3, type: .organization, names: ["NPA"])
    #expect(!areOne(army, police))
    #expect(!areOne(army, police, among: [short]))
    #expect(areOne(army, short))
    #expect(
      areOne(army, Bearer(report: 2, type: .organization, names: ["North People's Army", "NPA"]))
    )
    let more = [4, 5].map {
      Bearer(report: $0, type: .organization, names: ["Northern People's Army", "NPA"])
    }
    #expect(areOne(army, short, among: [police] + more))
  }

  @Test(
    arguments: [
      (EntityType.place, "Hassakeh", EntityType.place, "Hassakeh province"),
      (.place, "Hassakeh", .place, "province of Hassakeh"),
      (.place, "Niger", .place, "Nigeria"),
      (.place, "Iraq", .place, "Iran"),
      (.place, "Kurdistan", .organization, "Kurdistan"),
      (.person, "Hassan Karim", .person, "Hussein Karim"),
      (.person, "Abu Karim", .person, "Abu Karim"),
      (.person, "Samir Abu Karim", .person, "Abu Karim"),
      (.organization, "Defence Ministry", .organization, "Defence Ministry"),
      (.place, "Old City", .place, "Old City"),
      (.person, "Jamal Haddad", .person, "Jamil Haddad"),
      (.person, "Omar Haddad", .person, "Samir Haddad"),
      (.facility, "Ghwayran prison", .facility, "Ghwayran hospital"),
      (.organization, "Free Patriotic Movement", .organization, "Free Democratic Party"),
    ]
  )
  func twoUnderCloseNames(type: EntityType, name: String, other: EntityType, otherName: String) {
    #expect(
      !areOne(
        Bearer(report: 1, type: type, names: [name]),
        Bearer(report: 2, type: other, names: [otherName])
      )
    )
  }

  @Test func spellingsThatSoundTheSameInEveryWordAreOneEvenInOneReport() {
    func areOne(_ name: String, _ other: String) -> Bool {
      self.areOne(
        Bearer(report: 1, type: .place, names: [name]),
        Bearer(report: 1, type: .place, names: [other])
      )
    }
    #expect(areOne("Orum al-Tal", "Urum al-Tal"))
    #expect(!areOne("Orum al-Tal", "Aram al-Tal"))
    #expect(!areOne("Homs", "Hums"), "one word alone is too little")
  }

  @Test func unnamedEntitiesAreNeverOneByTheirNoun() {
    #expect(
      !areOne(
        Bearer(report: 1, type: .group, names: ["gunmen"], isNamed: false),
        Bearer(report: 2, type: .group, names: ["gunmen"], isNamed: false)
      )
    )
  }

  @Test func forcesCalledByTheirPeopleAreTheOneThatIsCalledSoElsewhere() {
    let named = Bearer(
      report: 1,
      type: .organization,
      names: ["Mountain Guard"],
      noun: "the Kurdish forces"
    )
    let again = Bearer(report: 2, type: .organization, names: ["Mountain Guard"])
    let unnamed = Bearer(report: 2, type: .group, names: ["Kurdish forces"], isNamed: false)
    let elsewhere = Bearer(report: 3, type: .group, names: ["Kurdish forces"], isNamed: false)
    #expect(areOne(named, unnamed, among: [again]))
    #expect(!areOne(named, elsewhere, among: [again]))
    #expect(!areOne(named, unnamed, among: [again, elsewhere]), "most leave it open")
    let backed = Bearer(
      report: 2,
      type: .group,
      names: ["US-backed Syrian Kurdish forces"],
      isNamed: false
    )
    #expect(areOne(named, backed, among: [again]))
    let rival = Bearer(
      report: 3,
      type: .organization,
      names: ["Valley Guard"],
      noun: "Kurdish forces"
    )
    #expect(!areOne(named, unnamed, among: [again, rival]))
  }

  @Test(arguments: [
    ("Syrian army", "Syrian army", true), ("US-led coalition", "U.S.-led coalition", true),
    ("Syrian army", "Iraqi army", false), ("Syrian army", "Syrian police", false),
    ("Syrian soldiers", "Syrian soldiers", false),
    ("rebels against the Syrian army", "the Syrian army", false),
  ])
  func aCountryHasOneInstitutionOfAKind(one: String, other: String, areOne: Bool) {
    let pair = [(1, one), (2, other)].map { report, name in
      Bearer(report: report, type: .organization, names: [name], isNamed: false)
    }
    #expect(self.areOne(pair[0], pair[1]) == areOne)
  }

  @Test func aPeopleIsOneInAllReports() {
    let peoples = [1, 2].map {
      Bearer(report: $0, type: .organization, names: ["Kurdish"], isNamed: false)
    }
    #expect(areOne(peoples[0], peoples[1]))
  }

  @Test func aReportThatSpellsTwoNamesKeepsThemApart() {
    let amir = Bearer(report: 1, type: .place, names: ["Salem"])
    let other = Bearer(report: 1, type: .place, names: ["Salim"])
    #expect(!areOne(amir, other))
  }

  @Test func aSurnameOfTwoPeopleIsNeither() {
    let surname = Bearer(report: 3, type: .person, names: ["Haddad"])
    #expect(
      !areOne(
        Bearer(report: 1, type: .person, names: ["Omar Haddad"]),
        surname,
        among: [Bearer(report: 2, type: .person, names: ["Samir Haddad"])]
      )
    )
  }

  @Test func oneReportsMistakeDoesNotMakeTwoThingsOne() {
    let apart = [1, 2].flatMap {
      [
        Bearer(report: $0, type: .place, names: ["Arlen"]),
        Bearer(report: $0, type: .place, names: ["Tamsk"]),
      ]
    }
    let mixed = Bearer(report: 3, type: .place, names: ["Arlen", "Tamsk"])
    #expect(!areOne(apart[0], apart[1], among: [apart[2], apart[3], mixed]))
    let neverApart = [apart[0], apart[3]]
    #expect(areOne(neverApart[0], neverApart[1], among: [mixed]))
  }

  @Test func aNameForShortIsTheOneThatMostReportsMean() {
    let long = [1, 2, 3].map {
      Bearer(report: $0, type: .organization, names: ["Harbour Watch Council", "Council"])
    }
    let other = Bearer(report: 4, type: .organization, names: ["Council of Elders", "Council"])
    let short = Bearer(report: 5, type: .organization, names: ["Council"])
    #expect(areOne(long[0], short, among: [long[1], long[2], other]))
    #expect(!areOne(long[0], short, among: [other]))
    #expect(!areOne(long[0], other, among: [long[1], long[2], short]))
  }

  @Test func aQuarterOfACityIsNotTheCity() {
    let city = [1, 2].map { Bearer(report: $0, type: .place, names: ["Tamsk city", "Tamsk"]) }
    let quarter = Bearer(report: 3, type: .place, names: ["Tamsk suburb"])
    #expect(!areOne(city[0], quarter, among: [city[1]]))
  }

  @Test func aNounWrittenLikeANameIsNone() {
    #expect(
      !areOne(
        Bearer(report: 1, type: .other, names: ["Civilians"]),
        Bearer(report: 2, type: .other, names: ["Civilians"])
      )
    )
  }

  @Test func aFacilityCalledByItsCityIsTheOneThatIsNamedThere() {
    let city = [1, 2, 3].map {
      Bearer(report: $0, type: .place, names: [$0 == 1 ? "Hasakah" : "Hasaka"])
    }
    let named = Bearer(report: 2, type: .facility, names: ["Sina prison"])
    let other = Bearer(report: 3, type: .facility, names: ["Hasaka jail"])
    #expect(!areOne(named, other, among: city))
    let located = Bearer(report: 1, type: .facility, names: ["Sina prison", "Hasaka prison"])
    #expect(areOne(located, other, among: city + [named]))
  }

  @Test(arguments: [true, false])
  func whatAHeadlineSpeaksOfIsWhatItsReportDoes(isHeadline: Bool) {
    let city = [1, 2].map { Bearer(report: $0, type: .place, names: ["Hasaka"]) }
    let named = Bearer(report: 1, type: .facility, names: ["Sina prison", "Hasaka prison"])
    let first = Bearer(
      report: 2,
      type: .facility,
      names: ["city jail"],
      isNamed: false,
      isHeadline: isHeadline
    )
    let other = Bearer(report: 2, type: .facility, names: ["a jail"], isNamed: false)
    var graph = graph(
      city + [named, first, other],
      located: [first.id: city[1].id, other.id: city[1].id]
    )
    graph.judge(resolver.judgements(for: graph))
    for jail in [first, other] {
      #expect((graph.canonical(jail.id) == graph.canonical(named.id)) == isHeadline)
    }
  }

  /// Two reports, each of a city and a facility there that has no name, and of what was done to it.
  private func struck(
    _ facilities: (String, String),
    in cities: (String, String) = ("Arlen", "Arlen"),
    on days: (String, String) = ("2022-01-21", "2022-01-21"),
    by deeds: (Predicate, Predicate) = ("attack", "attack")
  ) -> (graph: Graph, ids: [EntityID]) {
    var graph = Graph()
    var ids: [EntityID] = []
    for (report, name, city, day, deed) in [
      (1, facilities.0, cities.0, days.0, deeds.0), (2, facilities.1, cities.1, days.1, deeds.1),
    ] {
      let facility = Bearer(report: report, type: .facility, names: [name], isNamed: false)
      let place = Bearer(report: report, type: .place, names: [city])
      ids.append(facility.id)
      let document = SourceDocument(
        id: DocumentID(rawValue: "d\(report)"),
        published: "2022-01-2\(report)",
        sha256: "\(report)",
        text: name + " was hit on Friday. \(city)"
      )
      let span = TextSpan(0, name.utf8.count + 19)
      func claim(_ predicate: Predicate, _ roles: KeyValuePairs<Role, EntityID>) -> Claim {
        Claim(
          id: ClaimID(rawValue: "c\(report)-\(predicate.rawValue)"),
          predicate: predicate,
          arguments: roles.map { Argument(role: $0, entity: $1) },
          time: predicate == "located_in" ? nil : ClaimTime(value: day, span: span),
          evidence: Evidence(document: document.id, span: span),
          rule: "test"
        )
      }
      graph.add(
        Contribution(
          document: document,
          entities: [facility.entity(at: 0), place.entity(at: name.utf8.count + 20)],
          claims: [
            claim(deed, [graph.ontology[deed]?.patient ?? "target": facility.id]),
            claim("located_in", ["entity": facility.id, "place": place.id]),
          ]
        )
      )
    }
    return (graph, ids)
  }

  @Test func unnamedFacilitiesAreOneByTypePlaceAndDeed() throws {
    func isOne(_ found: (graph: Graph, ids: [EntityID])) -> Bool {
      resolver.judgements(for: found.graph).contains { $0.decision == .same(found.ids) }
    }
    #expect(isOne(struck(("a market", "the market"))))
    #expect(isOne(struck(("a covered market", "the market"))))
    #expect(isOne(struck(("a market", "the market"), by: ("attack", "explode"))))
    #expect(!isOne(struck(("a market", "the market"), in: ("Arlen", "Torvik"))))
    #expect(!isOne(struck(("a market", "a hospital"))))
    #expect(!isOne(struck(("a covered market", "a fish market"))), "an adjective parts them")
    #expect(!isOne(struck(("hospitals", "hospitals"))), "they are any number")
    let reason = resolver.judgements(for: struck(("a market", "the market")).graph).last?.reason
    #expect(reason == "type, place and deed: a market, the market; both in Arlen")
  }

  @Test func unnamedFacilitiesWithoutACommonDeedAreSuggested() throws {
    for found in [
      struck(("a market", "the market"), on: ("2022-01-14", "2022-01-21")),
      struck(("a market", "the market"), by: ("attack", "seize")),
    ] {
      #expect(!resolver.judgements(for: found.graph).contains { $0.decision == .same(found.ids) })
      #expect(resolver.suggestions(for: found.graph).map(\.decision) == [.same(found.ids)])
    }
  }

  @Test func aCommonNounForShortIsNotTheOneThatOneReportCallsSo() {
    let long = Bearer(report: 1, type: .organization, names: ["Redland Council", "Council"])
    let other = Bearer(report: 2, type: .organization, names: ["Harbour Council"])
    let short = Bearer(report: 3, type: .organization, names: ["Council"])
    #expect(!areOne(long, short, among: [other]))
  }

  @Test func twoSpellingsOfAGivenNameAreOnlySuggested() {
    let one = Bearer(report: 1, type: .person, names: ["Mohammed"])
    let two = Bearer(report: 2, type: .person, names: ["Muhammad"])
    #expect(!areOne(one, two))
  }

  @Test func aPersonsWordIsKept() {
    let one = Bearer(report: 1, type: .person, names: ["Omar Haddad"])
    let two = Bearer(report: 2, type: .person, names: ["Omar Haddad"])
    let apart = Judgement(.different([one.id, two.id]), by: "ana")
    #expect(resolver.judgements(for: graph([one, two], judgements: [apart])).isEmpty)
  }

  @Test func whatIsNotSureEnoughIsSuggested() throws {
    let one = Bearer(report: 1, type: .person, names: ["Haddad"])
    let two = Bearer(report: 2, type: .person, names: ["Haddad"])
    let pair = graph([one, two])
    #expect(resolver.judgements(for: pair).isEmpty)
    let suggestion = try #require(resolver.suggestions(for: pair).first)
    #expect(suggestion.decision == .same([one.id, two.id]))
    #expect(suggestion.reason == "same name: Haddad")
    for word in [Judgement.Decision.same([one.id, two.id]), .different([one.id, two.id])] {
      let judged = graph([one, two], judgements: [Judgement(word, by: "ana")])
      #expect(resolver.suggestions(for: judged).isEmpty)
    }
  }

  @Test func everyJudgementSaysWhyAndHowSure() throws {
    let one = Bearer(report: 1, type: .facility, names: ["Ghwayran prison"])
    let two = Bearer(report: 2, type: .facility, names: ["Gweiran Prison"])
    let judgement = try #require(resolver.judgements(for: graph([one, two])).first)
    #expect(judgement.decision == .same([one.id, two.id]))
    #expect(judgement.reason == "spelling: Ghwayran prison, Gweiran Prison; type prison")
    #expect(try #require(judgement.confidence) >= NameMatching.threshold)
  }

  @Test func theOrderOfReadingNeverShows() {
    let bearers = [
      Bearer(report: 1, type: .place, names: ["Hassakeh"]),
      Bearer(report: 2, type: .place, names: ["Hasaka"]),
      Bearer(report: 3, type: .place, names: ["Heseke"]),
      Bearer(report: 4, type: .facility, names: ["Hasaka prison"]),
    ]
    #expect(
      resolver.judgements(for: graph(bearers))
        == resolver.judgements(for: graph(bearers.reversed()))
    )
  }
}
