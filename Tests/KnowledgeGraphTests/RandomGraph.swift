import KnowledgeGraph

/// Reports, claims and judgements made up at random, the same for the same seed.
struct RandomGraph {
  private var random: SplitMix
  private let names: [String]

  init(seed: UInt64, names count: Int = 12) {
    random = SplitMix(state: seed)
    names = (0..<count).map { "Aé\($0)b" }
  }

  /// The contributions of some reports, each with its share of claims among names that recur.
  mutating func contributions(_ count: Int, claims: Int) -> [Contribution] {
    (0..<count).map { contribution(number: $0, claims: claims) }
  }

  private mutating func contribution(number: Int, claims count: Int) -> Contribution {
    let digits = String(number + 0x1000_0000, radix: 16)
    let document = DocumentID(rawValue: "d\(digits)")
    let present = names.filter { _ in pick(3) > 0 }
    var text = ""
    var entities: [Entity] = []
    for name in present {
      let span = TextSpan(text.utf8.count, text.utf8.count + name.utf8.count)
      entities.append(
        Entity(
          id: EntityID(rawValue: "e\(digits)-\(text.unicodeScalars.count)"),
          type: EntityType.allCases[pick(EntityType.allCases.count)],
          name: name,
          mentions: [EntityMention(document: document, span: span, form: .name)]
        )
      )
      text += name + " "
    }
    let predicates: [Predicate] = [
      "attack", "kill", "clash", "located_in", "speaks_for", "control", "aid",
    ]
    var claims: [Claim] = []
    for _ in 0..<(entities.isEmpty ? 0 : count) {
      let start = text.unicodeScalars.count
      let trigger = TextSpan(text.utf8.count, text.utf8.count + 2)
      text += "did “this”; "
      let predicate = predicates[pick(predicates.count)]
      let roles = Ontology.shipped[predicate]?.roles ?? []
      claims.append(
        Claim(
          id: ClaimID(rawValue: "c\(digits)-\(start)"),
          predicate: predicate,
          arguments: roles.prefix(1 + pick(3)).map { role in
            Argument(
              role: role,
              entity: entities[pick(entities.count)].id,
              span: entities[0].mentions[0].span,
              quantity: pick(4) == 0 ? Quantity(min: pick(9), text: "some “few”") : nil
            )
          },
          time: pick(2) == 0 ? ClaimTime(value: "2022-01-1\(pick(9))") : nil,
          polarity: pick(9) == 0 ? .negative : .positive,
          attribution: [Attribution(entity: entities[pick(entities.count)].id, manner: .direct)],
          evidence: Evidence(document: document, span: TextSpan(0, trigger.end)),
          trigger: trigger,
          confidence: Double(pick(1000)) / 1000,
          rule: "random"
        )
      )
    }
    let published = pick(5) == 0 ? nil : "2022-01-\(10 + pick(20))"
    return Contribution(
      document: SourceDocument(
        id: document,
        published: published,
        sha256: String(repeating: digits, count: 8),
        text: text
      ),
      entities: entities,
      claims: claims
    )
  }

  /// A judgement by hearsay or a person on entities of a graph.
  mutating func judgement(on graph: Graph) -> Judgement {
    let ids = [
      graph.entities[pick(graph.entities.count)].id, graph.entities[pick(graph.entities.count)].id,
    ]
    let decisions: [Judgement.Decision] = [
      .same(ids), .same(ids), .different(ids), .alias(ids[0], "Other \(pick(9))"),
      .retract(graph.claims[pick(graph.claims.count)].id),
    ]
    return Judgement(decisions[pick(decisions.count)], by: pick(2) == 0 ? "hearsay" : "ana")
  }

  /// A number from 0 up to, and without, a count.
  mutating func pick(_ count: Int) -> Int { Int.random(in: 0..<count, using: &random) }

  mutating func shuffled<Value>(_ values: [Value]) -> [Value] { values.shuffled(using: &random) }
}

/// SplitMix64, after Steele, Lea and Flood in OOPSLA 2014.
private struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
