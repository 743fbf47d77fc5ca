/// Which entities are one: computed from the judgements, never stored.
struct Identity: Sendable {
  /// The slot of the canonical entity by slot.
  private(set) var canonical: [Int] = []
  /// The members of each class of more than one, in file order, by canonical slot.
  private(set) var classes: [Int: [Int]] = [:]
  /// The judgements that another one contradicts, in their order.
  private(set) var contradictions: [IdentityContradiction] = []

  init() {}

  /// Computes the classes; O(n) in entities and judgements.
  init(entities: Records<Entity>, judgements: [Judgement]) {
    var blocks = BlockedJoins(entities: entities, judgements: judgements)
    for byHand in [true, false] {
      for judgement in judgements where judgement.isHearsays != byHand {
        guard case .same(let ids) = judgement.decision else { continue }
        let slots = ids.compactMap { entities.slot(of: $0) }
        guard let first = slots.first else { continue }
        for other in slots.dropFirst() {
          if let block = blocks.join(first, other, overrules: byHand) {
            contradictions.append(
              IdentityContradiction(same: judgement, different: block, joined: byHand)
            )
          }
        }
      }
    }
    canonical = Array(entities.stored.indices)
    guard blocks.hasJoined else { return }
    let roots = canonical.map { blocks.sets.find($0) }
    var sizes = Array(repeating: 0, count: roots.count)
    for root in roots { sizes[root] += 1 }
    var firsts: [Int: Int] = [:]
    for slot in entities.order where sizes[roots[slot]] > 1 {
      let first = firsts[roots[slot], default: slot]
      firsts[roots[slot]] = first
      canonical[slot] = first
      classes[first, default: []].append(slot)
    }
  }

  /// Takes entities that nothing has been decided about.
  mutating func append(count: Int) {
    canonical += canonical.count..<(canonical.count + count)
  }

  /// All slots that are one with a slot, in file order.
  func members(of slot: Int) -> [Int] { classes[canonical[slot]] ?? [slot] }
}

/// A judgement that two entities are one against a judgement that they are two.
public struct IdentityContradiction: Hashable, Sendable {
  /// Says that they are one.
  public var same: Judgement
  /// Says that they are two.
  public var different: Judgement
  /// Whether they were joined all the same: a person's "same" stands, hearsay's gives way.
  public var joined: Bool
}

/// Sets of entities with the pairs that must not be joined, kept by the numbers that stand for the sets.
private struct BlockedJoins {
  var sets: DisjointSets
  private(set) var hasJoined = false
  /// For each set, the sets apart from it and the judgement that says so.
  private var apart: [Int: [Int: Int]] = [:]
  private let judgements: [Judgement]

  init(entities: Records<Entity>, judgements: [Judgement]) {
    sets = DisjointSets(count: entities.count)
    self.judgements = judgements
    for (index, judgement) in judgements.enumerated() {
      guard case .different(let ids) = judgement.decision else { continue }
      let slots = ids.compactMap { entities.slot(of: $0) }
      for (place, a) in slots.enumerated() {
        for b in slots[(place + 1)...] where a != b {
          apart[a, default: [:]][b] = index
          apart[b, default: [:]][a] = index
        }
      }
    }
  }

  /// Joins two sets unless they are apart; returns the judgement that keeps, or kept, them apart.
  mutating func join(_ a: Int, _ b: Int, overrules: Bool) -> Judgement? {
    let (a, b) = (sets.find(a), sets.find(b))
    guard a != b else { return nil }
    let block = apart[a]?[b].map { judgements[$0] }
    if block != nil && !overrules { return block }
    sets.join(a, b)
    hasJoined = true
    for (other, judgement) in apart.removeValue(forKey: b) ?? [:] {
      apart[other]?[b] = nil
      guard other != a else { continue }
      apart[other]?[a] = judgement
      apart[a, default: [:]][other] = judgement
    }
    return block
  }
}
