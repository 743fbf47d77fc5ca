extension Discourse {
  /// What describes one candidate: each feature alone, with the anaphor's type, and with both types.
  private struct Description {
    let anaphor: Int
    let candidate: Int
    var options: AntecedentOptions

    mutating func add(_ template: Int, _ value: UInt64, lexical: Bool = false) {
      let feature = FeatureHash(template: template).with(value)
      if !lexical { options.add(feature) }
      let typed = feature.with(anaphor)
      options.add(typed)
      if !lexical { options.add(typed.with(candidate)) }
    }

    mutating func add(_ template: Int, _ values: Int..., lexical: Bool = false) {
      var value = FeatureHash(template: 0)
      for one in values { value = value.with(one) }
      add(template, value.bits, lexical: lexical)
    }
  }

  /// The anaphor's candidates with the features of each and of none.
  func options(of index: Int, among candidates: [Int], lastSpeaker: Int?) -> AntecedentOptions {
    var options = AntecedentOptions(anaphor: index)
    options.candidates = candidates
    options.things = candidates.map { clusters.root(of: $0) }
    describeNone(of: index, in: &options)
    let mention = referents[index].mention
    let chain = sentences[mention.sentence].tree.ancestors(of: mention.head)
    let subjects = subjects(above: chain, of: index)
    // The things between a candidate and the anaphor that are named there or are subjects.
    var salient: Set<Int> = []
    for (rank, candidate) in candidates.enumerated() {
      var description = Description(
        anaphor: profiles[index].type,
        candidate: profiles[candidate].type,
        options: options
      )
      options = AntecedentOptions(anaphor: index)
      describePlace(candidate, of: index, rank: rank, among: candidates, chain, in: &description)
      describeClause(candidate, of: index, subjects, in: &description)
      let root = clusters.root(of: candidate)
      describeCluster(
        candidate,
        of: index,
        lastSpeaker: lastSpeaker,
        superseding: salient.count { $0 != root },
        in: &description
      )
      if referents[candidate].role == .subject || referents[candidate].mention.form == .name {
        salient.insert(root)
      }
      describeWords(candidate, of: index, in: &description)
      options = description.options
      options.endDescription()
    }
    return options
  }

  /// What tells that an anaphor takes up nothing.
  private func describeNone(of index: Int, in options: inout AntecedentOptions) {
    let referent = referents[index]
    let profile = profiles[index]
    let sentence = sentences[referent.mention.sentence]
    let hasSame = options.candidates.contains { profiles[$0].head == profile.head }
    var values: [UInt64] = [0]
    values.append(1 + UInt64(min(options.candidates.count, 5)))
    values.append(10 + (hasSame ? 1 : 0))
    values.append(20 + UInt64(min(referent.modifiers.count, 2)))
    values.append(30 + (profile.complement != 0 ? 1 : 0) + (referent.isRestricted ? 2 : 0))
    values.append(40 + UInt64(profile.length))
    values.append(50 + UInt64(min(referent.mention.sentence, 3)))
    values.append(profile.relation)
    values.append(profile.head)
    values.append(profile.head &+ (hasSame ? 1 : 2))
    values.append(profile.governor &+ profile.relation)
    values.append(60 + (referent.quotation == nil ? 0 : 1))
    values.append(70 + (referent.isCounted ? 1 : 0))
    if referent.pronoun != nil, referent.governor >= 0 {
      let tree = sentence.tree
      let clauses = tree.children(of: referent.governor, by: .ccomp, .csubj, .advcl, .xcomp, .acl)
        .filter { $0 > referent.governor }
      let clause = clauses.first.map { FeatureHash.of(tree.relations[$0].rawValue) } ?? 0
      let mark =
        clauses.first.flatMap { tree.children(of: $0, by: .mark).first }
        .map { FeatureHash.of(sentence.lemmas[$0]) } ?? 0
      let tag = FeatureHash.of(sentence.tags[referent.governor].rawValue)
      values.append(clause ^ tag &+ 3)
      values.append(clause ^ tag ^ mark &+ 5)
      values.append(tag ^ profile.relation &+ 7)
    }
    for (template, value) in values.enumerated() {
      let feature = FeatureHash(template: 100 + template).with(value).with(profile.type)
      options.add(feature)
      options.add(feature.with(profile.number))
    }
    options.endDescription()
  }

  /// Where the candidate stands: how far back, in which place of its clause, and how the tree joins the two.
  private func describePlace(
    _ candidate: Int,
    of index: Int,
    rank: Int,
    among candidates: [Int],
    _ chain: [Int],
    in description: inout Description
  ) {
    let (referent, other) = (referents[index], referents[candidate])
    let (own, theirs) = (profiles[index], profiles[candidate])
    let sentences = referent.mention.sentence - other.mention.sentence
    let distance = sentences < 6 ? sentences : sentences < 12 ? 6 : 7
    let role = other.role.rawValue
    description.add(1, distance)
    description.add(2, rank < 5 ? rank : rank < 8 ? 5 : rank < 14 ? 6 : 7)
    description.add(3, distance, role, referent.role.rawValue)
    description.add(4, theirs.relation ^ (distance == 0 ? 1 : 0))
    description.add(5, theirs.relation &+ own.relation &* 3)
    description.add(6, min(distance, 2), min(theirs.depth, 3), role)
    description.add(7, theirs.isEmbedded ? 1 : 0, theirs.isJoined ? 1 : 0, own.number)
    description.add(8, theirs.length)
    let isLatestSubject =
      role == Referent.Role.subject.rawValue
      && !candidates[..<rank].contains { referents[$0].role == .subject }
    description.add(9, isLatestSubject ? 1 : 0, min(distance, 2))
    let isFirst =
      candidate == 0 || referents[candidate - 1].mention.sentence != other.mention.sentence
    description.add(10, isFirst ? 1 : 0, min(distance, 2))
    if theirs.governor == own.governor, own.governor != 0 {
      description.add(11, role == referent.role.rawValue ? 1 : 0)
    }
    guard distance == 0 else { return }
    let tree = self.sentences[referent.mention.sentence].tree
    var token = other.mention.head
    var below = token
    var steps = 0
    while token >= 0, steps < 20 {
      if let place = chain.firstIndex(of: token) {
        let ownBelow = place == 0 ? token : chain[place - 1]
        let path =
          FeatureHash.of(tree.relations[below].rawValue)
          &+ 31 &* FeatureHash.of(tree.relations[ownBelow].rawValue)
        description.add(12, path)
        description.add(13, path &+ UInt64(min(steps, 3) * 4 + min(place, 3)))
        break
      }
      below = token
      token = tree.heads[token]
      steps += 1
    }
  }

  /// The subjects of the clauses that an anaphor stands in, the innermost first; of an infinitive, whom the verb before it
  /// wants to act: "they urged the firm to open its books".
  private func subjects(above chain: [Int], of index: Int) -> [Int] {
    let tree = sentences[referents[index].mention.sentence].tree
    return chain.dropFirst().compactMap { token in
      let own = tree.children[token].first { child in
        [.nsubj, .nsubjPassive].contains(tree.relations[child]) && !chain.contains(child)
      }
      guard own == nil, tree.relations[token] == .xcomp else { return own }
      return tree.children(of: tree.heads[token], by: .obj, .iobj).first {
        $0 < token && !chain.contains($0)
      }
    }
  }

  /// Whether the candidate is the subject of a clause around the anaphor, and what the two would be to their clauses.
  private func describeClause(
    _ candidate: Int,
    of index: Int,
    _ subjects: [Int],
    in description: inout Description
  ) {
    let (own, theirs) = (profiles[index], profiles[candidate])
    let mention = referents[candidate].mention
    let isNear = mention.sentence == referents[index].mention.sentence
    let place = isNear ? subjects.firstIndex(of: mention.head).map { min($0, 2) } ?? 3 : 4
    description.add(14, place, min(subjects.count, 3))
    description.add(15, theirs.site &+ 3 &* own.site ^ (isNear ? 1 : 0))
    description.add(16, theirs.site &+ 5 &* theirs.relation ^ (isNear ? 1 : 0))
  }

  /// What is known of all that the candidate was linked with, and who speaks.
  private func describeCluster(
    _ candidate: Int,
    of index: Int,
    lastSpeaker: Int?,
    superseding: Int,
    in description: inout Description
  ) {
    let (referent, other) = (referents[index], referents[candidate])
    let facts = clusters.facts(of: candidate)
    let kind = FeatureHash.of(facts.kind.rawValue)
    let own = FeatureHash.of(referent.mention.kind.rawValue)
    let size = facts.members.count
    let sizeClass = size < 3 ? size : size < 5 ? 3 : size < 9 ? 4 : 5
    let gender = facts.gender.map { FeatureHash.of($0.rawValue) } ?? 0
    description.add(20, kind ^ own &* 3)
    description.add(21, sizeClass)
    description.add(22, facts.isNamed ? 1 : 0, sizeClass)
    description.add(23, profiles[candidate].number, profiles[index].number)
    description.add(24, kind &+ UInt64(profiles[candidate].number))
    description.add(25, gender)
    let before = facts.members[..<facts.memberCount(before: index)].reversed()
    let near = { (sentences: Int) in
      before.prefix { referent.mention.sentence - self.referents[$0].mention.sentence <= sentences }
    }
    let recent = near(2).count
    description.add(26, min(recent, 4))
    let first = facts.members.first ?? candidate
    description.add(27, min(referents[first].mention.sentence, 3))
    let isQuoted = referent.quotation != nil
    let quotation =
      referent.quotation == other.quotation ? 0 : other.quotation == nil ? 1 : isQuoted ? 2 : 3
    description.add(28, quotation, isQuoted ? 1 : 0, other.isSpeaker ? 1 : 0)
    let isLast = lastSpeaker.map { clusters.root(of: $0) == clusters.root(of: candidate) } ?? false
    description.add(29, referent.isSpeaker ? 1 : 0, isLast ? 1 : 0, other.isSpeaker ? 1 : 0)
    description.add(30, other.isAddressee ? 1 : 0, referent.role.rawValue)
    description.add(
      31,
      kind &+ 5 &* profiles[index].governor &+ profiles[index].relation,
      lexical: true
    )
    description.add(32, kind &+ 7 &* profiles[index].relation)
    let governed = kind &+ 11 &* profiles[index].governorClass &+ 13 &* profiles[index].relation
    description.add(33, governed, lexical: true)
    let asSubject = near(4).count { referents[$0].role == .subject }
    description.add(34, min(asSubject, 3))
    description.add(35, min(superseding, 2), min(recent, 2))
  }

  /// What the words of the two tell.
  private func describeWords(_ candidate: Int, of index: Int, in description: inout Description) {
    let (referent, other) = (referents[index], referents[candidate])
    let (own, theirs) = (profiles[index], profiles[candidate])
    description.add(40, theirs.head, lexical: true)
    guard referent.mention.form == .nominal else { return }
    let facts = clusters.facts(of: candidate)
    let isKind = isKindWord(index, for: candidate)
    let sameness =
      own.head == theirs.head || isTitled(candidate, as: index)
      ? 3 : own.headClass == theirs.headClass ? 2 : isKind ? 1 : 0
    // A noun of the same class is as good as the noun itself.
    let likeness = min(sameness, 2)
    let others = facts.members.suffix(8)
    let sharing =
      others.contains { profiles[$0].head == own.head }
      ? 2 : others.contains { profiles[$0].headClass == own.headClass } ? 1 : 0
    let missing = referent.modifiers.count { !facts.words.contains($0) }
    let added = other.mention.form == .name ? 3 : min(other.modifiers.count, 2)
    let complement =
      own.complement == 0
      ? theirs.complement == 0 ? 0 : 1
      : theirs.complement == 0 ? 2 : own.complement == theirs.complement ? 3 : 4
    description.add(41, sameness)
    description.add(53, sharing, likeness)
    description.add(54, sharing, facts.isNamed ? 1 : 0, min(missing, 1))
    description.add(42, likeness, min(missing, 2), min(referent.modifiers.count, 2))
    description.add(43, likeness, min(missing, 1), added)
    description.add(44, likeness, complement)
    description.add(45, likeness, complement, min(missing, 1))
    description.add(46, own.words == theirs.words ? 1 : 0, own.length)
    description.add(47, likeness, referent.isRestricted ? 1 : 0, other.isRestricted ? 1 : 0)
    description.add(48, likeness, referent.isCounted ? 1 : 0, other.isCounted ? 1 : 0)
    description.add(49, own.head &+ UInt64(sameness), lexical: true)
    description.add(50, own.head &+ theirs.head &* 3, lexical: true)
    description.add(
      51,
      likeness,
      facts.isNamed ? 1 : 0,
      min(referent.mention.sentence - other.mention.sentence, 4)
    )
    description.add(52, own.head &+ 3 &* FeatureHash.of(facts.kind.rawValue), lexical: true)
  }
}
