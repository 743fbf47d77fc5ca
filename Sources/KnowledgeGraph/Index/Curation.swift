/// What judgements say of entities and claims beside their identity; the last word on a thing holds.
struct Curation: Sendable {
  /// The names of merged or renamed entities, by canonical slot.
  private(set) var names: [Int: String] = [:]
  /// The types of merged or retyped entities, by canonical slot.
  private(set) var types: [Int: EntityType] = [:]
  /// The names that were added, by canonical slot.
  private(set) var aliases: [Int: [String]] = [:]
  /// The grades of sources, by canonical slot.
  private(set) var grades: [Int: String] = [:]
  /// The claims that were withdrawn.
  private(set) var retracted: Set<Int> = []
  /// The names that people gave, for finding.
  private(set) var nameIndex = NameIndex()

  init() {}

  /// Computes what holds; O(n) in the judgements and in the members of merged entities.
  init(
    judgements: [Judgement],
    identity: Identity,
    entities: Records<Entity>,
    claims: Records<Claim>
  ) {
    for (canonical, members) in identity.classes {
      names[canonical] = Self.bestName(of: members, in: entities)
      types[canonical] = Self.commonType(of: members, in: entities)
    }
    for judgement in judgements {
      switch judgement.decision {
      case .rename(let id, let name):
        guard let slot = entities.slot(of: id) else { continue }
        names[identity.canonical[slot]] = name
        nameIndex.add(name, of: slot)
      case .retype(let id, let type):
        guard let slot = entities.slot(of: id) else { continue }
        types[identity.canonical[slot]] = type
      case .alias(let id, let name):
        guard let slot = entities.slot(of: id) else { continue }
        aliases[identity.canonical[slot], default: []].append(name)
        nameIndex.add(name, of: slot)
      case .grade(let id, let grade):
        guard let slot = entities.slot(of: id) else { continue }
        grades[identity.canonical[slot]] = grade
      case .retract(let id):
        guard let slot = claims.slot(of: id) else { continue }
        retracted.insert(slot)
      case .same, .different, .sameHappening, .differentHappening, .note, .star:
        continue
      }
    }
  }

  /// The name that most members bear, those that a report names before those it only describes; the first of equals.
  private static func bestName(of members: [Int], in entities: Records<Entity>) -> String {
    let first = entities.stored[members[0]].name
    if members.allSatisfy({ entities.stored[$0].name == first }) { return first }
    // The names once each, in the order of the members: far fewer than these.
    var candidates: [(name: String, votes: Int)] = []
    var places: [String: Int] = [:]
    var last = 0
    for slot in members {
      let name = entities.stored[slot].name
      if candidates.isEmpty || candidates[last].name != name {
        last = places[name, default: candidates.count]
        if last == candidates.count {
          places[name] = last
          candidates.append((name, 0))
        }
      }
      candidates[last].votes += entities.stored[slot].isNamed ? members.count + 1 : 1
    }
    let most = candidates.map(\.votes).max()
    return candidates.first { $0.votes == most }?.name ?? first
  }

  /// The type that most members have; the first of equals.
  private static func commonType(of members: [Int], in entities: Records<Entity>) -> EntityType {
    let first = entities.stored[members[0]].type
    if members.allSatisfy({ entities.stored[$0].type == first }) { return first }
    var votes: [EntityType: Int] = [:]
    for slot in members { votes[entities.stored[slot].type, default: 0] += 1 }
    var best = first
    for slot in members {
      let type = entities.stored[slot].type
      if votes[type, default: 0] > votes[best, default: 0] { best = type }
    }
    return best
  }
}
