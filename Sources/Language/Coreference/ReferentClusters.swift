/// Which referents were linked so far: a forest with what each cluster's members agree on.
struct ReferentClusters: Sendable {
  /// What the members of a cluster agree on.
  struct Facts: Sendable {
    /// The members, ascending.
    var members: [Int]
    var kind: MentionKind
    var gender: CoreferenceLexicon.Gender?
    /// Whether a name is among the members.
    var isNamed: Bool
    /// The words that tell the names of each kind among the members from other names.
    var nameWords: [MentionKind: Set<String>]
    /// All that the members are called by: the words of their names and those before their nouns.
    var words: Set<String>
    /// Whether it is a part of an organization with a fate of its own.
    var isApart: Bool

    /// How many of the members stand before a referent.
    func memberCount(before referent: Int) -> Int {
      var (low, high) = (0, members.count)
      while low < high {
        let middle = (low + high) / 2
        if members[middle] < referent { low = middle + 1 } else { high = middle }
      }
      return low
    }
  }

  private var parents: [Int]
  private var facts: [Facts]

  /// Every referent alone.
  init(_ referents: [Referent], lexicon: CoreferenceLexicon) {
    parents = Array(referents.indices)
    facts = referents.enumerated().map { index, referent in
      Facts(
        members: [index],
        kind: referent.mention.kind,
        gender: referent.gender,
        isNamed: referent.mention.form == .name && referent.mention.kind != .time,
        nameWords: Self.nameWords(of: referent, lexicon: lexicon),
        words: Set(referent.modifiers + referent.name + referent.title),
        isApart: referent.isHeld
      )
    }
  }

  /// The representative of a referent's cluster.
  func root(of referent: Int) -> Int {
    var root = referent
    while parents[root] != root { root = parents[root] }
    return root
  }

  /// What the members of a referent's cluster agree on.
  func facts(of referent: Int) -> Facts { facts[root(of: referent)] }

  /// The words of a name without its type: "Homs" of "Homs city"; of a type alone, that.
  private static func nameWords(
    of referent: Referent,
    lexicon: CoreferenceLexicon
  ) -> [MentionKind: Set<String>] {
    guard referent.mention.form == .name, referent.mention.kind != .time, !referent.name.isEmpty
    else { return [:] }
    let own = referent.name.filter { lexicon.nameTypes[$0]?.bare != true }
    return [referent.mention.kind: Set(own.isEmpty ? referent.name : own)]
  }

  /// Whether nothing about the two clusters speaks against their being one: they are of one kind, and of two names one
  /// has a word of the other, as have those of a kind.
  func agree(_ a: Int, _ b: Int) -> Bool {
    let (own, other) = (facts(of: a).nameWords, facts(of: b).nameWords)
    guard kindsAgree(a, b) else { return false }
    guard !own.isEmpty, !other.isEmpty else { return true }
    return own.allSatisfy { kind, words in other[kind].map { !words.isDisjoint(with: $0) } ?? true }
      && own.values.contains { words in other.values.contains { !words.isDisjoint(with: $0) } }
  }

  /// Whether the two clusters may be one thing with two names.
  func kindsAgree(_ a: Int, _ b: Int) -> Bool {
    let first = facts(of: a)
    let second = facts(of: b)
    if let one = first.gender, let other = second.gender, one != other { return false }
    return first.kind.agrees(with: second.kind)
  }

  /// Makes the clusters of two referents one.
  mutating func join(_ a: Int, _ b: Int) {
    let first = root(of: a)
    let second = root(of: b)
    guard first != second else { return }
    let (kept, gone) = first < second ? (first, second) : (second, first)
    parents[gone] = kept
    let added = facts[gone]
    facts[kept].words.formUnion(added.words)
    if let last = facts[kept].members.last, let next = added.members.first, last < next {
      facts[kept].members += added.members
    } else {
      facts[kept].members = merged(facts[kept].members, added.members)
    }
    if facts[kept].kind == .other || added.isNamed && !facts[kept].isNamed && added.kind != .other {
      facts[kept].kind = added.kind
    }
    facts[kept].gender = facts[kept].gender ?? added.gender
    facts[kept].isNamed = facts[kept].isNamed || added.isNamed
    facts[kept].isApart = facts[kept].isApart || added.isApart
    facts[kept].nameWords.merge(added.nameWords) { $0.union($1) }
    facts[gone].members = []
  }

  /// Marks a referent's cluster as a part with a fate of its own.
  mutating func setApart(_ referent: Int) { facts[root(of: referent)].isApart = true }

  /// Says what a referent's cluster stands for, whatever its names were taken for.
  mutating func setKind(_ kind: MentionKind, of referent: Int) {
    facts[root(of: referent)].kind = kind
  }

  /// The clusters by their first member.
  var all: [Facts] { facts.filter { !$0.members.isEmpty } }

  private func merged(_ a: [Int], _ b: [Int]) -> [Int] {
    var result: [Int] = []
    result.reserveCapacity(a.count + b.count)
    var (i, j) = (0, 0)
    while i < a.count || j < b.count {
      if j == b.count || i < a.count && a[i] < b[j] {
        result.append(a[i])
        i += 1
      } else {
        result.append(b[j])
        j += 1
      }
    }
    return result
  }
}

extension MentionKind {
  /// Whether one thing can be spoken of as both kinds.
  func agrees(with other: MentionKind) -> Bool {
    if self == other || self == .other || other == .other { return true }
    switch (self, other) {
    case (.organization, .group), (.group, .organization): return true
    case (.facility, .place), (.place, .facility): return true
    case (.facility, .organization), (.organization, .facility): return true
    case (.person, .group), (.group, .person): return true
    default: return false
    }
  }
}
